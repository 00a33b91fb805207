import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { canariesOf } from '../server/platform/access/doors.test-helper.ts'
import { openIdentities } from '../server/platform/testing/crawl/identities.ts'
import { client } from '../texts/sv/client.ts'
import { inOneGo, see } from './steps.ts'
import { signIn, openWorld, type World } from './world.ts'

const { safety, accessibility } = client
const first = 'Ensamstående, två barn'
const second = 'Ensamstående, 19–24 år'
const typed = 'Ett ord som ingen annan får se'

let world: World
let page: Page
beforeAll(async () => {
  world = await openWorld()
  page = await world.visit({ as: first, width: 360 })
  await page.clock.install({ time: world.app.now() })
  world.seen.forgive(/status of 401 /)
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const everything = z.array(z.string())
/** All that the browser holds for this address: both storages, databases and caches, by name and content; but how far down a page somebody was, which tells no address. */
const left = async (on: Page): Promise<string[]> =>
  everything.parse(
    await on.evaluate(`(async () => [
      ...Object.entries(localStorage).flat(), ...Object.entries(sessionStorage).filter(([name]) => !name.startsWith('tsr-scroll')).flat(),
      ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
    ])()`),
  )
const typeSomething = async () => {
  // An answer that is on its way would be a sign of life.
  await page.goto('/tillganglighet', { waitUntil: 'networkidle' })
  await page.getByLabel(accessibility.tell.told).fill(typed)
  expect((await left(page)).join()).toContain(typed)
}

describe('a session on a computer that others use', () => {
  test('asks whether somebody is there before it ends, and stays when they say so', async () => {
    await typeSomething()
    await page.clock.runFor('26:30')
    world.app.wait({ minutes: 26 })
    await page.getByRole('dialog').getByText(safety.soon.title).waitFor()
    await page.getByRole('button', { name: safety.soon.stay }).click()
    await page.getByRole('dialog').getByText(safety.soon.title).waitFor({ state: 'hidden' })
    world.app.wait({ minutes: 10 })
    expect(await page.getByLabel(accessibility.tell.told).inputValue()).toBe(typed)
  })

  test('ends when nobody answers, and hides the page', async () => {
    await page.clock.runFor('29:30')
    await see(page, '[role=dialog] h1, dialog h1, dialog h2', 'Logga in igen')
    await page.getByLabel(accessibility.tell.told).waitFor({ state: 'hidden' })
    expect(await page.evaluate(`fetch('/api/session').then(({ status }) => status)`)).toBe(401)
  })

  test('somebody else who signs in there finds nothing of the one before', async () => {
    await signIn(world.app, page.context(), second)
    await page.getByRole('button', { name: 'Jag har loggat in' }).click()
    await see(page, 'h1', 'Hej')
    expect((await left(page)).join()).not.toContain(typed)
    await page.goto('/tillganglighet')
    expect(await page.getByLabel(accessibility.tell.told).inputValue()).toBe('')
  })
})

describe('the way out', () => {
  test('signing out leaves nothing in the browser, in this tab or another', async () => {
    await typeSomething()
    const other = await page.context().newPage()
    await other.goto('/')
    await see(other, 'h1', 'Hej')
    await page.getByRole('button', { name: client.logout }).click()
    await see(other, 'h1', client.title)
    expect(await left(other)).toEqual([])
    await other.goto('/')
    expect(await left(other)).toEqual([])
    await other.close()
  })

  test('the quick exit signs out at once, forgets, and does not ask although something is unsaved', async () => {
    await world.app.sql(
      1,
      `insert into eservice_settings (municipality_id, quick_exit_url, accessibility_email, accessibility_phone, shortcomings, entered_by, entered_at)
       select 1, 'https://vader.example/', 'a@b.example', '010', '{}', staff_id, now() from staff limit 1`,
    )
    await page
      .context()
      .route('https://vader.example/**', (route) => route.fulfill({ body: 'Sol', contentType: 'text/html' }))
    await signIn(world.app, page.context(), first)
    await typeSomething()
    await page.getByRole('button', { name: safety.exit }).click()
    await page.waitForURL('https://vader.example/')
    await page.goBack()
    await see(page, 'h1', client.title)
    expect(await left(page)).toEqual([])
    expect(await page.evaluate(`fetch('/api/session').then(({ status }) => status)`)).toBe(401)
  })
})

describe('a person with protected identity', () => {
  test('leaves no trace: not in a page, a title, an address, the browser or the log', async () => {
    const identities = await openIdentities(world.app, 1)
    const canaries = await canariesOf(world.app, identities)
    expect(canaries.length).toBeGreaterThan(3 * identities.length)
    const phone = await world.visit({ as: 'Skyddad', width: 360 })
    const seen: string[] = []
    phone.on('request', (request) => seen.push(decodeURIComponent(request.url())))
    for (const path of ['/', '/ansok/2026-12', '/lasare', '/kontakter', '/hamtat', '/meddelanden', '/tillganglighet']) {
      await phone.goto(path)
      await phone.locator('h1').first().waitFor()
      seen.push(await phone.content(), await phone.title(), ...(await left(phone)))
    }
    seen.push(...world.seen.titles, world.app.log())
    for (const canary of canaries) expect(seen.filter((one) => one.includes(canary))).toEqual([])
    expect(seen.join()).toContain('/api/me/overview')
  })
})
