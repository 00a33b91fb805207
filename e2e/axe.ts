import { setTimeout as pause } from 'node:timers/promises'
import { source } from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Only what is wrong is asked for: telling what is right takes twice the time. */
const ask = (rules: Readonly<Record<string, { enabled: boolean }>>): string =>
  `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], runOnly: { type: 'tag', values: tags }, rules })})
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`

/** What stands out at the side, and so lets the page be scrolled there; what scrolls inside a frame of its own may. */
const sideways = `(() => {
  const past = document.documentElement.scrollWidth - innerWidth
  const ends = (one) => one.getBoundingClientRect()
  const stands = (one) => !one.closest('.ui-scroll') && (ends(one).right > innerWidth + 1 || ends(one).left < -1)
  if (past <= 0) return []
  return ['scrolls ' + past + ' px sideways: ' + [...document.querySelectorAll('body *')].filter(stands).map((one) => one.tagName + '.' + one.className).slice(0, 5)]
})()`

const list = z.array(z.string())

/**
 * What breaks a rule of WCAG 2.2 AA on the page as it stands, or lets it be scrolled sideways. Contrast takes nearly half the time, and
 * colours are the same in every language: it can be left out where the page was looked at in another.
 */
export async function faultsOn(page: Page, withContrast = true): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(source)
  const rules = { 'color-contrast': { enabled: withContrast } }
  return [...list.parse(await page.evaluate(ask(rules))), ...(await past(page))]
}

/** What is still too wide after so many looks, a second, stays so. */
const mostTries = 20

/** Fields that grow with their text take a moment to follow when the window changes. */
async function past(page: Page): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const found = list.parse(await page.evaluate(sideways))
    if (found.length === 0 || tries === mostTries) return found
    await pause(50)
  }
}
