import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentContent } from '../../api/assessments.ts'
import { monthPage, queue } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { myMonth, overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  apply,
  asProposed,
  assess,
  at,
  dealHouseholds,
  deciding,
  grant,
  settled,
  until,
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

const reasons =
  'Hyran är högre än vad riktlinjen godtar för ett hushåll av den här storleken, och den har inte kunnat sänkas.'
/** The first cost is approved at 500 kronor less, with a reason; nothing else comes in. */
const cut = ({ costs }: AssessmentContent): Partial<AssessmentContent> => ({
  incomes: [],
  assets: 0,
  costs: costs.map((cost, place) =>
    place === 0 ? { ...cost, approved: cost.applied - 50_000, reason: 'Högre än riktlinjens högsta hyra.' } : cost,
  ),
})
const surplus = (): Partial<AssessmentContent> => ({ assets: 5_000_000 })
const saysNo = async (assessed: Assessed, needs: ReturnType<typeof asProposed>, who = sara) =>
  who.refused(decide, deciding(assessed, needs))
const decisionsOf = async ({ caseId, month }: Household) =>
  app.sql(
    1,
    'select decision_id, decided_by_name, decided_by_title, delegation_item, law_version from decisions where case_id = $1 and month = $2',
    [caseId, month],
  )

/** A client's application with other needs than the norm, and the case it came to. */
async function applied(
  label: string,
  costs: AssessmentContent['costs'][number]['kind'][],
  amounts: number,
): Promise<{ caseId: string; month: string }> {
  const { applicationId } = await apply(await app.as(label), '2026-12', (content) => ({
    costs: [
      ...content.costs.slice(0, 1),
      ...costs.map((kind, place) => ({ key: `c${50 + place}`, kind, applied: amounts, note: null })),
    ],
  }))
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  return { caseId: String(row?.case_id), month: '2026-12' }
}

describe('SoL 12:1: each need gets its own answer', () => {
  test('granted in full: no reasons are asked for, and what the page showed is what is decided and kept', async () => {
    const where = pick()
    const { page, decision } = await grant(sara, where)
    expect(decision).toMatchObject({ granted: page.calculation?.support, letters: where.adults, payOn: page.payOn })
    const after = await sara.call(monthPage, at(where))
    expect(after.decisions).toMatchObject([
      {
        decisionId: decision.decisionId,
        decidedBy: 'Sara Ek',
        title: 'socialsekreterare',
        calculation: page.calculation,
      },
    ])
    expect(after.needs[0]).toMatchObject({ outcome: 'granted', granted: decision.granted, proposed: null })
    const [stored] = await app.sql(
      1,
      'select result, input from calculations c join decisions d using (municipality_id, calculation_id) where decision_id = $1',
      [decision.decisionId],
    )
    expect(stored).toMatchObject({ result: page.calculation, input: { knownOn: '2026-11-18', month: where.month } })
  })

  test('partly granted, with the circumstances that decided it', async () => {
    const assessed = await assess(sara, pick(), cut)
    expect(await sara.call(decide, deciding(assessed, asProposed(assessed.page, reasons)))).toMatchObject({
      granted: assessed.page.calculation?.support,
    })
  })

  test('a month with a surplus is rejected in writing, never left without a decision', async () => {
    const assessed = await assess(sara, pick(), surplus)
    expect(assessed.page.needs[0]?.proposed).toMatchObject({ outcome: 'rejected', amount: 0 })
    expect(await saysNo(assessed, asProposed(assessed.page))).toMatchObject({ gates: [{ need: 'reasons_written' }] })
    const done = await sara.call(
      decide,
      deciding(
        assessed,
        asProposed(assessed.page, 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december.'),
      ),
    )
    expect(done).toMatchObject({ granted: 0, payOn: null, letters: expect.any(Number) })
    expect(await app.sql(1, 'select 1 from payments where decision_id = $1', [done.decisionId])).toEqual([])
  })

  test('one is decided while another waits (JO): the case stays in the queue until the rest is decided, and each gets letter and payment', async () => {
    const client = await app.as('Ensamstående, två barn')
    const where = await applied('Ensamstående, två barn', ['glasses', 'medicine'], 60_000)
    const assessed = await assess(sara, where, (content) => ({ incomes: [], assets: 0, members: content.members }))
    const [first, ...rest] = asProposed(assessed.page)
    assert(first && rest.length === 2, 'three needs')
    await sara.call(decide, deciding(assessed, [first]))
    const row = (await sara.call(queue)).rows.find((one) => one.caseId === where.caseId)
    expect(row).toMatchObject({ status: 'investigating', turn: 'ours' })
    expect((await client.call(overview)).months[0]).toMatchObject({
      month: '2026-12',
      turn: 'ours',
      granted: first.granted,
    })
    expect(
      (await sara.call(monthPage, at(where))).needs.filter((need) => need.proposed !== null).map((need) => need.key),
    ).toEqual(['c50', 'c51'])
    await sara.call(decide, deciding(assessed, rest))
    expect((await sara.call(queue)).rows.map((one) => one.caseId)).not.toContain(where.caseId)
    const page = await settled(sara, where, 2, 2)
    expect(page.payments.map((one) => one.amount)).toEqual([first.granted, 120_000])
    expect((await client.call(myMonth, { params: { month: '2026-12' } })).letters).toHaveLength(2)
    expect((await client.call(overview)).months[0]).toMatchObject({
      status: 'decided',
      turn: 'nobody',
      granted: first.granted + 120_000,
    })
    expect((await decisionsOf({ ...pick(), ...where })).map((one) => one.delegation_item)).toEqual([
      '4.1.1',
      '4.2.4, 4.2.2',
    ])
  })
})

describe('FL 32 §: the decision says which provisions and which circumstances decided it', () => {
  test.each<[string, (facts: string) => string | null, string]>([
    ['without any reasons', () => null, 'reasons_written'],
    ['with a few words', () => 'Avslag enligt praxis.', 'reasons_written'],
    ['with a placeholder left', () => `${reasons} Beloppet är [belopp] kronor.`, 'reasons_without_placeholder'],
    ['with spaces for reasons', () => `${' '.repeat(60)}.`, 'reasons_written'],
  ])('a cut %s is refused, and the gate is named', async (_, write, need) => {
    const assessed = await assess(sara, (shared ??= pick()), cut)
    const told = await saysNo(assessed, asProposed(assessed.page, write(reasons)))
    expect(told).toMatchObject({
      status: 409,
      code: 'decision.gates_unmet',
      gates: [{ gate: 'beslut.motivering', need }],
    })
  })
  let shared: Household | undefined

  test('without a provision, or with one that is none, it is refused', async () => {
    const assessed = await assess(sara, (shared ??= pick()), cut)
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
    const assessed = await assess(sara, where, cut)
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
      ...cut(content),
      costs: (cut(content).costs ?? []).map((cost) => ({ ...cost, reason: null })),
    }))
    expect(await saysNo(assessed, asProposed(assessed.page, reasons))).toMatchObject({
      gates: [{ need: 'reason_for_each_reduced_cost', facts: { count: 1 } }],
    })
  })
})

