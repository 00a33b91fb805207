import { afterAll, beforeAll, expect, test } from 'vitest'
import { logContact } from '../../api/contacts.ts'
import { inbox, registerContactApplication, registerContactInformation, takeApplication } from '../../api/intake.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, assess, dealHouseholds, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const arrivedOf = async (who: Browser, caseNumber: string, month: string) =>
  (await who.call(inbox)).arrived.filter((row) => row.caseNumber === caseNumber && row.month === month)

const called = (where: Household) => ({
  params: { caseId: where.caseId },
  body: {
    direction: 'in' as const,
    channel: 'call' as const,
    result: 'reached' as const,
    purpose: 'application' as const,
    happenedAt: app.now().toISOString(),
    interpreter: null,
    with: { party: 'person' as const, personId: where.applicantId },
    text: 'Frågade om hjälp.',
    month: where.month,
    callBackBy: null,
  },
})

test('what is sent in the e-service stands there with its day, needs and keeper until somebody begins; then it is gone for all', async () => {
  const { caseNumber, applicationId } = await apply(await app.as('Ensamstående, två barn'), '2026-12')
  const [row] = await arrivedOf(sara, caseNumber, '2026-12')
  expect(row).toMatchObject({
    kind: 'e_service',
    channel: 'e_service',
    arrivedOn: '2026-11-18',
    waitedDays: 0,
    number: 0,
  })
  expect(row?.caseId).not.toBeNull()
  expect(row?.needs.length).toBeGreaterThan(0)
  const lead = await app.as('Helena Brandt')
  expect(await arrivedOf(lead, caseNumber, '2026-12')).toHaveLength(1)
  const taking = { params: { caseId: row?.caseId ?? '', applicationId }, body: { number: 0 } }
  await sara.call(takeApplication, taking)
  expect(await arrivedOf(sara, caseNumber, '2026-12')).toEqual([])
  expect(await arrivedOf(lead, caseNumber, '2026-12')).toEqual([])
  expect(await lead.refused(takeApplication, taking)).toMatchObject({ code: 'intake.taken' })
})

test('the longest waiting comes first, and what one has begun to assess has left by itself', async () => {
  const { arrived } = await sara.call(inbox)
  const days = arrived.map((row) => row.arrivedOn)
  expect(days).toEqual(days.toSorted())
  const where = pick((one) => arrived.some((row) => row.caseId === one.caseId && row.month === one.month))
  await assess(sara, where)
  expect(await arrivedOf(sara, where.caseNumber, where.month)).toEqual([])
})

test('a colleague’s new application is seen without name or link; another unit’s is not seen', async () => {
  const rows = (await sara.call(inbox)).arrived
  const others = rows.filter((row) => row.caseId === null)
  expect(others.length).toBeGreaterThan(0)
  expect(others.every((row) => row.applicant === null && !row.protected)).toBe(true)
  const [unit] = await app.sql(
    1,
    `select u.name from staff s join staff_roles r using (municipality_id, staff_id) join units u using (municipality_id, unit_id) where s.name = 'Sara Ek' and r.role = 'caseworker'`,
  )
  expect(new Set(others.map((row) => row.unit))).toEqual(new Set([unit?.name]))
})

test('a contact about help stays there until it is said what it was: an application, or expressly only a question', async () => {
  const [one, other] = [pick(), pick()]
  const first = await sara.call(logContact, called(one))
  const second = await sara.call(logContact, called(other))
  const open = async () => (await sara.call(inbox)).toAnswer.map((row) => row.contactId)
  expect(await open()).toEqual(expect.arrayContaining([first.contactId, second.contactId]))
  await sara.call(registerContactApplication, {
    params: { caseId: one.caseId, contactId: first.contactId },
    body: {
      month: one.month,
      ownWords: 'Glasögonen är trasiga.',
      needs: [{ kind: 'glasses', amount: null }],
      attested: 'told',
    },
  })
  await sara.call(registerContactInformation, {
    params: { caseId: other.caseId, contactId: second.contactId },
    body: { onlyQuestion: 'yes', ownWords: 'Jag undrar bara när pengarna kommer.' },
  })
  expect((await open()).filter((id) => [first.contactId, second.contactId].includes(id))).toEqual([])
  expect(await arrivedOf(sara, one.caseNumber, one.month)).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'supplement', channel: 'phone', needs: ['glasses'] })]),
  )
})

test('a protected person has no name in it', async () => {
  const { caseNumber } = await apply(await app.as('Skyddad identitet'), '2026-12')
  const keeper = await app.as('Jonas Alm')
  expect((await arrivedOf(keeper, caseNumber, '2026-12'))[0]).toMatchObject({ applicant: null, protected: true })
})
