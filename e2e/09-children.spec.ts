import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { inOneGo, see } from './steps.ts'
import { monthOf } from './tour.ts'
import { openWorld, type World } from './world.ts'

const { children } = staff

let world: World
let page: Page
beforeAll(async () => {
  world = await openWorld()
  page = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const section = () => page.locator('#children')
const missing = () => section().getByText(fill(children.lacking, { what: '' }))

test('an acute emergency, once said, asks for both outcomes of each child; the page says which child lacks what', async () => {
  await page.goto(await monthOf(world, 'couple_children'))
  await see(page, 'h2', staff.month.sections.children)
  await section().getByLabel(children.said.emergency).focus()
  await page.keyboard.press('Space')
  await section().getByText(children.occasions.emergency).waitFor()
  await missing().first().waitFor()
  expect(await missing().count()).toBe(await section().locator('.staff-child-head h3:not(#concerns-heading)').count())
})

test('what is written of a child is saved as one types, and is still there after a reload', async () => {
  const before = await missing().count()
  for (const label of [children.ifGranted, children.ifRejected]) {
    const field = section()
      .getByLabel(new RegExp(`^${label}`))
      .first()
    await field.fill('Barnet bor kvar och byter inte skola.')
    await field.blur()
  }
  await section().getByText(children.written, { exact: true }).first().waitFor()
  expect(await missing().count()).toBe(before - 1)
  await page.reload()
  await section().getByText(children.written, { exact: true }).first().waitFor()
  const field = section()
    .getByLabel(new RegExp(`^${children.ifRejected}`))
    .first()
  expect(await field.inputValue()).toBe('Barnet bor kvar och byter inte skola.')
})

test('SoL 19:1: a concern is reported from what the case says, handed over and received', async () => {
  const { concerns } = staff
  const part = page.locator('section[aria-labelledby="concerns-heading"]')
  await part.getByRole('button', { name: concerns.open }).click()
  expect(await part.getByLabel(concerns.seen).inputValue()).toBe(concerns.known.emergency)
  await part.getByLabel(concerns.child, { exact: true }).selectOption({ index: 1 })
  await part.getByLabel(concerns.worry).fill('Barnet är fyra år och har inte ätit lagad mat sedan i fredags.')
  await part.getByLabel(concerns.told.not_yet).check()
  await part.getByRole('button', { name: concerns.write }).click()
  await part.getByText(concerns.notHanded).waitFor()
  await part.getByLabel(concerns.to, { exact: true }).fill('Mottagning barn och unga')
  await part.getByRole('button', { name: concerns.hand }).click()
  await part.getByLabel(concerns.receivedBy).fill('Mottagning barn och unga')
  await part.getByRole('button', { name: concerns.noteReceipt }).click()
  await part.getByText(concerns.noReference).waitFor()
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
