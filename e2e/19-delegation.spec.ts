import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { payEarlier } from '../server/unexecuted/payEarlier.test-helper.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { lookAt } from './pictures.ts'
import { see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { delegation } = staff
const { submissions } = staff.administration

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const button = (page: Page, name: string) => page.getByRole('button', { name })

describe('who may decide what', () => {
  test('an administrator writes an order from the one in force; what is missing is marked, and it waits', async () => {
    const page = await world.visit({ as: 'David Krantz' })
    await page.goto('/staff/delegation')
    await see(page, 'h2', delegation.decided)
    await lookAt(page, 'delegation')
    await button(page, delegation.write).click()
    await see(page, 'h2', delegation.editTitle)
    world.seen.forgive(/status of 422 .*\/send$/)
    await button(page, submissions.send).click()
    await see(page, '.aksel-form-field__error, .aksel-error-message', submissions.missing)
    await page.getByLabel(delegation.reference).fill('§ 88')
    await page.getByLabel(delegation.decidedOn).fill('2026-11-10')
    await page.getByLabel(delegation.notices.counts).check()
    await lookAt(page, 'delegation-editor')
    await button(page, submissions.send).click()
    await see(page, '[role=status]', submissions.sentNow)
  })

  test('another has read it and approves; a caseworker reads it', async () => {
    const page = await world.visit({ as: 'Maud Ivarsson' })
    await page.goto('/staff/delegation')
    await page.getByLabel(submissions.read).check()
    await lookAt(page, 'delegation-approve')
    await button(page, submissions.approve).click()
    await see(page, '[role=status]', submissions.approvedNow)
    const reader = await world.visit({ as: 'Sara Ek' })
    await reader.goto('/staff/delegation')
    await reader.getByLabel(delegation.choose, { exact: true }).selectOption({ index: 0 })
    await see(reader, 'main', fill(delegation.approved, { entered: 'David Krantz', approved: 'Maud Ivarsson' }))
    expect(await button(reader, delegation.write).count()).toBe(0)
  })

  test('the registrar reads the month, and notes the meeting at which the board had it', async () => {
    const page = await world.visit({ as: 'Mona Hult' })
    await page.goto('/staff/delegated')
    await see(page, 'h3', delegation.list.each)
    await lookAt(page, 'delegated')
    await page.getByLabel(delegation.list.meetingOn).fill('2026-11-17')
    await page.getByLabel(delegation.list.paragraph).fill('§ 101')
    await button(page, delegation.list.tell).click()
    await see(page, 'main', fill(delegation.list.told, { day: '2026-11-17', paragraph: '§ 101', by: 'Mona Hult' }))
    await lookAt(page, 'delegated-told')
  })
})

test('what is granted and not paid is reported with its reason, and the auditor reads the figures', async () => {
  const { unexecuted } = staff
  await payEarlier(world.app)
  await world.app.sql(
    1,
    `update decisions set decided_at = '2026-05-20T10:00:00Z' where decision_id in (select p.decision_id from payments p where p.municipality_id = 1
       and not exists (select from payment_file_lines l where l.payment_id = p.payment_id) order by p.decision_id limit 2)`,
  )
  const page = await world.visit({ as: 'Annika Lidman' })
  await page.goto('/staff/unexecuted')
  await page.getByText(fill(unexecuted.lacking, { count: '2' })).waitFor()
  await lookAt(page, 'unexecuted')
  for (const place of [0, 1]) {
    await page.locator('tbody select').nth(place).selectOption({ label: unexecuted.reasons.not_attested })
    if (place === 0) await page.getByText(fill(unexecuted.lacking, { count: '1' })).waitFor()
  }
  await page.locator('.ui-blocked-why').waitFor({ state: 'detached' })
  await button(page, unexecuted.make).click()
  await see(page, '[role=status]', unexecuted.made)
  await lookAt(page, 'unexecuted-made')
  const auditor = await world.visit({ as: 'Gunilla Thorén' })
  await auditor.goto('/staff/unexecuted')
  await auditor.getByRole('link', { name: fill(unexecuted.file, { quarter: '2026-Q3' }) }).waitFor()
})

describe('when it is late', () => {
  const { delays } = staff
  const reason = 'Vi väntar på svar från Försäkringskassan om din sjukpenning.'
  const { delay } = client
  let waits = ''

  test('the caseworker tells those who have waited, and a reason is asked for', async () => {
    const [row] = await world.app.sql(
      1,
      `update applications a set arrived_on = a.arrived_on - 230 from demo_logins l, persons p, case_assignments k, staff s
       where l.municipality_id = 1 and l.app = 'client' and l.label like 'Ensamstående, har en fråga%' and p.municipality_id = 1 and p.given_name = l.claims ->> 'given_name'
         and p.family_name = l.claims ->> 'family_name' and a.municipality_id = 1 and a.applicant_id = p.person_id and a.month = '2026-12'
         and k.municipality_id = 1 and k.case_id = a.case_id and k.kind = 'assigned' and s.municipality_id = 1 and s.staff_id = k.staff_id and s.name = 'Sara Ek'
       returning (select c.case_number from cases c where c.municipality_id = 1 and c.case_id = a.case_id) as number`,
    )
    waits = String(row?.['number'])
    const page = await world.visit({ as: 'Sara Ek' })
    await page.goto('/staff/delays')
    await see(page, 'h3', delays.tell.title)
    await page.getByRole('checkbox', { name: fill(delays.choose, { number: waits, month: 'december 2026' }) }).check()
    await page.getByText(delays.tell.reasonFirst).waitFor()
    await page.getByLabel(delays.tell.reason).fill(reason)
    await page.getByLabel(delays.tell.newDay).fill('2026-12-10')
    await lookAt(page, 'delays')
    await button(page, fill(delays.tell.send_one, { count: '1' })).click()
    await see(page, '[role=status]', fill(delays.tell.done, { count: '1' }))
  })

  test('the person reads why, and asks for a decision', async () => {
    const page = await world.visit({ as: 'Ensamstående, har en fråga', width: 390 })
    await page.goto('/manad/2026-12')
    await see(page, 'h2', delay.title)
    await page.getByText(reason).waitFor()
    await page.getByLabel(delay.words).fill('Jag vill att ni avgör min ansökan för december.')
    await lookAt(page, 'client-delay')
    await button(page, delay.send).click()
    await see(page, 'h2', delay.requestTitle)
  })

  test('who may decides that it cannot be decided now, with reasons; the person reads how to appeal', async () => {
    const page = await world.visit({ as: 'Helena Brandt' })
    await page.goto('/staff/delays')
    await button(page, delays.reject.open).click()
    await page.getByText('Jag vill att ni avgör min ansökan för december.').waitFor()
    await page
      .getByLabel(delays.reject.reasons)
      .fill('Försäkringskassan har inte svarat, och utan svaret vet vi inte vilken inkomst du har.')
    await lookAt(page, 'delay-refuse')
    await button(page, delays.reject.save).click()
    await see(page, '[role=status]', delays.reject.done)
    await page.emulateMedia({ media: 'print' })
    await see(page, '.staff-print-letter', 'Om du tycker att beslutet är fel')
    await page.emulateMedia({ media: 'screen' })
    const person = await world.visit({ as: 'Ensamstående, har en fråga', width: 390 })
    await person.goto('/manad/2026-12')
    await see(person, 'h2', delay.rejectedTitle)
    await lookAt(person, 'client-delay-refused')
  })
})

test('no page has complained', () => {
  expect(world.seen.faults).toEqual([])
})
