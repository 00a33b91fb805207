import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { decide, redecide, redecisions } from '../../api/decisions.ts'
import { makeHearing } from '../../api/investigations.ts'
import { attest, paymentsToAttest, sendPayments } from '../../api/payments.ts'
import { plusDays, toDay } from '../../base/day.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  asProposed,
  assess,
  at,
  cutFirst,
  dealHouseholds,
  deciding,
  grant,
  inNeed,
  isPlain,
  settled,
  until,
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
  'Hyran räknades med ett belopp som inte står på hyresavin; avin visar ett lägre belopp än det som beviljades.'
const facts = 'Hyran på avin är femhundra kronor lägre än den som räknades, och det är den hyran som hushållet betalar.'
const alone = (one: Household) => isPlain(one) && one.adults === 1

type Order = ReturnType<typeof at> & { body: z.input<typeof redecide.body> }

/** The needs of the decision that stands, as the calculation supports them now. */
async function anew(where: Household, version: number) {
  const { decisions, payOn } = await sara.call(redecisions, at(where))
  const former = decisions.find((one) => one.stands)
  assert(former, 'something is decided')
  const needs = former.needs.map(({ key, supported }) => {
    assert(supported, 'it is calculated')
    const { outcome, amount: granted, provisions } = supported
    return { key, outcome, granted, provisions, facts: outcome === 'granted' ? null : facts }
  })
  const order: Order = {
    ...at(where),
    body: {
      replaces: former.decisionId,
      kind: 'change',
      ground: 'wrong_information',
      reasons,
      assessmentVersion: version,
      needs,
      payOn,
    },
  }
  return { former, order }
}

async function heardOf(where: Household): Promise<void> {
  await sara.call(makeHearing, {
    ...at(where),
    body: {
      kind: 'sent',
      material: 'Hyresavin från hyresvärden: en lägre hyra än den sökta.',
      channel: 'letter',
      answerBy: plusDays(toDay(app.now().toISOString().slice(0, 10)), 1),
      toldOfCommittee: true,
    },
  })
  app.wait({ days: 3 })
  sara = await app.as('Sara Ek')
}

const attestAndSend = async () => {
  const birgitta = await app.as('Birgitta Lövgren')
  const { rows } = await birgitta.call(paymentsToAttest)
  await birgitta.call(attest, { body: { paymentIds: rows.map((row) => row.paymentId) } })
  await birgitta.call(sendPayments)
}
const cut = (where: Household): Promise<Assessed> => assess(sara, where, cutFirst)

describe('FL 37 §, SoL 14:9: a decision in favour is changed against the person on its ground alone', () => {
  test('without a ground, without a hearing, or unchanged, it stands', async () => {
    const where = pick(alone)
    const granted = await grant(sara, where)
    const same = await anew(where, granted.version)
    expect(await sara.refused(redecide, same.order)).toMatchObject({ code: 'decision.same_as_before' })
    const { version } = await cut(where)
    const { order } = await anew(where, version)
    const told = await sara.refused(redecide, { ...order, body: { ...order.body, ground: null } })
    expect(told).toMatchObject({ status: 409, code: 'decision.gates_unmet' })
    expect(told).toMatchObject({
      gates: [
        { gate: 'beslut.andra_nackdel', need: 'ground_for_change', source: 'FL 37' },
        { gate: 'beslut.andra_nackdel', need: 'heard_before_change' },
      ],
    })
    expect(await sara.refused(redecide, order)).toMatchObject({ gates: [{ need: 'heard_before_change' }] })
    const page = await sara.call(monthPage, at(where))
    expect(page.decisions.map((one) => one.decisionId)).toEqual([granted.decision.decisionId])
  })

  test('heard, with its ground, it is replaced: both are seen, a letter says so, and only what stands is paid', async () => {
    const where = pick(alone)
    const { decision } = await grant(sara, where)
    await settled(sara, where, 1, 1)
    await heardOf(where)
    const { version } = await cut(where)
    const { order, former } = await anew(where, version)
    const made = await sara.call(redecide, order)
    expect(made.granted).toBe(decision.granted - 50_000)
    const page = await until(async () => {
      const now = await settled(sara, where, 2, 1)
      return now.payments[0]?.amount === made.granted && now
    })
    expect(page.payments).toHaveLength(1)
    expect(page.decisions.map((one) => one.decisionId)).toEqual([made.decisionId])
    expect(page.needs.reduce((sum, need) => sum + (need.granted ?? 0), 0)).toBe(made.granted)
    const { decisions } = await sara.call(redecisions, at(where))
    expect(decisions.map(({ decisionId, stands }) => ({ decisionId, stands }))).toEqual([
      { decisionId: made.decisionId, stands: true },
      { decisionId: decision.decisionId, stands: false },
    ])
    expect(decisions[1]?.needs).toEqual(former.needs)
    expect(decisions[0]?.redecision).toMatchObject({ replaces: decision.decisionId, source: 'FL 37', reasons })
    expect(await sara.refused(redecide, order)).toMatchObject({ code: 'decision.not_standing' })
    const birgitta = await app.as('Birgitta Lövgren')
    const waiting = (await birgitta.call(paymentsToAttest)).rows.filter((row) => row.caseNumber === where.caseNumber)
    expect(waiting.map((row) => row.amount)).toEqual([made.granted])
  })
})

