import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { monthPage } from '../../api/cases.ts'
import { logContact } from '../../api/contacts.ts'
import {
  inbox,
  registerContactInformation,
  registerInformation,
  registerApplication,
  registerContactApplication,
} from '../../api/intake.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds, grant, type Household } from '../platform/testing/story.ts'
import { unusedNumbers } from '../platform/testing/unusedNumbers.ts'

let app: TestApp
let sara: Browser
let desk: Browser
let pick: (fits?: (one: Household) => boolean) => Household
let free: string[]
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  desk = await app.as('Lina Moe')
  pick = await dealHouseholds(app, 'Sara Ek')
  free = await unusedNumbers(app, '1988')
})
afterAll(() => app.close())

type Body = z.input<typeof registerApplication.body>
type Numbered = Extract<Body['who'], { by: 'number' }>
const number = (personNumber: string, more: Partial<Numbered> = {}): Numbered => ({
  by: 'number',
  personNumber,
  givenName: null,
  familyName: null,
  protected: false,
  ...more,
})
const wish = (who: Body['who'], more: Partial<Body> = {}): { body: Body } => ({
  body: {
    who,
    month: '2026-12',
    ownWords: 'Jag har inga pengar till hyran.',
    needs: [{ kind: 'rent', amount: null }],
    attested: 'told',
    channel: 'phone',
    arrivedOn: '2026-11-17',
    arrivedAt: '15:40',
    atFirstEmptying: false,
    ...more,
  },
})
const nextNumber = (): string => free.pop() ?? ''
const newcomer = (more: Partial<Body> = {}) =>
  wish(number(nextNumber(), { givenName: 'Alva', familyName: 'Strand' }), more)
const rowsOf = (applicationId: string) =>
  app.sql(
    1,
    `select a.arrived_on::text, a.channel, a.attested_at, a.content, a.case_id, s.kind, s.number, s.own_words, s.arrived_at, s.asked_for, s.registered_at > s.arrived_on as later
     from applications a join application_wordings s using (municipality_id, application_id) where a.application_id = $1 order by s.number`,
    [applicationId],
  )

describe('FL 19 §: a wish for help over the phone is an application', () => {
  test('from somebody new: a case, a caseworker, and the day it came apart from the day it was written (FL 22 §)', async () => {
    const taken = await desk.call(registerApplication, newcomer())
    expect(taken).toMatchObject({
      arrivedOn: '2026-11-17',
      caseId: null,
      supplements: false,
      caseworker: expect.any(String),
    })
    const [row] = await rowsOf(taken.applicationId)
    expect(row).toMatchObject({
      arrived_on: '2026-11-17',
      arrived_at: '15:40',
      channel: 'phone',
      attested_at: null,
      kind: 'wish',
      own_words: 'Jag har inga pengar till hyran.',
      later: true,
    })
    expect(row?.content).toMatchObject({
      home: null,
      noIncome: false,
      costs: [{ key: 'c1', kind: 'rent', applied: 0 }],
    })
  })

  test('comes to the caseworker’s queue with its day of arrival, and the journal tells whose words it is', async () => {
    const where = pick()
    const [row] = await app.sql(1, `select encode(sealed, 'hex') as sealed from person_numbers where person_id = $1`, [
      where.applicantId,
    ])
    expect(row).toBeDefined()
    const { contactId } = await sara.call(logContact, contact(where))
    const taken = await sara.call(registerContactApplication, {
      params: { caseId: where.caseId, contactId },
      body: { month: '2027-01', ownWords: 'Jag klarar inte januari heller.', needs: [], attested: 'read_back' },
    })
    expect(taken).toMatchObject({ caseId: where.caseId, arrivedOn: '2026-11-18', supplements: false })
    const { arrived } = await sara.call(inbox)
    expect(arrived.find((one) => one.caseId === where.caseId && one.month === '2027-01')).toMatchObject({
      arrivedOn: '2026-11-18',
      kind: 'wish',
      channel: 'phone',
    })
    const page = await sara.call(monthPage, at({ caseId: where.caseId, month: '2027-01' }))
    expect(page.journal[0]).toMatchObject({
      kind: 'application_arrived',
      writtenBy: 'Sara Ek',
      text: expect.stringContaining('Uppläst för och bekräftat'),
    })
    expect(page.application?.content.household.members.map(({ key }) => key)).toContain(where.applicantId)
  })

  test('a paper in the letterbox at the first emptying came the working day before', async () => {
    const taken = await desk.call(
      registerApplication,
      newcomer({
        channel: 'paper',
        arrivedOn: '2026-11-16',
        arrivedAt: null,
        atFirstEmptying: true,
        attested: 'signed',
      }),
    )
    expect(taken.arrivedOn).toBe('2026-11-13')
    const [row] = await rowsOf(taken.applicationId)
    expect(row?.attested_at).not.toBeNull()
  })

  test.each<[string, Partial<Body>, string]>([
    ['a day ahead', { arrivedOn: '2026-11-19' }, 'intake.arrival_ahead'],
    ['a month too far back', { month: '2025-10' }, 'intake.month_unfit'],
  ])('%s is refused, and nobody is left behind', async (_, more, code) => {
    const count = () =>
      app.sql(1, 'select count(*)::int as people, (select count(*)::int from cases) as cases from persons')
    const before = await count()
    expect(await desk.refused(registerApplication, newcomer(more))).toMatchObject({ code })
    expect(await count()).toEqual(before)
  })

  test('a number nobody here has asks for the name; a number that is none is refused', async () => {
    expect(await desk.refused(registerApplication, wish(number(nextNumber())))).toMatchObject({
      code: 'intake.who_is_it',
    })
    expect(await desk.refused(registerApplication, wish(number('19880101-0000')))).toMatchObject({
      code: 'person_number.invalid',
    })
  })
})

