import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breakGlass } from '../../api/breakGlass.ts'
import { monthPage, queue } from '../../api/cases.ts'
import { contactsToMake, caseJournal } from '../../api/contacts.ts'
import { registerConflict, changeAbsence, handOver, registerAbsence, work } from '../../api/work.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, at, dealHouseholds, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let jonas: Browser
let helena: Browser
let pick: (fits?: (one: Household) => boolean) => Household
const ids: Record<string, string> = {}
beforeAll(async () => {
  app = await startApp()
  ;[sara, jonas, helena] = await Promise.all([app.as('Sara Ek'), app.as('Jonas Alm'), app.as('Helena Brandt')])
  pick = await dealHouseholds(app, 'Sara Ek')
  for (const row of await app.sql(1, 'select name, staff_id from staff where municipality_id = 1'))
    ids[String(row.name)] = String(row.staff_id)
})
afterAll(() => app.close())

const staffId = (name: string): string => {
  const id = ids[name]
  assert(id, `${name} works there`)
  return id
}
const today = () => app.now().toISOString().slice(0, 10)
const later = (days: number) => new Date(app.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const hand = (cases: readonly Household[], more: { to?: string; startsOn?: string; note?: string } = {}) => ({
  body: {
    caseIds: cases.map((one) => one.caseId),
    toStaffId: staffId(more.to ?? 'Jonas Alm'),
    note: more.note ?? 'Hyran är avtalad, ring före fredag.',
    startsOn: more.startsOn ?? today(),
  },
})
const away = (name: string, cover: string, from: number, to: number) => ({
  body: { staffId: staffId(name), coverId: staffId(cover), startsOn: later(from), endsOn: later(to) },
})
const has = async (who: Browser, where: Household) =>
  (await who.call(queue)).rows.some((row) => row.caseId === where.caseId)
/** Open cases that nobody keeps on some day from now on. */
const unkept = () =>
  app.sql(
    1,
    `select c.case_number, d::date::text as day from cases c, generate_series($1::date, $1::date + 40, '1 day') d
     where c.municipality_id = 1 and c.closed_on is null and exists (select from case_assignments a where a.case_id = c.case_id)
       and (select count(*) from case_assignments a where a.municipality_id = 1 and a.case_id = c.case_id and a.kind = 'assigned'
         and a.valid_from <= d and (a.valid_to is null or a.valid_to >= d)) <> 1`,
    [today()],
  )

describe('handing over', () => {
  test('many cases in one act: the receiver has them with the draft, the giver has not, both see the note', async () => {
    const cases = [pick(), pick()]
    const [first] = cases
    assert(first, 'there is a first')
    const { version } = await assess(sara, first)
    expect(await sara.call(handOver, hand(cases))).toMatchObject({ count: 2 })
    for (const one of cases) expect([await has(sara, one), await has(jonas, one)]).toEqual([false, true])
    expect((await jonas.call(monthPage, at(first))).assessment).toMatchObject({ version, savedBy: 'Sara Ek' })
    expect(await sara.refused(monthPage, at(first))).toMatchObject({ code: 'case.ask_unit' })
    for (const who of [sara, jonas])
      expect((await who.call(work)).handOvers[0]).toMatchObject({
        note: 'Hyran är avtalad, ring före fredag.',
        to: 'Jonas Alm',
        toMe: who === jonas,
        cases: [{ from: 'Sara Ek' }, { from: 'Sara Ek' }],
      })
    const { entries } = await jonas.call(caseJournal, { params: { caseId: first.caseId } })
    expect(entries.some(({ text }) => text === `Ansvarig handläggare från och med ${today()}: Jonas Alm.`)).toBe(true)
    expect(await unkept()).toEqual([])
  })

  test('from a day ahead: the giver keeps the case until then, and a new hand-over before it replaces it', async () => {
    const one = pick()
    await sara.call(handOver, hand([one], { startsOn: later(7) }))
    expect([await has(sara, one), await has(jonas, one)]).toEqual([true, false])
    expect(await unkept()).toEqual([])
    await sara.call(handOver, hand([one], { to: 'Helena Brandt', startsOn: later(3) }))
    expect(await unkept()).toEqual([])
    await helena.call(handOver, hand([one], { to: 'Helena Brandt' }))
    expect([await has(sara, one), await has(helena, one)]).toEqual([false, true])
    expect(await unkept()).toEqual([])
  })

  test('all or none: one case that is not mine, and nothing has changed', async () => {
    const mine = pick()
    const others = (await dealHouseholds(app, 'Mirela Lindh'))(() => true)
    expect(await sara.refused(handOver, hand([mine, others]))).toMatchObject({
      code: 'hand_over.not_yours',
      facts: { count: 1 },
    })
    expect(await has(sara, mine)).toBe(true)
  })

  test('not to one who handles nothing, has left, or keeps it already; not back in time', async () => {
    const one = pick()
    expect(await sara.refused(handOver, hand([one], { to: 'Birgitta Lövgren' }))).toMatchObject({
      code: 'hand_over.not_caseworker',
    })
    expect(await sara.refused(handOver, hand([one], { to: 'Sara Ek' }))).toMatchObject({ code: 'hand_over.has_it' })
    expect(await sara.refused(handOver, hand([one], { startsOn: later(-1) }))).toMatchObject({
      code: 'hand_over.day_unfit',
    })
  })

  test('the database lets no open case be without a keeper', async () => {
    const one = pick()
    await expect(
      app.sql(
        1,
        `update case_assignments set valid_to = $2::date where municipality_id = 1 and case_id = $1 and kind = 'assigned'`,
        [one.caseId, today()],
      ),
    ).rejects.toThrow('no keeper')
  })
})

describe('being away', () => {
  test('the cover has the cases on those days and no other, also one that comes meanwhile', async () => {
    const [kept, given] = [pick(), pick()]
    const { absenceId, cases } = await jonas.call(registerAbsence, away('Jonas Alm', 'Karim Norén', 0, 5))
    expect(cases).toBeGreaterThan(0)
    await helena.call(handOver, hand([kept], { to: 'Helena Brandt' }))
    expect(await sara.refused(handOver, hand([given]))).toMatchObject({ code: 'hand_over.away' })
    await app.sql(
      1,
      `insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from) values (1, $1, $2, 'assigned', $3)`,
      [given.caseId, staffId('Jonas Alm'), today()],
    )
    const covers = () =>
      app.sql(
        1,
        `select valid_from::text as "from", valid_to::text as to from case_assignments where case_id = $1 and staff_id = $2 and kind = 'cover'`,
        [given.caseId, staffId('Karim Norén')],
      )
    expect(await covers()).toEqual([{ from: today(), to: later(5) }])
    await jonas.call(changeAbsence, { params: { absenceId }, body: { lastDay: later(2) } })
    expect(await covers()).toEqual([{ from: today(), to: later(2) }])
    expect((await sara.call(work)).absences).toEqual([])
    expect((await helena.call(work)).absences).toMatchObject([{ name: 'Jonas Alm', cover: 'Karim Norén' }])
    await app.sql(1, `update case_assignments set valid_to = valid_from - 1 where case_id = $1 and staff_id = $2`, [
      given.caseId,
      staffId('Jonas Alm'),
    ])
  })

  test('nobody covers who is away, and nobody who covers goes away', async () => {
    await sara.call(registerAbsence, away('Sara Ek', 'Jonas Alm', 20, 25))
    const refused = async (who: Browser, body: ReturnType<typeof away>) =>
      (await who.refused(registerAbsence, body)).code
    expect(await refused(jonas, away('Jonas Alm', 'Karim Norén', 24, 30))).toBe('absence.covers_another')
    expect(await refused(helena, away('Annika Lidman', 'Sara Ek', 25, 26))).toBe('absence.cover_away')
    expect(await refused(sara, away('Sara Ek', 'Jonas Alm', 25, 26))).toBe('absence.exists')
    expect(await refused(sara, away('Sara Ek', 'Sara Ek', 30, 31))).toBe('absence.cover_unfit')
    expect(await refused(sara, away('Mirela Lindh', 'Sara Ek', 30, 31))).toBe('absence.not_yours')
    expect(await refused(sara, away('Sara Ek', 'Jonas Alm', -1, 3))).toBe('absence.days_unfit')
  })
})

describe('utredning.jav: who has declared jäv takes no part in the case (KL 7:4, FL 16)', () => {
  const declared = (where: Household, ground: 'self_or_close' | 'other' = 'self_or_close', explanation = '') => ({
    params: { caseId: where.caseId },
    body: { ground, explanation },
  })

  test('blocks: the door is shut at once, another has the case, and no emergency opens it again', async () => {
    const one = pick()
    const { keeper } = await sara.call(registerConflict, declared(one))
    expect(keeper).not.toBeNull()
    expect(await has(sara, one)).toBe(false)
    expect(await sara.refused(monthPage, at(one))).toMatchObject({ code: 'case.ask_unit' })
    const emergency = { reason: 'acute_need', explanation: 'Jag vill gärna se det här ärendet ändå.' } as const
    expect(await sara.refused(breakGlass, { params: { caseId: one.caseId }, body: emergency })).toMatchObject({
      code: 'break_glass.conflict_of_interest',
    })
    expect(JSON.stringify(await sara.call(work))).not.toContain(one.caseId)
    expect(await unkept()).toEqual([])
    const { entries } = await helena.call(caseJournal, { params: { caseId: one.caseId } })
    expect(entries.map(({ text }) => text)).toContain(`Ansvarig handläggare från och med ${today()}: ${keeper}.`)
    expect((await helena.call(work)).conflicts).toMatchObject([{ name: 'Sara Ek', ground: 'self_or_close' }])
    expect(await helena.refused(handOver, hand([one], { to: 'Sara Ek' }))).toMatchObject({ code: 'hand_over.conflict' })
  })

  test('blocks: who leads the unit is shut out too, and sees the case in no list', async () => {
    const one = pick()
    await helena.call(registerConflict, declared(one, 'other', 'Vi sitter i samma styrelse.'))
    expect(await helena.refused(monthPage, at(one))).toMatchObject({ code: 'case.ask_unit' })
    expect(await helena.refused(handOver, hand([one]))).toMatchObject({ code: 'hand_over.not_yours' })
    expect(JSON.stringify(await helena.call(contactsToMake))).not.toContain(one.caseId)
    expect(await has(sara, one)).toBe(true)
  })

  test('lets through: others go on with the case, and a circumstance of its own is described', async () => {
    const one = pick()
    expect(await sara.refused(registerConflict, declared(one, 'other', 'kort'))).toMatchObject({
      code: 'conflict_of_interest.no_reason',
    })
    expect((await sara.call(monthPage, at(one))).caseId).toBe(one.caseId)
  })
})
