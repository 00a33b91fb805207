import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, redecide, redecisions } from '../../api/decisions.ts'
import {
  approvePrepared,
  prepareDecision,
  preparedDecisions,
  preparedToReview,
  returnPrepared,
  withdrawPrepared,
} from '../../api/preparations.ts'
import { attest } from '../../api/payments.ts'
import { approved } from '../administration/enter.test-helper.ts'
import { committeeOf, order, rule } from '../delegation/order.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  asProposed,
  assess,
  at,
  dealHouseholds,
  deciding,
  inNeed,
  isPlain,
  settled,
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
  const rules = [
    rule({ item: '1.1', role: 'caseworker', max: 100_000_000, reviewFrom: 0 }),
    rule({ item: '1.2', role: 'first_social_worker', reviewFrom: 0 }),
    rule({ item: '1.3', role: 'unit_manager', reviewFrom: 90_000_000 }),
  ]
  const from = app.now().toISOString().slice(0, 10)
  const [david, maud] = [await app.as('David Krantz'), await app.as('Maud Ivarsson')]
  await approved(david, maud, order(await committeeOf(app), { from, rules }))
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const one = (where: { caseId: string }, preparedDecisionId: string) => ({
  params: { caseId: where.caseId, preparedDecisionId },
})
const noTie = { body: { noConflictOfInterest: true } }
const facts = 'Hyran är högre än riktlinjens högsta hyra, och en billigare bostad finns att få i november.'

/** A whole decision, handed over. `rejected`: nothing is granted, and it says why. */
async function handOver(where: Household, rejected = false, assets = 0) {
  const assessed = await assess(sara, where, (content) => ({ ...inNeed(content), assets }))
  const needs = asProposed(assessed.page, facts).map((need) =>
    rejected ? { ...need, outcome: 'rejected' as const, granted: 0, facts } : need,
  )
  const { body: decision } = deciding(assessed, needs)
  const { preparedDecisionId } = await sara.call(prepareDecision, { ...at(where), body: { act: 'decide', decision } })
  return { preparedDecisionId, body: { act: 'decide' as const, decision } }
}

