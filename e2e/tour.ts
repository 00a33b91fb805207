import type { Page } from 'playwright-core'
import { monthPage } from '../api/cases.ts'
import { apply, at } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { chooseLogin, see, walk } from './steps.ts'
import type { World } from './world.ts'

/** Every page of both apps in the states people meet them in, one after the other. */
export type Look = (page: Page, state: string) => Promise<void>

const december = 'december 2026'
const pages = ['household', 'home', 'incomes', 'costs', 'attachments', 'account', 'review'] as const

/** A page that is left open goes on: it counts seconds and asks the server. */
const leave = (page: Page): Promise<void> => page.context().close()

export async function tourOfClient(world: World, look: Look): Promise<void> {
  await tourOfNewcomer(world, look)
  await tourOfKnown(world, look)
}

/** Someone who has never applied: nothing is filled in, so each step has something to ask for. */
async function tourOfNewcomer(world: World, look: Look): Promise<void> {
  const page = await world.visit({ width: 390 })
  await page.goto('/')
  const signIn = page.getByRole('button', { name: fill(client.front.signInTo, { name: 'Lindsjö kommun' }) })
  await signIn.waitFor()
  await look(page, 'client front')
  await signIn.click()
  await page.getByRole('button').first().waitFor()
  await look(page, 'demo login')
  await chooseLogin(page, 'Ny person')
  await page.getByRole('link', { name: fill(client.overview.applyFor, { month: december }) }).waitFor()
  await look(page, 'client overview empty')
  await page.getByRole('link', { name: fill(client.overview.applyFor, { month: december }) }).click()
  await see(page, 'h1', client.household.title)
  await page.getByRole('button', { name: client.household.addChild }).click()
  for (const [place, step] of pages.slice(0, -1).entries()) {
    const next = pages[place + 1] ?? 'review'
    if (step === 'costs') await page.getByRole('button', { name: 'Hyra' }).click()
    await look(page, `apply ${step}`)
    await page.getByRole('button', { name: fill(client.apply.next, { page: client.apply.pages[next] }) }).click()
    const anyway = page.getByRole('button', { name: client.apply.anyway })
    await anyway
      .or(page.locator('h1').filter({ hasText: client.attachments.title }))
      .or(page.locator('h1').filter({ hasText: client.account.title }))
      .first()
      .waitFor()
    if ((await anyway.count()) > 0) {
      await look(page, `apply ${step} with something missing`)
      await anyway.click()
    }
  }
  await see(page, 'h1', client.review.title)
  await look(page, 'apply review with something missing')
  await leave(page)
}

