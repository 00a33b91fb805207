import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply } from '../server/platform/testing/story.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const login = 'Ensamstående, två barn'
const month = '2026-12'
const wage = 400_000

let world: World
let desk: Page
let path: string
let caseId: string
beforeAll(async () => {
  world = await openWorld()
  const { applicationId } = await apply(await world.app.as(login), month, ({ household: { members }, incomes }) => ({
    incomes: [
      ...incomes.filter(({ kind }) => kind !== 'wage'),
      { key: 'i90', member: members[0]?.key ?? '', kind: 'wage' as const, amount: wage, receivedOn: '2026-11-05' },
    ],
  }))
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  caseId = String(row?.['case_id'])
  path = `/staff/case/${caseId}/${month}`
  desk = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

test('a renewal with a new wage: the page says what is new since last month, and why the support is another', async () => {
  await desk.goto(path)
  await see(desk, 'h2', staff.month.sections.calculation)
  const row = desk.locator('#costs tr').filter({ hasText: 'Lön' })
  await row.locator('.staff-changed').first().waitFor()
})

test('it is decided without the mouse, at what the calculation says', async () => {
  await desk.keyboard.press('Alt+0')
  const answered = desk.getByLabel(staff.decide.conflictNo).and(desk.locator(':focus'))
  for (let tabs = 0; tabs < 12 && (await answered.count()) === 0; tabs++) await desk.keyboard.press('Tab')
  await desk.keyboard.press('Space')
  await desk.getByText(staff.decide.allMet).waitFor()
  const decide = desk.getByRole('button', { name: staff.decide.button, exact: true })
  await eventually(() => decide.getAttribute('aria-disabled')).toBe('false')
  await desk.keyboard.press('Control+Enter')
  await desk.getByRole('dialog').getByText(staff.decide.confirmLead).waitFor()
  await desk.keyboard.press('Enter')
  await see(desk, 'h2', staff.month.sections.done)
  const [made] = await world.app.sql(
    1,
    `select n.outcome, n.granted_ore::int as granted, (k.result -> 'support')::int as support
     from decisions d join decision_needs n using (municipality_id, decision_id) join calculations k using (municipality_id, calculation_id)
     where d.case_id = $1 and d.month = $2 and n.need_key = 'income_support'`,
    [caseId, month],
  )
  expect(made).toMatchObject({ outcome: 'granted', granted: made?.['support'] })
  expect(world.seen.faults).toEqual([])
})
