import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../api/cases.ts'
import { apply, assess, at, cutFirst } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { reasonGates } from '../texts/sv/gates/reasons.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { decide, reasons } = staff
const couple = ['Sambo, tre barn', 'Den andra i samma hushåll'] as const
const rent = 'Riktlinjen godtar högst det beloppet för ett hushåll av er storlek.'
const secret = 'Din semesterersättning räknades i sin helhet.'

let world: World
let page: Page
let where: { caseId: string; month: string }
beforeAll(async () => {
  world = await openWorld()
  const { applicationId } = await apply(await world.app.as(couple[0]), '2026-12', ({ costs }) => ({
    incomes: [],
    noIncome: true,
    costs: costs.filter(({ kind }) => kind === 'rent'),
  }))
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  where = { caseId: String(row?.case_id), month: '2026-12' }
  await assess(await world.app.as('Sara Ek'), where, cutFirst)
  page = await world.visit({ as: 'Sara Ek' })
  await page.goto(`/staff/case/${where.caseId}/${where.month}`)
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const side = () => page.locator('.staff-month-side')
const one = () => page.getByRole('group', { name: fill(reasons.one, { number: 1 }) })

describe('FL 32 §: the reasons are put together where the need is decided, and each adult gets one’s own', () => {
  test('a reason begins empty, and the list of what the law asks says so', async () => {
    await page.getByRole('button', { name: reasons.add }).click()
    await side()
      .getByText(fill(reasonGates.statements_filled.missing, { count: 1 }), { exact: true })
      .waitFor()
  })

  test('by keyboard: fact, document, provision, what it means; then it reads as in the letter', async () => {
    await one().getByLabel(reasons.fact, { exact: true }).focus()
    await page.keyboard.type('Hyra')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ansökan')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12 kap. 1')
    await page.keyboard.press('Tab')
    await page.keyboard.type(rent)
    await page.getByText(reasons.reads).waitFor()
    await page.getByText(`${rent} (12 kap. 1 §`).waitFor()
    await side().getByText(decide.allMet).waitFor()
  })

  test('a long sentence is pointed at while it is written, and is quiet again when it is shortened', async () => {
    const long =
      'Eftersom hyran är högre än vad riktlinjen godtar för ett hushåll av den här storleken och ni inte har visat varför den är nödvändig räknar vi inte med hela.'
    const around = page.getByLabel(reasons.around)
    await around.fill(long)
    await page.getByText(fill(reasons.shorten, { count: 29 })).waitFor()
    await around.fill('Ring oss om du undrar.')
    await eventually(() => page.getByText(fill(reasons.shorten, { count: 29 })).count()).toBe(0)
  })

  test('what only one of them is told is written by itself; decided in one act, the other does not see it', async () => {
    await page.getByRole('button', { name: reasons.openOwn }).click()
    const { people } = await (await world.app.as('Sara Ek')).call(monthPage, at(where))
    const applicant = people.find(({ role }) => role === 'applicant')?.name ?? ''
    await page.getByLabel(fill(reasons.own, { name: applicant })).fill(secret)
    await eventually(() =>
      side().getByRole('button', { name: decide.button, exact: true }).getAttribute('aria-disabled'),
    ).toBe('false')
    await side().getByRole('button', { name: decide.button, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: decide.confirm }).click()
    await page.getByRole('heading', { name: staff.month.sections.done, exact: true }).waitFor()
    await page.getByText(fill(reasons.own, { name: applicant })).waitFor()
    for (const [who, sees] of [
      [couple[0], true],
      [couple[1], false],
    ] as const) {
      const client = await world.visit({ as: who })
      await client.goto('/manad/2026-12')
      await client.getByText(rent).waitFor()
      expect(await client.getByText(secret).count(), who).toBe(sees ? 1 : 0)
    }
  })

  test('the decision is explained by word of mouth, and the person sees what was written', async () => {
    const { explanations } = staff
    await page.getByRole('button', { name: explanations.open }).click()
    await side().getByLabel(explanations.language).selectOption('so')
    await page.getByRole('radio', { name: explanations.interpreters.present }).check()
    await page.getByLabel(explanations.questions).fill('Varför inte hela hyran? Riktlinjen godtar inte mer.')
    await page.locator('.ui-blocked-why').filter({ hasText: explanations.needsUnderstood }).waitFor()
    await page.getByRole('radio', { name: explanations.understoods.yes, exact: true }).check()
    await page.getByRole('button', { name: explanations.save }).click()
    await page.getByText('Varför inte hela hyran?').first().waitFor()
    const told = await world.visit({ as: couple[0], width: 390 })
    await told.goto('/manad/2026-12')
    await told.getByText('Språk: somaliska').waitFor()
    const other = await world.visit({ as: couple[1] })
    await other.goto('/manad/2026-12')
    await other.getByText(rent).waitFor()
    expect(await other.getByText('somaliska').count()).toBe(0)
  })
})
