import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { ui } from '../texts/sv/ui.ts'
import { makePapers } from './papers.ts'
import { chooseLogin, eventually, goOn, inOneGo, see } from './steps.ts'
import { storedIn } from './watch.ts'
import { openWorld, type World } from './world.ts'

const parent = 'Ensamstående, två barn (4 och 9 år)'
const month = '2026-12'
const { incomes, costs, attachments, account, review, apply } = client

let world: World
/** The parent's phone, from the first page to the receipt. */
let page: Page
beforeAll(async () => {
  world = await openWorld()
  page = await world.visit({ width: 390 })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

/** The saved word of the bar, which is always in sight. */
const isSaved = () => page.locator('.ui-saved-saved').waitFor()
const sql = (text: string) => world.app.sql(1, text)
const savedDraft = async () => {
  const [row] = await sql(
    `select content from application_drafts where month = '${month}' order by saved_at desc limit 1`,
  )
  return row?.['content']
}

describe('a parent applies for December on a phone', () => {
  test('signs in at the identity provider and is greeted', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: fill(client.front.signInTo, { name: 'Lindsjö kommun' }) }).click()
    await chooseLogin(page, parent)
    await see(page, 'h1', 'Hej')
    await page.getByRole('link', { name: fill(client.overview.applyFor, { month: 'december 2026' }) }).click()
    await page.getByRole('link', { name: client.same.all }).click()
    await see(page, 'h1', client.household.title)
  })

  test('tells who lives there; what is typed stands after a reload, saved or not', async () => {
    // A reload may lose the answer to a save: the page then finds its own words at the server, and goes on from them.
    world.seen.forgive(/status of 409 .*\/api\/me\/drafts\/2026-12$/)
    await page
      .getByRole('button', { name: `${apply.change} ` })
      .nth(1)
      .click()
    await page.getByLabel(client.household.living.alternate).check()
    await page.reload()
    await see(page, '.client-cards', fill(client.household.living.short.alternate, { days: 15 }))
    await isSaved()
    await page
      .getByRole('button', { name: `${apply.change} ` })
      .nth(1)
      .click()
    await page.getByLabel(client.household.living.full).check()
    await goOn(page, 'home')
  })

  test('tells of the home', async () => {
    await page.getByLabel(client.dwelling.form.rental).check()
    await page.getByLabel(client.dwelling.rooms.question).fill('3')
    await page.reload()
    await eventually(() => page.getByLabel(client.dwelling.rooms.question).inputValue()).toBe('3')
    await isSaved()
    await goOn(page, 'incomes')
  })

  test('loses the connection among the incomes: told so, nothing is lost, saved when it is back', async () => {
    world.seen.forgive(/ERR_INTERNET_DISCONNECTED/)
    await page.context().setOffline(true)
    await page.getByLabel(incomes.assets.question).fill('350,50')
    await page.getByText(apply.offline).waitFor()
    expect(await page.getByLabel(incomes.assets.question).inputValue()).toBe('350,50')
    await page.context().setOffline(false)
    await page.getByText(apply.offline).waitFor({ state: 'detached' })
    await isSaved()
    expect(await page.getByLabel(incomes.assets.question).inputValue()).toBe('350,50')
    await goOn(page, 'costs')
  })

  test('is signed out among the costs: signs in again in another tab, and everything is there', async () => {
    world.seen.forgive(/status of 401 .*\/api\/me\/drafts\//)
    await page.getByRole('button', { name: `${apply.change} Hyra` }).click()
    await sql('delete from sessions')
    await page.getByLabel(costs.amount).fill('9 900')
    await page.getByRole('dialog').getByText(ui.signIn.againWhy).waitFor()
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: ui.signIn.open }).click(),
    ])
    await chooseLogin(tab, parent)
    await see(tab, 'h1', 'Hej')
    await tab.close()
    await page.getByRole('button', { name: ui.signIn.check }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await isSaved()
    expect((await page.getByLabel(costs.amount).inputValue()).replaceAll(/\s/g, '')).toBe('9900')
    await goOn(page, 'attachments')
  })

  test('shows a PDF, a photo and a picture', async () => {
    const { pdf, jpeg, png } = await makePapers(page)
    const rent = page.locator('.client-card', { hasText: 'Hyra' }).first()
    await rent.locator('input[multiple]').setInputFiles([pdf, jpeg])
    const sendPage = fill(client.papers.desk.send_one, { count: 1 })
    await rent.getByRole('button', { name: sendPage }).click()
    await rent.getByText(fill(attachments.file, { number: 2, kind: attachments.kinds.pdf })).waitFor()
    const general = page.locator('.client-card', { hasText: attachments.general })
    await general.locator('input[multiple]').setInputFiles(png)
    await general.getByRole('button', { name: sendPage }).click()
    await general.getByText(fill(attachments.file, { number: 1, kind: attachments.kinds.pdf })).waitFor()
    await page.reload()
    await rent.getByText(fill(attachments.file, { number: 1, kind: attachments.kinds.pdf })).waitFor()
    expect(await page.getByText(/^Fil \d/).count()).toBe(3)
    await goOn(page, 'account')
  })

  test('says where to pay, and a word to the caseworker', async () => {
    await page.getByLabel(account.message.label).fill('Jag har fått ett nytt hyresavtal.')
    await isSaved()
    await goOn(page, 'review')
    await isSaved()
    const told = { step: 'review', assets: 35_050, home: { form: 'rental', rooms: 3 } }
    await eventually(savedDraft).toMatchObject(told)
  })

  test('cannot send before promising; two touches on the button send one application', async () => {
    const send = page.getByRole('button', { name: review.send })
    await page.getByText(review.attest.needed).waitFor()
    expect(await send.getAttribute('aria-disabled')).toBe('true')
    await send.click({ force: true })
    expect(page.url()).toMatch(/\/skicka$/)
    await page.getByLabel(review.attest.label).check()
    await send.dblclick()
    await see(page, 'h1', review.receipt.title)
    const rows = await sql(
      `select count(*)::int as n from applications where month = '${month}' and registered_at >= '${world.app.now().toISOString()}'::timestamptz - interval '10 minutes' and channel = 'e_service'`,
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  test('gets a receipt with the time, the case, and what happens next', async () => {
    const receipt = await page.locator('main').innerText()
    expect(receipt).toMatch(/2026-11-18 \d{2}:\d{2}/)
    expect(receipt).toMatch(/EB-\d{4}-\d{6}/)
    for (const words of [
      review.receipt.nextTitle,
      ...Object.values(review.receipt.next),
      'december 2026',
      'Enhet Norr',
    ])
      expect(receipt).toContain(words)
  })

  test('signs out, and nothing of it stays in the browser', async () => {
    await page.getByRole('button', { name: client.logout }).click()
    await see(page, 'h1', client.title)
    // The router keeps how far pages were scrolled.
    const stored = (await storedIn(page)).filter(
      ([name]) => !['tillit.language', 'tsr-scroll-restoration-v1_3'].includes(name),
    )
    expect(stored).toEqual([])
    expect(world.seen.personalIn(JSON.stringify(await storedIn(page)))).toBeUndefined()
    expect((await page.context().cookies()).filter(({ name }) => name === 'tillit')).toEqual([])
  })
})

test('it stands in the caseworker’s queue with the day it came and whose turn it is, and nobody else’s', async () => {
  const [row] = await sql(
    `select case_number from applications join cases using (municipality_id, case_id) order by registered_at desc limit 1`,
  )
  const desk = await world.visit({ as: 'Sara Ek' })
  await desk.goto('/staff/')
  await see(desk, 'h1', staff.queue.title)
  const line = await desk
    .getByRole('row')
    .filter({ hasText: String(row?.['case_number']) })
    .innerText()
  for (const words of ['2026-11-18', 'december 2026', staff.status.received, 'Enhet Norr'])
    expect(line).toContain(words)
  await desk.getByRole('radio', { name: staff.queue.clients }).click()
  expect(await desk.getByText(String(row?.['case_number'])).count()).toBe(0)
  const other = await world.visit({ as: 'Jonas Alm' })
  await other.goto('/staff/')
  await see(other, 'h1', staff.queue.title)
  await other.locator('tbody tr').first().waitFor()
  expect(await other.getByText(String(row?.['case_number'])).count()).toBe(0)
})

test('no request has left the computer, no page has complained, no address or title tells of anybody', () => {
  expect(world.seen.requests).toBeGreaterThan(100)
  expect(world.seen.titles.size).toBeGreaterThan(8)
  expect(world.seen.faults).toEqual([])
})
