import { toOre, zero, type Ore } from '../../base/money.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import { registerProvisions } from '../../law/registers.ts'
import type { SourceKey } from '../../law/sources.ts'
import type { IncomeKind } from '../calculation/input.ts'
import { isWhole } from './answer.ts'
import type { AnswerOf, FetchedIncome } from './incomes.ts'
import { kindsOf } from './kinds.ts'

/** Each asks a person to look; none says that anybody has done wrong. */
export const differenceRules = [
  /** Paid, and neither told nor counted. */
  'not_told',
  /** Told and paid are further apart than the threshold. */
  'told_otherwise',
  /** Told, and the one who would pay it has paid nothing. */
  'told_not_paid',
  /** Paid this month and last month are further apart than the threshold. */
  'changed_since_before',
  /** Something was kept back beside tax. */
  'withheld',
  /** Paid under a code that is not known here. */
  'unknown_kind',
] as const
export type DifferenceRule = (typeof differenceRules)[number]

export interface Difference {
  rule: DifferenceRule
  member: string
  kind: IncomeKind | null
  label: string
  holder: RegisterHolder
  source: SourceKey
  /** What the register says; and what it is held against: what was told, or paid the month before. */
  fetched: Ore
  against: Ore
}

/** An income as it stands in the working copy. */
export interface CountedIncome {
  member: string
  kind: IncomeKind
  told: number
  /** The fetched income it was taken from. */
  fetched?: { key: string } | undefined
}

interface Compared {
  /** Of the month whose incomes count, and of the one before. */
  now: readonly FetchedIncome[]
  before: readonly FetchedIncome[]
  answers: readonly AnswerOf[]
  counted: readonly CountedIncome[]
  /** Whole per cent. */
  threshold: number
}

/** Paid to one parent or to each, and told on one line or two: compared for the household. */
const ofHousehold: ReadonlySet<IncomeKind | null> = new Set([
  'child_allowance',
  'maintenance_support',
  'housing_allowance',
])

/** Where registers, the application and last month say different things. Reckoned anew each time: what is mended is gone. */
export function differencesOf(all: Compared): Difference[] {
  return [...all.now.flatMap((one) => ofIncome(one, all)), ...all.counted.flatMap((one) => toldNotPaid(one, all))]
}

function ofIncome(one: FetchedIncome, { before, counted, threshold, now }: Compared): Difference[] {
  const last = before.find(({ key }) => key === one.key)
  const isTaken = counted.some(({ fetched }) => fetched?.key === one.key)
  const told = counted.filter((of) => isSame(of, one) && of.fetched === undefined)
  const paid = now.filter((of) => isSame(of, one))
  const [paidSum, toldSum] = [sum(paid.map(({ amount }) => amount)), sum(told.map((of) => of.told))]
  const isFirst = paid[0] === one
  return [
    ...(isTaken || one.kind !== null ? [] : [said(one, 'unknown_kind', zero)]),
    ...(isTaken || one.kind === null || told.length > 0 ? [] : [said(one, 'not_told', zero)]),
    ...(!isTaken && isFirst && told.length > 0 && isFar(paidSum, toldSum, threshold)
      ? [said({ ...one, amount: paidSum }, 'told_otherwise', toldSum)]
      : []),
    ...(last && isFar(one.amount, last.amount, threshold) ? [said(one, 'changed_since_before', last.amount)] : []),
    ...(one.withheld > 0 ? [said(one, 'withheld', one.withheld)] : []),
  ]
}

interface Whose {
  member: string
  kind: IncomeKind | null
}
const isSame = (a: Whose, b: Whose): boolean =>
  a.kind !== null && a.kind === b.kind && (a.member === b.member || ofHousehold.has(a.kind))

const sum = (amounts: readonly number[]): Ore => toOre(amounts.reduce((all, one) => all + one, 0))

const said = ({ member, kind, label, holder, amount }: FetchedIncome, rule: DifferenceRule, against: Ore) => ({
  rule,
  member,
  kind,
  label,
  holder,
  source: registerProvisions[holder],
  fetched: amount,
  against,
})

/** Only a holder who has answered can have paid nothing. */
function toldNotPaid({ member, kind, told, fetched }: CountedIncome, { now, answers }: Compared): Difference[] {
  if (fetched || told === 0 || now.some((one) => isSame(one, { member, kind }))) return []
  const holders = answers.filter(
    (one) => kindsOf(one.holder).has(kind) && (one.member === member || ofHousehold.has(kind)),
  )
  const [first] = holders
  if (!first || !holders.every((one) => isWhole(one.answer))) return []
  const { holder } = first
  const source = registerProvisions[holder]
  return [{ rule: 'told_not_paid', member, kind, label: '', holder, source, fetched: zero, against: toOre(told) }]
}

/** Further apart than so many per cent of what it is held against. */
const isFar = (one: number, against: number, percent: number): boolean =>
  Math.abs(one - against) * 100 > Math.abs(against) * percent
