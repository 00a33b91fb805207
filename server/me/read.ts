import type { Day } from '../../base/day.ts'
import type { answerHearing, myMonth, myReaders, overview } from '../../api/me.ts'
import { toMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { changesBetween } from '../../rules/calculation/changes.ts'
import { appealDue } from '../../rules/deadlines/deadline.ts'
import { findReadableCases } from '../cases/queries.ts'
import { openMonths } from '../applications/openMonths.ts'
import { addAnswer, addEntry, findOpenHearing } from '../investigations/queries.ts'
import { journalTexts } from '../../texts/sv/journal/case.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findDisposed, findMonths, findReadings, getDetails, type MonthDetails, type MonthRow } from './queries.ts'

type Overview = ReplyOf<typeof overview>
type Status = Overview['months'][number]

/** My months, and whose turn it is in each. */
export async function readOverview({ tx, who, today }: Call<typeof overview>): Promise<Overview> {
  const cases = await findReadableCases(tx, who.id, today)
  const [latest] = cases
  const own = latest?.closedOn === null && latest.until === null ? latest : null
  const rows = await findMonths(tx, { personId: who.id, cases, today })
  const months = rows.map(statusOf)
  const begun = new Set(rows.filter((one) => !one.drafted && one.caseId === own?.caseId).map((one) => one.month))
  return {
    closed: own === null && latest ? { caseNumber: latest.caseNumber, on: latest.closedOn } : null,
    caseNumber: own?.caseNumber ?? null,
    unit: own?.unit ?? null,
    unitPhone: own?.unitPhone ?? null,
    caseworker: own?.caseworker ?? null,
    months,
    disposed: await findDisposed(tx, who.id, today),
    openMonths: openMonths(today).filter((month) => !begun.has(month)),
  }
}

function statusOf(row: MonthRow): Status {
  const isDecided = row.decidedOn !== null && !row.open
  const status = row.drafted
    ? 'draft'
    : row.withdrawn && row.decidedOn === null && !row.open
      ? 'withdrawn'
      : isDecided
        ? row.paid
          ? 'paid'
          : 'decided'
        : row.waiting
          ? 'waiting_for_answer'
          : row.started
            ? 'investigating'
            : 'received'
  const turn =
    status === 'draft' || status === 'waiting_for_answer'
      ? 'yours'
      : status === 'decided' || status === 'paid' || status === 'withdrawn'
        ? 'nobody'
        : 'ours'
  return {
    month: row.month,
    status,
    turn,
    arrivedOn: row.arrivedOn,
    decidedOn: row.decidedOn,
    granted: row.granted,
    payOn: row.payOn,
    keptUntil: row.keptUntil,
  }
}

export async function readMyMonth({ tx, who, ids, today }: Call<typeof myMonth>): Promise<ReplyOf<typeof myMonth>> {
  const month: Month = toMonth(ids.month)
  const cases = await findReadableCases(tx, who.id, today)
  const row = (await findMonths(tx, { personId: who.id, cases, today })).find(
    (one) => one.month === month && !one.drafted,
  )
  const own = cases.find((one) => one.caseId === row?.caseId)
  if (!row || !own) refuse('not_found')
  const details = await getDetails(tx, { personId: who.id, caseId: own.caseId, until: own.until, month })
  return {
    ...statusOf(row),
    caseNumber: own.caseNumber,
    unit: own.unit,
    unitPhone: own.unitPhone,
    receivedAt: row.receivedAt?.toISOString() ?? null,
    needs: details.needs,
    calculation: details.calculation,
    input: details.input && { ...details.input },
    changes: changes(details),
    names: Object.fromEntries(details.names.flatMap(({ personId, name }) => (name === null ? [] : [[personId, name]]))),
    hearings: details.hearings,
    letters: details.letters.map((letter) => ({ ...letter, appealBy: lastDayToAppeal(letter.receivedOn) })),
    payments: details.payments,
    decidedBy: details.decidedBy,
    explanations: details.explanations,
  }
}

/** From the month decided last to this one, once this is decided. */
const changes = ({ calculation, decidedBefore }: MonthDetails): ReplyOf<typeof myMonth>['changes'] =>
  calculation && decidedBefore
    ? { since: decidedBefore.month, changes: changesBetween(decidedBefore.calculation, calculation) }
    : null

/** Three weeks from the day the letter was opened (FL 44 §); null: not opened, the time has not begun. */
function lastDayToAppeal(receivedOn: Day | null): Day | null {
  const limit = appealDue(receivedOn)
  return limit.state === 'running' ? limit.lastDay : null
}

/** FL 25 §: the person's own words before a decision, kept as they were written. */
export async function answerMyHearing({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof answerHearing>): Promise<ReplyOf<typeof answerHearing>> {
  const hearing = await findOpenHearing(tx, ids.hearingId, { personId: who.id })
  if (!hearing) refuse('hearing.none')
  await addAnswer(tx, { hearingId: ids.hearingId, answeredOn: today, text: input.answer, now, by: null })
  await addEntry(tx, {
    caseId: hearing.caseId,
    month: hearing.month,
    kind: 'hearing',
    happenedAt: now,
    now,
    by: null,
    text: journalTexts.hearingAnswered,
  })
  return { answeredOn: today }
}

export async function readMyReaders({ tx, who, today }: Call<typeof myReaders>): Promise<ReplyOf<typeof myReaders>> {
  const readers = await findReadings(tx, await findReadableCases(tx, who.id, today))
  return { readers: readers.map((reading) => ({ ...reading, at: reading.at.toISOString() })) }
}
