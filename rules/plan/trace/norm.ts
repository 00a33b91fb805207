import { add } from '../../../base/money.ts'
import type { SourceKey } from '../../../law/sources.ts'
import { sumLine, type Line } from '../../line.ts'
import { citing } from '../../norm/entered.ts'
import { memberKind, memberKinds, normKinds } from '../batch/layout.ts'
import { firstOf, personsIn } from '../steps/commonByDays.ts'
import { amountAt, line, nameOf, rowsUnder, type Told } from './told.ts'

/** The norm as lines: of each period or of the month, and the levels decided. */
export function normOf(told: Told): Line {
  const { block, columns, rules, names, at } = told
  const homes = rowsUnder(block.home.household, at).flatMap(([row]) => homeLines(told, row))
  const levels = rowsUnder(block.level.household, at).map(([row, place]) => {
    const term = block.level.direction[row] === 1 ? 'norm.higher' : 'norm.lower'
    return line(term, amountAt(columns.levelAmount, row), rules.sections.support, nameOf(names.levels, place))
  })
  return citing(sumLine('norm', rules.row.source, [...homes, ...levels]), rules)
}

function homeLines(told: Told, row: number): Line[] {
  const { home } = told.block
  const kind = normKinds[home.norm[row] ?? 0] ?? 'riksnorm'
  const own = 'Municipal guideline'
  const lines =
    kind === 'riksnorm'
      ? [...personal(told, row, told.rules.row.source), common(told, row)]
      : [sumLine(`norm.${kind}`, own, personal(told, row, own))]
  const period = home.period[row] ?? 0
  if (period === 0) return lines
  return [{ ...sumLine('norm.period', told.rules.row.source, lines), about: `period-${period}` }]
}

function common({ block, columns, rules }: Told, row: number): Line {
  const [persons, members] = personsIn(block.home.place[row] ?? 0)
  const { source, sharedSource } = rules.common
  return line('norm.common', amountAt(columns.common, row), persons > 7 || persons > members ? sharedSource : source)
}

function personal(told: Told, home: number, source: SourceKey): Line[] {
  const { block, columns, rules } = told
  const rows = rowsUnder(block.member.home, home).map(([row]) => row)
  const kind = (row: number) => (block.member.kind[row] ?? 0) % memberKinds
  const of = (row: number, term: Line['term'], amount = amountAt(columns.personal, row)) =>
    line(term, amount, source, nameOfMember(told, row))
  const halves = rows.filter((row) => kind(row) === memberKind.half).map((row) => of(row, 'norm.couple_half'))
  const children = rows.filter((row) => kind(row) < memberKind.single)
  const later = rules.later ? children : []
  return [
    ...rows.filter((row) => kind(row) === memberKind.single).map((row) => of(row, 'norm.single')),
    ...rows
      .filter((row) => kind(row) === memberKind.couple)
      .map((row) => line('norm.couple', amountAt(columns.personal, row), source)),
    ...(halves.length > 0
      ? [{ ...sumLine('norm.couple', source, halves), amount: add(...halves.map((one) => one.amount)) }]
      : []),
    ...children.map((row) => of(row, 'norm.child')),
    ...later
      .filter((row) => columns.laterChild[row] !== 0)
      .map((row) => of(row, 'norm.later_child', amountAt(columns.laterChild, row))),
  ]
}

function nameOfMember({ block, names, at }: Told, row: number): string {
  const first = firstOf(block.person.household, at)
  return nameOf(names.members, (block.member.person[row] ?? 0) - first)
}