describe('KL 6:28: jäv', () => {
  test('the question must be answered before anything is decided, also when all is granted; with jäv somebody else decides', async () => {
    const where = pick()
    const unanswered = await assess(sara, where, () => ({ noConflictOfInterest: null }))
    expect(await saysNo(unanswered, asProposed(unanswered.page))).toMatchObject({
      gates: [{ gate: 'utredning.jav', need: 'conflict_question_answered' }],
    })
    const conflicted = await assess(sara, where, () => ({ noConflictOfInterest: false }))
    expect(await saysNo(conflicted, asProposed(conflicted.page))).toMatchObject({
      gates: [{ need: 'no_conflict_of_interest' }],
    })
    expect(await decisionsOf(where)).toEqual([])
  })
})

describe('what is decided is what the calculation says', () => {
  test('once: decided again it is refused; a repeat with the same key gets the same answer', async () => {
    const where = pick()
    const assessed = await assess(sara, where)
    const order = { ...deciding(assessed), key: 'decide-once-1' }
    const first = await sara.call(decide, order)
    expect(await sara.call(decide, order)).toEqual(first)
    expect(await sara.refused(decide, deciding(assessed))).toMatchObject({ status: 409, code: 'decision.exists' })
    expect(await decisionsOf(where)).toHaveLength(1)
  })

  test('two caseworkers who decide at the same moment make one decision', async () => {
    const where = pick()
    const assessed = await assess(sara, where)
    const answers = await Promise.all([sara, helena, sara, helena].map((who) => who.raw(decide, deciding(assessed))))
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409, 409])
    expect(await decisionsOf(where)).toHaveLength(1)
    await settled(sara, where, where.adults, 1)
    expect(
      await app.sql(
        1,
        'select 1 from payments p join decisions d using (municipality_id, decision_id) where d.case_id = $1 and d.month = $2',
        [where.caseId, where.month],
      ),
    ).toHaveLength(1)
  })

  test.each<[string, (order: ReturnType<typeof deciding>) => Partial<ReturnType<typeof deciding>['body']>, string]>([
    [
      'a need nobody asked for',
      ({ body }) => ({ needs: body.needs.map((need) => ({ ...need, key: 'c77' })) }),
      'decision.need_unknown',
    ],
    [
      'a krona more than the calculation supports',
      ({ body }) => ({ needs: body.needs.map((need) => ({ ...need, granted: need.granted + 100 })) }),
      'decision.amount_not_supported',
    ],
    [
      'a rejection that grants',
      ({ body }) => ({ needs: body.needs.map((need) => ({ ...need, outcome: 'rejected' as const })) }),
      'decision.amount_not_supported',
    ],
    [
      'nothing under the name of a grant',
      ({ body }) => ({ needs: body.needs.map((need) => ({ ...need, granted: 0 })) }),
      'decision.amount_not_supported',
    ],
    ['the same need twice', ({ body }) => ({ needs: [...body.needs, ...body.needs] }), 'decision.exists'],
    [
      'an older version of the assessment',
      ({ body }) => ({ assessmentVersion: body.assessmentVersion - 1 }),
      'conflict.changed',
    ],
    ['a pay day that has passed', () => ({ payOn: '2026-11-17' }), 'decision.pay_day_passed'],
  ])('%s is refused', async (_, change, code) => {
    const where = (untouched ??= pick())
    const order = deciding(await assess(sara, where))
    expect(await sara.refused(decide, { ...order, body: { ...order.body, ...change(order) } })).toMatchObject({ code })
    expect(await decisionsOf(where)).toEqual([])
  })
  let untouched: Household | undefined

  test('an assessment changed since it was read is shown before anything is decided', async () => {
    const where = (untouched ??= pick())
    const mine = await assess(sara, where)
    const theirs = await assess(helena, where, () => ({ assets: 10_000 }))
    expect(await sara.refused(decide, deciding(mine))).toMatchObject({
      status: 409,
      code: 'conflict.changed',
      current: { version: theirs.version },
    })
  })
})

