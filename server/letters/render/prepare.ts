import type { Ore } from '../../../base/money.ts'
import { assert } from '../../../base/refusal.ts'
import { writtenAmount } from './amounts.ts'
import type { LetterContent } from './content.ts'
import { plainText } from './plain.ts'

const rightToLeft = new Set(['ar', 'fa', 'prs', 'ps', 'ur', 'ckb', 'he', 'yi'])

/** The letter as the template reads it (JSON), and the signs that could not be shown. */
export function prepare(content: LetterContent, glyphs: ReadonlySet<number>): { json: string; unshown: string[] } {
  checkPromises(content)
  const unshown = new Set<string>()
  const [lang = 'sv', region = null] = content.language.split('-')
  const plain = { ...content, ...written(content), lang, region, rtl: rightToLeft.has(lang) }
  const json = JSON.stringify(plain, (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value, glyphs, unshown) : value,
  )
  return { json, unshown: [...unshown].toSorted() }
}

function written(content: LetterContent) {
  const amount = (of: Ore) => writtenAmount(of, content.labels.currency)
  return {
    decisions: content.decisions.map((one) => ({ ...one, applied: amount(one.applied), granted: amount(one.granted) })),
    calculation: content.calculation.map((row) => ({
      ...row,
      amount: row.amount === null ? null : amount(row.amount),
    })),
  }
}

/** What no caller may get wrong: the protected route and the title that everybody's window list shows. */
function checkPromises({ language, title, recipient, caseNumber }: LetterContent): void {
  assert(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(language), 'the language is a BCP 47 tag')
  assert(title.trim() !== '', 'a letter has a title')
  assert(recipient.name !== null || recipient.addressLines.length === 0, 'a protected recipient has no address')
  assert(
    recipient.name === null || recipient.name.trim() === '' || !title.includes(recipient.name),
    'the title names nobody',
  )
  assert(!/\d{6}[-+]?\d{4}/.test(title) && !title.includes(caseNumber), 'the title has no number')
}