describe('delegation.behorighet', () => {
  test('what the order wants two for is not decided by one; handed over, another makes it, and both are named', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    const assessed = await assess(sara, where, inNeed)
    expect(assessed.page.mayDecide).toMatchObject({ allowed: true, review: true })
    expect(assessed.page.unmet.map(({ need }) => need)).toEqual(['prepared_by_another'])
    expect(await sara.refused(decide, deciding(assessed))).toMatchObject({ code: 'decision.gates_unmet' })
    const { preparedDecisionId, body } = await handOver(where)
    expect(await sara.refused(prepareDecision, { ...at(where), body })).toMatchObject({ code: 'prepared.waits' })
    expect(await sara.refused(approvePrepared, { ...one(where, preparedDecisionId), ...noTie })).toMatchObject({
      code: 'prepared.own',
    })
    const tied = { ...one(where, preparedDecisionId), body: { noConflictOfInterest: false } }
    expect(await helena.refused(approvePrepared, tied)).toMatchObject({ code: 'prepared.conflict' })
    const { decisionId } = await helena.call(approvePrepared, { ...one(where, preparedDecisionId), ...noTie })
    const [kept] = await app.sql(
      1,
      `select d.decided_by_name as by, d.delegation_item as item, d.took_part -> 0 ->> 'name' as prepared, p.name as preparer
       from decisions d join staff p on p.municipality_id = d.municipality_id and p.staff_id = d.prepared_by where d.decision_id = $1`,
      [decisionId],
    )
    expect(kept).toEqual({ by: 'Helena Brandt', item: '1.2', prepared: 'Sara Ek', preparer: 'Sara Ek' })
    expect(await helena.refused(approvePrepared, { ...one(where, preparedDecisionId), ...noTie })).toMatchObject({
      code: 'prepared.answered',
    })
  })

  test('below the amount from which the order wants two, one decides', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    await assess(sara, where, inNeed)
    const annika = await app.as('Annika Lidman')
    const assessed = await assess(annika, where, inNeed)
    expect(assessed.page.mayDecide).toMatchObject({ allowed: true, review: false, item: '1.3' })
    await annika.call(decide, deciding(assessed))
  })

  test('a decision made anew goes the same way', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    const { preparedDecisionId } = await handOver(where, false, 10_000)
    await helena.call(approvePrepared, { ...one(where, preparedDecisionId), ...noTie })
    const assessed = await assess(sara, where, inNeed)
    const { decisions, payOn } = await sara.call(redecisions, at(where))
    const [made] = decisions
    if (!made) throw new Error('nothing is decided')
    const decision = {
      replaces: made.decisionId,
      kind: 'change' as const,
      ground: 'wrong' as const,
      reasons: 'Pengarna på kontot var barnens och skulle inte ha räknats.',
      assessmentVersion: assessed.version,
      needs: made.needs.map(({ key, supported }) => ({
        key,
        outcome: supported?.outcome ?? 'granted',
        granted: supported?.amount ?? 0,
        provisions: supported?.provisions ?? [],
        facts: null,
      })),
      payOn,
    }
    expect(await sara.refused(redecide, { ...at(where), body: decision })).toMatchObject({
      code: 'decision.gates_unmet',
      gates: [expect.objectContaining({ need: 'prepared_by_another' })],
    })
    const again = await sara.call(prepareDecision, { ...at(where), body: { act: 'redecide', decision } })
    await helena.call(approvePrepared, { ...one(where, again.preparedDecisionId), ...noTie })
    const after = await sara.call(redecisions, at(where))
    expect(after.decisions[0]).toMatchObject({ stands: true, redecision: { replaces: made.decisionId } })
  })
})

