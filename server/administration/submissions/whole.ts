import type { SubmissionContent, TableKind } from '../../../api/submissions.ts'
import type { Day } from '../../../base/day.ts'
import { monthOf, type Month } from '../../../base/month.ts'
import { refuse } from '../../../base/refusal.ts'
import { priceBaseAmount, stimulusPercent } from '../../../law/amounts.ts'
import { riksnormTable } from '../../../law/riksnorm/amounts.ts'
import type { NormSchema } from '../../../law/riksnorm/schema2027.ts'
import { firstOutOfOrder } from '../../../rules/handbook/paragraphs.ts'

type Table = Extract<SubmissionContent, { kind: TableKind }>
type Guideline = Extract<SubmissionContent, { kind: 'guideline' }>
type Order = Extract<SubmissionContent, { kind: 'delegation_order' }>

/** The last month our own tables know, by kind: those months are the law's here, and not entered. */
export const ownUntil: Readonly<Record<Table['kind'], Month>> = {
  riksnorm: riksnormTable.until,
  price_base_amount: priceBaseAmount.until,
  work_income: stimulusPercent.until,
}

/** Refuses what is not whole or cannot be, by field: asked when it is sent, and again when it is approved. */
export function checkWhole(content: SubmissionContent, today: Day): void {
  if (content.kind === 'guideline') checkGuideline(content, today)
  else if (content.kind === 'delegation_order') checkDelegation(content, today)
  else if (content.kind === 'handbook') checkDocument(content, today)
  else checkTable(content, today)
}

function checkTable(table: Table, today: Day): void {
  const { from, to, regulation, publishedOn } = table
  checkMonths({ from, to }, 'to')
  const until = ownUntil[table.kind]
  if (from <= until) refuse('entered_table.month_known', { field: 'from', until })
  if (regulation === '') refuse('submission.incomplete', { field: 'regulation' })
  if (publishedOn === null) refuse('submission.incomplete', { field: 'publishedOn' })
  if (publishedOn > today) refuse('submission.day_ahead', { field: 'publishedOn' })
  if (table.kind === 'price_base_amount' && table.value === 0) refuse('submission.incomplete', { field: 'value' })
  if (table.kind === 'riksnorm') checkNorm(table.value)
}

/** A cell that is nought was never filled in. */
function checkNorm(norm: NormSchema): void {
  const { child, childLunchAway, single, couple, common } = norm.amounts
  const cells = Object.entries({ child, childLunchAway, common, adults: { single, couple } }).flatMap(([group, of]) =>
    Object.entries(of).map(([cell, amount]) => ({ field: `value.amounts.${group}.${cell}`, amount })),
  )
  const empty = cells.find(({ amount }) => amount === 0)
  if (empty) refuse('submission.incomplete', { field: empty.field })
  if (norm.schema === '2027')
    checkOrder(
      norm.phaseIn.map((step) => step.from),
      'value.phaseIn',
    )
}

/** Steps stand in the order they begin, each month once. */
function checkOrder(months: readonly Month[], field: string): void {
  for (const [at, month] of months.entries()) {
    const before = months[at - 1]
    if (before !== undefined && before >= month) refuse('submission.months_backwards', { field })
  }
}

function checkGuideline(guideline: Guideline, today: Day): void {
  const { from, to, committee, decidedOn, reference, value } = guideline
  checkMonths({ from, to }, 'to')
  // Decisions stand on the guideline of their month: what has been is not changed afterwards.
  if (from < monthOf(today)) refuse('guideline.in_past', { field: 'from', month: monthOf(today) })
  if (committee === '') refuse('submission.incomplete', { field: 'committee' })
  if (reference === '') refuse('submission.incomplete', { field: 'reference' })
  if (decidedOn === null) refuse('submission.incomplete', { field: 'decidedOn' })
  if (decidedOn > today) refuse('submission.day_ahead', { field: 'decidedOn' })
  for (const list of ['caps', 'foodNorm', 'dayNorm', 'exemptIncomes'] as const) {
    for (const [at, row] of (value[list] ?? []).entries()) checkMonths(row, `value.${list}.${at}.to`)
  }
  for (const list of ['foodNorm', 'dayNorm'] as const) {
    for (const [at, row] of (value[list] ?? []).entries()) checkAdults(row, `value.${list}.${at}`)
  }
}

type Document = Extract<SubmissionContent, { kind: 'handbook' }>

/** Who decided it and when, and paragraphs that can be cited: each with its own number, in order, and something in it. */
function checkDocument({ from, decidedBy, decidedOn, reference, paragraphs }: Document, today: Day): void {
  // Decisions have been made under what stood until now.
  if (from < monthOf(today)) refuse('guideline.in_past', { field: 'from', month: monthOf(today) })
  if (decidedBy === '') refuse('submission.incomplete', { field: 'decidedBy' })
  if (reference === '') refuse('submission.incomplete', { field: 'reference' })
  if (decidedOn === null) refuse('submission.incomplete', { field: 'decidedOn' })
  if (decidedOn > today) refuse('submission.day_ahead', { field: 'decidedOn' })
  if (paragraphs.length === 0) refuse('submission.incomplete', { field: 'paragraphs' })
  for (const [at, one] of paragraphs.entries()) {
    for (const field of ['number', 'heading', 'text'] as const) {
      if (one[field] === '') refuse('submission.incomplete', { field: `paragraphs.${at}.${field}` })
    }
    const bare = one.caseLaw.findIndex((found) => found.court === '' || found.number === '' || found.holding === '')
    if (bare !== -1) refuse('submission.incomplete', { field: `paragraphs.${at}.caseLaw.${bare}` })
  }
  const wrong = firstOutOfOrder(paragraphs.map((one) => one.number))
  if (wrong !== null) refuse('handbook.out_of_order', { field: `paragraphs.${wrong}.number` })
}

/** A norm of nought for adults was never filled in; an age without an amount is left out, and refused where it is asked for. */
function checkAdults(row: { single: number; couple: number }, field: string): void {
  for (const key of ['single', 'couple'] as const) {
    if (row[key] === 0) refuse('submission.incomplete', { field: `${field}.${key}` })
  }
}

/** A decision that was made keeps the order it stood on: an order never begins back in time, nor before it was decided. */
function checkDelegation({ from, decidedOn, reference, head, rules }: Order, today: Day): void {
  if (from < today) refuse('delegation_order.in_past', { field: 'from' })
  if (reference === '') refuse('submission.incomplete', { field: 'reference' })
  if (decidedOn === null) refuse('submission.incomplete', { field: 'decidedOn' })
  if (decidedOn > today) refuse('submission.day_ahead', { field: 'decidedOn' })
  if (decidedOn > from) refuse('delegation_order.before_decision', { field: 'from' })
  if (rules.length === 0) refuse('submission.incomplete', { field: 'rules' })
  for (const [at, rule] of rules.entries()) {
    if (rule.item === '') refuse('submission.incomplete', { field: `rules.${at}.item` })
    if (rule.sub && head === '') refuse('submission.incomplete', { field: 'head' })
    const first = rule.from !== null && rule.from > from ? rule.from : from
    if (rule.to !== null && rule.to < first) refuse('submission.months_backwards', { field: `rules.${at}.to` })
  }
}

function checkMonths({ from, to }: { from?: Month; to?: Month | null }, field: string): void {
  if (from !== undefined && to !== undefined && to !== null && to < from) {
    refuse('submission.months_backwards', { field })
  }
}