describe('who cannot be found by a number', () => {
  test('somebody without a number has an application all the same', async () => {
    const who = { by: 'name', givenName: 'Amal', familyName: 'Noor', born: '1994-05-03', protected: false } as const
    const { applicationId } = await desk.call(registerApplication, wish(who))
    const [row] = await rowsOf(applicationId)
    const [member] = await app.sql(
      1,
      `select p.given_name, (select count(*)::int from person_numbers n where n.person_id = p.person_id) as numbers
       from case_members m join persons p using (municipality_id, person_id) where m.case_id = $1`,
      [row?.case_id],
    )
    expect(member).toMatchObject({ given_name: 'Amal', numbers: 0 })
  })

  test('a protected person’s name is sealed at once: it stands in no list, page or application', async () => {
    const who = number(nextNumber(), { givenName: 'Kanarieblomma', familyName: 'Hemlig', protected: true })
    const { applicationId } = await desk.call(registerApplication, wish(who))
    const [row] = await rowsOf(applicationId)
    const [person] = await app.sql(
      1,
      `select p.given_name, p.protection, (select count(*)::int from protected_identities i where i.person_id = p.person_id) as sealed
       from case_members m join persons p using (municipality_id, person_id) where m.case_id = $1`,
      [row?.case_id],
    )
    expect(person).toEqual({ given_name: null, protection: 'sekretessmarkering', sealed: 1 })
    expect(JSON.stringify(row?.content)).not.toContain('Kanarieblomma')
    expect(app.log()).not.toContain('Kanarieblomma')
  })
})

const contact = (where: Household) => ({
  params: { caseId: where.caseId },
  body: {
    direction: 'in' as const,
    channel: 'call' as const,
    result: 'reached' as const,
    purpose: 'application' as const,
    happenedAt: app.now().toISOString(),
    interpreter: null,
    with: { party: 'person' as const, personId: where.applicantId },
    text: 'Frågade om pengar till glasögon.',
    month: where.month,
    callBackBy: null,
  },
})
const glasses = { needs: [{ kind: 'glasses' as const, amount: 250_000 }], attested: 'told' as const }

