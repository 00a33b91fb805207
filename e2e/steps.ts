import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { z } from 'zod'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'

/** Waits until a part of the page says it. */
export const see = (page: Page, where: string, words: string): Promise<void> =>
  page.locator(where).filter({ hasText: words }).first().waitFor()

/** Asks again until the answer is right. */
export const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 })

/** On the page of the demo’s identity provider. */
export const chooseLogin = (page: Page, label: string): Promise<void> =>
  page.getByRole('button', { name: label }).click()

/** From one step of the application to the next, once what is typed there is complete. */
export async function goOn(page: Page, to: keyof typeof client.apply.pages): Promise<void> {
  const name = client.apply.pages[to]
  await page.getByRole('button', { name: fill(client.apply.next, { page: name }) }).click()
  await page.waitForURL(/\/ansok\//)
  await see(page, 'h1', titles[to])
}

const titles = {
  household: client.household.title,
  home: client.dwelling.title,
  incomes: client.incomes.title,
  costs: client.costs.title,
  attachments: client.attachments.title,
  account: client.account.title,
  review: client.review.title,
}

/** The steps of a journey need each other: what comes after one that failed is not tried. What stood on the pages then is kept in `reports`. */
export function inOneGo(pages: () => readonly Page[]): void {
  let broken = false
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'))
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || broken) return
    broken = true
    for (const [place, page] of pages().entries())
      await page.screenshot({ path: join(import.meta.dirname, `../reports/e2e/${place}.png`), fullPage: true })
  })
}

/**
 * To another page of the same app without loading the app anew, as a link does it: a tenth of the time. Done when that page has put its
 * heading there.
 */
export async function walk(page: Page, to: string): Promise<void> {
  await page.evaluate(
    `document.querySelectorAll('h1').forEach((one) => one.setAttribute('data-left', '')); history.pushState({}, '', ${JSON.stringify(to)})`,
  )
  await page.locator('h1:not([data-left])').first().waitFor()
}

const offered = `[...document.querySelectorAll('header select option')].map((one) => one.value)`

/** The page changes its words where it stands, Swedish first, and back; one without a choice of language is seen in its own. */
export async function inEachLanguage(page: Page, see: (language: string) => Promise<void>): Promise<void> {
  const codes = z.array(z.string()).parse(await page.evaluate(offered))
  if (codes.length === 0) return see((await page.getAttribute('html', 'lang')) ?? '')
  for (const language of ['sv', ...codes.filter((one) => one !== 'sv')]) {
    await speak(page, language)
    await see(language)
  }
  await speak(page, 'sv')
}

async function speak(page: Page, language: string): Promise<void> {
  // Behind an open dialog the choice cannot be reached by a pointer.
  const choice = page.locator('header select')
  if ((await choice.inputValue()) === language) return
  await choice.selectOption(language, { force: true })
  // The choice goes back until the words have come: it says when the page has changed.
  await page.locator(`html[lang="${language}"]:has(header option[value="${language}"]:checked)`).waitFor()
}
