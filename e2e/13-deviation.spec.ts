import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess, dealHouseholds, inNeed, isPlain } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const texts = staff.deviations

let world: World
let desk: Page
let lead: Page
let path: string
beforeAll(async () => {
  world = await openWorld()
  const sara = await world.app.as('Sara Ek')
  const pick = await dealHouseholds(world.app, 'Sara Ek')
  const where = pick((one) => isPlain(one) && one.kinds.includes('rent') && one.children === 0)
  // The rent is approved at twice what was applied for: above any guideline.
  await assess(sara, where, (content) => ({
    ...inNeed(content),
    costs: content.costs.map((cost) =>
      cost.kind === 'rent' ? { ...cost, approved: 1_990_000, reason: 'Ingen annan bostad finns att få.' } : cost,
    ),
  }))
  path = `/staff/case/${where.caseId}/${where.month}`
  desk = await world.visit({ as: 'Sara Ek' })
  lead = await world.visit({ as: 'Helena Brandt' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const section = (page: Page) => page.locator('#deviations')
const gate = (page: Page) => page.locator('.staff-unmet')

test('a rent above the guideline: the unmet need leads to the question, where the amounts stand already', async () => {
  await desk.goto(path)
  await gate(desk).getByText('riktlinjen').first().waitFor()
  await gate(desk).getByRole('link').first().click()
  await eventually(() => desk.evaluate('document.activeElement?.id')).toBe('deviations-heading')
  await section(desk).getByRole('button', { name: texts.ask }).click()
  await eventually(() => section(desk).getByLabel(texts.facts).inputValue()).toContain('19\u00a0900\u00a0kr')
  await eventually(() => section(desk).getByLabel(texts.upTo).inputValue()).toBe('19\u00a0900')
  await section(desk).screenshot({ path: 'reports/e2e/deviation-form.png' })
  await desk.setViewportSize({ width: 390, height: 844 })
  await section(desk).screenshot({ path: 'reports/e2e/deviation-form-narrow.png' })
  await desk.setViewportSize({ width: 1280, height: 900 })
  await section(desk).getByLabel(texts.paragraph).fill('4.2')
  await section(desk).getByRole('button', { name: texts.send }).press('Enter')
  await section(desk).getByText(texts.standing.waiting).waitFor()
})

test('whoever leads the unit finds it among those that wait, and says yes: then nothing stands in the way', async () => {
  await lead.goto('/staff/deviations')
  await see(lead, 'h1', texts.page.title)
  await lead.getByText(texts.page.endingHow).waitFor()
  await lead.screenshot({ path: 'reports/e2e/deviations-page.png', fullPage: true })
  await lead.setViewportSize({ width: 390, height: 844 })
  await lead.screenshot({ path: 'reports/e2e/deviations-page-narrow.png', fullPage: true })
  await lead.setViewportSize({ width: 1280, height: 900 })
  await lead.goto(path)
  const box = section(lead)
  await box.getByRole('radio', { name: texts.answers.instead }).check()
  await box.getByLabel(texts.instead).waitFor()
  await box.screenshot({ path: 'reports/e2e/deviation-answer.png' })
  await box.getByRole('radio', { name: texts.answers.yes, exact: true }).check()
  await box.getByLabel(texts.reasons).fill('Bytet är på gång, prövas igen efter nyår.')
  await box.getByRole('button', { name: texts.send_answer }).press('Enter')
  await box
    .getByText(fill(texts.standing.live, { until: '' }).trim())
    .first()
    .waitFor()
  await desk.reload()
  await see(desk, 'h2', staff.month.sections.deviations)
  await section(desk).getByText('Helena Brandt').waitFor()
  await section(desk).screenshot({ path: 'reports/e2e/deviation-live.png' })
  await eventually(() => gate(desk).count()).toBe(0)
})

test('similar ones are shown without names', async () => {
  const similar = section(desk).locator('details').filter({ hasText: texts.similar })
  await similar.locator('summary').click()
  const words = await similar.innerText()
  expect(words.length).toBeGreaterThan(texts.similar.length + 10)
  expect(words).not.toMatch(/Helena|Sara/)
  await desk.setViewportSize({ width: 390, height: 844 })
  await section(desk).screenshot({ path: 'reports/e2e/deviation-live-narrow.png' })
})
