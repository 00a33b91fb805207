import { afterAll, beforeAll, expect, test } from 'vitest'
import { breakGlassToReview } from '../../../api/breakGlass.ts'
import { contactCentreStatus, queue, search } from '../../../api/cases.ts'
import { overview } from '../../../api/me.ts'
import { paymentsToAttest } from '../../../api/payments.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { addSession, addStaff } from '../testing/crawl/people.ts'
import { makeBrowser } from '../testing/browser.ts'
import { openNumbers } from '../testing/crawl/identities.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const ids = async (text: string, values: readonly unknown[] = []): Promise<string[]> =>
  (await app.sql(1, text, values)).map((row) => String(row.id))
const unitOf = async (name: string): Promise<string> =>
  (await ids('select unit_id as id from units where municipality_id = 1 and name = $1', [name]))[0] ?? ''

test('A1: the queue holds the cases one has or covers today, and no other', async () => {
  const held = await ids(
    `select a.case_id as id from case_assignments a join staff s using (municipality_id, staff_id)
     where a.municipality_id = 1 and s.name = 'Sara Ek' and a.valid_from <= '2026-11-18' and (a.valid_to is null or a.valid_to >= '2026-11-18')`,
  )
  const { rows } = await (await app.as('Sara Ek')).call(queue)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((row) => !held.includes(row.caseId))).toEqual([])
  const nobodys = await addStaff(app, [{ role: 'caseworker', unitId: await unitOf('Enhet Norr') }])
  expect((await makeBrowser(app.base, nobodys.cookie).call(queue)).rows).toEqual([])
})

test('A1: a search outside the own relations tells of a unit, whoever searches', async () => {
  const [number = ''] = await ids(`select case_number as id from cases c where municipality_id = 1 order by 1 limit 1`)
  for (const role of ['caseworker', 'contact_centre', 'reception', 'registrar'] as const) {
    const { cookie } = await addStaff(app, [{ role, unitId: await unitOf('Enhet Söder') }])
    const found = await makeBrowser(app.base, cookie).call(search, { body: { by: 'case_number', text: number } })
    expect([role, found.own, found.askUnits.length]).toEqual([role, [], 1])
  }
})

test('A1: a manager is shown the emergency openings of the own unit, not those of another', async () => {
  const seen = async (unit: string) => {
    const { cookie } = await addStaff(app, [{ role: 'unit_manager', unitId: await unitOf(unit) }])
    const { rows } = await makeBrowser(app.base, cookie).call(breakGlassToReview)
    return rows.map((row) => row.caseId)
  }
  const opened = await ids('select case_id as id from break_glass where municipality_id = 1')
  expect(await seen('Enhet Norr')).toEqual(opened)
  expect(await seen('Enhet Söder')).toEqual([])
})

test('T19: the contact centre is told of months and days, and of nothing else', async () => {
  const numbers = await openNumbers(app, 1)
  const lina = await app.as('Lina Moe')
  const answers = await Promise.all(
    numbers.slice(0, 20).map((personNumber) => lina.raw(contactCentreStatus, { body: { personNumber } })),
  )
  const told = await Promise.all(answers.map((answer) => answer.text()))
  const names = new Set(told.flatMap((text) => [...text.matchAll(/"(\w+)":/g)].map((match) => match[1])))
  expect(names).toEqual(new Set(['found', 'months', 'month', 'arrivedOn', 'decidedOn', 'payOn']))
  expect(told.some((text) => text.includes('"found":true'))).toBe(true)
})

test('T19: finance sees amount, payee and account, and no reason', async () => {
  const text = await (await (await app.as('Birgitta')).raw(paymentsToAttest)).text()
  const reasons = await ids('select facts as id from decision_needs where municipality_id = 1 and facts is not null')
  expect(reasons.length).toBeGreaterThan(5)
  expect(reasons.filter((reason) => text.includes(reason))).toEqual([])
})

test('A1: each client is shown the own case alone', async () => {
  const adults = await app.sql(
    1,
    `select distinct on (m.person_id) m.person_id as id, c.case_number as number from case_members m join cases c using (municipality_id, case_id)
     where m.municipality_id = 1 and m.role <> 'child' and c.closed_on is null limit 25`,
  )
  for (const { id, number } of adults) {
    const client = makeBrowser(app.base, await addSession(app, { personId: String(id) }))
    expect((await client.call(overview)).caseNumber).toBe(number)
  }
})
