import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { lookAt } from './pictures.ts'
import { see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { tables, guidelines, submissions, kinds } = staff.administration
const { law } = staff

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const button = (page: Page, name: string) => page.getByRole('button', { name })

describe('an administrator enters a new year, another approves it', () => {
  test('every amount is typed, what is missing is marked, and it waits for somebody else', async () => {
    const page = await world.visit({ as: 'David Krantz' })
    await page.goto('/staff/norm-tables')
    await see(page, 'h1', tables.title)
    await lookAt(page, 'norm-tables')
    await button(page, fill(tables.add, { kind: kinds.riksnorm })).click()
    const cells = page.locator('.staff-cell-field input')
    for (let at = 0; at < (await cells.count()); at++) await cells.nth(at).fill(String(1_500 + at * 10))
    await page.getByLabel(law.labels.single).fill('40000')
    await page.getByLabel(tables.schemas['2027']).check()
    await page.getByLabel(tables.exceptions).fill('Medicinskt motiverad kost')
    world.seen.forgive(/status of 422 .*\/send$/)
    await button(page, submissions.send).click()
    await see(page, '.aksel-form-field__error, .aksel-error-message', submissions.missing)
    await lookAt(page, 'norm-missing')
    await page.getByLabel(tables.regulation).fill('SFS 0000:1 (påhittad)')
    await page.getByLabel(tables.publishedOn).fill('2026-11-16')
    await lookAt(page, 'norm-editor')
    await button(page, submissions.send).click()
    await see(page, '[role=status]', submissions.sentNow)
    await page.getByText(submissions.own).waitFor()
    expect(await button(page, submissions.approve).count()).toBe(0)
  })

  test('the other sees all of it with what is unusual, and only then approves; the law page shows it', async () => {
    const page = await world.visit({ as: 'Maud Ivarsson' })
    await page.goto('/staff/norm-tables')
    await page.getByText(tables.unusual, { exact: true }).first().waitFor()
    await lookAt(page, 'norm-approve')
    await page.getByLabel(submissions.read).check()
    await button(page, submissions.approve).click()
    await see(page, '[role=status]', submissions.approvedNow)
    await lookAt(page, 'norm-approved')
    await page.goto('/staff/law')
    await page.getByText('SFS 0000:1 (påhittad)').first().waitFor()
    await lookAt(page, 'law-entered')
    await page.getByLabel(law.show).selectOption({ label: law.tables.price_base_amount })
    await lookAt(page, 'law-price-base')
  })
})

test('a guideline is written from the one in force and sent; caseworkers read what counts and why', async () => {
  const page = await world.visit({ as: 'David Krantz' })
  await page.goto('/staff/guidelines')
  await see(page, 'h1', guidelines.title)
  await lookAt(page, 'guidelines')
  await button(page, guidelines.write).click()
  await page.getByLabel(guidelines.committee).fill('Socialnämnden')
  await page.getByLabel(guidelines.reference).fill('§ 101')
  await page.getByLabel(guidelines.decidedOn).fill('2026-11-10')
  await page.locator('section[aria-labelledby=caps]').getByRole('button', { name: tables.addRow }).click()
  await page.locator('section[aria-labelledby=foodNorm]').getByRole('button', { name: tables.addRow }).click()
  for (const [name, amount] of [
    [guidelines.single, '2200'],
    [guidelines.couple, '4100'],
  ] as const)
    await page.locator('section[aria-labelledby=foodNorm]').getByLabel(name, { exact: true }).fill(amount)
  await page.locator('section[aria-labelledby=exempt]').getByRole('button', { name: tables.addRow }).click()
  await lookAt(page, 'guideline-editor')
  await button(page, submissions.send).click()
  await see(page, '[role=status]', submissions.sentNow)
  const other = await world.visit({ as: 'Maud Ivarsson' })
  await other.goto('/staff/guidelines')
  await other.getByLabel(submissions.read).waitFor()
  await lookAt(other, 'guideline-approve')
  await other.getByLabel(submissions.comment).fill('Taket för två personer är fel.')
  await button(other, submissions.giveBack).click()
  await see(other, '[role=status]', submissions.returnedNow)
  const reader = await world.visit({ as: 'Sara Ek' })
  await reader.goto('/staff/guidelines')
  await reader.getByText(guidelines.reasons.dayDivisor).waitFor()
  expect(await button(reader, guidelines.write).count()).toBe(0)
  await lookAt(reader, 'guidelines-caseworker')
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
