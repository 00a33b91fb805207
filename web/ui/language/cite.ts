import type { Source } from '../../../law/source.ts'
import { sources } from '../../../law/sources.ts'

const known: ReadonlyMap<string, Source> = new Map(Object.entries(sources))

/** What a provision is about, in full, for the one who hovers or asks. */
export function sourceTitle(key: string): string {
  const source = known.get(key)
  return source ? `${source.cite}: ${source.title}` : key
}

/** A provision as it is cited in running work: `12 kap. 7 § SoL`, `25 § FL`. Swedish in every language: it names Swedish law. */
export function cite(key: string): string {
  const chaptered = /^(SoL|SoF|KL|OSL|FB|SFB)(?: (\d{4}:\d+))? (\d{1,2}):(\d+(?: [a-z])?)$/.exec(key)
  if (chaptered)
    return `${chaptered[3]} kap. ${chaptered[4]} § ${chaptered[1]}${chaptered[2] ? ` (${chaptered[2]})` : ''}`
  const plain = /^(FL) (\d+(?: [a-z])?)$/.exec(key)
  return plain ? `${plain[2]} § ${plain[1]}` : (known.get(key)?.cite ?? key)
}
