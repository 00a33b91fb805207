import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseLetter, monthPage } from '../../api/cases.ts'
import { decide, redecide, redecisions } from '../../api/decisions.ts'
import type { holding } from '../../api/holding.ts'
import { makeHearing } from '../../api/investigations.ts'
import { plusDays, toDay } from '../../base/day.ts'
import { assert } from '../../base/refusal.ts'
import { bare, readPdf } from '../letters/render/reading.test-helper.ts'
import { caseWork, casesToWatch } from '../../api/work.ts'
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
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const alone = (one: Household) => isPlain(one) && one.adults === 1
const reservation = 'Beslutet får återkallas om Försäkringskassan beviljar bostadsbidrag för samma tid.'
const further = { kind: 'until_further_notice', until: null, reservation } as const
const why = 'Bostadsbidraget är beviljat från den 1 december enligt beslutet som kassan har skickat.'
type Held = z.input<typeof holding>

/** Granted in full, to hold so. */
async function decided(where: Household, held: Held) {
  const assessed = await assess(sara, where, inNeed)
  const needs = asProposed(assessed.page).map((need) => ({ ...need, holding: held }))
  return { assessed, order: deciding(assessed, needs) }
}
async function heardOf(where: Household): Promise<void> {
  const answerBy = plusDays(toDay(app.now().toISOString().slice(0, 10)), 1)
  const body = {
    kind: 'sent',
    material: 'Beslut om bostadsbidrag från kassan.',
    channel: 'letter',
    answerBy,
    toldOfCommittee: true,
  } as const
  await sara.call(makeHearing, { ...at(where), body })
  app.wait({ days: 3 })
  sara = await app.as('Sara Ek')
}
/** The standing decision, to hold so from now. */
async function shortened(where: Household, ground: 'changed_circumstances', held: Held) {
  const { decisions, assessmentVersion, payOn } = await sara.call(redecisions, at(where))
  const former = decisions.find((one) => one.stands)
  assert(former, 'something is decided')
  const needs = former.needs.map(({ key, outcome, granted, provisions }) => ({
    key,
    outcome,
    granted,
    provisions,
    facts: null,
    holding: held,
  }))
  const body = {
    replaces: former.decisionId,
    kind: 'change' as const,
    ground,
    reasons: why,
    assessmentVersion,
    needs,
    payOn,
  }
  return { ...at(where), body }
}

describe('SoL 14:9: a decision until further notice, or to a day', () => {
  test('says so in the letter and on the page, with what is reserved (FL 37)', async () => {
    const where = pick(alone)
    await sara.call(decide, (await decided(where, further)).order)
    const [letter] = (await settled(sara, where, 1, 1)).letters
    const params = { caseId: where.caseId, letterId: letter?.letterId ?? '' }
    const text = bare(readPdf(Buffer.from(await (await sara.raw(caseLetter, { params })).arrayBuffer())).text)
    for (const part of ['Beslutet gäller tills vidare.', reservation]) expect(text).toContain(bare(part))
    expect((await sara.call(monthPage, at(where))).needs[0]?.holding).toEqual(further)
  })

  test.each([
    ['ends within its month', { kind: 'until_day', until: '2026-12-20', reservation: null }],
    ['has no end', { kind: 'until_day', until: null, reservation: null }],
    [
      'reserves what is left to fill in',
      { ...further, reservation: 'Beslutet får återkallas om [skäl] inträffar senare.' },
    ],
  ] as const)('one that %s is refused', async (_, held) => {
    const where = (unfit ??= pick(alone))
    expect(await sara.refused(decide, (await decided(where, held)).order)).toMatchObject({
      code: 'decision.holding_unfit',
    })
  })
  let unfit: Household | undefined

  test('ended by much changed circumstances once heard; one for the month alone is not', async () => {
    const where = pick(alone)
    await sara.call(decide, (await decided(where, further)).order)
    await settled(sara, where, 1, 1)
    const soon = { kind: 'until_day', until: '2027-01-31', reservation: null } as const
    expect(await sara.refused(redecide, await shortened(where, 'changed_circumstances', soon))).toMatchObject({
      gates: [{ gate: 'beslut.andra_nackdel', need: 'heard_before_change' }],
    })
    await heardOf(where)
    await sara.call(redecide, await shortened(where, 'changed_circumstances', soon))
    expect((await sara.call(monthPage, at(where))).needs[0]?.holding).toEqual(soon)
    const monthly = { kind: 'month', until: null, reservation: null } as const
    expect(await sara.refused(redecide, await shortened(where, 'changed_circumstances', monthly))).toMatchObject({
      gates: expect.arrayContaining([expect.objectContaining({ need: 'ground_fits_decision' })]),
    })
  })
})