async function tourOfKnown(world: World, look: Look): Promise<void> {
  // The application is sent from elsewhere while its page stands open here.
  world.seen.forgive(/status of 409 .*\/api\/me\/drafts\//)
  const page = await world.visit({ as: 'Ensamstående, två barn', width: 390 })
  await page.goto('/ansok/2026-12/inkomster')
  await see(page, 'h1', client.incomes.title)
  await look(page, 'apply incomes filled')
  const { caseNumber } = await apply(await world.app.as('Ensamstående, två barn'), '2026-12')
  const [row] = await world.app.sql(1, 'select case_id from cases where case_number = $1', [caseNumber])
  await (await world.app.as('Sara Ek')).call(monthPage, at({ caseId: String(row?.['case_id']), month: '2026-12' }))
  await page.goto('/kvitto/2026-12')
  await see(page, 'h2', client.review.receipt.nextTitle)
  await look(page, 'receipt')
  await walk(page, '/')
  await see(page, 'h2', client.overview.contact)
  await look(page, 'client overview')
  await walk(page, '/manad/2026-12')
  await see(page, 'h2', client.month.timeline)
  await look(page, 'client month received')
  await walk(page, '/lasare')
  await page.locator('main li').first().waitFor()
  await look(page, 'readers')
  await walk(page, '/kontakter')
  await see(page, 'h1', client.contacts.title)
  await look(page, 'client contacts')
  await walk(page, '/hamtat')
  await see(page, 'h1', client.registers.title)
  await look(page, 'client registers')
  await walk(page, '/tillganglighet')
  await see(page, 'h2', client.accessibility.tell.title)
  await look(page, 'client accessibility')
  await leave(page)
  const heard = await world.visit({ as: 'Ensamstående, har en fråga', width: 390 })
  await heard.goto('/manad/2026-12')
  await see(heard, 'h2', client.month.hearing.title)
  await look(heard, 'client month with a question')
  await leave(heard)
  const decided = await world.visit({ as: 'Ensamstående, delvis beviljat', width: 390 })
  await decided.goto('/manad/2026-12')
  await see(decided, 'h2', client.month.calculation.title)
  await look(decided, 'client month decided')
  const card = decided.locator('.aksel-expansioncard').filter({ hasText: client.whatIf.title })
  await card.getByRole('button').first().click()
  await see(decided, 'h3', client.whatIf.rent.title)
  await card.getByLabel(client.whatIf.wage.amount).fill('12 000')
  await card.getByLabel(client.whatIf.rent.amount).fill('25 000')
  await card.getByRole('status').nth(1).getByText(client.whatIf.noDecision).waitFor()
  await look(decided, 'client tries what would happen')
  for (const amount of [client.whatIf.wage.amount, client.whatIf.rent.amount]) await card.getByLabel(amount).fill('')
  await look(decided, 'client has tried nothing yet')
  await leave(decided)
}

export async function tourOfStaff(world: World, look: Look): Promise<void> {
  const nobody = await world.visit()
  await nobody.goto('/staff/')
  await nobody.getByRole('link', { name: 'Lindsjö kommun' }).waitFor()
  await look(nobody, 'staff signed out')
  await leave(nobody)
  await tourOfCaseworker(world, look)
  const inbox = await world.visit({ as: 'Sara Ek' })
  await inbox.goto('/staff/intake')
  await inbox.locator('tbody tr').first().waitFor()
  await look(inbox, 'inbox')
  await walk(inbox, '/staff/intake/new')
  await inbox.getByRole('button', { name: staff.intake.form.addNeed }).click()
  await look(inbox, 'taking down an application')
  await leave(inbox)
  const desk = await world.visit({ as: 'Lina Moe' })
  await desk.goto('/staff/contact-centre')
  const [login] = await world.app.sql(
    1,
    `select claims ->> 'personal_identity_number' as number from demo_logins where municipality_id = 1 and label like 'Ensamstående, beslutet är klart%'`,
  )
  await desk.getByLabel(staff.contactCentre.personNumber).fill(String(login?.['number']))
  await desk.keyboard.press('Enter')
  await desk.locator('tbody tr').first().waitFor()
  await look(desk, 'contact centre')
  await leave(desk)
  const finance = await world.visit({ as: 'Birgitta Lövgren' })
  await finance.goto('/staff/payments')
  await finance.getByRole('checkbox', { name: staff.payments.selectAll }).check()
  await look(finance, 'payments')
  await leave(finance)
  const manager = await world.visit({ as: 'Annika Lidman' })
  await manager.goto('/staff/')
  await manager.locator('main h1').waitFor()
  for (const path of ['delegation', 'delegated', 'delays', 'unexecuted']) {
    await walk(manager, `/staff/${path}`)
    await manager.locator('main h2').first().waitFor()
    await look(manager, path)
  }
  await walk(manager, '/staff/break-glass')
  await manager.locator('main section, main h2').first().waitFor()
  await look(manager, 'break-glass')
  await walk(manager, '/staff/child-talks')
  await manager.getByRole('button', { name: staff.children.trainings.note }).waitFor()
  await look(manager, 'who may talk with children')
  await leave(manager)
}

async function tourOfCaseworker(world: World, look: Look): Promise<void> {
  const page = await world.visit({ as: 'Sara Ek' })
  await page.goto('/staff/')
  await page.locator('tbody a').first().waitFor()
  await look(page, 'queue')
  await walk(page, '/staff/duty')
  await see(page, 'h1', staff.emergencies.rota.title)
  await page.locator('#shift-heading').waitFor()
  await look(page, 'duty rota')
  await walk(page, '/staff/')
  await page.locator('tbody a').first().waitFor()
  await page.locator('.staff-menu-group summary').first().click()
  await look(page, 'menu open')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await look(page, 'shortcuts')
  await page.keyboard.press('Escape')
  await walk(page, await monthOf(world, 'couple_children'))
  await see(page, 'h2', staff.month.sections.decide)
  await page.getByLabel(/^Godkänt belopp, Hyra/).fill('5 000')
  await page.locator('.staff-month-side .ui-blocked-list').waitFor()
  await look(page, 'month open')
  for (const name of [staff.reasons.add, staff.reasons.openOwn, staff.holding.change])
    await page.getByRole('button', { name }).first().click()
  await look(page, 'month with a reason being put together')
  await page.getByRole('button', { name: staff.contacts.open }).click()
  await page.getByRole('dialog').waitFor()
  await look(page, 'contact being logged')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: staff.contacts.journal.open }).click()
  await page.locator('main li').first().waitFor()
  await look(page, 'whole journal')
  await walk(page, `${await monthOf(world, 'couple_children')}/life`)
  await see(page, 'h2', staff.life.household.title)
  await page.getByRole('button', { name: staff.life.acts.split, exact: true }).click()
  await page.getByText(staff.life.split.lead).waitFor()
  await look(page, 'household and case, being split')
  await page.getByRole('button', { name: staff.life.acts.close, exact: true }).click()
  await page.getByText(staff.life.acts.spoken.label).waitFor()
  await look(page, 'household and case, being closed')
  await walk(page, '/staff/contacts')
  await see(page, 'h1', staff.contacts.toMake.title)
  await page.locator('main section').first().waitFor()
  await look(page, 'contacts to make')
  await walk(page, await monthOf(world, 'decided'))
  await see(page, 'h2', staff.month.sections.done)
  await look(page, 'month decided')
  await page.getByRole('button', { name: staff.explanations.open }).click()
  await page.getByLabel(staff.explanations.questions).waitFor()
  await look(page, 'explanation being noted')
  await walk(page, '/staff/search')
  await page.getByLabel(staff.search.name, { exact: true }).check()
  await page.getByLabel(staff.search.text).fill('Li')
  await page.keyboard.press('Enter')
  await page.locator('.staff-results, main h2').first().waitFor()
  await look(page, 'search')
  await walk(page, '/staff/law')
  await page.locator('tbody tr').first().waitFor()
  await look(page, 'law')
  await leave(page)
  world.seen.forgive(/status of 403 .*\/api\/cases\//)
  const other = await world.visit({ as: 'Mirela Lindh' })
  await other.goto(await monthOf(world, 'decided'))
  await other.getByRole('button', { name: staff.askUnit.start }).click()
  await look(other, 'ask the unit')
  await leave(other)
}

const kinds = {
  /** In Sara Ek’s queue, with two adults, children and a hearing. */
  couple_children: `exists (select from hearings h where h.case_id = c.case_id and h.month = '2026-12') and (select count(*) from case_members m where m.case_id = c.case_id) > 3`,
  decided: `exists (select from decisions d where d.case_id = c.case_id and d.month = '2026-12')`,
}

export async function monthOf(world: World, kind: keyof typeof kinds): Promise<string> {
  const [row] = await world.app.sql(
    1,
    `select c.case_id from cases c join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
     where c.municipality_id = 1 and s.name = 'Sara Ek' and a.kind = 'assigned' and ${kinds[kind]} order by c.case_number limit 1`,
  )
  return `/staff/case/${String(row?.['case_id'])}/2026-12`
}
