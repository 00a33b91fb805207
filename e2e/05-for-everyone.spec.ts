import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { faultsOn, type How } from './axe.ts'
import { shapeOf } from './looks.ts'
import { inEachLanguage, see } from './steps.ts'
import { monthOf, tourOfClient, tourOfStaff, type Look } from './tour.ts'
import { tourOfRules } from './tourOfRules.ts'
import { openWorld, signIn, type World } from './world.ts'

const wide = 1280
const narrow = 320
/** What they take today, and no more: 200 and 30 is what they are to come down to. */
const firstKb = 220
const stepKb = 60

let world: World
/** How texts look whose contrast was seen to be enough. */
const looks = new Set<string>()
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/**
 * Looks through every state of a tour: wide with every rule; narrow with every rule too, unless the page only put things elsewhere; in
 * the other languages at what words can change, where they have least room.
 */
const lookThrough = (found: string[], states: Set<string>) => async (page: Page, state: string) => {
  const before = page.viewportSize()
  const at = async (width: number, language: string, how: How) => {
    states.add(`${state} ${language} ${width}`)
    found.push(...(await faultsOn(page, how, looks)).map((fault) => `${state}, ${language}, ${width} px: ${fault}`))
  }
  await inEachLanguage(page, async (language) => {
    if (language !== 'sv') return at(narrow, language, 'words')
    await page.setViewportSize({ width: wide, height: 900 })
    await at(wide, language, 'all')
    const shape = await shapeOf(page)
    await page.setViewportSize({ width: narrow, height: 900 })
    await at(narrow, language, (await shapeOf(page)) === shape ? 'places' : 'all')
  })
  if (before) await page.setViewportSize(before)
}

describe.concurrent('WCAG 2.2 AA on each page, at 1280 and 320 pixels, in each language, and no scrolling sideways', () => {
  test.each([
    ['the e-service', tourOfClient, 70],
    ['the staff’s pages', tourOfStaff, 40],
    [
      'where rules are written, approved and tried',
      (of: World, look: Look) => tourOfRules(of, look, async () => {}),
      50,
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

test(`the first screen takes at most ${firstKb} kB of the line, and each step from there at most ${stepKb} kB more`, async () => {
  const page = await world.visit({ width: 390 })
  const line = await page.context().newCDPSession(page)
  let bytes = 0
  line.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await line.send('Network.enable')
  const took = async (path: string): Promise<[string, number]> => {
    bytes = 0
    await page.goto(path, { waitUntil: 'networkidle' })
    return [path, Math.round(bytes / 1000)]
  }
  const first = await took('/')
  await signIn(world.app, page.context(), 'Ensamstående, 19–24 år')
  const steps: [string, number][] = []
  for (const path of ['/', '/ansok/2026-12/hushall', '/manad/2026-11', '/lasare', '/tillganglighet'])
    steps.push(await took(path))
  process.stdout.write(`kB of the line: ${JSON.stringify([first, ...steps])}\n`)
  expect(first[1]).toBeLessThanOrEqual(firstKb)
  expect(steps.filter(([, kb]) => kb > stepKb)).toEqual([])
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
    const pale = document.querySelector('main p').appendChild(document.createElement('span'))
    pale.textContent = 'Blek'
    pale.style.color = '#ccc'
    const row = document.querySelector('main').appendChild(document.createElement('div'))
    row.style.display = 'flex'
    row.append(...['a', 'b'].map((text) => {
      const button = document.createElement('button')
      Object.assign(button.style, { padding: 0, border: 0, inlineSize: '8px', blockSize: '8px', fontSize: '8px' })
      button.textContent = text
      return button
    }))
  }`)
  const found = await faultsOn(page, 'all', looks)
  const kinds = [/^label: input/, /^region: /, /^color-contrast: /, /^target-size: /, /^scrolls \d+ px sideways: INPUT/]
  for (const fault of kinds) expect(found).toContainEqual(expect.stringMatching(fault))
  const byWords = await faultsOn(page, 'words')
  for (const fault of [/^label: input/, /^scrolls \d+ px sideways: INPUT/])
    expect(byWords).toContainEqual(expect.stringMatching(fault))
  expect(await faultsOn(page, 'places')).toContainEqual(expect.stringMatching(/^target-size: /))
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
