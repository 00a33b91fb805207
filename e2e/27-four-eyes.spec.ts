import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approved } from '../server/administration/enter.test-helper.ts'
import { committeeOf, order, rule } from '../server/delegation/order.test-helper.ts'
import { prepareDecision } from '../api/preparations.ts'
import { assess, at, cutFirst, dealHouseholds, deciding, inNeed, isPlain } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { lookAt } from './pictures.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const texts = staff.prepared
const why = 'Hyran är högre än riktlinjens högsta hyra, och en billigare bostad finns att få i november.'
const quote = 'Hyran är högre'
const urgent = 'Elen stängs av i morgon och nämnden möts först om tre veckor.'

let world: World
let desk: Page
let lead: Page
let path: string
beforeAll(async () => {
  world = await openWorld()
  const { app } = world
  const from = app.now().toISOString().slice(0, 10)
  const rules = [
    rule({ item: '1.1', role: 'caseworker', reviewFrom: 0 }),
    rule({ item: '1.2', role: 'first_social_worker', reviewFrom: 0 }),
    rule({ item: '9.1', role: 'committee_member' }),
  ]
  const [member] = await app.sql(1, `select staff_id as id from staff where name = 'Stig Palmér'`)
  const [david, maud] = [await app.as('David Krantz'), await app.as('Maud Ivarsson')]
  await approved(david, maud, order(await committeeOf(app), { from, rules, urgentBy: String(member?.id) }))
  const pick = await dealHouseholds(app, 'Sara Ek')
  const where = pick((one) => isPlain(one) && one.children === 0 && one.kinds.includes('rent'))
  await assess(await app.as('Sara Ek'), where, (content) => ({ ...cutFirst(content), facts: { income_support: why } }))
  const other = pick((one) => isPlain(one) && one.children === 0)
  const ready = deciding(await assess(await app.as('Sara Ek'), other, inNeed))
  await (
    await app.as('Sara Ek')
  ).call(prepareDecision, { ...at(other), body: { act: 'decide', decision: ready.body, urgent } })
  path = `/staff/case/${where.caseId}/${where.month}`
  desk = await world.visit({ as: 'Sara Ek' })
  lead = await world.visit({ as: 'Helena Brandt' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const panel = (page: Page) => page.locator('.staff-prepared')

test('the caseworker hands it over by keyboard, and what another reads is locked', async () => {
  await desk.goto(path)
  await button(desk, texts.handOver).waitFor()
  await desk.keyboard.press('Control+Enter')
  await see(desk, '.staff-prepared', texts.mine)
  await see(desk, 'main', texts.locked)
  await lookAt(desk, 'prepared-waits')
})

test('another finds it in the list, comments at the words and sends it back', async () => {
  await lead.goto('/staff/prepared-decisions')
  await see(lead, 'h2', `${texts.page.toReview} (2)`)
  await lookAt(lead, 'prepared-list')
  await lead.goto(path)
  const text = panel(lead).getByRole('textbox').first()
  await text.focus()
  await text.press('Control+Home')
  for (const _ of quote) await text.press('Shift+ArrowRight')
  await panel(lead).getByRole('button', { name: texts.mark }).press('Enter')
  const comment = panel(lead).getByLabel(fill(texts.comment, { quote }))
  await eventually(() => comment.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true)
  await comment.pressSequentially('Med hur mycket?')
  await panel(lead).getByLabel(texts.why).fill('Skälen behöver säga hur mycket högre.')
  await lookAt(lead, 'prepared-review')
  await button(lead, texts.sendBack).press('Enter')
  await see(lead, '.staff-prepared', texts.returned)
})

test('it comes back with the comment at its words; mended and handed over again, another decides', async () => {
  await desk.goto('/staff/prepared-decisions')
  await see(desk, 'h2', `${texts.page.returned} (1)`)
  await desk.goto(path)
  await see(desk, '.staff-prepared mark', quote)
  await see(desk, '.staff-marks', 'Med hur mycket?')
  await lookAt(desk, 'prepared-returned')
  const facts = desk.locator('#needs').getByRole('textbox', { name: staff.needs.facts })
  await facts.fill(why.replace('högre', '500 kronor högre'))
  await desk.keyboard.press('Control+s')
  await eventually(() => button(desk, texts.handOver).getAttribute('aria-disabled')).toBe('false')
  await button(desk, texts.handOver).press('Enter')
  await see(desk, '.staff-prepared', texts.waits)
  await lead.reload()
  await panel(lead).getByLabel(staff.decide.conflictNo).check()
  await button(lead, texts.approve).press('Enter')
  await see(lead, '#decide', staff.month.sections.done)
  await see(lead, '#decide', 'Helena Brandt')
})

test('what cannot wait for the board is decided by the member it has named, and the board is told', async () => {
  const member = await world.visit({ as: 'Stig Palmér' })
  await member.goto('/staff/urgent-decisions')
  await see(member, 'main', urgent)
  await member.getByLabel(staff.decide.conflictNo).check()
  await lookAt(member, 'urgent')
  await button(member, staff.urgent.approve).press('Enter')
  await see(member, 'main', staff.urgent.noneWaiting)
  const registrar = await world.visit({ as: 'Mona Hult' })
  await registrar.goto('/staff/urgent-decisions')
  await registrar.getByLabel(staff.delegation.list.meetingOn).fill('2026-11-18')
  await registrar.getByLabel(staff.delegation.list.paragraph).fill('§ 12')
  await lookAt(registrar, 'urgent-tell')
  await registrar.getByRole('button', { name: fill(staff.urgent.tell, { number: '' }).trim() }).press('Enter')
  await see(registrar, 'td', fill(staff.urgent.toldAt, { day: '2026-11-18', paragraph: '§ 12' }))
  expect(world.seen.faults).toEqual([])
})