describe('something more asked for in a month that has its application', () => {
  const supplement = (caseId: string, contactId: string, month: string) => ({
    params: { caseId, contactId },
    body: { month, ownWords: 'Mina glasögon har gått sönder.', ...glasses },
  })

  test('is added with its own day of arrival; what was said before stays as it was', async () => {
    const where = pick()
    const { contactId } = await sara.call(logContact, contact(where))
    const taken = await sara.call(registerContactApplication, supplement(where.caseId, contactId, where.month))
    expect(taken.supplements).toBe(true)
    const [row] = await rowsOf(taken.applicationId)
    expect(row).toMatchObject({ kind: 'supplement', arrived_on: where.arrivedOn, asked_for: [expect.any(String)] })
    const page = await sara.call(monthPage, at(where))
    expect(page.needs.find((need) => need.kind === 'glasses')).toMatchObject({ applied: 250_000, outcome: null })
  })

  test('after the month is decided it opens the month again, for that need alone', async () => {
    const where = pick()
    await grant(sara, where)
    const isArrived = async () => (await sara.call(inbox)).arrived.some((one) => one.caseId === where.caseId)
    expect(await isArrived()).toBe(false)
    const { contactId } = await sara.call(logContact, contact(where))
    await sara.call(registerContactApplication, supplement(where.caseId, contactId, where.month))
    expect(await isArrived()).toBe(true)
    const page = await sara.call(monthPage, at(where))
    expect(page.needs.filter((need) => need.outcome === null).map((need) => need.kind)).toEqual(['glasses'])
    const rent = {
      month: where.month,
      ownWords: 'Hyran också.',
      needs: [{ kind: 'internet' as const, amount: 30_000 }],
    }
    const again = await sara.call(logContact, contact(where))
    expect(
      await sara.refused(registerContactApplication, {
        params: { caseId: where.caseId, contactId: again.contactId },
        body: { ...rent, attested: 'told' },
      }),
    ).toMatchObject({ code: 'intake.cost_decided' })
  })
})

describe('a contact is an application or expressly only a question', () => {
  const words = 'Jag undrar bara vilka papper som behövs, jag söker inget.'

  test('as a question it needs the person’s own words, and is refused when unclear (JO 3121-2016)', async () => {
    const where = pick()
    const { contactId } = await sara.call(logContact, contact(where))
    const params = { caseId: where.caseId, contactId }
    for (const body of [
      { onlyQuestion: 'unclear', ownWords: words },
      { onlyQuestion: 'no', ownWords: words },
      { onlyQuestion: 'yes', ownWords: '' },
    ] as const)
      expect(await sara.refused(registerContactInformation, { params, body })).toMatchObject({
        code: 'intake.is_application',
      })
    await sara.call(registerContactInformation, { params, body: { onlyQuestion: 'yes', ownWords: words } })
    const body = { month: '2027-01', ownWords: words, needs: [], attested: 'told' as const }
    expect(await sara.refused(registerContactApplication, { params, body })).toMatchObject({ code: 'intake.answered' })
  })

  test('outside a case nothing is kept of who it was', async () => {
    await desk.call(registerInformation, {
      body: { onlyQuestion: 'yes', ownWords: words, channel: 'desk', happenedOn: '2026-11-18' },
    })
    const [row] = await app.sql(
      1,
      'select case_id, contact_id, own_words from information_contacts where case_id is null',
    )
    expect(row).toEqual({ case_id: null, contact_id: null, own_words: words })
  })
})

describe('what was taken down stays', () => {
  test('an application says something else only by a wish that stays', async () => {
    const { applicationId } = await desk.call(registerApplication, newcomer())
    const [row] = await rowsOf(applicationId)
    await expect(
      app.sql(
        1,
        `insert into application_wordings (municipality_id, application_id, number, kind, arrived_on, channel, own_words, attested, asked_for, content, registered_by, registered_at)
        select municipality_id, application_id, number, kind, arrived_on, channel, 'x', attested, asked_for, '{}', registered_by, registered_at from application_wordings where application_id = $1`,
        [applicationId],
      ),
    ).rejects.toThrow('wording_numbered_once')
    expect((await rowsOf(applicationId))[0]?.content).toEqual(row?.content)
  })
})
