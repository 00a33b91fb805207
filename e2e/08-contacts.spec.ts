import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff } from '../texts/sv/staff.ts'
import { inOneGo, see } from './steps.ts'
import { monthOf } from './tour.ts'
import { openWorld, type World } from './world.ts'

const text = 'Hon skickar hyresavin i dag.'

let world: World
let page: Page
beforeAll(async () => {
  world = await openWorld()
  page = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

test('a call is logged while one talks: one key, the words, one chord; it stands in the journal', async () => {
  await page.goto(await monthOf(world, 'couple_children'))
  await see(page, 'h2', staff.month.sections.contacts)
  await page.locator('#contacts li').first().waitFor()
  await page.keyboard.press('c')
  await page.getByLabel(staff.contacts.text).and(page.locator(':focus')).waitFor()
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
  await page.getByText(staff.contacts.saved).waitFor()
  await page.locator('#journal').getByText(text).waitFor()
})

test('what is typed is still there when the log was closed before it was saved', async () => {
  await page.keyboard.press('c')
  await page.getByLabel(staff.contacts.text).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('Halvt')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.locator('#contacts li').first().waitFor()
  await page.getByRole('button', { name: staff.contacts.open }).click()
  expect(await page.getByLabel(staff.contacts.text).inputValue()).toBe('Halvt')
  await page.keyboard.press('Escape')
})

test('an entry is objected to, and both stand together in the whole journal', async () => {
  await page.locator('#journal').getByRole('button', { name: staff.journal.object }).first().click()
  await page.getByLabel(staff.journal.write).fill('Hon säger att det inte stämmer.')
  await page.getByRole('button', { name: staff.journal.submit }).click()
  await page.locator('#journal').getByText('Hon säger att det inte stämmer.').waitFor()
  await page.getByRole('link', { name: staff.contacts.journal.open }).click()
  await see(page, 'h1', staff.contacts.journal.title)
  const entry = page.locator('main li').filter({ hasText: text })
  await entry.locator('.staff-answer').getByText('Hon säger att det inte stämmer.').waitFor()
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
