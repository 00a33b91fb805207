import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { faultsOn } from './axe.ts'
import { picture } from './pictures.ts'
import { inOneGo, see } from './steps.ts'
import { monthOf } from './tour.ts'
import { openWorld, type World } from './world.ts'

const { work } = staff

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('who works with a case', () => {
  let page: Page
  inOneGo(() => world.pages())

  test('the queue tells whose days a case has waited, and the nearest day to watch', async () => {
    page = await world.visit({ as: 'Sara Ek' })
    await page.goto('/staff')
    await page.locator('.staff-queue').getByText(staff.queue.watches.child_age).first().waitFor()
    expect(await page.locator('.staff-clocks').count()).toBeGreaterThan(0)
    await picture(page, 'queue')
    expect(await faultsOn(page)).toEqual([])
  })

  test('a day of one’s own is watched on the case and in the list, and ticked off there', async () => {
    await page.goto(await monthOf(world, 'couple_children'))
    const section = page.locator('#work')
    await section.getByLabel(work.watches.text).fill('Ring hyresvärden')
    await section.getByLabel(work.watches.dueOn).fill('2026-11-20')
    await section.getByRole('button', { name: work.watches.save }).click()
    await section.locator('li').filter({ hasText: 'Ring hyresvärden' }).waitFor()
    await section.scrollIntoViewIfNeeded()
    await picture(page, 'case')
    await page.goto('/staff/watches')
    await page.getByRole('button', { name: fill(work.watches.meetWhat, { what: 'Ring hyresvärden' }) }).waitFor()
    await picture(page, 'watches')
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: fill(work.watches.meetWhat, { what: 'Ring hyresvärden' }) }).click()
    await see(page, '[role=status]', work.watches.met)
  })

  test('cases are handed over with a note, by keyboard, and stand in the list', async () => {
    await page.goto('/staff/work')
    const form = page.getByRole('region', { name: work.handOver.title })
    await form.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await form.getByLabel(work.handOver.to, { exact: true }).selectOption({ index: 2 })
    await form.getByLabel(work.handOver.note).fill('Hyran är avtalad, ring före fredag.')
    await picture(page, 'work')
    expect(await faultsOn(page)).toEqual([])
    await form.getByRole('button', { name: fill(work.handOver.submit_one, { count: 1 }) }).focus()
    await page.keyboard.press('Enter')
    await see(page, '[role=status]', fill(work.handOver.done_one, { count: 1 }))
    const list = page.getByRole('region', { name: work.handOvers.title })
    await list.getByText('Hyran är avtalad, ring före fredag.').waitFor()
  })

  test('who is away has a cover', async () => {
    const form = page.getByRole('region', { name: work.absence.title })
    await form.getByLabel(work.absence.cover).selectOption({ index: 3 })
    await form.getByLabel(work.absence.to).fill('2026-11-27')
    await form.getByRole('button', { name: work.absence.submit }).click()
    await form.locator('p').filter({ hasText: '2026-11-27' }).waitFor()
    await picture(page, 'work-after')
  })

  test('jäv shuts the door, and says who has the case', async () => {
    await page.goto(await monthOf(world, 'couple_children'))
    const address = page.url()
    await page.getByRole('button', { name: work.conflict.open }).click()
    await page.getByRole('radio', { name: work.conflict.grounds.self_or_close }).check()
    await picture(page, 'conflict')
    await page.getByRole('button', { name: work.conflict.submit }).click()
    await see(page, 'dialog', work.conflict.done)
    await picture(page, 'conflict-done')
    await page.getByRole('button', { name: work.conflict.back }).click()
    await page.goto(address)
    await page.getByText(staff.askUnit.title).first().waitFor()
  })
})
