import { languageCodes } from '../../texts/language-codes.ts'
import { findGaps } from './read.ts'

/** `node tidy/texts/write-gaps.ts uk`: what is left to translate, for the one who does. */
for (const code of languageCodes.filter((one) => process.argv.slice(2).includes(one))) {
  const found = await findGaps(code)
  process.stdout.write([...found, `${code}: ${found.length} left`, ''].join('\n'))
}
