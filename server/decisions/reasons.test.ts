import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../api/decisions.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  asProposed,
  assess,
  cutFirst,
  dealHouseholds,
  deciding,
  inNeed,
  type Assessed,
  type Household,
} from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const reasons =
  'Hyran är högre än vad riktlinjen godtar för ett hushåll av den här storleken, och den har inte kunnat sänkas.'
const saysNo = (assessed: Assessed, needs: ReturnType<typeof asProposed>, who = sara) =>
  who.refused(decide, deciding(assessed, needs))
const decisionsOf = ({ caseId, month }: { caseId: string; month: string }) =>
  app.sql(
    1,
    'select decision_id, decided_by_name, decided_by_title, delegation_item from decisions where case_id = $1 and month = $2',
    [caseId, month],
  )

describe('FL 32 §: the decision says which provisions and which circumstances decided it', () => {
  test.each<[string, (facts: string) => string | null, string]>([
    ['without any reasons', () => null, 'reasons_written'],
    ['with a few words', () => 'Avslag enligt praxis.', 'reasons_written'],
    ['with a placeholder left', () => `${reasons} Beloppet är [belopp] kronor.`, 'reasons_without_placeholder'],
    ['with spaces for reasons', () => `${' '.repeat(60)}.`, 'reasons_written'],
  ])('a cut %s is refused, and the gate is named', async (_, write, need) => {
    const assessed = await assess(sara, (shared ??= pick()), cutFirst)
    const told = await saysNo(assessed, asProposed(assessed.page, write(reasons)))
    expect(told).toMatchObject({
      status: 409,
      code: 'decision.gates_unmet',
      gates: [{ gate: 'beslut.motivering', need }],
    })
  })
  let shared: Household | undefined

  test('without a provision, or with one that is none, it is refused', async () => {
    const assessed = await assess(sara, (shared ??= pick()), cutFirst)
    for (const provisions of [[], ['SoL 99:9'], ['toString'], ['__proto__']]) {
      const told = await saysNo(
        assessed,
        asProposed(assessed.page, reasons).map((need) => ({ ...need, provisions })),
      )
      expect(told, provisions.join(',')).toMatchObject({
        code: 'decision.gates_unmet',
        gates: [{ need: 'provisions_named' }],
      })
    }
  })

  test('with last month’s reasons copied it is refused, also when only the month’s name is another', async () => {
    const where = { caseId: '', month: '2026-12' }
    const [former] = await app.sql(
      1,
      `select d.case_id, n.facts from decisions d join decision_needs n using (municipality_id, decision_id) join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
       join applications ap on ap.case_id = d.case_id and ap.month = '2026-12'
       where s.name = 'Sara Ek' and n.kind = 'income_support' and n.facts is not null and not exists (select from decisions x where x.application_id = ap.application_id) order by d.month desc limit 1`,
    )
    assert(former, 'somebody in the queue was refused something before')
    where.caseId = String(former.case_id)
    const assessed = await assess(sara, where, cutFirst)
    const [latest] = await app.sql(
      1,
      `select n.facts from decisions d join decision_needs n using (municipality_id, decision_id) where d.case_id = $1 and n.kind = 'income_support' and n.facts is not null order by d.month desc limit 1`,
      [where.caseId],
    )
    for (const copied of [
      String(latest?.facts),
      String(latest?.facts)
        .replace(/november|oktober|september|augusti/, 'december')
        .toUpperCase(),
    ]) {
      expect(await saysNo(assessed, asProposed(assessed.page, copied))).toMatchObject({
        gates: [{ need: 'reasons_not_copied' }],
      })
    }
  })

  test('a cost approved at less without a word of its own is refused though the whole has reasons', async () => {
    const assessed = await assess(sara, (shared ??= pick()), (content) => ({
      ...cutFirst(content),
      costs: (cutFirst(content).costs ?? []).map((cost) => ({ ...cost, reason: null })),
    }))
    expect(await saysNo(assessed, asProposed(assessed.page, reasons))).toMatchObject({
      gates: [{ need: 'reason_for_each_reduced_cost', facts: { count: 1 } }],
    })
  })
})

describe('KL 7:4: jäv', () => {
  test('the question must be answered before anything is decided, also when all is granted; with jäv somebody else decides', async () => {
    const where = pick()
    const unanswered = await assess(sara, where, (content) => ({ ...inNeed(content), noConflictOfInterest: null }))
    expect(await saysNo(unanswered, asProposed(unanswered.page))).toMatchObject({
      gates: [{ gate: 'utredning.jav', need: 'conflict_question_answered' }],
    })
    const conflicted = await assess(sara, where, (content) => ({ ...inNeed(content), noConflictOfInterest: false }))
    expect(await saysNo(conflicted, asProposed(conflicted.page))).toMatchObject({
      gates: [{ need: 'no_conflict_of_interest' }],
    })
    expect(await decisionsOf(where)).toEqual([])
  })
})
