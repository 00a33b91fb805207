import type { z } from 'zod'
import type { splitHousehold } from '../../api/households.ts'
import { toDay, type Day } from '../../base/day.ts'
import { lastDay, toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { householdTexts } from '../../texts/sv/journal/case.ts'
import { updateDraft } from '../applications/queries.ts'
import { holdCase, openCase, setMember } from '../cases/queries.ts'
import { addLink, getCase } from '../closing/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import { holdPerson } from '../people/queries.ts'
import type { ReplyOf } from '../platform/http/bind.ts'
import type { Half, Splitting } from './half.ts'
import { moveApplications } from './move.ts'
import { narrow } from './narrow.ts'
import { endStays, findDrafts, findOpen, findStays, openKept, type ToldStay } from './queries.ts'

type Body = z.output<(typeof splitHousehold)['body']>
type Reply = ReplyOf<typeof splitHousehold>
type Standing = Awaited<ReturnType<typeof findStays>>[number]

/**
 * Two have parted: a case each, and neither leads to the other. The former case stays as it is, with what was theirs together; what comes after stands in
 * the new ones alone (JO 4907-2012).
 */
export async function split(call: Splitting): Promise<Reply> {
  const { tx, ids, input, today } = call
  await holdCase(tx, ids.caseId)
  const onDay = toDay(input.onDay)
  if (onDay > today) refuse('household.day_unfit')
  const now = (await findStays(tx, ids.caseId)).filter(({ to }) => to === null || to >= onDay)
  requireWhole(input, now, onDay)
  for (const { personId } of input.adults.toSorted((a, b) => (a.personId < b.personId ? -1 : 1)))
    await holdPerson(tx, personId)
  const open = await findOpen(tx, ids.caseId)
  requirePlaced(input, open, onDay)
  for (const personId of new Set(now.map((one) => one.personId))) await endStays(tx, ids.caseId, personId, onDay)
  const halves: Half[] = []
  for (const adult of input.adults) halves.push(await openHalf(call, adult, now, onDay))
  await moveApplications(call, halves, open)
  for (const half of halves) await narrowDrafts(call, half)
  await tell(call, ids.caseId, fill(householdTexts.parted, { day: onDay }))
  return {
    cases: await Promise.all(halves.map((half) => shown(call, half))),
    staying: input.applications.filter((one) => one.goesTo === null).length,
  }
}

/** Two adults that applied together, each child of theirs placed with one or both, and nobody else. */
function requireWhole(input: Body, now: readonly Standing[], onDay: Day): void {
  const adults = new Set(now.filter((one) => one.role !== 'child').map((one) => one.personId))
  const named = new Set(input.adults.map((one) => one.personId))
  if (adults.size !== 2 || named.size !== 2 || ![...named].every((one) => adults.has(one))) refuse('household.not_two')
  const children = new Set(now.filter((one) => one.role === 'child').map((one) => one.personId))
  const placed = input.children.map((one) => one.personId)
  const lives = input.children.every(
    ({ lives }) =>
      lives.every(({ adultId }) => named.has(adultId)) &&
      new Set(lives.map((one) => one.adultId)).size === lives.length,
  )
  if (!lives || placed.length !== children.size || !placed.every((one) => children.has(one)))
    refuse('household.child_unplaced')
  if (now.every(({ from }) => from >= onDay)) refuse('household.day_unfit')
}

/** What waits for a decision is placed by somebody's choice; what stays is about the time together. */
function requirePlaced(input: Body, open: Awaited<ReturnType<typeof findOpen>>, onDay: Day): void {
  const adults = new Set(input.adults.map((one) => one.personId))
  const placed = new Map(input.applications.map((one) => [one.applicationId, one.goesTo]))
  if (placed.size !== open.length || open.some((one) => !placed.has(one.applicationId)))
    refuse('household.application_unplaced')
  for (const { applicationId, month } of open) {
    const goesTo = placed.get(applicationId) ?? null
    if (goesTo !== null && (!adults.has(goesTo) || lastDay(toMonth(month)) < onDay))
      refuse('household.application_unplaced')
    if (goesTo === null && `${month}-01` >= onDay) refuse('household.stays_too_late')
  }
  const known = new Set(open.flatMap((one) => one.requests.map((request) => request.completionRequestId)))
  if (input.requests.some((one) => !known.has(one))) refuse('household.application_unplaced')
}

async function openHalf(
  call: Splitting,
  adult: Body['adults'][number],
  now: readonly Standing[],
  onDay: Day,
): Promise<Half> {
  const { tx, who, ids, input, today } = call
  const { unitId } = await getCase(tx, ids.caseId)
  const kept = adult.keeper === 'me'
  const caseId = kept
    ? await openKept(tx, { unitId, staffId: who.id, today })
    : await openCase(tx, adult.personId, today)
  await addLink(tx, { from: ids.caseId, to: caseId, kind: 'split', on: onDay, by: who.id, now: call.now })
  const noted = { source: 'split', by: who.id, at: call.now } as const
  const own = {
    personId: adult.personId,
    role: 'applicant',
    living: 'full',
    days: 30,
    lunchAway: false,
    inSchool: false,
  }
  await setMember(tx, caseId, { ...own, noted }, onDay)
  const members = new Map<string, Pick<ToldStay, 'living' | 'days'>>()
  for (const { personId, lives } of input.children) {
    const place = lives.find((one) => one.adultId === adult.personId)
    if (!place) continue
    const before = now.findLast((one) => one.personId === personId)
    const { living, days } = place
    members.set(personId, { living, days })
    const { lunchAway = false, inSchool = false } = before ?? {}
    await setMember(tx, caseId, { personId, role: 'child', living, days, lunchAway, inSchool, noted }, onDay)
  }
  const { caseNumber } = await getCase(tx, ids.caseId)
  await tell(call, caseId, fill(householdTexts.partedFrom, { number: caseNumber, day: onDay }))
  return { personId: adult.personId, caseId, kept, members }
}

/** A draft is its writer's; what is the other's in it goes out before they open it again. */
async function narrowDrafts({ tx, now }: Splitting, half: Half): Promise<void> {
  for (const { draftId, content } of await findDrafts(tx, half.personId))
    await updateDraft(tx, draftId, narrow(content, half), now)
}

const tell = ({ tx, who, now }: Splitting, caseId: string, text: string): Promise<string> =>
  addEntry(tx, { caseId, month: null, kind: 'work', happenedAt: now, now, by: who.id, text })

async function shown({ tx }: Splitting, { personId, caseId, kept }: Half): Promise<Reply['cases'][number]> {
  if (!kept) return { personId, caseId: null, caseNumber: null }
  return { personId, caseId, caseNumber: (await getCase(tx, caseId)).caseNumber }
}
