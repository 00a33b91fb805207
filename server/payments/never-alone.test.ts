import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attest, paymentsToAttest, sendPayments } from '../../api/payments.ts'
import { decide } from '../../api/decisions.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  assess,
  at,
  dealHouseholds,
  deciding,
  asProposed,
  inNeed,
  settled,
  type Household,
} from '../platform/testing/story.ts'
import { monthPage } from '../../api/cases.ts'

let app: TestApp
let team: Browser[]
let households: Household[]
beforeAll(async () => {
  app = await startApp()
  // Everybody may everything: what stops them is the rule of two persons alone.
  await app.sql(
    1,
    `insert into staff_roles (municipality_id, staff_id, role, unit_id, valid_from)
     select 1, s.staff_id, r.role, null::uuid, '2026-01-01' from staff s, (values ('finance_attester'), ('unit_manager')) as r (role)
     where s.name in ('Sara Ek', 'Helena Brandt', 'Birgitta Lövgren')`,
  )
  team = [await app.as('Sara Ek'), await app.as('Helena Brandt'), await app.as('Birgitta Lövgren')]
  const pick = await dealHouseholds(app, 'Sara Ek')
  households = Array.from({ length: 4 }, () => pick())
})
afterAll(() => app.close())

type Step = { act: 'decide' | 'attest' | 'send'; who: number; which: number }
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('decide', 'attest', 'send'),
  who: fc.nat(2),
  which: fc.nat(3),
})

async function take({ act, who, which }: Step): Promise<void> {
  const [browser, where] = [team[who], households[which]]
  if (!browser || !where) return
  if (act === 'send') return void (await browser.raw(sendPayments))
  if (act === 'attest') {
    const { rows } = await browser.call(paymentsToAttest)
    await browser.raw(attest, { body: { paymentIds: rows.slice(0, 2 + which).map((row) => row.paymentId) } })
    return
  }
  const page = await browser.call(monthPage, at(where))
  if (page.decisions.length > 0) return
  const assessed = await assess(browser, where, inNeed)
  await browser.raw(
    decide,
    deciding(assessed, asProposed(assessed.page, 'Kostnaden är högre än den som godtas, därför beviljas den delvis.')),
  )
  await settled(browser, where, where.adults, 1)
}

test('whoever decides, attests and sends, in any order: never more than decided, never by one person alone, never twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
      for (const one of steps) await take(one)
      const [wrong] = await app.sql(
        1,
        `select
           (select count(*)::int from payment_attests t join decisions d on d.decision_id = (select decision_id from payments p where p.payment_id = t.payment_id) where d.decided_by = t.attested_by) as alone,
           (select count(*)::int from payment_file_lines l where not exists (select from payment_attests t where t.payment_id = l.payment_id)) as unattested,
           (select count(*)::int from payments p where amount_ore > (select sum(granted_ore) from decision_needs n where n.decision_id = p.decision_id)) as above,
           (select count(*)::int from (select payment_id from payment_file_lines group by 1 having count(*) > 1) x) as twice`,
      )
      expect(wrong).toEqual({ alone: 0, unattested: 0, above: 0, twice: 0 })
    }),
    { numRuns: 6, seed: 20_261_118 },
  )
  const [done] = await app.sql(
    1,
    `select count(*)::int as attests from payment_attests t join staff s on s.staff_id = t.attested_by where s.name in ('Sara Ek', 'Helena Brandt', 'Birgitta Lövgren') and t.attested_at >= $1`,
    [new Date('2026-11-18T08:00:00Z')],
  )
  expect(Number(done?.attests), 'something was attested at all').toBeGreaterThan(0)
})
