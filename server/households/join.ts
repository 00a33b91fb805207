import type { joinHouseholds } from '../../api/households.ts'
import { plusDays, toDay, type Day } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { householdTexts } from '../../texts/sv/journal/case.ts'
import { holdCase, setMember } from '../cases/queries.ts'
import { addClosing, addLink, findByNumber, getCase } from '../closing/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addConsent, endStays, findOpen, findStays, openKept } from './queries.ts'

type Joining = Call<typeof joinHouseholds>
type Said = Joining['input']['mine']
type Standing = Awaited<ReturnType<typeof findStays>>[number]

/** Two have moved together and each has said so: one case from the day, and both former ones closed, with what was written there. */
export async function join(call: Joining): Promise<ReplyOf<typeof joinHouseholds>> {
  const { tx, who, ids, input, now, today, shows } = call
  const onDay = toDay(input.onDay)
  if (onDay > today) refuse('household.day_unfit')
  const other = await findByNumber(tx, input.with, { staffId: who.id, today, now })
  if (!other || !other.open || other.caseId === ids.caseId) refuse('closing.no_such_case')
  if (other.relation === null) refuse('case.ask_unit', { unit: other.unit, phone: other.phone })
  const cases = [ids.caseId, other.caseId]
  for (const caseId of cases.toSorted()) await holdCase(tx, caseId)
  const { unitId } = await getCase(tx, ids.caseId)
  const joined = await openKept(tx, { unitId, staffId: who.id, today })
  const { caseNumber } = await getCase(tx, joined)
  const standing = await Promise.all(cases.map((caseId) => standingIn(call, caseId, onDay)))
  const inBoth = new Set(standing[0]?.map((one) => one.personId))
  for (const [at, caseId] of cases.entries()) {
    const own = standing[at] ?? []
    const said = at === 0 ? input.mine : input.theirs
    await consent(call, { said, joined, personId: own.find(isAdult)?.personId ?? '', onDay })
    const role = at === 0 ? 'applicant' : 'co_applicant'
    const shared = new Set(standing[1 - at]?.map((one) => one.personId))
    // A child of both has lived in two households by turns, and lives in one now.
    const moving = own.filter((one) => at === 0 || !inBoth.has(one.personId))
    for (const one of own) await endStays(tx, caseId, one.personId, onDay)
    for (const one of moving) await moveIn(call, { one, role, joined, onDay, shared })
    await end(call, { caseId, joined, number: caseNumber, onDay })
  }
  shows([other.caseId, joined])
  return { caseId: joined, caseNumber }
}

/** Who lives there on the day, each once; one adult, and nothing that waits for a decision. */
async function standingIn({ tx }: Joining, caseId: string, onDay: Day): Promise<Standing[]> {
  const stays = (await findStays(tx, caseId)).filter(({ to }) => to === null || to >= onDay)
  const each = [...new Map(stays.map((stay) => [stay.personId, stay])).values()]
  if (each.filter(isAdult).length !== 1) refuse('household.not_one')
  if ((await findOpen(tx, caseId)).length > 0)
    refuse('household.open_here', { number: (await getCase(tx, caseId)).caseNumber })
  return each
}

const isAdult = ({ role }: Standing): boolean => role !== 'child'

async function consent(
  { tx, who, now, today }: Joining,
  { said, joined, personId, onDay }: { said: Said; joined: string; personId: string; onDay: Day },
): Promise<void> {
  const on = toDay(said.consentedOn)
  // Said before or soon after they moved; a consent from another time is about something else.
  if (on > today || on < plusDays(onDay, -365)) refuse('household.day_unfit')
  await addConsent(tx, { caseId: joined, personId, told: said.told, on, by: who.id, now })
}

interface Moving {
  one: Standing
  role: 'applicant' | 'co_applicant'
  joined: string
  onDay: Day
  shared: ReadonlySet<string>
}

async function moveIn({ tx, who, now }: Joining, { one, role, joined, onDay, shared }: Moving): Promise<void> {
  const { personId, living, days, lunchAway, inSchool } = one
  const lives = shared.has(personId) ? { living: 'full', days: 30 } : { living, days }
  const noted = { source: 'joined', by: who.id, at: now } as const
  const as = isAdult(one) ? role : 'child'
  await setMember(tx, joined, { personId, ...lives, lunchAway, inSchool, role: as, noted }, onDay)
}

async function end(
  { tx, who, now, today }: Joining,
  { caseId, joined, number, onDay }: { caseId: string; joined: string; number: string; onDay: Day },
): Promise<void> {
  const made = { by: who.id, now }
  const entry = { month: null, kind: 'work', happenedAt: now, now, by: who.id } as const
  await addClosing(tx, { caseId, cause: 'household_changed', explanation: '', on: today, ...made })
  await addLink(tx, { from: caseId, to: joined, kind: 'joined', on: onDay, ...made })
  const text = fill(householdTexts.joinedInto, { number, day: onDay })
  await addEntry(tx, { ...entry, caseId, text })
  const { caseNumber } = await getCase(tx, caseId)
  await addEntry(tx, {
    ...entry,
    caseId: joined,
    text: fill(householdTexts.joinedFrom, { number: caseNumber, day: onDay }),
  })
}