describe('FL 37 §: what holds on is not lowered by the decision of another month', () => {
  test('a lower one is stopped by its gate until that decision is changed; one that has ended, or is met, stops nothing', async () => {
    const where = pick(alone)
    const [former] = await app.sql(
      1,
      `select d.decision_id, d.month from decisions d join decision_needs n using (municipality_id, decision_id)
       where d.case_id = $1 and n.kind = 'income_support' and n.granted_ore > 0 order by d.month desc limit 1`,
      [where.caseId],
    )
    assert(former, 'the household was granted something before')
    const hold = (holds: string, until: string | null, granted: number) =>
      app.sql(
        1,
        `update decision_needs set holds = $2, holds_until = $3, granted_ore = $4 where decision_id = $1 and kind = 'income_support'`,
        [former.decision_id, holds, until, granted],
      )
    const unmet = async () =>
      (await sara.call(monthPage, at(where))).unmet.filter((one) => one.need === 'standing_decision_changed_first')
    const assessed = await assess(sara, where, inNeed)
    await hold('until_further_notice', null, 9_999_900)
    expect(await unmet()).toMatchObject([
      { gate: 'beslut.andra_nackdel', facts: { month: former.month, grantedOre: 9_999_900 } },
    ])
    expect(await sara.refused(decide, deciding(assessed))).toMatchObject({
      gates: [{ need: 'standing_decision_changed_first' }],
    })
    await hold('until_day', '2026-11-30', 9_999_900)
    expect(await unmet()).toEqual([])
    await hold('until_day', '2026-12-01', 9_999_900)
    expect(await unmet()).toHaveLength(1)
    await hold('until_further_notice', null, 100)
    expect(await unmet()).toEqual([])
  })
})

test('SoL 14:9: the end of a decision is a day to watch by itself, and is none once the decision is replaced', async () => {
  const where = pick(alone)
  const soon = { kind: 'until_day', until: '2027-01-15', reservation: null } as const
  await sara.call(decide, (await decided(where, soon)).order)
  await settled(sara, where, 1, 1)
  const ends = async () =>
    (await sara.call(caseWork, { params: { caseId: where.caseId } })).watches
      .filter(({ kind }) => kind === 'decision_ends')
      .map(({ dueOn, month }) => ({ dueOn, month }))
  const listed = async () =>
    (await sara.call(casesToWatch, { body: { after: null } })).rows.filter(
      (one) => one.caseId === where.caseId && one.kind === 'decision_ends',
    )
  expect(await ends()).toEqual([])
  app.wait({ days: 30 })
  sara = await app.as('Sara Ek')
  expect(await ends()).toEqual([{ dueOn: '2027-01-15', month: '2026-12' }])
  expect(await listed()).toHaveLength(1)
  const further = { kind: 'until_further_notice', until: null, reservation: null } as const
  const { decisions, assessmentVersion, payOn } = await sara.call(redecisions, at(where))
  const former = decisions.find((one) => one.stands)
  assert(former, 'something is decided')
  const needs = former.needs.map(({ key, outcome, granted, provisions }) => ({
    key,
    outcome,
    granted,
    provisions,
    facts: null,
    holding: further,
  }))
  const body = {
    replaces: former.decisionId,
    kind: 'change' as const,
    ground: 'wrong' as const,
    reasons: why,
    assessmentVersion,
    needs,
    payOn,
  }
  await sara.call(redecide, { ...at(where), body })
  expect([await ends(), await listed()]).toEqual([[], []])
})
