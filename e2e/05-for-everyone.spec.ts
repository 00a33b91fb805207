import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { faultsOn } from './axe.ts'
import { inEachLanguage, see } from './steps.ts'
import { monthOf, tourOfClient, tourOfStaff, type Look } from './tour.ts'
import { tourOfRules } from './tourOfRules.ts'
import { openWorld, type World } from './world.ts'

const widths = [1280, 320] as const

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Looks through every state of a tour, wide and narrow, in Swedish and English. */
const lookThrough = (found: string[], states: Set<string>) => (page: Page, state: string) =>
  inEachLanguage(page, async (language) => {
    const before = page.viewportSize()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      states.add(`${state} ${language} ${width}`)
      found.push(
        ...(await faultsOn(page, language === 'sv')).map((fault) => `${state}, ${language}, ${width} px: ${fault}`),
      )
    }
    if (before) await page.setViewportSize(before)
  })

describe.concurrent('WCAG 2.2 AA on each page, at 1280 and 320 pixels, in Swedish and English, and no scrolling sideways', () => {
  test.each([
    ['the e-service', tourOfClient, 80],
    ['the staff’s pages', tourOfStaff, 40],
    [
      'where rules are written, approved and tried',
      (of: World, look: Look) => tourOfRules(of, look, async () => {}),
      60,
    ],
  ] as const)(
    '%s',
    async (_, tour, least) => {
      const found: string[] = []
      const states = new Set<string>()
      await tour(world, lookThrough(found, states))
      expect(found).toEqual([])
      expect(states.size).toBeGreaterThanOrEqual(least)
    },
    300_000,
  )
})

test('from right to left the pages are mirrored: nothing stands over anything else, or out at the side', async () => {
  const desk = await world.visit({ as: 'Sara Ek' })
  await desk.goto(await monthOf(world, 'couple_children'))
  await see(desk, 'h2', staff.month.sections.decide)
  const phone = await world.visit({ as: 'Ensamstående, 19–24 år', width: 390 })
  await phone.goto('/ansok/2026-12/bostad')
  await see(phone, 'h1', client.dwelling.title)
  for (const page of [desk, phone]) {
    await page.evaluate(`document.documentElement.dir = 'rtl'`)
    expect(await faultsOn(page)).toEqual([])
  }
  const [main, side] = await Promise.all(
    ['main', 'side'].map((part) => desk.locator(`.staff-month-${part}`).boundingBox()),
  )
  expect(side && main && side.x + side.width).toBeLessThanOrEqual(main?.x ?? 0)
  const box = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, width: 0 }
  const [mark, words] = await Promise.all([
    box(phone.getByLabel(client.dwelling.form.rental)),
    box(phone.getByText(client.dwelling.form.rental)),
  ])
  expect(mark.x + mark.width / 2).toBeGreaterThan(words.x + words.width / 2)
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})

test('each kind of fault would have been found', async () => {
  const page = await world.visit()
  await page.goto('/')
  await see(page, 'h1', client.title)
  await page.evaluate(`{
    document.title = 'Ärende, Sara Ek'
    const wide = document.body.appendChild(document.createElement('input'))
    wide.style.inlineSize = '9000px'
  }`)
  const found = await faultsOn(page)
  for (const fault of [/^label: input/, /^region: /, /^scrolls \d+ px sideways: INPUT/])
    expect(found).toContainEqual(expect.stringMatching(fault))
  await page.evaluate(
    `fetch('/api/session?of=Sara+Ek').then(() => fetch('https://tillit.invalid/')).catch(() => undefined)`,
  )
  await page.goto('http://tillit.invalid/').catch(() => undefined)
  for (const fault of [
    /^the title .* tells sara ek/,
    /^the address .* tells sara ek/,
    /^console: CSP connect-src/,
    /^left the house: /,
  ])
    expect(world.seen.faults).toContainEqual(expect.stringMatching(fault))
})
