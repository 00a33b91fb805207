import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../server/letters/render/reading.test-helper.ts'
import { apply } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { deviationGates } from '../texts/sv/gates/deviation.ts'
import { investigationGates } from '../texts/sv/gates/investigation.ts'
import { personGates } from '../texts/sv/gates/persons.ts'
import { reasonGates } from '../texts/sv/gates/reasons.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { decide, needs, payments } = staff
const couple = ['Sambo, tre barn', 'Den andra i samma hushåll'] as const
const reasons =
  'Hyran är högre än vad riktlinjen godtar för fem personer. Ni har inte visat varför den är nödvändig, och ni fick ' +
  'i september veta att hela hyran inte kan räknas med efter tre månader.'

let world: World
/** Sara Ek’s screen. */
let page: Page
let number: string
/** What was granted, as it is written. */
let amount = ''
beforeAll(async () => {
  world = await openWorld()
  const told = await apply(await world.app.as(couple[0]), '2026-12', ({ costs }) => ({
    incomes: [],
    noIncome: true,
    costs: [
      { key: 'c50', kind: 'rent', applied: 1_450_000, note: null },
      ...costs.filter(({ kind }) => kind === 'electricity'),
    ],
  }))
  number = told.caseNumber
  page = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const side = () => page.locator('.staff-month-side')
const button = () => side().getByRole('button', { name: decide.button, exact: true })
/** Words as they stand, wherever a line was broken. */
const bare = (text: string) => text.replaceAll(/[\s\u00ad-]+/gu, '')
/** The button says why it does not work. */
const blockedBy = async (why: string) => {
  await side().locator('.ui-blocked-why').filter({ hasText: why }).waitFor()
  expect(await button().getAttribute('aria-disabled')).toBe('true')
}

const decideNow = async () => {
  await eventually(() => button().getAttribute('aria-disabled')).toBe('false')
  await button().click()
  await page.getByRole('dialog').getByRole('button', { name: decide.confirm }).click()
}

describe('a decision that goes against the household in part', () => {
  test('is opened from the queue', async () => {
    await page.goto('/staff/')
    await page.getByRole('link', { name: number }).click()
    await see(page, 'h1', fill(staff.month.heading, { number }))
  })

  test('waits for the question of jäv, which the law asks, and says so', async () => {
    await blockedBy(decide.unmetReason)
    await side().getByText('7 kap. 4 § KL').first().waitFor()
    await page.getByLabel(decide.conflictNo).check()
    await side()
      .getByText(investigationGates.conflict_question_answered.missing, { exact: true })
      .waitFor({ state: 'detached' })
  })

  test('waits for consultation while the whole of a rent above the guideline is approved', async () => {
    await side()
      .getByText(fill(deviationGates.deviation_agreed.missing, { count: 1 }), { exact: true })
      .waitFor()
  })

  test('waits for the reason of each cost that is approved lower', async () => {
    await page.getByLabel(fill(staff.month.costs.approvedOf, { what: 'Hyra' })).fill('12 000')
    await blockedBy(fill(decide.reasonReason, { what: 'Hyra' }))
    await page
      .getByLabel(fill(staff.month.costs.reasonOf, { what: 'Hyra' }))
      .fill('Högre än riktlinjens högsta hyra för fem personer.')
    await blockedBy(fill(decide.factsReason, { what: needs.kinds.income_support }))
  })

  test('waits for what it means for the children, and leads to where that is written', async () => {
    const missing = fill(personGates.children_considered.missing, { count: 3 })
    await side().getByText(missing, { exact: true }).waitFor()
    await side()
      .getByRole('listitem')
      .filter({ hasText: missing })
      .getByRole('link', { name: new RegExp(`^${decide.goThere}`) })
      .click()
    expect(await page.evaluate('document.activeElement.id')).toBe('children-heading')
    // Each child has its own: the decision waits until the last of them is written.
    for (const field of await page.getByLabel(new RegExp(`^${staff.children.ifRejected}`)).all())
      await field.fill('Barnet bor kvar och har mat och kläder även med lägre bistånd.')
    await side().getByText(missing, { exact: true }).waitFor({ state: 'detached' })
  })

  test('waits for how the need of an interpreter was met, as something goes against them', async () => {
    const missing = personGates.interpreter_answered.missing
    await side().getByText(missing, { exact: true }).waitFor()
    await page.getByLabel(decide.interpreterAnswers.interpreter).check()
    await side().getByText(missing, { exact: true }).waitFor({ state: 'detached' })
  })

  test('cannot be a rejection without reasons, nor with words left to fill in', async () => {
    const card = page.getByRole('group', { name: needs.kinds.income_support })
    await card.getByLabel(needs.outcomes.rejected, { exact: true }).check()
    await blockedBy(fill(decide.factsReason, { what: needs.kinds.income_support }))
    await card.getByLabel(needs.facts).fill(`${reasons} Beloppet är [belopp] kronor.`)
    await side().getByText(reasonGates.reasons_without_placeholder.missing, { exact: true }).waitFor()
    await blockedBy(decide.unmetReason)
  })

  test('is made in part, with its reasons, and is done', async () => {
    const card = page.getByRole('group', { name: needs.kinds.income_support })
    await card.getByLabel(needs.facts).fill(reasons)
    await card.getByRole('button', { name: needs.reset }).click()
    expect(await card.getByLabel(needs.outcomes.partly_granted).isChecked()).toBe(true)
    await decideNow()
    await see(page, '.staff-month-side h2', staff.month.sections.done)
    await side().getByText(needs.outcomesDone.partly_granted.toLowerCase()).waitFor()
    amount = await side().locator('.staff-sum strong').innerText()
  })
})

describe('each adult is told', () => {
  test('in a letter of their own, as PDF, with the outcome and the reasons', async () => {
    const letters = side().getByRole('link', { name: /^Beslut till/ })
    await eventually(() => letters.count()).toBe(2)
    const texts: string[] = []
    for (const letter of await letters.all()) {
      const answer = await page.request.get((await letter.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
      const bytes = await answer.body()
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      texts.push(bare(readPdf(bytes).text))
    }
    for (const text of texts)
      for (const words of ['Beviljas delvis', reasons, number]) expect(text).toContain(bare(words))
    const [one = '', other = ''] = await letters.allInnerTexts()
    expect(texts[0]).toContain(bare(one.replace(/^Beslut till |,.*$/g, '')))
    expect(texts[0]).not.toContain(bare(other.replace(/^Beslut till |,.*$/g, '')))
  })
})

describe('the money', () => {
  test('is not attested by the one who decided, though she may attest', async () => {
    await world.app.sql(
      1,
      `insert into staff_roles (municipality_id, staff_id, role, valid_from) select 1, staff_id, 'finance_attester', '2026-01-01' from staff where municipality_id = 1 and name = 'Sara Ek'`,
    )
    await page.goto('/staff/payments')
    const row = page.getByRole('row').filter({ hasText: number })
    await row.getByText(payments.own).waitFor()
    expect(await row.getByRole('checkbox').isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: payments.attest }).getAttribute('aria-disabled')).toBe('true')
  })

  test('is attested by another, goes into a file, and the file is fetched', async () => {
    const desk = await world.visit({ as: 'Birgitta Lövgren' })
    await desk.goto('/staff/')
    await see(desk, 'h1', payments.title)
    const row = desk.getByRole('row').filter({ hasText: number })
    await row.getByRole('checkbox').check()
    await desk.getByRole('button', { name: payments.attest }).click()
    await desk.getByText(fill(payments.attested_one, { count: 1 })).waitFor()
    await desk.getByRole('button', { name: payments.send, exact: true }).click()
    await desk.getByText(/^Betalfil \d+ är skapad\.$/).waitFor()
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: payments.download }).first().click(),
    ])
    const xml = await readFile(await file.path(), 'utf8')
    expect(file.suggestedFilename()).toMatch(/^[a-z]+-\d+\.xml$/)
    expect(xml).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
    expect(xml).toContain(`>${amount.replaceAll(/\D/g, '')}.00</InstdAmt>`)
  })
})

