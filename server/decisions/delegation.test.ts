import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../api/decisions.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  applyForNeeds,
  asProposed,
  assess,
  dealHouseholds,
  deciding,
  inNeed,
  type Assessed,
  type Household,
} from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let helena: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  helena = await app.as('Helena Brandt')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const saysNo = (assessed: Assessed, needs: ReturnType<typeof asProposed>, who = sara) =>
  who.refused(decide, deciding(assessed, needs))
const decisionsOf = ({ caseId, month }: { caseId: string; month: string }) =>
  app.sql(
    1,
    'select decision_id, decided_by_name, decided_by_title, delegation_item from decisions where case_id = $1 and month = $2',
    [caseId, month],
  )

describe('KL 6:37, SoL 30:5: who may decide', () => {
  test('a kind beyond the caseworker: refused with who may; the first social worker decides it', async () => {
    const where = await applyForNeeds(app, 'Sambo, tre barn', ['rent_debt'], 900_000)
    const assessed = await assess(sara, where)
    expect(assessed.page.mayDecide).toMatchObject({ allowed: false, whoMay: ['first_social_worker', 'unit_manager'] })
    const debt = asProposed(assessed.page).filter((need) => need.key === 'c50')
    expect(await saysNo(assessed, debt)).toMatchObject({
      status: 403,
      code: 'decision.outside_delegation',
      whoMay: ['first_social_worker', 'unit_manager'],
      gates: [{ gate: 'delegation.behorighet' }],
    })
    expect(await helena.call(decide, deciding(assessed, debt))).toMatchObject({ granted: 900_000 })
    expect(await decisionsOf(where)).toMatchObject([
      { decided_by_name: 'Helena Brandt', decided_by_title: 'förste socialsekreterare', delegation_item: '4.3.2' },
    ])
  })

  test('an amount beyond the caseworker, and beyond the first social worker', async () => {
    const where = await applyForNeeds(app, 'Skyddad identitet', ['glasses', 'rent_debt'], 3_000_000)
    const [jonas, annika] = [await app.as('Jonas Alm'), await app.as('Annika Lidman')]
    const assessed = await assess(jonas, where)
    for (const who of [jonas, helena])
      expect(await saysNo(assessed, asProposed(assessed.page), who)).toMatchObject({
        code: 'decision.outside_delegation',
        whoMay: ['unit_manager'],
      })
    expect(await annika.call(decide, deciding(assessed))).toMatchObject({ granted: expect.any(Number) })
  })

  test.each(['Mirela Lindh', 'Birgitta Lövgren', 'David Krantz', 'Gunilla Thorén', 'Lina Moe'])(
    '%s has nothing to decide here',
    async (label) => {
      const where = pick()
      const assessed = await assess(sara, where)
      const told = await (await app.as(label)).refused(decide, deciding(assessed))
      expect(told).toMatchObject({ status: 403 })
      expect(['case.ask_unit', 'role.not_allowed']).toContain(told.code)
    },
  )

  test('a decision without an account to pay to waits for one', async () => {
    const where = { caseId: '', month: '2026-12' }
    const [found] = await app.sql(
      1,
      `select a.case_id, a.applicant_id from applications a join case_assignments k using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
      where s.name = 'Sara Ek' and a.month = '2026-12' and not exists (select from decisions d where d.application_id = a.application_id) limit 1`,
    )
    where.caseId = String(found?.case_id)
    const assessed = await assess(sara, where, inNeed)
    await app.sql(1, 'update payment_accounts set valid_to = $2 where person_id = $1', [found?.applicant_id, app.now()])
    const order = deciding(assessed)
    const support = order.body.needs.filter((need) => need.key === 'income_support')
    expect(await sara.refused(decide, deciding(assessed, support))).toMatchObject({
      code: 'application.account_missing',
    })
    expect(await decisionsOf(where)).toEqual([])
  })
})
