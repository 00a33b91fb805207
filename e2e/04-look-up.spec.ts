import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grant } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { refusals } from '../texts/sv/refusals.ts'
import { staff } from '../texts/sv/staff.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { contactCentre, askUnit, breakGlass, search } = staff
const explanation = 'Mamman står i receptionen utan mat till barnen, och Sara är på utbildning i dag.'

let world: World
/** A decided household of Sara Ek in Enhet Norr. */
let known: Record<string, unknown>
beforeAll(async () => {
  world = await openWorld()
  // A no is an answer, which browsers report as an error.
  world.seen.forgive(/status of 403 .*\/api\/cases\//)
  const [row] = await world.app.sql(
    1,
    `select c.case_id, c.case_number, l.claims ->> 'personal_identity_number' as number, p.family_name
     from demo_logins l join persons p on p.given_name = l.claims ->> 'given_name' and p.family_name = l.claims ->> 'family_name'
     join case_members m on m.person_id = p.person_id join cases c on c.case_id = m.case_id
     where l.municipality_id = 1 and l.label like 'Ensamstående, barn varannan vecka%'`,
  )
  known = { ...row }
  await grant(await world.app.as('Sara Ek'), { caseId: String(known['case_id']), month: '2026-12' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

test('the contact centre is given three answers and nothing else', async () => {
  const page = await world.visit({ as: 'Lina Moe' })
  await page.goto('/staff/contact-centre')
  await page.getByLabel(contactCentre.personNumber).fill(String(known['number']))
  await page.keyboard.press('Enter')
  const row = page.getByRole('row').filter({ hasText: 'december 2026' })
  await row.waitFor()
  expect((await row.locator('td').allInnerTexts()).every((answer) => /^\d{4}-\d{2}-\d{2}$/.test(answer))).toBe(true)
  expect(await page.locator('thead th').allInnerTexts()).toEqual([
    contactCentre.month,
    contactCentre.arrived,
    contactCentre.decided,
    contactCentre.paid,
  ])
  const told = await page.locator('main').innerText()
  for (const untold of [/EB-\d/, /\d kr/, /Enhet/, /Sara/, new RegExp(String(known['family_name']))])
    expect(told).not.toMatch(untold)
  await page.goto(`/staff/case/${String(known['case_id'])}/2026-12`)
  await see(page, 'h2', refusals['role.not_allowed'].title)
})

describe('a caseworker of another unit', () => {
  let page: Page
  const address = () => `/staff/case/${String(known['case_id'])}/2026-12`
  beforeAll(async () => {
    page = await world.visit({ as: 'Mirela Lindh' })
  })

  test('learns by a search that the case exists, and whom to ask', async () => {
    await page.goto('/staff/search')
    await page.getByLabel(search.case_number).check()
    await page.getByLabel(search.text).fill(String(known['case_number']))
    await page.keyboard.press('Enter')
    await see(page, 'h2', search.elsewhere)
    const told = await page.locator('main').innerText()
    expect(told).toContain(fill(askUnit.who, { unit: 'Enhet Norr', phone: '031-390 06 12' }))
    expect(told).not.toContain(String(known['family_name']))
  })

  test('meets the same at the address itself, and opens it with a reason when it cannot wait', async () => {
    await page.goto(address())
    await see(page, 'h1', askUnit.title)
    await page.getByText(fill(askUnit.who, { unit: 'Enhet Norr', phone: '031-390 06 12' })).waitFor()
    await page.getByRole('button', { name: askUnit.start }).click()
    const open = page.getByRole('button', { name: askUnit.submit })
    expect(await open.getAttribute('aria-disabled')).toBe('true')
    await page.getByLabel(askUnit.reason).selectOption('colleague_absent')
    await page.getByLabel(askUnit.explanation).fill(explanation)
    await open.click()
    await see(page, 'h1', fill(staff.month.heading, { number: String(known['case_number']) }))
    await page.getByText(staff.relation.break_glass).first().waitFor()
  })

  test('is reviewed by the manager of the unit', async () => {
    const desk = await world.visit({ as: 'Annika Lidman' })
    await desk.goto('/staff/break-glass')
    const opening = desk.getByRole('region', { name: fill(breakGlass.case, { number: String(known['case_number']) }) })
    for (const words of ['Mirela Lindh', explanation, askUnit.reasons.colleague_absent])
      await opening.getByText(words).waitFor()
    const save = opening.getByRole('button', { name: breakGlass.submit })
    expect(await save.getAttribute('aria-disabled')).toBe('true')
    await opening.getByLabel(breakGlass.justified, { exact: true }).check()
    await opening.getByLabel(breakGlass.comment).fill('Läget var akut och ingen annan på enheten fanns på plats.')
    await save.click()
    await desk.getByText(breakGlass.done).waitFor()
    await opening.waitFor({ state: 'detached' })
  })
})

test('no page has complained, and no address or title tells of anybody', () => {
  expect(world.seen.faults).toEqual([])
})
