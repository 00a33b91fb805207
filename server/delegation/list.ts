import type {
  delegatedDecisions,
  delegatedDecisionsFile,
  delegatedDecisionsPaper,
  tellCommittee,
} from '../../api/delegation.ts'
import type { Role } from '../../api/route.ts'
import { monthOf, toMonth } from '../../base/month.ts'
import { lastDay } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { childrenSeen } from '../../rules/children/share.ts'
import { countByItem, mustBeMinuted } from '../../rules/delegation/notice.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import type { LetterRenderer } from '../letters/render/renderer.ts'
import { writeList } from './file.ts'
import { listOf } from './paper.ts'
import { addNotice, findAuthor, findDelegated, type DelegatedOf, type DelegatedRow } from './queries.ts'

type Listed = ReplyOf<typeof delegatedDecisions>
const mostRows = 500

const prepares = (grants: readonly { role: Role }[]): boolean =>
  grants.some(({ role }) => role === 'registrar' || role === 'unit_manager')

/** The list as the board has asked to have it; those who prepare it and those who audit see each decision always. */
export async function readDelegated(call: Call<typeof delegatedDecisions>): Promise<Listed> {
  const { tx, who, ids, today, shows } = call
  const month = toMonth(ids.month)
  const mayTell = prepares(who.grants)
  const seesEach = mayTell || who.grants.some(({ role }) => role === 'auditor')
  const committees = (await findDelegated(tx, month)).map((one) => ({
    one,
    rows: seesEach || one.notice === 'each' ? one.rows.slice(0, mostRows) : [],
  }))
  shows([...new Set(committees.flatMap(({ rows }) => rows.map((row) => row.caseId)))])
  return {
    committees: committees.map(({ one, rows }) => ({
      committeeId: one.committeeId,
      committee: one.committee,
      notice: one.notice,
      counts: countByItem(one.rows),
      decisions: one.rows.length,
      children: childrenSeen(one.rows),
      rows: rows.map((row) => told(row, one)),
      told: one.told,
    })),
    over: month < monthOf(today),
    mayTell,
  }
}

function told(row: DelegatedRow, { notice }: DelegatedOf): Listed['committees'][number]['rows'][number] {
  const { caseId: _, children: _children, needs, ...rest } = row
  return {
    ...rest,
    needs: needs.map(({ kind, outcome, granted }) => ({ kind, outcome, granted })),
    minuted: mustBeMinuted(needs, row.decidedOn, notice),
  }
}

export async function exportDelegated(
  call: Call<typeof delegatedDecisionsFile>,
): Promise<ReplyOf<typeof delegatedDecisionsFile>> {
  const { tx, ids, shows } = call
  const month = toMonth(ids.month)
  const committees = await findDelegated(tx, month)
  shows([...new Set(committees.flatMap((one) => one.rows.map((row) => row.caseId)))])
  return {
    bytes: Buffer.from(writeList(committees)),
    mediaType: 'text/csv; charset=utf-8',
    name: `delegationsbeslut-${month}.csv`,
    disposition: 'attachment',
  }
}

/** The same list on paper, as the letters are set. */
export const printDelegated =
  (renderer: Pick<LetterRenderer, 'renderList'>) =>
  async ({
    tx,
    ids,
    now,
    shows,
  }: Call<typeof delegatedDecisionsPaper>): Promise<ReplyOf<typeof delegatedDecisionsPaper>> => {
    const month = toMonth(ids.month)
    const committees = await findDelegated(tx, month)
    shows([...new Set(committees.flatMap((one) => one.rows.map((row) => row.caseId)))])
    const list = listOf(committees, month, await findAuthor(tx))
    return {
      bytes: await renderer.renderList(list, { createdAt: now }),
      mediaType: 'application/pdf',
      name: `delegationsbeslut-${month}.pdf`,
      disposition: 'attachment',
    }
  }

/** Once for a month that is over, at a meeting that has been held after it. */
export async function tell({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof tellCommittee>): Promise<ReplyOf<typeof tellCommittee>> {
  const month = toMonth(ids.month)
  if (month >= monthOf(today)) refuse('delegation_notice.month_open')
  if (input.meetingOn > today || input.meetingOn <= lastDay(month)) refuse('delegation_notice.day_unfit')
  const found = (await findDelegated(tx, month)).find((one) => one.committeeId === input.committeeId)
  if (!found) refuse('not_found')
  await addNotice(tx, { ...input, month, decisions: found.rows.length, by: who.id, now })
  return { decisions: found.rows.length }
}
