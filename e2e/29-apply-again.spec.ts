import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrangeDuty, duty } from '../api/emergencies.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const parent = 'Ensamstående, två barn'
const december = 'december 2026'
const { same, wishes, review, incomes } = client
const minutesTo2340 = 14 * 60 + 40

let world: World
let page: Page
let desk: Page
beforeAll(async () => {
  world = await openWorld()
  world.app.wait({ minutes: minutesTo2340 })
  const sara = await world.app.as('Sara Ek')
  const unit = (await sara.call(duty)).units.find((one) => one.name === 'Enhet Norr')
  const me = unit?.staff.find((one) => one.name === 'Sara Ek')
  const startsAt = world.app.now().toISOString()
  const endsAt = new Date(world.app.now().getTime() + 8 * 3_600_000).toISOString()
  await sara.call(arrangeDuty, { body: { unitId: unit?.unitId ?? '', staffId: me?.staffId ?? '', startsAt, endsAt } })
  page = await world.visit({ as: parent, width: 360 })
  desk = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

describe('a month where nothing has changed', () => {
  let taps = 0
  const tap = async (what: ReturnType<Page['locator']>): Promise<void> => {
    taps += 1
    await what.click()
  }
  let spentMs = 0

  test('begins with what was told last, and where it comes from', async () => {
    await page.goto('/')
    const began = Date.now()
    await tap(page.getByRole('link', { name: fill(client.overview.applyFor, { month: december }) }))
    await see(page, 'h1', same.title.split('{{')[0] ?? '')
    expect(page.url()).toMatch(/\/ansok\/2026-12\/samma$/)
    expect(await page.getByText(same.from.split('{{')[0] ?? '').count()).toBeGreaterThan(3)
    spentMs += Date.now() - began
  })

  test('what is typed without a connection is there after a dead battery, locked in the browser, saved when the person is back', async () => {
    world.seen.forgive(/ERR_INTERNET_DISCONNECTED/)
    const context = page.context()
    await page.getByRole('link', { name: fill(review.changePart, { part: client.apply.pages.account }) }).click()
    await see(page, 'h1', client.account.title)
    await context.setOffline(true)
    await page.getByLabel(client.account.message.label).fill('Jag har fått en ny telefon.')
    await page.getByText(client.apply.offline).waitFor()
    expect(await copiesIn(page)).toMatchObject({ count: 1, telling: false })
    await page.close()
    await context.setOffline(false)
    page = await context.newPage()
    await page.goto('/ansok/2026-12/konto')
    await page.locator('.ui-saved-saved').waitFor()
    expect(await page.getByLabel(client.account.message.label).inputValue()).toBe('Jag har fått en ny telefon.')
    expect(await copiesIn(page)).toMatchObject({ count: 0 })
  })

  test('asks only what is in the bank', async () => {
    await page.goto('/ansok/2026-12/samma')
    const began = Date.now()
    await tap(page.getByLabel(incomes.assets.question))
    await page.keyboard.type('350')
    taps += 3
    await tap(page.getByRole('button', { name: same.goOn }))
    await see(page, 'h1', review.title)
    await tap(page.getByLabel(review.attest.label))
    await page.locator('.ui-saved-saved').waitFor()
    // One more sends it.
    expect(taps).toBeLessThanOrEqual(9)
    spentMs += Date.now() - began
    expect(spentMs).toBeLessThan(90_000)
  })

  test('sent without a connection it waits, says so, and goes by itself when there is one', async () => {
    await page.context().setOffline(true)
    await tap(page.getByRole('button', { name: review.send }))
    await page.getByText(review.waits).waitFor()
    await page.context().setOffline(false)
    await see(page, 'h1', review.receipt.title)
  })

  test('one thing more is asked for the same month', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: wishes.choose.single }).click()
    await see(page, 'h1', fill(wishes.more.title, { month: december }))
    await page.getByLabel(wishes.more.kind).selectOption('glasses')
    await page.getByLabel(wishes.more.words).fill('Mina glasögon gick sönder i går.')
    await page.getByRole('button', { name: wishes.more.send }).click()
    await page.getByText(fill(wishes.more.sent, { month: december })).waitFor()
  })

  test('it is taken back, and that is undone', async () => {
    await page.getByRole('button', { name: wishes.more.toMonth }).click()
    await page.getByRole('button', { name: wishes.takeBack.open }).click()
    await page.getByLabel(wishes.takeBack.support).check()
    await page.getByLabel(wishes.takeBack.words).fill('Jag har fått ett arbete.')
    await page.getByRole('button', { name: wishes.takeBack.send, exact: true }).click()
    await page.getByText(wishes.takeBack.waits.split('{{')[0] ?? '').waitFor()
    await page.getByRole('button', { name: wishes.takeBack.undo }).click()
    await page.getByRole('button', { name: wishes.takeBack.open }).waitFor()
  })
})

/** What outlives the tab in this browser, and whether anybody could read in it what was typed. */
const copiesIn = (of: Page): Promise<unknown> =>
  of.evaluate(`new Promise((give) => {
    const opening = indexedDB.open('tillit.copies', 1)
    opening.onsuccess = () => {
      const all = opening.result.transaction('copies').objectStore('copies').getAll()
      all.onsuccess = () => {
        const text = all.result.map(({ locked }) => new TextDecoder().decode(locked)).join('')
        opening.result.close()
        give({ count: all.result.length, telling: text.includes('telefon') })
      }
    }
  })`)

describe('no food at 23:40', () => {
  test('is told in two touches and a few words, and the alarm goes on the page of whoever is on duty', async () => {
    await desk.goto('/staff/')
    await see(desk, 'h1', staff.queue.title)
    await page.goto('/')
    await page.getByRole('link', { name: wishes.choose.emergency }).click()
    await see(page, 'h1', wishes.emergency.title)
    await page.getByLabel(wishes.emergency.needs.food).check()
    await page.getByLabel(wishes.emergency.words).fill('Barnen har ingen mat i kväll.')
    await page.getByRole('button', { name: wishes.emergency.send }).click()
    await page.getByText(wishes.emergency.waits).waitFor()
    // Asked for each four seconds.
    await desk.locator('.staff-alarm').waitFor()
  })

  test('the person sees that somebody has taken it', async () => {
    await desk.getByRole('button', { name: staff.emergencies.take }).first().click()
    await page.getByText(wishes.emergency.taken.split('{{')[0] ?? '').waitFor()
  })
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
