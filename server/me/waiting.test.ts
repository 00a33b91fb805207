import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitingTime } from '../../api/waiting.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, grant, settled } from '../platform/testing/story.ts'

let app: TestApp
let client: Browser
const december = { params: { month: '2026-12' } }
beforeAll(async () => {
  app = await startApp()
  client = await app.as('Ensamstående, två barn')
  await apply(client, '2026-12')
})
afterAll(() => app.close())

test('who waits is told when most have had their decision, reckoned on those that are decided', async () => {
  await app.sql(
    1,
    `update applications ap set arrived_on = (d.decided_at at time zone 'Europe/Stockholm')::date - 6
     from decisions d where d.municipality_id = ap.municipality_id and d.application_id = ap.application_id`,
  )
  const told = await client.call(waitingTime, december)
  expect(told.isFirst).toBe(false)
  expect(told.expected).toMatchObject({ halfWithin: 6, mostWithin: 6, halfBy: '2026-11-24', mostBy: '2026-11-24' })
  expect(told.expected?.decided).toBeGreaterThanOrEqual(20)
})

test('nothing is told once it is decided, nor of a month that is not mine', async () => {
  const [row] = await app.sql(
    1,
    `select case_id from applications where month = '2026-12' order by registered_at desc limit 1`,
  )
  const where = { caseId: String(row?.case_id), month: '2026-12' }
  const sara = await app.as('Sara Ek')
  expect(await client.refused(waitingTime, { params: { month: '2020-01' } })).toMatchObject({ code: 'not_found' })
  await grant(sara, where)
  await settled(sara, where, 1, 1)
  expect(await client.call(waitingTime, december)).toMatchObject({ expected: null })
})
