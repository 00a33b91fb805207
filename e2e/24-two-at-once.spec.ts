import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assert } from '../base/refusal.ts'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { ui } from '../texts/sv/ui.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, signIn, type World } from './world.ts'

const { month } = staff
const { conflict, costs } = month

let world: World
let sara: Page
let helena: Page
let address = ''
beforeAll(async () => {
  world = await openWorld()
  world.seen.forgive(/net::ERR_FAILED/)
  sara = await world.visit({ as: 'Sara Ek' })
  helena = await world.visit({ as: 'Helena Brandt' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const assets = (page: Page) => page.getByLabel(fill(costs.countedOf, { what: costs.assets }), { exact: true })
/** The first cost of the household. */
const rent = (page: Page) => page.getByLabel(new RegExp(`^${fill(costs.approvedOf, { what: '' })}`)).first()
const saved = async (page: Page) => page.locator('.ui-saved-saved').filter({ hasText: /./ }).first().waitFor()

/** What stands in the database of the month both have before them. */
async function standing(): Promise<{ assets: number; approved: number | null }> {
  const [caseId, of] = address.split('/').slice(-2)
  const [row] = await world.app.sql(
    1,
    `select (content ->> 'assets')::int as assets, (content -> 'costs' -> 0 ->> 'approved')::int as approved from assessments where case_id = $1 and month = $2`,
    [caseId, of],
  )
  assert(row, 'the month is assessed')
  return { assets: Number(row['assets']), approved: row['approved'] === null ? null : Number(row['approved']) }
}

describe('two at the same month', () => {
  test('who wrote in different places puts both together: nothing is lost, and nobody has to choose', async () => {
    await sara.goto('/staff/')
    await sara.locator('tbody a').first().click()
    await see(sara, 'h2', staff.month.sections.costs)
    address = new URL(sara.url()).pathname
    await helena.goto(address)
    await see(helena, 'h2', staff.month.sections.costs)

    await rent(sara).fill('1234')
    await eventually(async () => (await standing()).approved).toBe(123_400)
    await assets(helena).fill('500')
    await helena.getByText(conflict.leadOne).waitFor()
    await helena.getByRole('button', { name: conflict.together }).click()
    await eventually(standing).toEqual({ assets: 50_000, approved: 123_400 })
    expect(await rent(helena).inputValue()).toMatch(/1\s?234/u)
  })

  test('who wrote in the same place sees both side by side and chooses; all else stays', async () => {
    await sara.reload()
    await see(sara, 'h2', staff.month.sections.costs)
    await assets(sara).fill('700')
    await eventually(async () => (await standing()).assets).toBe(70_000)
    await assets(helena).fill('900')
    const row = helena.locator('.staff-conflict tr').filter({ hasText: costs.assets })
    await row.filter({ hasText: '900' }).filter({ hasText: '700' }).waitFor()
    await helena.getByText(conflict.restStays).waitFor()
    await helena.getByRole('button', { name: conflict.takeTheirs }).click()
    await saved(helena)
    expect(await assets(helena).inputValue()).toMatch(/700/u)
    expect(await standing()).toEqual({ assets: 70_000, approved: 123_400 })
  })
})

describe('what is typed is kept', () => {
  test('when the page goes down before it was saved, and saved when it comes back', async () => {
    await sara.reload()
    await see(sara, 'h2', staff.month.sections.costs)
    await sara.route('**/assessment', (route) => route.abort())
    await assets(sara).fill('1100')
    await see(sara, '.ui-saved', ui.saved.offline)
    sara.on('dialog', (dialog) => void dialog.accept())
    await sara.reload()
    // Whatever is on its way when the line is let go may never come: the page first, then the line.
    await see(sara, 'h2', staff.month.sections.costs)
    await sara.unroute('**/assessment')
    await eventually(async () => (await standing()).assets).toBe(110_000)
    expect(await assets(sara).inputValue()).toMatch(/1\s?100/u)
  })

  test('when the login ends while one types, and saved when one has signed in again', async () => {
    let ended = false
    await sara.route('**/assessment', (route) => {
      if (!ended) world.app.wait({ minutes: 45 })
      ended = true
      return route.continue()
    })
    await assets(sara).fill('1300')
    await see(sara, '.ui-saved', ui.saved.signed_out)
    expect((await standing()).assets).toBe(110_000)
    await signIn(world.app, sara.context(), 'Sara Ek')
    await eventually(async () => (await standing()).assets).toBe(130_000)
    await saved(sara)
  })
})

test('a page whose parts never came offers to be loaded again', async () => {
  const page = await world.visit()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/')
  const again = page.getByRole('link', { name: ui.reload })
  expect(await again.count()).toBe(0)
  await page.evaluate('for (const one of document.getAnimations()) one.finish()')
  await page.unroute('**/*.js')
  await again.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await again.count()).toBe(0)
})
