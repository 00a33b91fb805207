import { normSchema, workIncomeRules } from '../../api/guideline.ts'
import type { TableContent, TableKind } from '../../api/submissions.ts'
import { toOre } from '../../base/money.ts'
import { lastDay, plusMonth, type Month } from '../../base/month.ts'
import type { Day } from '../../base/day.ts'
import { priceBaseAmount, stimulusMonths, stimulusPercent, youthExemption } from '../../law/amounts.ts'
import { look, type Row, type Trust } from '../../law/dated.ts'
import type { WorkIncomeRules } from '../../law/entered.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { EnteredRow } from './queries.ts'
import { ownUntil } from './submissions/whole.ts'

/** A table of the law's amounts: ours, or entered here by two persons. */
export interface Table {
  from: Month
  to: Month
  publishedOn: Day
  publishedAssumed: boolean
  source: string
  standing: Trust
  entered: { regulation: string; link: string; knownFrom: Day; enteredBy: string; approvedBy: string } | null
  content: TableContent
}

/** Ours and then those entered here, each kind in the order it counts from. */
export const allTables = (entered: readonly EnteredRow[]): Table[] => [...ownTables, ...entered.map(asTable)]

const own = <T>(row: Row<T>, until: Month, content: TableContent): Table => ({
  from: row.from,
  to: row.to ?? until,
  publishedOn: row.published,
  publishedAssumed: row.publishedAssumed,
  source: row.source,
  standing: row.standing,
  entered: null,
  content,
})

const ownTables: readonly Table[] = [
  ...riksnormTable.rows.map((row) =>
    own(row, riksnormTable.until, { kind: 'riksnorm', value: { schema: '2026', amounts: row.value } }),
  ),
  ...priceBaseAmount.rows.map((row) =>
    own(row, priceBaseAmount.until, { kind: 'price_base_amount', value: row.value }),
  ),
  ...stimulusPercent.rows.map((row) =>
    own(row, stimulusPercent.until, { kind: 'work_income', value: rulesFor(row.from, row.published) }),
  ),
]

/** The rules for wages as our own tables had them in a month. */
function rulesFor(month: Month, published: Day): WorkIncomeRules {
  const knownOn = published > lastDay(month) ? published : lastDay(month)
  const { qualifying, lasting } = look(stimulusMonths, month, knownOn).value
  return {
    stimulusPercent: look(stimulusPercent, month, knownOn).value,
    qualifyingMonths: qualifying,
    lastingMonths: lasting,
    youthPriceBaseAmounts: look(youthExemption, month, knownOn).value,
  }
}

function asTable({ kind, value, from, to, publishedOn, ...entered }: EnteredRow): Table {
  const { regulation, link, knownFrom, enteredBy, approvedBy } = entered
  const content = contentOf(kind, value)
  return {
    from,
    to,
    publishedOn,
    publishedAssumed: false,
    source: content.kind === 'riksnorm' && content.value.schema === '2027' ? 'Prop. 2025/26:201' : sourceOf[kind],
    standing: 'municipal',
    entered: { regulation, link, knownFrom, enteredBy, approvedBy },
    content,
  }
}

const sourceOf: Readonly<Record<TableKind, string>> = {
  riksnorm: 'SoF 12:2',
  price_base_amount: 'SFB 2:7',
  work_income: 'SoL 12:8',
}

function contentOf(kind: TableKind, value: unknown): TableContent {
  if (kind === 'riksnorm') return { kind, value: normSchema.parse(value) }
  if (kind === 'work_income') return { kind, value: workIncomeRules.parse(value) }
  return { kind, value: toOre(Number(value)) }
}

/** The first month nothing is known for, by kind. */
export const waitsFor = (entered: readonly EnteredRow[]): { kind: TableKind; from: Month }[] =>
  kinds.map((kind) => ({ kind, from: firstUnknown(kind, entered) }))

const kinds: readonly TableKind[] = ['riksnorm', 'price_base_amount', 'work_income']

function firstUnknown(kind: TableKind, entered: readonly EnteredRow[]): Month {
  let month = plusMonth(ownUntil[kind], 1)
  const covers = (one: EnteredRow) => one.kind === kind && one.from <= month && month <= one.to
  for (let found = entered.find(covers); found; found = entered.find(covers)) month = plusMonth(found.to, 1)
  return month
}
