import type { Page } from 'playwright-core'
import { fill } from '../texts/fill.ts'
import { refusals } from '../texts/sv/refusals.ts'
import { staff } from '../texts/sv/staff.ts'
import { see } from './steps.ts'
import type { Look } from './tour.ts'
import type { World } from './world.ts'

const { tables, guidelines, submissions, kinds } = staff.administration
const { law, simulations } = staff
const button = (page: Page, name: string) => page.getByRole('button', { name })

/**
 * Where the rules of the municipality are written, approved, read and tried. The pages are long: `glance` is for states that show again
 * what another shows.
 */
export async function tourOfRules(world: World, look: Look, glance: Look = look): Promise<void> {
  world.seen.forgive(/status of (403|404|422) /)
  await writesNorms({ world, look, glance })
  await approvesNorms({ world, look, glance })
  await writesGuideline({ world, look, glance })
  await readsRules({ world, look, glance })
  await tries({ world, look, glance })
}

interface Tour {
  world: World
  look: Look
  glance: Look
}

async function writesNorms({ world, look, glance }: Tour): Promise<void> {
  const page = await world.visit({ as: 'David Krantz' })
  await page.goto('/staff/norm-tables')
  await see(page, 'h2', submissions.title)
  await glance(page, 'norm amounts')
  await button(page, fill(tables.add, { kind: kinds.price_base_amount })).click()
  await page.getByLabel(tables.from).fill('i januari')
  await look(page, 'price base amount with a month that cannot be read')
  await button(page, submissions.close).click()
  await button(page, fill(tables.add, { kind: kinds.work_income })).click()
  await glance(page, 'rules for wages being entered')
  await button(page, submissions.save).click()
  await see(page, '[role=status]', submissions.savedNow)
  await look(page, 'rules for wages saved')
  await button(page, submissions.close).click()
  await button(page, fill(tables.add, { kind: kinds.riksnorm })).click()
  const cells = page.locator('.staff-cell-field input')
  for (let at = 0; at < (await cells.count()); at++) await cells.nth(at).fill(String(1_500 + at * 10))
  await page.getByLabel(tables.schemas['2027']).check()
  await page.getByLabel(tables.exceptions).fill('Medicinskt motiverad kost')
  await button(page, tables.addRow).click()
  await button(page, submissions.send).click()
  await see(page, '.aksel-form-field__error, .aksel-error-message', submissions.missing)
  await look(page, 'norm with something missing')
  await page.getByLabel(tables.regulation).fill('SFS 0000:1 (påhittad)')
  await page.getByLabel(tables.publishedOn).fill('2026-11-16')
  await button(page, submissions.send).click()
  await see(page, '[role=status]', submissions.sentNow)
  await look(page, 'norm sent')
}

async function approvesNorms({ world, look, glance }: Tour): Promise<void> {
  const page = await world.visit({ as: 'Maud Ivarsson' })
  await page.goto('/staff/norm-tables')
  await page.getByLabel(submissions.read).waitFor()
  await look(page, 'norm to approve')
  await page.getByLabel(submissions.read).check()
  await button(page, submissions.approve).click()
  await see(page, '[role=status]', submissions.approvedNow)
  await glance(page, 'norm approved')
  await page.goto('/staff/law')
  await page.getByText('SFS 0000:1 (påhittad)').first().waitFor()
  await look(page, 'law entered here')
  for (const name of ['price_base_amount', 'work_income'] as const) {
    await page.getByLabel(law.show).selectOption({ label: law.tables[name] })
    await (name === 'work_income' ? look : glance)(page, `law ${name}`)
  }
}

