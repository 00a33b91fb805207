import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { law } from '../law.test-helper.ts'
import { tie, type Evidence } from './evidence.ts'
import { slots, unfilled, whole, type DraftStatement, type Statement } from './statements.ts'

const statement: Statement = {
  fact: { of: 'cost', key: 'c1' },
  document: { of: 'attachment', key: 'a1' },
  provision: 'SoL 12:1',
  words: 'Hyran är högre än det riktlinjen godtar.',
  about: null,
}
const line = (amount: number) => ({ term: 'norm', amount: kr(amount), source: null, of: [] }) as const
const evidence: Evidence = {
  arrivedOn: toDay('2026-11-02'),
  calculation: { norm: line(5000), costs: line(1), incomes: line(2), assets: line(3), result: line(4) },
  costs: [
    { key: 'c1', term: 'cost.rent', applied: kr(7000), approved: kr(6500) },
    { key: 'c2', term: 'cost.electricity', applied: kr(400), approved: null },
  ],
  incomes: [{ key: 'i1', term: 'income.wage', amount: kr(9000) }],
  contacts: [{ key: 'j2', on: toDay('2026-11-05') }],
  attachments: [
    { key: 'a1', shows: 'c1', on: toDay('2026-11-03') },
    { key: 'a2', shows: 'general', on: toDay('2026-11-04') },
  ],
  journal: [{ key: 'j1', on: toDay('2026-11-06') }],
}

const drafts: fc.Arbitrary<DraftStatement> = fc.record({
  fact: fc.constantFrom(null, statement.fact),
  document: fc.constantFrom(null, statement.document),
  provision: fc.constantFrom(null, statement.provision),
  words: fc.constantFrom(null, '', '  ', statement.words),
  about: fc.constantFrom(null, 'p1'),
})

law('FL 32', 'a reason is whole only when fact, document, provision and words are filled', () => {
  expectTypeOf<DraftStatement>().not.toExtend<Statement>()
  fc.assert(fc.property(drafts, (draft) => (whole(draft) === null) === unfilled(draft).length > 0))
  for (const slot of slots) {
    expect(unfilled({ ...statement, [slot]: null })).toEqual([slot])
    expect(whole({ ...statement, [slot]: null })).toBeNull()
  }
  expect(whole({ ...statement, words: ' Så. ' })?.words).toBe('Så.')
})

test('a fact and a document are those of the case, as they are then', () => {
  const { provision, words, about } = statement
  expect(tie(statement, evidence)).toEqual({
    fact: { of: 'cost', term: 'cost.rent', applied: kr(7000), approved: kr(6500) },
    document: { of: 'attachment', term: 'cost.rent', on: '2026-11-03' },
    provision,
    words,
    about,
  })
  const told = (change: Partial<Statement>) => tie({ ...statement, ...change }, evidence)
  expect(told({ fact: { of: 'cost', key: 'c2' } })?.fact).toMatchObject({ applied: kr(400), approved: kr(400) })
  expect(told({ fact: { of: 'income', key: 'i1' } })?.fact).toMatchObject({ term: 'income.wage', amount: kr(9000) })
  expect(told({ fact: { of: 'line', key: 'result' } })?.fact).toMatchObject({ amount: kr(4) })
  expect(told({ fact: { of: 'contact', key: 'j2' } })?.fact).toEqual({ of: 'contact', on: '2026-11-05' })
  expect(told({ document: { of: 'attachment', key: 'a2' } })?.document).toMatchObject({ term: null })
  expect(told({ document: { of: 'journal', key: 'j1' } })?.document).toEqual({ of: 'journal', on: '2026-11-06' })
  expect(told({ document: { of: 'application', key: 'x' } })?.document).toEqual({ of: 'application', on: '2026-11-02' })
})

test.each([
  ['a cost that is not there', { fact: { of: 'cost', key: 'c9' } }],
  ['an income by the key of a cost', { fact: { of: 'income', key: 'c1' } }],
  ['a line the calculation does not have', { fact: { of: 'line', key: 'toString' } }],
  ['an entry of another kind as a contact', { fact: { of: 'contact', key: 'j1' } }],
  ['a provision that is none', { provision: 'toString' }],
  ['a paper that was removed', { document: { of: 'attachment', key: 'a9' } }],
  ['an entry of another case', { document: { of: 'journal', key: 'j9' } }],
] as const)('%s ties nothing', (_, change) => expect(tie({ ...statement, ...change }, evidence)).toBeNull())

test('without a calculation no line of it can be named', () =>
  expect(tie({ ...statement, fact: { of: 'line', key: 'norm' } }, { ...evidence, calculation: null })).toBeNull())
