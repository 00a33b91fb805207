import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft } from '../../api/applications.ts'
import { monthPage } from '../../api/cases.ts'
import { caseLife, closeCase } from '../../api/closing.ts'
import { caseJournal } from '../../api/contacts.ts'
import { caseHousehold, joinHouseholds, noteStay, splitHousehold } from '../../api/households.ts'
import { myMonth, overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addSession } from '../platform/testing/crawl/people.ts'
import { apply, at, dealHouseholds, grant, isPlain, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let deal: Awaited<ReturnType<typeof dealHouseholds>>
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  deal = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const of = ({ caseId }: { caseId: string }) => ({ params: { caseId } })
const today = '2026-11-18'
const clientOf = async (personId: string): Promise<Browser> =>
  makeBrowser(app.base, await addSession(app, { personId }))

interface Parting {
  one: Household
  first: string
  second: string
  children: string[]
  open: { applicationId: string; month: string; goesTo: string | null }[]
}

/** Somebody more who has lived in the household all along, as the application tells. */
async function addMember({ caseId, month }: Household, role: string, born: string): Promise<void> {
  await app.sql(
    1,
    `with p as (insert into persons (municipality_id, given_name, family_name, born, created_at) values (1, 'Prov', 'Prov' || $3, $4, now()) returning person_id),
      m as (insert into case_members (municipality_id, case_id, person_id, role, valid_from) select 1, $1, person_id, $3, '2025-01-01' from p)
    update applications set content = jsonb_set(content, '{household,members}', content -> 'household' -> 'members' || jsonb_build_object('key', p.person_id, 'role', $3::text,
      'givenName', 'Prov', 'familyName', 'Prov', 'personNumber', null, 'living', 'full', 'days', 30, 'lunchAway', false, 'inSchool', false))
    from p where case_id = $1 and month = $2`,
    [caseId, month, role, born],
  )
}

/** A family of two adults, as the caseworker sees it before they part. */
async function aFamily(): Promise<Parting> {
  const one = deal(isPlain)
  if (one.adults < 2) await addMember(one, 'co_applicant', '1991-02-03')
  if (one.children === 0) await addMember(one, 'child', '2018-05-06')
  const { stays, open } = await sara.call(caseHousehold, of(one))
  const now = stays.filter(({ to }) => to === null)
  const second = now.find((stay) => stay.role !== 'child' && stay.personId !== one.applicantId)?.personId
  assert(second, 'there are two adults')
  const children = now.filter((stay) => stay.role === 'child').map((stay) => stay.personId)
  return {
    one,
    first: one.applicantId,
    second,
    children,
    open: open.map(({ applicationId, month }) => ({ applicationId, month, goesTo: one.applicantId })),
  }
}

const half = (adultId: string) => ({ adultId, living: 'alternate' as const, days: 15 })
type Body = Parameters<typeof parting>[1]

/** They part: the children live by turns unless the story says otherwise. */
const parting = ({ one, first, second, children, open }: Parting, more: Record<string, unknown> = {}) => ({
  ...of(one),
  body: {
    onDay: today,
    adults: [
      { personId: first, keeper: 'me' as const },
      { personId: second, keeper: 'me' as const },
    ],
    children: children.map((personId) => ({ personId, lives: [half(first), half(second)] })),
    applications: open.map(({ applicationId, goesTo }) => ({ applicationId, goesTo })),
    requests: [],
    ...more,
  },
})

describe('two who applied together part', () => {
  test('nothing is left without a place: each child, each open application, two adults, a day that has come', async () => {
    const them = await aFamily()
    const refused = async (more: Body) => (await sara.refused(splitHousehold, parting(them, more))).code
    expect(await refused({ onDay: '2026-11-19' })).toBe('household.day_unfit')
    expect(await refused({ children: [] })).toBe('household.child_unplaced')
    expect(await refused({ applications: [] })).toBe('household.application_unplaced')
    const same = { personId: them.first, keeper: 'me' }
    expect(await refused({ adults: [same, same] })).toBe('household.not_two')
    const stays = them.open.map(({ applicationId }) => ({ applicationId, goesTo: null }))
    expect(await refused({ applications: stays })).toBe('household.stays_too_late')
    expect((await sara.call(caseHousehold, of(them.one))).stays.filter(({ to }) => to !== null)).toEqual([])
  })

  test('a case each, the child in both by its days, and the application where it was placed, as it arrived', async () => {
    const them = await aFamily()
    const { cases, staying } = await sara.call(splitHousehold, parting(them))
    expect(staying).toBe(0)
    const [mine, theirs] = [them.first, them.second].map((id) => cases.find((one) => one.personId === id)?.caseId ?? '')
    const page = await sara.call(monthPage, at({ caseId: mine ?? '', month: them.one.month }))
    expect(page.application?.arrivedOn).toBe(them.one.arrivedOn)
    expect(page.people.map((person) => person.personId).toSorted()).toEqual([them.first, ...them.children].toSorted())
    const members = page.assessment?.content.members ?? []
    expect(members.filter((member) => member.role === 'child').map((member) => member.days)).toEqual(
      them.children.map(() => 15),
    )
    expect(JSON.stringify(page.application?.content)).not.toContain(them.second)
    const other = await sara.call(caseHousehold, of({ caseId: theirs ?? '' }))
    expect(other.stays.map(({ personId, source, from }) => [personId, source, from])).toEqual(
      [them.second, ...them.children].map((id) => [id, 'split', today]),
    )
    const former = await sara.call(caseHousehold, of(them.one))
    expect(former.stays.every(({ to }) => to === '2026-11-17')).toBe(true)
    expect(former.open).toEqual([])
    await sara.call(closeCase, {
      ...of(them.one),
      body: { cause: 'household_changed', explanation: '', spokenNo: 'none' },
    })
  })

  test('each adult gets a decision of their own, and reads what was theirs together and what is their own', async () => {
    const them = await aFamily()
    const { cases } = await sara.call(splitHousehold, parting(them))
    const caseId = cases.find((one) => one.personId === them.first)?.caseId ?? ''
    const { decision } = await grant(sara, { caseId, month: them.one.month })
    expect(decision.letters).toBe(1)
    const mine = await (await clientOf(them.first)).call(myMonth, { params: { month: them.one.month } })
    expect(mine.status).toBe('decided')
    const other = await clientOf(them.second)
    const { months, caseNumber } = await other.call(overview)
    expect(caseNumber).toBe(cases.find((one) => one.personId === them.second)?.caseNumber)
    expect(months.map(({ month }) => month)).not.toContain(them.one.month)
    expect((await other.refused(myMonth, { params: { month: them.one.month } })).code).toBe('not_found')
    await apply(other, them.one.month)
    expect((await other.call(myMonth, { params: { month: them.one.month } })).status).toBe('received')
  })
})

describe('household over time', () => {
  test('a dated change with its source is in the month it is about, and in no other', async () => {
    const them = await aFamily()
    const [child] = them.children
    assert(child, 'there is a child')
    const note = { personId: child, from: '2026-11-01', source: 'register', note: 'Folkbokförd hos far.' } as const
    await sara.call(noteStay, { ...of(them.one), body: { ...note, stays: { living: 'alternate', days: 10 } } })
    const { stays } = await sara.call(caseHousehold, of(them.one))
    const own = stays.filter((stay) => stay.personId === child)
    expect(own.map(({ to, days, source }) => [to, days, source]).at(-1)).toEqual([null, 10, 'register'])
    expect(own.at(-2)?.to).toBe('2026-10-31')
    const { assessment } = await sara.call(monthPage, at(them.one))
    expect(assessment?.content.members.find((member) => member.key === child)?.days).toBe(10)
    await sara.call(noteStay, { ...of(them.one), body: { ...note, stays: null } })
    const gone = (await sara.call(monthPage, at(them.one))).assessment?.content.members
    expect(gone?.find((member) => member.key === child)?.counted).toBe(false)
  })

  test('an adult leaves by a split, and nobody is noted who was never there', async () => {
    const them = await aFamily()
    const note = { from: today, stays: null, source: 'caseworker', note: 'Har flyttat.' } as const
    const adult = await sara.refused(noteStay, { ...of(them.one), body: { ...note, personId: them.second } })
    expect(adult.code).toBe('household.adult_by_split')
    const [stranger] = await app.sql(1, `select person_id as id from case_members where case_id <> $1 limit 1`, [
      them.one.caseId,
    ])
    const no = await sara.refused(noteStay, { ...of(them.one), body: { ...note, personId: String(stranger?.id) } })
    expect(no.code).toBe('household.not_member')
  })
})

describe('two move together', () => {
  test('each has said so, nothing is open, and both former cases lead to the new one', async () => {
    const them = await aFamily()
    const { cases } = await sara.call(splitHousehold, parting(them))
    const [mine, theirs] = [them.first, them.second].map((id) => cases.find((one) => one.personId === id))
    const a = mine?.caseId ?? ''
    const said = { told: 'visit', consentedOn: today } as const
    const joining = (more: { onDay?: string } = {}) => ({
      ...of({ caseId: a }),
      body: { with: theirs?.caseNumber ?? '', onDay: today, mine: said, theirs: said, ...more },
    })
    expect((await sara.refused(joinHouseholds, joining())).code).toBe('household.open_here')
    await grant(sara, { caseId: a, month: them.one.month })
    const ahead = await sara.refused(joinHouseholds, joining({ onDay: '2027-01-01' }))
    expect(ahead.code).toBe('household.day_unfit')
    const joined = await sara.call(joinHouseholds, joining())
    const { stays } = await sara.call(caseHousehold, of(joined))
    expect(stays.map(({ role }) => role).toSorted()).toEqual(
      ['applicant', 'co_applicant', ...them.children.map(() => 'child')].toSorted(),
    )
    expect(stays.every(({ days }) => days === 30)).toBe(true)
    const { links } = await sara.call(caseLife, of(joined))
    expect(links.map(({ kind, way }) => [kind, way])).toEqual([
      ['joined', 'from'],
      ['joined', 'from'],
    ])
    expect((await sara.call(caseLife, of({ caseId: a }))).state).toBe('closed')
    expect((await (await clientOf(them.second)).call(overview)).caseNumber).toBe(joined.caseNumber)
    const journal = await sara.call(caseJournal, of(joined))
    expect(journal.entries.filter((entry) => entry.text.includes('har samtyckt')).length).toBe(2)
  })
})

describe('JO 4907-2012: after they have parted neither learns anything of the other’s', () => {
  test('the caseworker of one case is not led to the other, nor told that it is there', async () => {
    const them = await aFamily()
    const adults = [
      { personId: them.first, keeper: 'me' },
      { personId: them.second, keeper: 'turn' },
    ]
    const { cases } = await sara.call(splitHousehold, parting(them, { adults }))
    expect(cases.find((one) => one.personId === them.second)).toEqual({
      personId: them.second,
      caseId: null,
      caseNumber: null,
    })
    const [row] = await app.sql(
      1,
      `select c.case_id as id, c.case_number as number, s.name from case_members m join cases c using (municipality_id, case_id)
        join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
       where m.municipality_id = 1 and m.person_id = $1 and m.source = 'split'`,
      [them.second],
    )
    const hidden = [String(row?.id), String(row?.number)]
    const caseId = cases[0]?.caseId ?? ''
    const seen = [
      await sara.call(caseLife, of({ caseId })),
      await sara.call(caseHousehold, of({ caseId })),
      await sara.call(caseJournal, of({ caseId })),
      await sara.call(monthPage, at({ caseId, month: them.one.month })),
      ...(String(row?.name) === 'Sara Ek' ? [] : [await sara.call(caseLife, of(them.one))]),
      await sara.call(caseJournal, of(them.one)),
    ]
    for (const one of hidden) expect(JSON.stringify(seen)).not.toContain(one)
  })
})

describe('what is begun and not sent', () => {
  test('a draft keeps what is its writer’s own', async () => {
    const them = await aFamily()
    app.wait({ days: 20 })
    const later = await app.as('Sara Ek')
    const other = await clientOf(them.second)
    const [month = ''] = (await other.call(overview)).openMonths
    const before = await other.call(openDraft, { params: { month } })
    expect(JSON.stringify(before.content)).toContain(them.first)
    await later.call(splitHousehold, parting(them))
    const after = await other.call(openDraft, { params: { month } })
    expect(JSON.stringify(after.content)).not.toContain(them.first)
    expect(after.version).toBe(before.version + 1)
  })
})
