import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsOn } from './axe.ts'

const folder = process.env['TILLIT_SCREENSHOTS'] ?? ''

/** A picture of the whole page as wide as a desk and as a phone, where `TILLIT_SCREENSHOTS` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder !== '') await atEachWidth(page, [1280, 390], (width) => take(page, `${name}-${width}`))
}

/** Breaks no rule at any width; a picture of each, where one is asked for. */
export const lookAt = (page: Page, state: string, widths: readonly number[] = [1280, 390]): Promise<void> =>
  atEachWidth(page, widths, async (width) => {
    expect([state, width, await faultsOn(page)]).toEqual([state, width, []])
    if (folder !== '') await take(page, `${state}-${width}`)
  })

const take = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })

async function atEachWidth(page: Page, widths: readonly number[], act: (width: number) => Promise<unknown>) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await act(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
