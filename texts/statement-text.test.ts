import { expect, test } from 'vitest'
import { toDay } from '../base/day.ts'
import { kr } from '../base/money.ts'
import type { TiedStatement } from '../rules/reasons/evidence.ts'
import { statements as en } from './en/statements.ts'
import { setStatement } from './statement-text.ts'
import { statements as sv } from './sv/statements.ts'
import { terms } from './sv/terms.ts'

const write = { term: (term: keyof typeof terms.terms) => terms.terms[term], kronor: String, day: (day: string) => day }
const on = toDay('2026-11-03')
const tied: TiedStatement = {
  fact: { of: 'cost', term: 'cost.rent', applied: kr(7000), approved: kr(6500) },
  document: { of: 'attachment', term: 'cost.rent', on },
  provision: 'SoL 12:1',
  words: 'Den är högre än riktlinjen godtar',
  about: null,
}

test('a statement is set from its fact, its document, what it means and its provision', () => {
  expect(setStatement(tied, sv, write)).toBe(
    'Hyra: du sökte 700000 och vi har räknat med 650000. Underlag: Hyra, kom in den 2026-11-03. Den är högre än riktlinjen godtar. (12 kap. 1 § socialtjänstlagen (2025:400))',
  )
})

const facts: TiedStatement['fact'][] = [
  { of: 'line', term: 'norm', amount: kr(1) },
  { of: 'income', term: 'income.wage', amount: kr(1) },
  { of: 'cost', term: 'cost.rent', applied: kr(2), approved: kr(0) },
  { of: 'contact', on },
]
const documents: TiedStatement['document'][] = [
  { of: 'attachment', term: null, on },
  { of: 'journal', on },
  { of: 'application', on },
]
test.each(facts.flatMap((fact) => documents.map((document) => [fact, document] as const)))(
  'nothing is left to fill in: %j %j',
  (fact, document) => {
    for (const words of [sv, en])
      expect(setStatement({ ...tied, fact, document }, words, write)).not.toMatch(/\{\{|\}\}|undefined/)
  },
)
