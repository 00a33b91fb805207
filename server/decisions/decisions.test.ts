import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentContent } from '../../api/assessments.ts'
import { monthPage, queue } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { myMonth, overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  applyForNeeds,
  asProposed,
  assess,
  at,
  cutFirst,
  dealHouseholds,
  deciding,
  grant,
  inNeed,
  settled,
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
const surplus = (): Partial<AssessmentContent> => ({ assets: 5_000_000 })
const saysNo = (assessed: Assessed, needs: ReturnType<typeof asProposed>, who = sara) =>
  who.refused(decide, deciding(assessed, needs))
const decisionsOf = ({ caseId, month }: { caseId: string; month: string }) =>
  app.sql(
    1,
    'select decision_id, decided_by_name, decided_by_title, delegation_item from decisions where case_id = $1 and month = $2',
    [caseId, month],
  )

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
    const assessed = await assess(sara, pick(), cutFirst)
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
    const where = await applyForNeeds(app, 'Ensamstående, två barn', ['glasses', 'medicine'], 60_000)
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
    expect((await decisionsOf(where)).map((one) => one.delegation_item)).toEqual(['4.1.1', '4.2.4, 4.2.2'])
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
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409])
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
    const order = deciding(await assess(sara, where, inNeed))
    expect(await sara.refused(decide, { ...order, body: { ...order.body, ...change(order) } })).toMatchObject({ code })
    expect(await decisionsOf(where)).toEqual([])
  })
  let untouched: Household | undefined

  test('an assessment changed since it was read is shown before anything is decided', async () => {
    const where = (untouched ??= pick())
    const mine = await assess(sara, where, inNeed)
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
