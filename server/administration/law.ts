import type { lawInForce } from '../../api/administration.ts'
import type { TableContent } from '../../api/submissions.ts'
import { sources } from '../../law/sources.ts'
import { ageClasses, lunchAgeClasses, type Riksnorm } from '../../law/riksnorm/table.ts'
import type { WorkIncomeRules } from '../../law/entered.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findEnteredTables } from './queries.ts'
import { allTables, waitsFor, type Table } from './tables.ts'

type Told = ReplyOf<typeof lawInForce>['tables'][number]
type Cell = Told['rows'][number]

/** The tables as they stand, newest first, each cell with how far it is trusted; those entered here among them. */
export async function showLaw({ tx }: Call<typeof lawInForce>): Promise<ReplyOf<typeof lawInForce>> {
  const entered = await findEnteredTables(tx)
  return { tables: allTables(entered).map(told).toReversed(), waits: waitsFor(entered) }
}

const notes: ReadonlyMap<string, string> = new Map(
  Object.entries(sources).flatMap(([key, source]) => ('note' in source ? [[key, source.note]] : [])),
)

const told = ({ content, source, ...table }: Table): Told => ({
  name: content.kind,
  from: table.from,
  published: table.publishedOn,
  publishedAssumed: table.publishedAssumed,
  source,
  note: notes.get(source) ?? null,
  regulation: table.entered?.regulation ?? null,
  standing: table.standing,
  rows: rowsOf(content, table.standing),
})

function rowsOf(content: TableContent, standing: string): Cell[] {
  if (content.kind === 'riksnorm') return normRows(content.value.amounts)
  if (content.kind === 'work_income') return ruleRows(content.value, standing)
  return [{ label: 'price_base_amount', value: content.value, unit: 'ore', standing }]
}

const cell = (label: string, value: number, trusted: string): Cell => ({
  label,
  value,
  unit: 'ore',
  standing: trusted,
})

function normRows({ single, couple, child, childLunchAway, common, standing }: Riksnorm): Cell[] {
  return [
    cell('single', single, standing.adults),
    cell('couple', couple, standing.adults),
    ...ageClasses.map((age) => cell(`child ${age}`, child[age], standing.child)),
    ...lunchAgeClasses.map((age) => cell(`child_lunch_away ${age}`, childLunchAway[age], standing.childLunchAway)),
    ...common.map((amount, at) => cell(`common ${at + 1}`, amount, standing.common)),
  ]
}

const ruleRows = (rules: WorkIncomeRules, standing: string): Cell[] => [
  { label: 'stimulus_percent', value: rules.stimulusPercent, unit: 'percent', standing },
  { label: 'qualifying_months', value: rules.qualifyingMonths, unit: 'months', standing },
  { label: 'lasting_months', value: rules.lastingMonths, unit: 'months', standing },
  { label: 'youth_exemption', value: rules.youthPriceBaseAmounts, unit: 'price_base_amounts', standing },
]
