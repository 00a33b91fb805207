import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askFor } from '../server/completions/ask.test-helper.ts'
import { dealHouseholds, isPlain, type Household } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { investigationGates } from '../texts/sv/gates/investigation.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { completions, decide, needs } = staff
const reasons =
  'Kontoutdragen för oktober har begärts två gånger och har inte kommit in. Utan dem går det inte att se om du har pengar till november.'

let world: World
let page: Page
let where: Household
beforeAll(async () => {
  world = await openWorld()
  const sara = await world.app.as('Sara Ek')
  const pick = await dealHouseholds(world.app, 'Sara Ek')
  where = pick((one) => isPlain(one) && one.adults === 1 && one.children === 0 && one.kinds.includes('rent'))
  const what = { kind: 'account_statement' as const, what: 'oktober 2026', needKey: 'income_support', about: null }
  await askFor(sara, where, { channel: 'phone', items: [{ ...what, why: 'För att se pengar som har kommit in.' }] })
  await open()
})
afterAll(() => world.close())
inOneGo(() => world.pages())

async function open(): Promise<void> {
  page = await world.visit({ as: 'Sara Ek' })
  await page.goto(`/staff/case/${where.caseId}/${where.month}`)
  await see(page, 'h2', staff.month.sections.completion)
}
const section = () => page.locator('#completion')
const unmet = (missing: string) => page.locator('.staff-unmet').getByText(missing, { exact: true })
const button = () => page.locator('.staff-month-side').getByRole('button', { name: decide.button, exact: true })
const card = () => page.getByRole('group', { name: needs.kinds.income_support })
/** Typed where one has come by keyboard. */
async function type(label: string, words: string): Promise<void> {
  await card().getByLabel(label, { exact: true }).focus()
  await page.keyboard.insertText(words)
}

test('FL 20: what is still missing is asked for a second time, by keyboard', async () => {
  await section().getByRole('button', { name: completions.add }).press('Enter')
  await section().getByRole('checkbox').first().press('Space')
  await section().getByLabel(completions.form.help).focus()
  await page.keyboard.insertText('Vi kan titta på det tillsammans vid ett besök.')
  await section().getByRole('button', { name: completions.form.submit }).press('Enter')
  await section()
    .getByText(fill(completions.round, { round: 2 }))
    .waitFor()
})

test('FL 23: a rejection that rests on it is not made before the day and the reminder, and the page says why', async () => {
  await page.getByLabel(decide.conflictNo).press('Space')
  await card().getByRole('radio', { name: needs.outcomes.rejected, exact: true }).press('Space')
  await type(needs.facts, reasons)
  await unmet(investigationGates.missing_papers_answered.missing).waitFor()
  await card().getByRole('radio', { name: completions.papers.yes, exact: true }).press('Space')
  await type(completions.papers.whyNeeded, 'Utan kontoutdragen syns inte om det finns pengar.')
  await type(completions.papers.acuteNeed, 'Har mat och medicin månaden ut enligt samtal i dag.')
  await unmet(investigationGates.papers_reminded.missing).waitFor()
  await unmet(investigationGates.papers_time_passed.missing).waitFor()
  await page.keyboard.press('Control+Enter')
  expect(await button().getAttribute('aria-disabled')).toBe('true')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('FL 23: past the day and reminded it is decided, without the mouse, with its own reasons and how to appeal', async () => {
  world.app.wait({ days: 21 })
  await open()
  await section().getByRole('button', { name: completions.remind }).first().press('Enter')
  await section()
    .getByRole('group', { name: completions.remind })
    .getByRole('button', { name: completions.remind })
    .press('Enter')
  await page.getByText(decide.allMet).waitFor()
  await eventually(() => button().getAttribute('aria-disabled')).toBe('false')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(decide.confirmReject).waitFor()
  await dialog.getByRole('button', { name: decide.confirm }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await see(page, 'h2', staff.month.sections.done)
  const [made] = await world.app.sql(
    1,
    `select n.outcome, n.granted_ore::int as granted, n.facts, n.provisions, count(l.letter_id)::int as letters from decisions d
       join decision_needs n using (municipality_id, decision_id) left join letters l using (municipality_id, decision_id)
     where d.case_id = $1 and d.month = $2 group by 1, 2, 3, 4`,
    [where.caseId, where.month],
  )
  expect(made).toMatchObject({ outcome: 'rejected', granted: 0, facts: reasons, letters: 1 })
  expect(world.seen.faults).toEqual([])
})
