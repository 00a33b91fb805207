import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusals } from '../texts/sv/refusals.ts'
import { staff } from '../texts/sv/staff.ts'
import { lookAt } from './pictures.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { simulations } = staff
/** Pictures for those who look at the page; left out: none are taken. */

let world: World
let page: Page
beforeAll(async () => {
  world = await openWorld()
  world.seen.forgive(/status of 403 .*\/api\/simulations/)
  page = await world.visit({ as: 'Annika Lidman' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

test('a draft is made from the guideline in force, with a reason for what is still missing', async () => {
  await page.goto('/staff/simulations')
  await see(page, 'h1', simulations.title)
  await page.getByText(simulations.earlierEmpty).waitFor()
  await page.getByText(simulations.needsChange).waitFor()
  await lookAt(page, 'simulate-draft', [1280, 390, 320])
  await page.getByLabel(simulations.name).fill('Lägre hyrestak')
  const rents = page.getByRole('group', { name: simulations.rentCap }).getByRole('textbox')
  for (const field of await rents.all()) await field.fill('4000')
  await page.getByLabel(simulations.dayDivisor).fill('28')
  await lookAt(page, 'simulate-changed', [1280, 390, 320])
})

test('it runs while one looks, and tells who loses and who gets more', async () => {
  await page.getByRole('button', { name: simulations.start }).click()
  await see(page, 'h2', simulations.result)
  expect(new URL(page.url()).pathname).toMatch(/^\/staff\/simulations\/[0-9a-f-]{36}$/)
  expect(await page.locator('main h1').first().innerText()).toBe('Lägre hyrestak')
  expect(await page.title()).not.toContain('hyrestak')
  const rows = page.getByRole('region', { name: simulations.tableCaption }).locator('tbody tr')
  expect(await rows.count()).toBeGreaterThan(4)
  expect(await page.locator('.staff-bars svg').count()).toBe(await rows.count())
  await lookAt(page, 'simulate-report', [1280, 390, 320])
})

test('the table comes as a file a spreadsheet reads, with the same rows', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: simulations.csv }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^simulering-\d{4}-\d{2}-\d{2}\.csv$/)
  const [head, ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(head).toContain(simulations.columns.childrenLose)
  expect(rows.length).toBe(await page.locator('.staff-groups tbody tr').count())
})

test('it stays in the list for others, and one without the role is told so', async () => {
  const eva = await world.visit({ as: 'Eva Grahn' })
  await eva.goto('/staff/simulations')
  await eva.getByRole('link', { name: 'Lägre hyrestak' }).click()
  await see(eva, 'h2', simulations.result)
  const sara = await world.visit({ as: 'Sara Ek' })
  await sara.goto('/staff/simulations')
  await see(sara, 'h2', refusals['role.not_allowed'].title)
})