describe('SoL 2025:400: the law of the day of decision', () => {
  test('is kept with the decision, and all months decided before are under theirs', async () => {
    const rows = await app.sql(
      1,
      `select law_version, min(decided_at) >= '2025-06-30T22:00:00Z' as later from decisions group by 1`,
    )
    expect(rows).toEqual([{ law_version: 'SoL 2025:400', later: true }])
  })
})

describe('KL 6:37, SoL 30:5: who may decide', () => {
  test('a kind beyond the caseworker: refused with who may; the first social worker decides it', async () => {
    const where = await applied('Sambo, tre barn', ['rent_debt'], 900_000)
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
    expect(await decisionsOf({ ...pick(), ...where })).toMatchObject([
      { decided_by_name: 'Helena Brandt', decided_by_title: 'förste socialsekreterare', delegation_item: '4.3.2' },
    ])
  })

  test('an amount beyond the caseworker, and beyond the first social worker', async () => {
    const where = await applied('Skyddad identitet', ['glasses', 'rent_debt'], 3_000_000)
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
    const where = pick()
    await app.sql(1, 'update payment_accounts set valid_to = $2 where person_id = $1', [where.applicantId, app.now()])
    expect(await saysNo(await assess(sara, where), asProposed((await assess(sara, where)).page))).toMatchObject({
      code: expect.stringMatching(/account_missing|conflict/),
    })
    expect(await until(async () => (await decisionsOf(where)).length === 0)).toBe(true)
  })
})
