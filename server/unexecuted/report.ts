import type {
  reportUnexecuted,
  registerUnexecutedReason,
  unexecuted,
  unexecutedReportFile,
  unexecutedReports,
} from '../../api/unexecuted.ts'
import { daysBetween } from '../../base/day.ts'
import { add, toOre } from '../../base/money.ts'
import { assert, refuse } from '../../base/refusal.ts'
import { sources, type SourceKey } from '../../law/sources.ts'
import { groundsOf } from '../../rules/gates/grounds.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { daysOf, inReport, isUnexecuted, lastQuarter, type Quarter } from '../../rules/unexecuted/unexecuted.ts'
import { fill } from '../../texts/fill.ts'
import { terms } from '../../texts/sv/terms.ts'
import { unexecutedFileTexts as words } from '../../texts/sv/files.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import * as queries from './queries.ts'

const isSource = (key: string): key is SourceKey => Object.hasOwn(sources, key)

/** The provision is about what is granted as a right: additional aid is not there. */
const asRight = (row: queries.GrantedRow): queries.GrantedRow => ({
  ...row,
  needs: row.needs.filter((need) => groundsOf(need.provisions.filter(isSource), row.decidedOn).ground === 'right'),
})
const find = async (tx: Call<typeof unexecuted>['tx'], today: Call<typeof unexecuted>['today']) =>
  (await queries.findGranted(tx, today)).map(asRight).filter((row) => row.needs.length > 0)

const inQuarter = (rows: readonly queries.GrantedRow[], quarter: Quarter) =>
  rows.flatMap((row) => {
    const state = inReport(row, quarter)
    return state === null ? [] : [{ ...row, state }]
  })

export async function readUnexecuted({
  tx,
  today,
  shows,
}: Call<typeof unexecuted>): Promise<ReplyOf<typeof unexecuted>> {
  const all = await find(tx, today)
  const open = all.filter((row) => isUnexecuted(row, today))
  const quarter = lastQuarter(today)
  const next = inQuarter(all, quarter)
  shows(open.map((row) => row.caseId))
  return {
    rows: open.map(({ decisionId, caseNumber, unit, decidedOn, needs, reason }) => ({
      decisionId,
      caseNumber,
      unit,
      decidedOn,
      kinds: needs.map((need) => need.kind),
      granted: add(...needs.map((need) => toOre(need.granted))),
      reason,
    })),
    next: {
      quarter,
      rows: next.length,
      lacking: next.filter((row) => row.reason === null).length,
      made: (await queries.findReports(tx)).some((one) => one.quarter === quarter),
    },
  }
}

export async function say({
  tx,
  who,
  ids,
  input,
  now,
  today,
  shows,
}: Call<typeof registerUnexecutedReason>): Promise<ReplyOf<typeof registerUnexecutedReason>> {
  const found = (await find(tx, today)).find((row) => row.decisionId === ids.decisionId)
  if (!found) refuse('unexecuted.not_there')
  await queries.addReason(tx, { decisionId: ids.decisionId, reason: input.reason, by: who.id, now })
  shows([found.caseId])
  return { saidAt: now.toISOString() }
}

export async function report({
  tx,
  who,
  input,
  now,
  today,
}: Call<typeof reportUnexecuted>): Promise<ReplyOf<typeof reportUnexecuted>> {
  const found = inQuarter(await find(tx, today), input.quarter)
  const gates = mayProceed('unexecuted.report', { today, quarter: input.quarter, rows: found })
  if (gates.length > 0) refuse('unexecuted.gates_unmet', { count: gates.length }, { gates })
  const rows = found.flatMap(({ needs, decidedOn, executedOn, state, reason }) => {
    assert(reason !== null, 'the gate asks for a reason of each')
    return needs.map(({ needId, kind }) => ({
      needId,
      decidedOn,
      kind,
      state,
      executedOn: state === 'executed' ? executedOn : null,
      reason,
    }))
  })
  return {
    unexecutedReportId: await queries.addReport(tx, { quarter: input.quarter, rows, by: who.id, now }),
    rows: rows.length,
  }
}

export async function readReports({ tx }: Call<typeof unexecutedReports>): Promise<ReplyOf<typeof unexecutedReports>> {
  const reports = await queries.findReports(tx)
  return {
    reports: reports.map(({ rows, madeAt, ...one }) => ({
      ...one,
      madeAt: madeAt.toISOString(),
      counts: countsOf(rows, one.quarter),
    })),
  }
}

/** By kind: how many stand, how many were executed late, and the longest wait. */
const countsOf = (rows: readonly queries.ReportedRow[], quarter: Quarter) =>
  [...new Set(rows.map((row) => row.kind))].map((kind) => {
    const of = rows.filter((row) => row.kind === kind)
    return {
      kind,
      notExecuted: of.filter((row) => row.state === 'not_executed').length,
      executed: of.filter((row) => row.state === 'executed').length,
      longestDays: Math.max(...of.map((row) => daysBetween(row.decidedOn, row.executedOn ?? daysOf(quarter).to))),
    }
  })

export async function fetchReport({
  tx,
  ids,
  shows,
}: Call<typeof unexecutedReportFile>): Promise<ReplyOf<typeof unexecutedReportFile>> {
  const [found] = await queries.findReports(tx, ids.unexecutedReportId)
  if (!found) refuse('not_found')
  shows(found.caseIds)
  const lines = found.rows.map((row, at) => [
    fill(words.reference, { quarter: found.quarter, number: String(at + 1) }),
    row.decidedOn,
    nameOf(row.kind),
    words.states[row.state],
    row.executedOn ?? '',
    words.reasons[row.reason],
  ])
  const text = [[...words.heads], ...lines].map((line) => line.map((one) => `"${one}"`).join(';')).join('\r\n')
  return {
    bytes: Buffer.from(`\uFEFF${text}\r\n`),
    mediaType: 'text/csv; charset=utf-8',
    name: `ej-verkstallda-beslut-${found.quarter}.csv`,
    disposition: 'attachment',
  }
}

const named: Readonly<Record<string, string>> = terms.terms
const nameOf = (kind: string): string =>
  kind === 'income_support' ? words.incomeSupport : (named[`need.${kind}`] ?? kind)
