import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { faultsOn } from './axe.ts'
import { see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { delegation } = staff
const { submissions } = staff.administration

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const button = (page: Page, name: string) => page.getByRole('button', { name })

/** Wide and on a phone. */
async function lookAt(page: Page, state: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect([state, width, await faultsOn(page, true)]).toEqual([state, width, []])
    const folder = process.env['PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${state}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('who may decide what', () => {
  test('an administrator writes an order from the one in force; what is missing is marked, and it waits', async () => {
    const page = await world.visit({ as: 'David Krantz' })
    await page.goto('/staff/delegation')
    await see(page, 'h2', delegation.decided)
    await lookAt(page, 'delegation')
    await button(page, delegation.write).click()
    await see(page, 'h2', delegation.editTitle)
    world.seen.forgive(/status of 422 .*\/send$/)
    await button(page, submissions.send).click()
    await see(page, '.aksel-form-field__error, .aksel-error-message', submissions.missing)
    await page.getByLabel(delegation.reference).fill('§ 88')
    await page.getByLabel(delegation.decidedOn).fill('2026-11-10')
    await page.getByLabel(delegation.notices.counts).check()
    await lookAt(page, 'delegation-editor')
    await button(page, submissions.send).click()
    await see(page, '[role=status]', submissions.sentNow)
  })

  test('another has read it and approves; a caseworker reads it', async () => {
    const page = await world.visit({ as: 'Maud Ivarsson' })
    await page.goto('/staff/delegation')
    await page.getByLabel(submissions.read).check()
    await lookAt(page, 'delegation-approve')
    await button(page, submissions.approve).click()
    await see(page, '[role=status]', submissions.approvedNow)
    const reader = await world.visit({ as: 'Sara Ek' })
    await reader.goto('/staff/delegation')
    await reader.getByLabel(delegation.choose, { exact: true }).selectOption({ index: 0 })
    await see(reader, 'main', fill(delegation.approved, { entered: 'David Krantz', approved: 'Maud Ivarsson' }))
    expect(await button(reader, delegation.write).count()).toBe(0)
  })

  test('the registrar reads the month, and notes the meeting at which the board had it', async () => {
    const page = await world.visit({ as: 'Mona Hult' })
    await page.goto('/staff/delegated')
    await see(page, 'h3', delegation.list.each)
    await lookAt(page, 'delegated')
    await page.getByLabel(delegation.list.meetingOn).fill('2026-11-17')
    await page.getByLabel(delegation.list.paragraph).fill('§ 101')
    await button(page, delegation.list.tell).click()
    await see(page, 'main', fill(delegation.list.told, { day: '2026-11-17', paragraph: '§ 101', by: 'Mona Hult' }))
    await lookAt(page, 'delegated-told')
  })
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
