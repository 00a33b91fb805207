import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { tellAmount } from '../texts/tell.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { terms } from '../texts/sv/terms.ts'
import { trust } from '../base/trust.ts'
import { toOre } from '../base/money.ts'
import type { CalculationInput } from '../rules/calculation/input.ts'
import { askNewRent } from '../rules/questions/newRent.ts'
import { askWage } from '../rules/questions/wage.ts'
import { faultsOn } from './axe.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { monthOf } from './tour.ts'
import { openWorld, type World } from './world.ts'

const { calculation, changes, costs } = staff.month

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const monthReply = z.looseObject({ calculation: z.looseObject({ support: z.number() }) })
const myMonthReply = z.looseObject({ input: z.unknown() })
const section = (page: Page) => page.locator('#calculation')
const aside = (page: Page) => section(page).locator('.ui-saved')
const lines = async (page: Page) => (await section(page).locator('table').first().innerText()).replaceAll(/\s+/g, ' ')
const spaced = (text: string) => text.replaceAll(/\s/g, ' ')

describe('the calculation follows while one types', () => {
  let page: Page
  /** What was typed does not reach the server before this. */
  let letThrough = () => {}
  let before = ''
  let preview = ''
  inOneGo(() => world.pages())

  test('before the server has answered, the lines are those of what stands on the page', async () => {
    page = await world.visit({ as: 'Sara Ek' })
    await page.goto(await monthOf(world, 'couple_children'))
    await see(page, 'h2', staff.month.sections.decide)
    before = await lines(page)
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route('**/assessment', async (route) => {
      await held
      await route.continue()
    })
    await page.getByLabel(fill(costs.approvedOf, { what: 'Hyra' })).fill('4 321')
    await aside(page).getByText(calculation.preview).waitFor()
    await eventually(() => lines(page)).toContain('4 321 kr')
    preview = await lines(page)
    expect(preview).not.toBe(before)
  })

  test('and the server makes the same lines of it, once it has it', async () => {
    letThrough()
    await eventually(() => aside(page).innerText()).not.toContain(calculation.preview)
    expect(await lines(page)).toBe(preview)
    expect(await section(page).getByText(calculation.disagrees).count()).toBe(0)
  })

  test('each key counts at once, and what the guideline asks about stands at its row', async () => {
    const sum = async () =>
      (await section(page).locator('.ui-sum .ui-amount').first().innerText()).replaceAll(/\s/g, '')
    const seen = new Set([await sum()])
    await page.getByLabel(fill(costs.approvedOf, { what: 'Hyra' })).fill('')
    for (const key of '5432') {
      await page.keyboard.type(key)
      await eventually(sum).not.toBe([...seen].at(-1))
      seen.add(await sum())
    }
    expect(seen.size).toBe(5)
  })

  test('beside it stands what has changed since the month decided last, and why', async () => {
    await section(page)
      .getByRole('heading', { name: fill(changes.title, { month: 'november 2026' }) })
      .waitFor()
    const rows = await section(page).locator('.staff-changes li').allInnerTexts()
    expect(spaced(rows.find((row) => row.startsWith(terms.terms['cost.rent'])) ?? '')).toContain('5 432 kr')
    expect(rows.at(-1)).toContain(terms.terms.result)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await faultsOn(page)).toEqual([])
    }
  })

  test('where page and server make different lines, it is said, and the server’s stand', async () => {
    const other = await world.visit({ as: 'Sara Ek' })
    await other.route('**/api/cases/*/months/*', async (route) => {
      const response = await route.fetch()
      const { calculation: told, ...rest } = monthReply.parse(await response.json())
      const support = told.support + 12_300
      await route.fulfill({ response, json: { ...rest, calculation: { ...told, support } } })
    })
    await other.goto(await monthOf(world, 'couple_children'))
    await section(other).getByText(calculation.disagrees).waitFor()
    await other.getByLabel(fill(costs.approvedOf, { what: 'Hyra' })).fill('1 000')
    await aside(other).getByText(calculation.updating).waitFor()
  })
})

describe('a client tries what would happen', () => {
  let phone: Page
  let input: CalculationInput
  const asked: string[] = []
  inOneGo(() => world.pages())
  const card = () => phone.locator('.aksel-expansioncard').filter({ hasText: client.whatIf.title })
  const kr = (ore: number) => spaced(tellAmount(ore, 'sv-SE'))

  test('the rules come to the phone only then, and nothing is sent', async () => {
    phone = await world.visit({ as: 'Ensamstående, delvis beviljat', width: 320 })
    phone.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const [reply] = await Promise.all([
      phone.waitForResponse((one) => one.url().includes('/api/me/months/2026-12')),
      phone.goto('/manad/2026-12'),
    ])
    // As the page itself reads it.
    input = trust<CalculationInput>(myMonthReply.parse(await reply.json()).input)
    await see(phone, 'h2', client.month.calculation.title)
    expect(asked.filter((path) => /\/Try-/.test(path))).toEqual([])
    asked.length = 0
    await card().getByRole('button').first().click()
    await card().getByText('Detta är en uppskattning, inget beslut.').waitFor()
    expect(asked.some((path) => /\/Try-/.test(path))).toBe(true)
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
  })

  test('3 000 kronor in wage stand there to begin with; another is answered as it is typed', async () => {
    const status = () => card().getByRole('status').first()
    const told = async () => spaced(await status().innerText())
    const member = input.household.members[0]?.key ?? ''
    for (const wage of [300_000, 450_000]) {
      if (wage !== 300_000)
        await card()
          .getByLabel(client.whatIf.wage.amount)
          .fill(String(wage / 100))
      const { because } = askWage(input, { member, amount: toOre(wage) })
      await eventually(told).toContain(kr(Number(because?.facts['afterOre'])))
      expect(await told()).toContain(client.whatIf.noDecision)
    }
  })

  test('another rent too, with what the guideline lets be counted', async () => {
    await card().getByLabel(client.whatIf.rent.amount).fill('25000')
    const { counted, after } = askNewRent(input, toOre(2_500_000))
    expect(counted).toBeLessThan(2_500_000)
    const told = async () => spaced(await card().getByRole('status').nth(1).innerText())
    await eventually(told).toContain(kr(after))
    expect(await told()).toContain(kr(counted))
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
  })

  test('on a phone of 320 pixels and on a wide screen it breaks no rule', async () => {
    for (const width of [320, 1280]) {
      await phone.setViewportSize({ width, height: 844 })
      expect(await faultsOn(phone)).toEqual([])
    }
  })

  test('and reads what has changed since the month before', async () => {
    await see(phone, 'h2', fill(client.month.changes.title, { month: 'november 2026' }))
  })
})

test('no page has complained, and no address or title tells of anybody', () => {
  expect(world.seen.faults).toEqual([])
})
