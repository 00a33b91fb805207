import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const most = 8

let world: World
let page: Page
beforeAll(async () => {
  world = await openWorld()
  page = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

/** A chord such as Ctrl+Enter is one press. */
let presses = 0
const press = async (key: string) => {
  presses += 1
  await page.keyboard.press(key)
}

test(`the first household of the queue is decided without the mouse, in at most ${most} key presses`, async () => {
  await page.goto('/staff/')
  await page.locator('tbody a:focus').waitFor()
  const number = await page.locator('tbody a:focus').innerText()
  expect(await page.locator('tbody a').first().innerText()).toBe(number)
  await press('Enter')
  await see(page, 'h1', fill(staff.month.heading, { number }))

  await press('Alt+0')
  const answered = page.getByLabel(staff.decide.conflictNo).and(page.locator(':focus'))
  for (let tabs = 0; tabs < most && (await answered.count()) === 0; tabs++) await press('Tab')
  await press('Space')
  await page.getByText(staff.decide.allMet).waitFor()
  const decide = page.getByRole('button', { name: staff.decide.button, exact: true })
  await eventually(() => decide.getAttribute('aria-disabled')).toBe('false')
  await press('Control+Enter')
  await page.getByRole('dialog').getByText(staff.decide.confirmLead).waitFor()
  await press('Enter')
  await see(page, 'h2', staff.month.sections.done)

  process.stdout.write(`${presses} key presses from the open queue to the decision\n`)
  expect(presses, 'key presses').toBeLessThanOrEqual(most)
  const rows = await world.app.sql(
    1,
    `select decided_by_name, (select string_agg(outcome, ',') from decision_needs n where n.decision_id = d.decision_id) as outcomes
     from decisions d join cases using (municipality_id, case_id) where case_number = $1 and month = '2026-12'`,
    [number],
  )
  expect(rows).toEqual([{ decided_by_name: 'Sara Ek', outcomes: 'granted' }])
})

test('the keys tell themselves, and lead back to the queue, where the household waits no more', async () => {
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText(staff.nav.queue).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await see(page, 'h1', staff.queue.title)
  await page.getByText(/Beslutade i dag: [1-9]/).waitFor()
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