describe('FL 37 §, FL 38 §: in favour of the person', () => {
  test('what was paid is not paid again: the new decision orders what is left', async () => {
    const where = pick(alone)
    const assessed = await cut(where)
    const first = await sara.call(decide, deciding(assessed, asProposed(assessed.page, facts)))
    await settled(sara, where, 1, 1)
    await attestAndSend()
    const { version } = await assess(sara, where, inNeed)
    const { order } = await anew(where, version)
    expect(await sara.refused(redecide, order)).toMatchObject({ code: 'decision.ground_missing' })
    const made = await sara.call(redecide, { ...order, body: { ...order.body, ground: 'wrong' } })
    expect(made.granted).toBe(first.granted + 50_000)
    const page = await settled(sara, where, 2, 2)
    expect(page.payments.map((one) => one.amount)).toEqual([first.granted, 50_000])
  })
})

describe('FL 36 §: an obvious slip', () => {
  test('is named; the reasons put right make a new version, and nothing more is paid', async () => {
    const where = pick(alone)
    const assessed = await cut(where)
    await sara.call(decide, deciding(assessed, asProposed(assessed.page, facts.replace('femhundra', 'femtio'))))
    await settled(sara, where, 1, 1)
    await attestAndSend()
    const { order } = await anew(where, assessed.version)
    const slip = { ...order, body: { ...order.body, kind: 'correction' as const } }
    expect(await sara.refused(redecide, slip)).toMatchObject({
      gates: [{ gate: 'beslut.rattelse_versionerad', need: 'slip_named', source: 'FL 36' }],
    })
    const made = await sara.call(redecide, { ...slip, body: { ...slip.body, ground: 'counting_error' } })
    expect(made.payOn).toBeNull()
    const page = await settled(sara, where, 2, 1)
    expect(page.payments).toHaveLength(1)
    expect(page.needs[0]?.facts).toBe(facts)
  })
})

test('withdrawn, nothing is left of what was granted and nothing is paid', async () => {
  const where = pick(alone)
  const { version } = await grant(sara, where)
  await settled(sara, where, 1, 1)
  await heardOf(where)
  const { order } = await anew(where, version)
  const withdrawing = { ...order, body: { ...order.body, kind: 'withdrawal' as const } }
  expect(await sara.refused(redecide, withdrawing)).toMatchObject({ code: 'decision.amount_not_supported' })
  const needs = order.body.needs.map((need) => ({ ...need, outcome: 'rejected' as const, granted: 0, facts }))
  const made = await sara.call(redecide, { ...withdrawing, body: { ...withdrawing.body, needs } })
  expect(made).toMatchObject({ granted: 0, payOn: null })
  expect((await settled(sara, where, 2, 0)).payments).toEqual([])
})

test('the database lets a decision be replaced once, and by one about the same application', async () => {
  const [row] = await app.sql(1, 'select decision_id, replaces from decisions where replaces is not null limit 1')
  assert(row, 'something was replaced')
  const copy = `insert into decisions (municipality_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, replaces, redecision_kind, redecision_ground, redecision_reasons)
    select d.municipality_id, d.case_id, d.month, d.application_id, d.calculation_id, d.law_version, d.decided_by, d.decided_by_name, d.decided_by_title, d.delegation_item, d.decided_at, $1::uuid, 'change', 'wrong', repeat('x', 40)
    from decisions d where d.decision_id = $2`
  await expect(app.sql(1, copy, [row.replaces, row.decision_id])).rejects.toThrow('decision_replaced_once')
  const [other] = await app.sql(
    1,
    'select decision_id from decisions d where application_id <> (select application_id from decisions where decision_id = $1) and not is_replaced(1, d.decision_id) limit 1',
    [row.decision_id],
  )
  await expect(app.sql(1, copy, [other?.decision_id, row.decision_id])).rejects.toThrow('foreign key')
})
