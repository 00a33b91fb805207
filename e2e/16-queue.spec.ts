import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrangeDuty, duty, registerEmergency } from '../api/emergencies.ts'
import { at } from '../server/platform/testing/story.ts'
import { addWaitingCases } from '../server/platform/testing/many.ts'
import { fill } from '../texts/fill.ts'
import { staff } from '../texts/sv/staff.ts'
import { faultsOn } from './axe.ts'
import { picture } from './pictures.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { queue, emergencies } = staff

let world: World
beforeAll(async () => {
  world = await openWorld()
  await addWaitingCases(world.app.sql, 70)
})
afterAll(() => world.close())

describe('the queue', () => {
  let page: Page
  inOneGo(() => world.pages())
  const rows = () => page.locator('.staff-queue tbody tr').count()

  test('comes fifty at a time, and more by a press that keeps one’s place', async () => {
    page = await world.visit({ as: 'Sara Ek' })
    await page.goto('/staff/')
    await page.locator('.staff-queue tbody a').first().waitFor()
    expect(await rows()).toBe(50)
    await page.getByRole('button', { name: queue.more }).focus()
    await page.keyboard.press('Enter')
    await eventually(rows).toBeGreaterThan(70)
    await picture(page, 'queue')
    expect(await faultsOn(page)).toEqual([])
  })

  test('is filtered by the clock, the filter is in the address and gets a name', async () => {
    await page.getByLabel(queue.filter.timer, { exact: true }).selectOption('delay')
    await page.waitForURL(/\?timer=delay$/)
    await page.locator('.staff-queue tbody a').first().waitFor()
    await page.getByRole('button', { name: queue.filter.open }).click()
    await page.getByLabel(queue.filter.name).fill('Sena')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sena', exact: true }).waitFor()
    await picture(page, 'queue-filtered')
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: queue.filter.clear }).click()
    await page.waitForURL(/\/staff\/$/)
    await page.getByRole('button', { name: 'Sena', exact: true }).click()
    await page.waitForURL(/\?timer=delay$/)
    await page.goBack()
    await page.waitForURL(/\/staff\/$/)
  })
})

describe('an emergency', () => {
  let page: Page
  let where: { caseId: string; month: string }
  let caseNumber = ''
  inOneGo(() => world.pages())

  test('whoever is on duty is told on the page they are on, in words that say nothing of anybody', async () => {
    const annika = await world.app.as('Annika Lidman')
    const { units } = await annika.call(duty)
    const jonas = units[0]?.staff.find(({ name }) => name === 'Jonas Alm')
    const now = world.app.now().getTime()
    const from = (hours: number) => new Date(now + hours * 3_600_000).toISOString()
    await annika.call(arrangeDuty, {
      body: { unitId: units[0]?.unitId ?? '', staffId: jonas?.staffId ?? '', startsAt: from(-1), endsAt: from(14) },
    })
    page = await world.visit({ as: 'Jonas Alm' })
    await page.goto('/staff/watches')
    await see(page, 'h1', staff.work.watches.title)
    const [row] = await world.app.sql(
      1,
      `select o.case_id, o.month, c.case_number from open_applications o join cases c using (municipality_id, case_id) join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
       where o.municipality_id = 1 and s.name = 'Sara Ek' and a.kind = 'assigned' and c.unit_id = $1 order by c.case_number limit 1`,
      [units[0]?.unitId],
    )
    where = { caseId: String(row?.['case_id']), month: String(row?.['month']) }
    caseNumber = String(row?.['case_number'])
    await (
      await world.app.as('Sara Ek')
    ).call(registerEmergency, {
      ...at(where),
      body: {
        needs: ['food', 'medicine'],
        toldIn: 'contact',
        arrivedAt: from(0),
        words: 'Har ingen mat hemma till barnen.',
      },
    })
    const alarm = page.getByRole('alert').filter({ hasText: fill(emergencies.alarm_one, { count: 1 }) })
    await alarm.waitFor()
    expect((await alarm.textContent()) ?? '').not.toContain(caseNumber)
    await picture(page, 'alarm')
    expect(await faultsOn(page)).toEqual([])
  })

  test('is taken by one press in the lane, and its page opens', async () => {
    await page.getByRole('link', { name: emergencies.toQueue }).click()
    const take = page.getByRole('button', { name: fill(emergencies.takeCase, { number: caseNumber }) })
    await take.waitFor()
    await picture(page, 'lane')
    expect(await faultsOn(page)).toEqual([])
    await take.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/case/${where.caseId}/`))
    await see(page, 'h2', emergencies.month.title)
  })

  test('is answered the same day, and the alarm is still', async () => {
    await page.getByRole('radio', { name: emergencies.month.answers.aid }).check()
    await page.getByLabel(emergencies.month.reasons).fill('Matkort för helgen lämnades ut klockan 15.')
    await picture(page, 'answer')
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: emergencies.month.send }).click()
    await see(page, '[role=status]', emergencies.month.done)
    await eventually(() => page.getByRole('alert').filter({ hasText: 'akut' }).count()).toBe(0)
  })

  test('is reported from the month page by keyboard', async () => {
    const sara = await world.visit({ as: 'Sara Ek' })
    await sara.goto(`/staff/case/${where.caseId}/${where.month}`)
    await sara.getByRole('button', { name: emergencies.month.open }).click()
    await sara.getByRole('checkbox', { name: emergencies.needs.electricity }).focus()
    await sara.keyboard.press('Space')
    await sara.getByLabel(emergencies.month.words).fill('Elen stängs av i kväll klockan 18.')
    await picture(sara, 'raise')
    expect(await faultsOn(sara)).toEqual([])
    await sara.getByRole('button', { name: emergencies.month.save }).focus()
    await sara.keyboard.press('Enter')
    await see(sara, '[role=status]', emergencies.month.saved)
  })

  test('the duty rota: a shift at night is put there and taken back', async () => {
    const annika = await world.visit({ as: 'Annika Lidman' })
    await annika.goto('/staff/duty')
    await annika.getByLabel(emergencies.rota.name, { exact: true }).selectOption({ label: 'Sara Ek' })
    await annika.getByLabel(staff.journal.clock).first().fill('22:00')
    await annika.getByLabel(staff.journal.clock).last().fill('23:30')
    await annika.getByRole('button', { name: emergencies.rota.save }).click()
    await see(annika, '[role=status]', emergencies.rota.saved)
    await picture(annika, 'duty')
    expect(await faultsOn(annika)).toEqual([])
    await annika.getByRole('button', { name: /^Ta tillbaka passet för Sara Ek/ }).click()
    await see(annika, '[role=status]', emergencies.rota.ended)
  })
})