describe('the couple reads what was decided', () => {
  let phone: Page
  test('whose turn it is, the coming payment, and the outcome with its reasons', async () => {
    phone = await world.visit({ as: couple[0], width: 390 })
    await phone.goto('/')
    await phone.getByRole('link', { name: 'december 2026' }).first().click()
    await see(phone, 'h1', fill(client.month.title, { month: 'december 2026' }))
    await see(phone, 'h2', client.month.decision.title)
    const told = await phone.locator('main').innerText()
    for (const words of [
      client.month.decision.outcome.partly_granted,
      reasons,
      'Sara Ek',
      fill(client.month.payment.sent, { amount, day: '27 november 2026' }),
    ])
      expect(told.replaceAll('\u00a0', ' ')).toContain(words.replaceAll('\u00a0', ' '))
  })

  test('row by row, in words everybody knows, with a why for each', async () => {
    const { calculation } = client.month
    const rows = phone.locator('.client-sums')
    for (const words of [calculation.norm, calculation.costs, calculation.support])
      await rows.getByText(words).first().waitFor()
    await rows.getByRole('button', { name: /^Varför\? Hyra/ }).click()
    await rows.getByText('Högre än riktlinjens högsta hyra för fem personer.').waitFor()
    expect(await rows.innerText()).not.toMatch(/norm\.|cost\.|\{\{|undefined|NaN/)
  })

  test('in the letter, which each of them has to themselves', async () => {
    const other = await world.visit({ as: couple[1], width: 390 })
    await other.goto('/manad/2026-12')
    const hrefs = []
    for (const who of [phone, other]) {
      const [answer] = await Promise.all([
        who.context().waitForEvent('response', (one) => one.url().includes('/api/me/letters/')),
        who.getByRole('button', { name: client.month.letter.open }).click(),
      ])
      expect(answer.headers()['content-type']).toBe('application/pdf')
      hrefs.push(answer.url())
    }
    expect(hrefs[0]).not.toBe(hrefs[1])
    expect((await other.request.get(hrefs[0] ?? '')).status()).toBe(404)
  })

  test('and who has read the case, when and why', async () => {
    await phone.goto('/lasare')
    await phone.locator('main li').first().waitFor()
    const told = await phone.locator('main').innerText()
    for (const words of ['Sara Ek, socialsekreterare', 'Birgitta Lövgren, ekonom', '2026-11-18'])
      expect(told).toContain(words)
    expect(told).not.toMatch(/\w+\.\w+ed\b|month\.read/)
  })
})

test('no page has complained, and no address or title tells of anybody', () => {
  expect(world.seen.faults).toEqual([])
})
