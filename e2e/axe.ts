import { setTimeout as pause } from 'node:timers/promises'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { findNewLooks } from './looks.ts'

/** The small one: a page reads it in a third of the time. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that other words on the same page can break: a name that is empty, missing or the same as another, a language that is not said. */
const ofWords = `
  button-name link-name label label-title-only select-name summary-name input-button-name aria-command-name
  aria-dialog-name aria-input-field-name aria-meter-name aria-progressbar-name aria-toggle-field-name
  aria-tooltip-name aria-treeitem-name frame-title frame-title-unique image-alt image-redundant-alt
  role-img-alt svg-img-alt empty-heading empty-table-header table-duplicate-name landmark-unique document-title
  html-has-lang html-lang-valid valid-lang`
  .trim()
  .split(/\s+/)

/** The rules that can be broken by where things stand. */
const ofPlaces = ['target-size', 'scrollable-region-focusable']

/** `all`: every rule. `words`, `places`: a page that was looked at with every rule has changed its words, or where things stand, and nothing else. */
export type How = 'all' | 'words' | 'places'
const rules: Readonly<Record<How, object>> = {
  all: { runOnly: { type: 'tag', values: tags }, rules: { 'color-contrast': { enabled: false } } },
  words: { runOnly: { type: 'rule', values: ofWords } },
  places: { runOnly: { type: 'rule', values: ofPlaces } },
}
const contrast = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** Only what is wrong is asked for: telling what is right takes twice the time. */
const ask = (where: string, which: object): string =>
  `axe.run(${where}, ${JSON.stringify({ resultTypes: ['violations'], preload: false, ...which })})
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`

/** The contrast of each look that is new. */
const askLooks = `newLooks.length === 0 ? [] : ${ask('{ include: newLooks }', contrast)}`

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
 * What breaks a rule of WCAG 2.2 AA on the page as it stands, or lets it be scrolled sideways. Contrast takes half the time, and is the
 * same wherever a text looks the same: it is reckoned once for each of the looks that are not known.
 */
export async function faultsOn(page: Page, how: How = 'all', known = new Set<string>()): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(source)
  const found = list.parse(await page.evaluate(ask('document', rules[how])))
  if (how !== 'words') {
    await findNewLooks(page, known)
    found.push(...list.parse(await page.evaluate(askLooks)))
  }
  return [...found, ...(await past(page))]
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
