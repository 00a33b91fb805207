import { languageCodes } from '../../texts/language-codes.ts'
import { findGaps, findOtherWords } from './read.ts'

/** `node tidy/texts/write-gaps.ts uk`: what is left to translate; with `--words`, where the glossary's word may be missing. */
const asked = process.argv.slice(2)
for (const code of languageCodes.filter((one) => asked.includes(one))) {
  const found = await (asked.includes('--words') ? findOtherWords(code) : findGaps(code))
  process.stdout.write([...found, `${code}: ${found.length} left`, ''].join('\n'))
}
