import { anyRoute } from '../../api/refusals.ts'
import type { LanguageCode } from '../../texts/language-codes.ts'
import { languages } from '../../texts/languages.ts'
import type { Glossary } from '../../texts/glossary.ts'
import { clientTexts } from '../../texts/client-texts.ts'
import { readRoutes } from '../routes.ts'
import { compareToSwedish, neededByResidents } from './residents.ts'
import type { Findings } from '../tree.ts'
import { otherWords } from './words.ts'

/** What the routes of residents can say no by. */
async function refusalsForResidents(): Promise<Set<string>> {
  const own = (await readRoutes()).filter(({ route }) => route.access.who === 'client')
  const refused = own.flatMap(({ route }) => route.refuses)
  return new Set([...refused, ...anyRoute, 'idempotency.missing', 'idempotency.reused'])
}

/** What a language lacks of all that residents can read in Swedish. */
export async function findGaps(code: LanguageCode): Promise<Findings> {
  const needed = neededByResidents(await clientTexts('sv'), await refusalsForResidents())
  return compareToSwedish(needed, code, await clientTexts(code))
}

export const readGlossary = (code: LanguageCode): Promise<Glossary> => languages[code].texts.glossary()

/** Sentences to look through: the Swedish uses a word of the law, and the glossary's word is not seen in the other. */
export async function findOtherWords(code: LanguageCode): Promise<Findings> {
  return otherWords(await clientTexts('sv'), await clientTexts(code), await readGlossary(code))
}
