import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { client as arabic } from '../texts/ar/client.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { inEachLanguage, see } from './steps.ts'
import { monthOf, tourOfClient, tourOfStaff } from './tour.ts'
import { tourOfRules } from './tourOfRules.ts'
import { openWorld, type World } from './world.ts'

/** Every page at both widths and in both languages goes there; left out: only the pictures of the README are taken. */
const folder = process.env['TILLIT_SCREENSHOTS'] ?? ''
const images = join(import.meta.dirname, '../docs/images')
const widths = [1280, 390] as const

let world: World
beforeAll(async () => {
  world = await openWorld()
  mkdirSync(images, { recursive: true })
})
afterAll(() => world.close())

test('the pictures of the README', async () => {
  const desk = await world.visit({ as: 'Sara Ek' })
  await desk.goto(await monthOf(world, 'couple_children'))
  await see(desk, 'h2', staff.month.sections.decide)
  await desk.evaluate('document.activeElement.blur()')
  await desk.screenshot({ path: join(images, 'month-page.png') })
  const phone = await world.visit({ as: 'Ensamstående, delvis beviljat', width: 390 })
  await phone.goto('/manad/2026-12')
  await see(phone, 'h2', client.month.calculation.title)
  await phone.screenshot({ path: join(images, 'client-decision.png') })
  const other = await world.visit({ as: 'Ensamstående, delvis beviljat', width: 390, language: 'ar' })
  await other.goto('/manad/2026-12')
  await see(other, 'h2', arabic.month.calculation.title)
  await other.screenshot({ path: join(images, 'client-arabic.png') })
})

const take = (page: Page, state: string) =>
  inEachLanguage(page, async (language) => {
    const before = page.viewportSize()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      await page.screenshot({
        path: join(folder, `${state.replaceAll(' ', '-')}-${language}-${width}.png`),
        fullPage: true,
      })
    }
    if (before) await page.setViewportSize(before)
  })

test.skipIf(folder === '')('every page', async () => {
  await tourOfClient(world, take)
  await tourOfStaff(world, take)
  await tourOfRules(world, take)
})

test.skipIf(folder === '')('from right to left', async () => {
  const desk = await world.visit({ as: 'Sara Ek' })
  await desk.goto(await monthOf(world, 'couple_children'))
  await see(desk, 'h2', staff.month.sections.decide)
  const phone = await world.visit({ as: 'Ensamstående, 19–24 år', width: 390 })
  await phone.goto('/ansok/2026-12/bostad')
  await see(phone, 'h1', client.dwelling.title)
  for (const [name, page] of Object.entries({ month: desk, step: phone })) {
    await page.evaluate(`document.documentElement.dir = 'rtl'`)
    await page.screenshot({ path: join(folder, `rtl-${name}.png`), fullPage: true })
  }
})