async function writesGuideline({ world, look, glance }: Tour): Promise<void> {
  const page = await world.visit({ as: 'David Krantz' })
  await page.goto('/staff/guidelines')
  await see(page, 'h2', guidelines.decided)
  await glance(page, 'guidelines')
  await button(page, guidelines.write).click()
  for (const part of ['caps', 'foodNorm', 'dayNorm', 'exempt'])
    await page.locator(`section[aria-labelledby=${part}]`).getByRole('button', { name: tables.addRow }).click()
  await page.getByRole('group', { name: simulations.rentCap }).getByRole('textbox').first().fill('')
  await look(page, 'guideline being written')
  await page.getByRole('group', { name: simulations.rentCap }).getByRole('textbox').first().fill('8000')
  for (const norm of [guidelines.single, guidelines.couple])
    for (const field of await page.getByLabel(norm, { exact: true }).all()) await field.fill('3 000')
  await button(page, submissions.send).click()
  await see(page, '.aksel-form-field__error, .aksel-error-message', submissions.missing)
  await glance(page, 'guideline with something missing')
  await page.getByLabel(guidelines.committee).fill('Socialnämnden')
  await page.getByLabel(guidelines.reference).fill('§ 101')
  await page.getByLabel(guidelines.decidedOn).fill('2026-11-10')
  await button(page, submissions.send).click()
  await see(page, '[role=status]', submissions.sentNow)
  await glance(page, 'guideline sent')
  const other = await world.visit({ as: 'Maud Ivarsson' })
  await other.goto('/staff/guidelines')
  await other.getByLabel(submissions.read).waitFor()
  await look(other, 'guideline to approve')
  await other.getByLabel(submissions.comment).fill('Taket för två personer är fel.')
  await button(other, submissions.giveBack).click()
  await see(other, '[role=status]', submissions.returnedNow)
  await glance(other, 'guideline sent back')
}

async function readsRules({ world, look, glance }: Tour): Promise<void> {
  const page = await world.visit({ as: 'Sara Ek' })
  await page.goto('/staff/guidelines')
  await see(page, 'h2', guidelines.decided)
  await look(page, 'guidelines as a caseworker reads them')
  await page.goto('/staff/handbook')
  await see(page, 'h2', staff.handbook.documents.guideline)
  await look(page, 'handbook')
  for (const path of ['norm-tables', 'simulations']) {
    await page.goto(`/staff/${path}`)
    await see(page, 'h2', refusals['role.not_allowed'].title)
    await (path === 'simulations' ? look : glance)(page, `${path} for one without the role`)
  }
}

async function tries({ world, look, glance }: Tour): Promise<void> {
  const page = await world.visit({ as: 'Annika Lidman' })
  await page.goto('/staff/simulations')
  await page.getByText(simulations.needsChange).waitFor()
  await glance(page, 'simulation being written')
  await page.getByLabel(simulations.name).fill('Lägre hyrestak')
  const rents = page.getByRole('group', { name: simulations.rentCap }).getByRole('textbox')
  for (const field of await rents.all()) await field.fill('4000')
  await page.getByLabel(simulations.dayDivisor).fill('28')
  await look(page, 'simulation that may start')
  await button(page, simulations.start).click()
  await see(page, 'h2', simulations.result)
  await look(page, 'simulation report')
  const report = page.url()
  await page.goto('/staff/simulations')
  await see(page, 'tbody a', 'Lägre hyrestak')
  await look(page, 'simulations earlier')
  for (const status of ['calculating', 'cancelled', 'too_few', 'failed'] as const) {
    await standing(page, status)
    await page.goto(report)
    await see(page, 'h1', 'Lägre hyrestak')
    await (status === 'calculating' || status === 'failed' ? look : glance)(page, `simulation ${status}`)
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto('/staff/simulations/00000000-0000-4000-8000-000000000000')
  await page.locator('main h2').first().waitFor()
  await look(page, 'simulation that is not there')
}

/** What passes too fast to be looked at, or seldom comes: the reply of the server, in another state. */
async function standing(page: Page, status: string): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route('**/api/simulations/**', async (route) => {
    const response = await route.fetch()
    const told: unknown = await response.json()
    const of = typeof told === 'object' ? told : {}
    const report = 'report' in (of ?? {}) ? { report: null } : {}
    await route.fulfill({ response, json: { ...of, ...report, status, calculated: 23 } })
  })
}