describe('four eyes', () => {
  test('betalning.funktionsskiljning: who prepared it does not attest what is paid on it either', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    const { preparedDecisionId } = await handOver(where)
    await helena.call(approvePrepared, { ...one(where, preparedDecisionId), ...noTie })
    await app.sql(
      1,
      `insert into staff_roles (municipality_id, staff_id, role, valid_from) select municipality_id, staff_id, 'finance_attester', '2026-01-01' from staff where name = 'Sara Ek'`,
    )
    const { payments } = await settled(helena, where, 1, 1)
    const body = { paymentIds: payments.map(({ paymentId }) => paymentId) }
    expect(await sara.refused(attest, { body })).toMatchObject({ code: 'payment.same_person' })
    const birgitta = await app.as('Birgitta')
    expect(await birgitta.call(attest, { body })).toEqual({ attested: 1 })
  })

  test('what still stands in the way stops it from being handed over', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    const assessed = await assess(sara, where, (content) => ({ ...inNeed(content), noConflictOfInterest: null }))
    const { body: decision } = deciding(assessed)
    expect(await sara.refused(prepareDecision, { ...at(where), body: { act: 'decide', decision } })).toMatchObject({
      code: 'decision.gates_unmet',
      gates: [expect.objectContaining({ need: 'conflict_question_answered' })],
    })
  })

  test('sent back with marks in the text, mended, handed over again; the lists follow', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    const { preparedDecisionId } = await handOver(where, true)
    const listed = async (who: Browser) => {
      const { toReview, returned, waiting } = await who.call(preparedToReview)
      const here = (rows: readonly { caseId: string }[]) => rows.filter(({ caseId }) => caseId === where.caseId).length
      return [here(toReview), here(returned), here(waiting)]
    }
    expect([await listed(helena), await listed(sara)]).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ])
    const quote = 'en billigare bostad'
    const begins = facts.indexOf(quote)
    const mark = { place: 0, begins, quote, comment: 'Vilken, och till vilken hyra?' }
    const back = (marks: (typeof mark)[]) => ({
      ...one(where, preparedDecisionId),
      body: { reasons: 'Skälen behöver säga mer.', marks },
    })
    expect(await sara.refused(returnPrepared, back([mark]))).toMatchObject({ code: 'prepared.own' })
    expect(await helena.refused(returnPrepared, back([{ ...mark, begins: begins + 1 }]))).toMatchObject({
      code: 'prepared.mark_loose',
    })
    await helena.call(returnPrepared, back([mark]))
    expect([await listed(helena), await listed(sara)]).toEqual([
      [0, 0, 0],
      [0, 1, 0],
    ])
    const seen = await sara.call(preparedDecisions, at(where))
    expect(seen.prepared[0]).toMatchObject({
      mine: true,
      texts: [{ personId: null, text: facts }],
      answer: { answer: 'returned', reasons: 'Skälen behöver säga mer.', by: 'Helena Brandt', marks: [mark] },
    })
    const again = await handOver(where, true)
    expect([await listed(helena), await listed(sara)]).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ])
    await sara.call(withdrawPrepared, one(where, again.preparedDecisionId))
    expect(await listed(helena)).toEqual([0, 0, 0])
  })

  test('what is changed after it was handed over is not decided unseen', async () => {
    const where = pick((household) => isPlain(household) && household.children === 0)
    const { preparedDecisionId } = await handOver(where)
    await assess(sara, where, (content) => ({ ...inNeed(content), assets: 5_000 }))
    const seen = await helena.call(preparedDecisions, at(where))
    expect(seen.prepared[0]).toMatchObject({ changed: true, mine: false })
    expect(await helena.refused(approvePrepared, { ...one(where, preparedDecisionId), ...noTie })).toMatchObject({
      code: 'conflict.changed',
    })
    expect((await helena.call(preparedDecisions, at(where))).prepared[0]?.answer).toBeNull()
  })

  test('the database lets nobody answer or make their own, nor one decide where two are wanted', async () => {
    const constraintOf = (statement: Promise<unknown>) =>
      statement.then(
        () => 'let through',
        (error: unknown) =>
          error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error),
      )
    const own = app.sql(
      1,
      `insert into prepared_answers (municipality_id, prepared_decision_id, prepared_by, answer, answered_by, answered_at)
       select municipality_id, prepared_decision_id, prepared_by, 'approved', prepared_by, now() from prepared_decisions p
       where not exists (select from prepared_answers a where a.prepared_decision_id = p.prepared_decision_id) limit 1`,
    )
    expect(await constraintOf(own)).toBe('prepared_answered_by_another')
    const copy = (more: string, by: string) =>
      `insert into decisions (municipality_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, pay_on, took_part, prepared_decision_id, prepared_by)
       select municipality_id, case_id, month, application_id, calculation_id, law_version, ${by}, decided_by_name, decided_by_title, delegation_item, decided_at, pay_on, took_part, ${more}
       from decisions where prepared_by is not null order by decided_at limit 1`
    const waiting =
      '(select p.prepared_decision_id from prepared_decisions p where p.prepared_by = decisions.prepared_by and not exists (select from decisions k where k.prepared_decision_id = p.prepared_decision_id) limit 1)'
    expect(await constraintOf(app.sql(1, copy(`${waiting}, prepared_by`, 'prepared_by')))).toBe(
      'decision_prepared_by_another',
    )
    const alone = app.sql(
      1,
      `with made as (${copy('null, null', 'decided_by')} returning decision_id, application_id)
       insert into decision_needs (municipality_id, decision_id, application_id, need_key, kind, outcome, applied_ore, granted_ore, provisions, holds)
       select 1, decision_id, application_id, 'other need', 'income_support', 'granted', 100, 100, array['SoL 12:1'], 'month' from made`,
    )
    expect(await constraintOf(alone)).toBe('decision_prepared_where_wanted')
  })
})
