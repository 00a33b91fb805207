import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logContact } from '../api/contacts.ts'
import { registerContactApplication } from '../api/intake.ts'
import { dealHouseholds, type Household } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { makePapers } from './papers.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { papers } = staff
const month = '2027-01'

let world: World
let page: Page
let where: Household
beforeAll(async () => {
  world = await openWorld()
  const sara = await world.app.as('Sara Ek')
  const pick = await dealHouseholds(world.app, 'Sara Ek')
  where = pick()
  const { contactId } = await sara.call(logContact, {
    params: { caseId: where.caseId },
    body: {
      direction: 'in',
      channel: 'letter',
      result: 'delivered',
      purpose: 'application',
      happenedAt: world.app.now().toISOString(),
      interpreter: null,
      with: { party: 'person', personId: where.applicantId },
      text: 'Blankett med posten.',
      month: where.month,
      callBackBy: null,
    },
  })
  await sara.call(registerContactApplication, {
    params: { caseId: where.caseId, contactId },
    body: { month, ownWords: 'Jag söker för januari.', needs: [{ kind: 'rent', amount: null }], attested: 'signed' },
  })
  page = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const next = (to: keyof typeof client.apply.pages) =>
  page.getByRole('button', { name: fill(client.apply.next, { page: client.apply.pages[to] }) }).click()
/** The paper does not say: on, all the same. */
const anyway = (to: keyof typeof client.apply.pages) =>
  next(to).then(() => page.getByRole('button', { name: client.apply.anyway }).click())

test('a form that came by post is filled in step by step; what it does not say is left unanswered', async () => {
  await page.goto('/staff/intake')
  const row = page.locator('tbody tr').filter({ hasText: where.caseNumber }).filter({ hasText: 'januari 2027' })
  await row.getByRole('link', { name: papers.form.fillIn }).click()
  await see(page, 'h1', client.household.title)
  await page.getByRole('button', { name: client.household.addChild }).click()
  await page.getByLabel(client.household.given).fill('Nova')
  await page.getByLabel(client.household.family).fill('Provsson')
  await page.getByRole('checkbox', { name: client.household.numberMissing }).check()
  await page.getByLabel(client.household.born).fill('2026-11-10')
  await next('home')
  await see(page, 'h1', client.dwelling.title)
  await anyway('incomes')
  await see(page, 'h1', client.incomes.title)
  await anyway('costs')
  await see(page, 'h1', client.costs.title)
  await anyway('attachments')
  await see(page, 'h1', papers.form.papers.title)
})

test('the signed paper is put in, and the application is entered with how and when it came', async () => {
  const { pdf } = await makePapers(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: papers.add.choose }).click()
  await (await choosing).setFiles([pdf])
  await page.getByText(fill(papers.add.done_one, { count: 1 })).waitFor()
  await next('account')
  await see(page, 'h1', client.account.title)
  await anyway('review')
  await see(page, 'h1', papers.form.review.title)
  await page.getByRole('button', { name: papers.form.review.submit }).click()
  await page.getByText(papers.form.parts.home).first().waitFor()
  await see(page, '#household', 'Nova Provsson')
})

test('the paper is sorted to the rent by keyboard, and back', async () => {
  const paper = page.locator('#attachments li').first()
  await paper.getByRole('button').focus()
  await page.keyboard.press('Enter')
  const choice = paper.getByLabel(papers.add.shows)
  await choice.selectOption('c1')
  await paper.getByRole('button', { name: papers.sort.submit }).focus()
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: papers.sort.undo })
  await undo.waitFor()
  expect(await page.locator('#costs .staff-document').count()).toBeGreaterThan(0)
  await undo.focus()
  await page.keyboard.press('Enter')
  await undo.waitFor({ state: 'detached' })
  await see(page, '#attachments li', papers.application)
})

test('who leads sees how much there is to do, and by which weights', async () => {
  const leader = await world.visit({ as: 'Annika Lidman' })
  await leader.goto('/staff/workload')
  await see(leader, 'tbody tr', 'Sara Ek')
  await leader.getByRole('button', { name: staff.workload.weights.change }).click()
  await leader.getByLabel(staff.workload.parts.child).fill('8')
  await leader.getByLabel(staff.workload.weights.reason).fill('Barnärenden tar mer tid än vi räknade med.')
  await leader.getByRole('button', { name: staff.workload.weights.submit }).click()
  await see(leader, '[role="status"]', 'Vikterna är sparade')
})
