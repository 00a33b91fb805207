import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '../texts/ar/client.ts'
import { terms } from '../texts/ar/terms.ts'
import { ui } from '../texts/ar/ui.ts'
import { client as swedish } from '../texts/sv/client.ts'
import { faultsOn } from './axe.ts'
import { chooseLogin, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { household, incomes, costs, review, account } = client
/** Names as they are; days of birth of children who wait for a number. */
const family = [
  { given: 'ليلى', family: 'حداد', born: '2014-03-09' },
  { given: 'يوسف', family: 'حداد', born: '2018-07-21' },
  { given: 'سارة', family: 'حداد', born: '2023-01-05' },
]

let world: World
/** The phone of somebody who reads Arabic and has never applied. */
let page: Page
beforeAll(async () => {
  world = await openWorld()
  page = await world.visit({ width: 360, language: 'ar' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

/** The sentence up to its first fact: facts stand between marks that keep their order. */
const before = (sentence: string): string => sentence.split('{{')[0] ?? ''
const sidewise = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** Nothing sticks out at the side, and no sentence is Swedish. */
async function isWhole(): Promise<void> {
  expect(await page.evaluate(sidewise)).toBeLessThanOrEqual(0)
  expect(await page.locator('main').innerText()).not.toMatch(/\b(?:och|inte|kronor|Nästa|Tillbaka)\b/)
}

async function goOn(to: string): Promise<void> {
  await isWhole()
  await page.locator('.client-next').click()
  await see(page, 'h1', to)
}

describe('a family with three children applies for the first time, in Arabic on a phone', () => {
  test('is greeted from the right, told that a machine wrote it, and the Swedish words are one tap away', async () => {
    await page.goto('/')
    await page.getByText(ui.translated.machine).waitFor()
    await isWhole()
    await page.getByRole('button', { name: /Lindsjö/ }).click()
    await chooseLogin(page, 'Ny person')
    await page.getByText(client.overview.toDo).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.getByRole('button', { name: ui.translated.swedish }).click()
    await page.getByText(swedish.overview.toDo).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    await page.locator('header').getByRole('button', { name: 'العربية' }).click()
    await page.getByText(client.overview.toDo).waitFor()
    expect(await faultsOn(page)).toEqual([])
  })

  test('tells of the children, with Arabic names and no numbers yet', async () => {
    await page
      .getByRole('link', { name: before(client.overview.applyFor) })
      .first()
      .click()
    await see(page, 'h1', household.title)
    for (const child of family) {
      await page.getByRole('button', { name: household.addChild }).click()
      await page.getByLabel(household.given, { exact: true }).fill(child.given)
      await page.getByLabel(household.family, { exact: true }).fill(child.family)
      await page.getByLabel(household.numberMissing).check()
      await page.getByLabel(household.born, { exact: true }).fill(child.born)
      await page.locator('.client-actions button[aria-expanded=true]').click()
    }
    for (const { given } of family) await see(page, '.client-cards', given)
    await goOn(client.dwelling.title)
  })

  test('says how they live, what has come in and what it costs; an amount stands in its own order', async () => {
    await page.getByLabel(client.dwelling.form.rental).check()
    await page.getByLabel(client.dwelling.rooms.question).fill('4')
    await page.getByLabel(client.dwelling.others.question).fill('0')
    await goOn(incomes.title)
    await page.getByLabel(incomes.any.no).check()
    await page.getByLabel(incomes.assets.question).fill('1 250,50')
    await goOn(costs.title)
    await page.getByRole('button', { name: terms.terms['cost.rent'], exact: true }).click()
    await page.getByLabel(costs.amount).fill('9 900')
    expect(await page.evaluate('getComputedStyle(document.activeElement).direction')).toBe('ltr')
    await goOn(client.attachments.title)
  })

  test('says where to pay, reads what the words of the law mean, promises and sends', async () => {
    await goOn(account.title)
    await page.getByRole('radio', { name: account.kind.bankgiro }).check()
    await page.locator('[id="account.number"]').fill('991-2346')
    await page.getByText(client.words.title).click()
    await page.locator('.client-words bdi[lang=sv]').first().waitFor()
    expect(await faultsOn(page)).toEqual([])
    await goOn(review.title)
    await isWhole()
    await page.getByLabel(review.attest.label).check()
    await page.locator('.ui-saved-saved').waitFor()
    await page.getByRole('button', { name: review.send }).click()
    await see(page, 'h1', review.receipt.title)
    await isWhole()
  })

  test('what was written is stored as it was written', async () => {
    const [row] = await world.app.sql(1, 'select content from applications order by registered_at desc limit 1')
    expect(row?.['content']).toMatchObject({
      assets: 125_050,
      noIncome: true,
      household: { members: [{}, ...family.map(({ given, born }) => ({ givenName: given, born }))] },
    })
  })
})
