import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localGateIds } from '../law/gates/local.ts'
import { apply, assess, inNeed } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { respite, handbook } = staff
const reasons =
  'Hyran är högre än riktlinjen anger för ett hushåll som ditt. Behovet väntas bestå under våren, och det finns billigare lägenheter i samma skolområde.'
const label = 'Ensamstående, två barn'

let world: World
let desk: Page
let phone: Page
beforeAll(async () => {
  world = await openWorld()
  const { applicationId } = await apply(await world.app.as(label), '2026-12', (content) => ({
    costs: [
      { key: 'c1', kind: 'rent', applied: 1_400_000, note: null },
      ...content.costs.filter((one) => one.kind !== 'rent'),
    ],
  }))
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  const where = { caseId: String(row?.['case_id']), month: '2026-12' }
  await assess(await world.app.as('Sara Ek'), where, inNeed)
  desk = await world.visit({ as: 'Sara Ek' })
  await desk.goto(`/staff/case/${where.caseId}/${where.month}`)
  phone = await world.visit({ as: label, width: 390 })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const section = () => desk.locator('#housing')
const press = async (name: string) => {
  const button = section().getByRole('button', { name, exact: true })
  await button.focus()
  await desk.keyboard.press('Enter')
}

test('the handbook stands where the question arises, with its case law', async () => {
  await section().getByText('Riktlinjen anger högst').first().waitFor()
  const guide = section().locator('details').filter({ hasText: handbook.guide })
  await guide.locator('summary').focus()
  await desk.keyboard.press('Enter')
  await guide.getByText('Rådrum är ett beslut med skäl').waitFor()
  await guide.getByText('2231-2008').first().waitFor()
  await desk.screenshot({ path: 'reports/e2e/housing-handbook.png' })
})

test('a demand is drafted by keyboard, one question at a time; what is missing is told', async () => {
  await section().getByRole('radio', { name: respite.yes, exact: true }).focus()
  await desk.keyboard.press('Space')
  await section().getByLabel(respite.expected).fill('Ersättningen tog slut i oktober och inget arbete är på väg.')
  await section().getByRole('radio', { name: respite.ways.demand }).focus()
  await desk.keyboard.press('Space')
  await see(desk, '#housing', respite.isDecision)
  await eventually(() => section().getByRole('listitem').count()).toBeGreaterThan(1)
  await press(respite.addDemand)
  await section().getByLabel(respite.text).fill('Ställ dig i kommunens bostadskö den här veckan.')
  await section().getByLabel(respite.reasons).fill(reasons)
  await desk.screenshot({ path: 'reports/e2e/housing-draft.png' })
})

test('decided it stands with its days and its letter', async () => {
  await eventually(() =>
    section().getByRole('button', { name: respite.decide, exact: true }).getAttribute('aria-disabled'),
  ).toBe('false')
  await press(respite.decide)
  await see(desk, '#housing article', respite.states.running)
  await see(desk, '#housing article', respite.notReceived)
  await section().locator('article').last().scrollIntoViewIfNeeded()
  await desk.screenshot({ path: 'reports/e2e/housing-decided.png' })
})

test('on the phone: what was decided and why, the letter, and telling what one does', async () => {
  await phone.goto('/')
  await phone.getByRole('link', { name: client.respite.noticeTitle }).click()
  await see(phone, 'h1', client.respite.title)
  await see(phone, 'main', reasons)
  await see(phone, 'main', client.respite.letterMeans)
  await phone.getByLabel(client.respite.text, { exact: true }).fill('Jag står nu i kö hos Lindsjöhem.')
  await phone.getByRole('button', { name: client.respite.send }).press('Enter')
  await see(phone, '[role=status]', client.respite.saved)
  await see(phone, 'main li', 'Lindsjöhem')
  await phone.screenshot({ path: 'reports/e2e/housing-client.png', fullPage: true })
  expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('the caseworker sees it and says that it counts; the person sees that', async () => {
  await desk.reload()
  await section().getByText('Lindsjöhem').waitFor()
  const counts = section().getByRole('button', { name: new RegExp(`^${respite.review}\\s*:`) })
  await counts.focus()
  await desk.keyboard.press('Enter')
  await section().getByText(respite.counts, { exact: true }).waitFor()
  await phone.reload()
  await see(phone, 'main', client.respite.counts)
})

test('the whole handbook is read as it stood on a day, and searched', async () => {
  await desk.goto('/staff/handbook')
  await see(desk, 'h2', handbook.documents.guideline)
  await desk.getByLabel(handbook.search).fill('rådrum överklagar')
  await see(desk, '[role=status]', fill('{{count}} punkt', { count: 1 }))
  await desk.screenshot({ path: 'reports/e2e/handbook.png', fullPage: true })
  await desk.goto('/staff/handbook/2025-01-15')
  await see(desk, 'h3', 'Krav på lägre boendekostnad')
  await eventually(() => desk.getByText('4.3').count()).toBe(0)
  await desk.setViewportSize({ width: 390, height: 844 })
  await desk.screenshot({ path: 'reports/e2e/handbook-narrow.png', fullPage: true })
})

test('the municipality dates its own requirement in the guideline; what the law asks is not there to date', async () => {
  const { guidelines, submissions } = staff.administration
  const page = await world.visit({ as: 'David Krantz' })
  await page.goto('/staff/guidelines')
  await page.getByRole('button', { name: guidelines.write }).press('Enter')
  const gates = page.locator('section[aria-labelledby=local-gates]')
  expect(await gates.getByRole('checkbox').count()).toBe(localGateIds.length)
  const name = guidelines.localGate.bistand_avsteg_samrad
  await gates.getByRole('checkbox', { name }).focus()
  await page.keyboard.press('Space')
  await gates.getByRole('group', { name }).getByLabel(guidelines.gateFrom).fill('2027-01-01')
  await page.locator('section[aria-labelledby=counted]').getByRole('button').last().press('Enter')
  await gates.screenshot({ path: 'reports/e2e/local-gates.png' })
  await page.getByRole('button', { name: submissions.save, exact: true }).press('Enter')
  await see(page, '[role=status]', submissions.savedNow)
  await page.getByRole('button', { name: submissions.close }).press('Enter')
  await page.getByText(`${name}: 2027-01-01–`).waitFor()
})
