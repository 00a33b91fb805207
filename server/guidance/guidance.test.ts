import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { monthPage } from '../../api/cases.ts'
import { caseJournal } from '../../api/contacts.ts'
import { decide } from '../../api/decisions.ts'
import {
  answerDeviation,
  askDeviation,
  deviationsOfMonth,
  deviationsToFollow,
  cancelDeviation,
} from '../../api/guidance.ts'
import { caseWork, casesToWatch } from '../../api/work.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, at, dealHouseholds, deciding, inNeed, isPlain, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let helena: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  ;[sara, helena] = await Promise.all([app.as('Sara Ek'), app.as('Helena Brandt')])
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const later = (days: number) => new Date(app.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const gate = 'bistand.avsteg_samrad'
const high = 2_000_000
/** The rent of a small household is far above any guideline. */
const highRent = (where: Household) =>
  assess(sara, where, (content) => ({
    ...inNeed(content),
    costs: content.costs.map((cost) =>
      cost.kind === 'rent' ? { ...cost, approved: high, reason: 'Ingen billigare bostad finns att få.' } : cost,
    ),
  }))
const hasRent = (one: Household) => isPlain(one) && one.kinds.includes('rent')
const missing = async (where: Household) =>
  (await sara.call(monthPage, at(where))).unmet.filter((one) => one.gate === gate).map((one) => one.need)

type Ask = z.input<typeof askDeviation.body>
const question = (where: Household, more: Partial<Ask> = {}) => ({
  ...at(where),
  body: {
    subject: 'rent',
    ground: 'health',
    paragraph: '4.2',
    upTo: high,
    until: later(90),
    facts: 'Hyran ligger över riktlinjen, familjen väntar på ett byte.',
    ...more,
  } satisfies Ask,
})
const reply = (where: Household, deviationId: string, more: Partial<z.input<typeof answerDeviation.body>> = {}) => ({
  params: { caseId: where.caseId, deviationId },
  body: { answer: 'yes' as const, reasons: 'Bytet är på gång, prövas igen.', instead: null, until: later(90), ...more },
})
const no = { answer: 'no', until: null, reasons: 'Det finns lediga bostäder inom riktlinjen.' } as const

describe('bistand.avsteg_samrad', () => {
  test('a rent approved above the guideline cannot be decided before another has said yes to that amount, and then it can', async () => {
    const where = pick(hasRent)
    const assessed = await highRent(where)
    expect(assessed.page.unmet.map((one) => one.gate)).toEqual([gate])
    const refused = await sara.refused(decide, deciding(assessed))
    expect(refused).toMatchObject({ code: 'decision.gates_unmet', gates: [{ gate, need: 'deviation_agreed' }] })

    const { deviationId } = await sara.call(askDeviation, question(where))
    expect(await missing(where)).toEqual(['deviation_agreed'])
    await helena.call(answerDeviation, reply(where, deviationId))
    expect(await missing(where)).toEqual([])
    const { page } = await highRent(where)
    expect(
      (await sara.call(decide, deciding({ version: page.assessment?.version ?? 0, page }))).granted,
    ).toBeGreaterThan(high)

    const { entries } = await sara.call(caseJournal, { params: { caseId: where.caseId } })
    expect(
      entries.filter((one) => one.kind === 'deviation').map((one) => [one.writtenBy, one.text.slice(0, 15)]),
    ).toEqual([
      ['Sara Ek', 'Samråd begärt o'],
      ['Helena Brandt', 'Samråd om avvik'],
    ])
  })

  test('a yes does not cover more than it was given for, nor longer', async () => {
    const where = pick(hasRent)
    await highRent(where)
    const low = await sara.call(askDeviation, question(where, { upTo: high - 1 }))
    await helena.call(answerDeviation, reply(where, low.deviationId))
    expect(await missing(where)).toEqual(['deviation_agreed'])
    const whole = await sara.call(askDeviation, question(where))
    await helena.call(answerDeviation, reply(where, whole.deviationId))
    expect(await missing(where)).toEqual([])
    await app.sql(
      1,
      `update deviation_answers set answered_on = answered_on - 100, until = answered_on - 1 where municipality_id = 1 and deviation_id = $1`,
      [whole.deviationId],
    )
    expect(await missing(where)).toEqual(['deviation_not_ended'])
  })

  test('whoever decides does not stand on their own yes', async () => {
    const where = pick(hasRent)
    await highRent(where)
    const { deviationId } = await sara.call(askDeviation, question(where))
    await helena.call(answerDeviation, reply(where, deviationId))
    const page = await helena.call(monthPage, at(where))
    expect(page.unmet.map((one) => one.need)).toEqual(['deviation_agreed'])
  })

  test('what the caseworker says departs waits too: until yes, or until it is taken back', async () => {
    const where = pick()
    await assess(sara, where, inNeed)
    expect(await missing(where)).toEqual([])
    const norm = { subject: 'norm_level', upTo: null } as const
    const { deviationId } = await sara.call(askDeviation, question(where, norm))
    expect(await missing(where)).toEqual(['deviation_agreed'])
    await helena.call(answerDeviation, reply(where, deviationId, no))
    expect(await missing(where)).toEqual(['deviation_agreed'])
    await sara.call(cancelDeviation, { params: { caseId: where.caseId, deviationId } })
    expect(await missing(where)).toEqual([])
  })
})

describe('consulting', () => {
  test('never oneself, once, by those who lead the unit, within six months', async () => {
    const where = pick()
    const own = await helena.call(askDeviation, question(where, { subject: 'internet' }))
    expect(await helena.refused(answerDeviation, reply(where, own.deviationId))).toMatchObject({
      code: 'deviation.own',
    })
    expect(await sara.refused(answerDeviation, reply(where, own.deviationId))).toMatchObject({
      code: 'role.not_allowed',
    })
    expect(await sara.refused(askDeviation, question(where, { subject: 'internet' }))).toMatchObject({
      code: 'deviation.asked',
    })
    expect(await sara.refused(askDeviation, question(where, { until: later(190) }))).toMatchObject({
      code: 'deviation.until_unfit',
    })
    const { deviationId } = await sara.call(askDeviation, question(where))
    for (const days of [-1, 190])
      expect(await helena.refused(answerDeviation, reply(where, deviationId, { until: later(days) }))).toMatchObject({
        code: 'deviation.until_unfit',
      })
    const instead = 'Pröva inneboende i tre månader.'
    await helena.call(answerDeviation, reply(where, deviationId, { answer: 'instead', until: null, instead }))
    expect(await helena.refused(answerDeviation, reply(where, deviationId))).toMatchObject({
      code: 'deviation.answered',
    })
    const { deviations, mayAnswer } = await sara.call(deviationsOfMonth, at(where))
    expect([mayAnswer, deviations[0]]).toMatchObject([
      false,
      { mine: true, answer: { answer: 'instead', instead, by: 'Helena Brandt' } },
    ])
  })

  test('the database itself says no to answering oneself, and to more than six months', async () => {
    const where = pick()
    const { deviationId } = await sara.call(askDeviation, question(where))
    const put = (by: string, until: string) =>
      app.sql(
        1,
        `insert into deviation_answers select d.municipality_id, d.deviation_id, d.asked_by, 'yes', 'Skäl som räcker.', null, $3, s.staff_id, $4, $5
         from deviations d join staff s on s.municipality_id = d.municipality_id and s.name = $2 where d.municipality_id = 1 and d.deviation_id = $1`,
        [deviationId, by, until, later(0), app.now()],
      )
    await expect(put('Sara Ek', later(30))).rejects.toThrow('deviation_answered_by_another')
    await expect(put('Helena Brandt', later(190))).rejects.toThrow('deviation_six_months')
  })

  test('a yes is not taken back, nothing is answered that was', async () => {
    const where = pick()
    const first = await sara.call(askDeviation, question(where))
    await helena.call(answerDeviation, reply(where, first.deviationId))
    const params = { caseId: where.caseId, deviationId: first.deviationId }
    expect(await sara.refused(cancelDeviation, { params })).toMatchObject({ code: 'deviation.agreed' })
    const second = await sara.call(askDeviation, question(where, { subject: 'electricity' }))
    await sara.call(cancelDeviation, { params: { ...params, deviationId: second.deviationId } })
    expect(await helena.refused(answerDeviation, reply(where, second.deviationId))).toMatchObject({
      code: 'deviation.withdrawn',
    })
  })

  test('earlier similar ones are seen in other cases by kind and answer, from five cases on, never by a word or a case', async () => {
    const other = pick()
    const answered = (cases: number) =>
      app.sql(
        1,
        `with asked as (
          insert into deviations (municipality_id, case_id, month, subject, ground, paragraph, up_to_ore, until, facts, asked_by, asked_at)
          select c.municipality_id, c.case_id, '2026-11', 'union_fee', 'health', '4.2', 900000, '2027-03-01', 'Hemliga ord om en person.', s.staff_id, $2
          from (select * from cases where municipality_id = 1 and case_id <> $1
              and case_id not in (select case_id from deviations where municipality_id = 1 and subject = 'union_fee') order by case_id limit ${cases}) c
            join staff s on s.municipality_id = c.municipality_id and s.name = 'Sara Ek' returning *)
        insert into deviation_answers (municipality_id, deviation_id, asked_by, answer, reasons, instead, until, answered_by, answered_on, answered_at)
        select a.municipality_id, a.deviation_id, a.asked_by, 'no', 'Hemliga skäl för svaret.', null, null, h.staff_id, ($2::timestamptz)::date, $2
        from asked a join staff h on h.municipality_id = a.municipality_id and h.name = 'Helena Brandt'`,
        [other.caseId, app.now()],
      )
    const seen = async () =>
      (await sara.call(deviationsOfMonth, at(other))).similar.filter((one) => one.subject === 'union_fee')
    await answered(4)
    expect(await seen()).toEqual([])
    await answered(1)
    const similar = await seen()
    expect(similar).toHaveLength(5)
    const row = { subject: 'union_fee', ground: 'health', paragraph: '4.2', answer: 'no', months: null }
    expect(similar[0]).toEqual({ ...row, month: later(0).slice(0, 7) })
    expect(JSON.stringify(similar)).not.toMatch(/Hemliga|Sara|EB-/)
  })

  test('what waits is on the list of those who answer and of whoever asked; what ends is warned of thirty days before, until asked anew', async () => {
    const where = pick()
    const { deviationId } = await sara.call(askDeviation, question(where))
    const waits = async (who: Browser) =>
      (await who.call(deviationsToFollow)).toAnswer.find((row) => row.deviationId === deviationId)?.mine
    const mirela = await app.as('Mirela Lindh')
    expect([await waits(helena), await waits(sara), await waits(mirela)]).toEqual([false, true, undefined])
    await helena.call(answerDeviation, reply(where, deviationId, { until: later(30) }))
    const ends = async () =>
      (await sara.call(deviationsToFollow)).ending.filter((row) => row.caseId === where.caseId).map((row) => row.until)
    expect([await waits(helena), await ends()]).toEqual([undefined, [later(30)]])
    const watched = async () =>
      (await sara.call(casesToWatch)).rows
        .filter((row) => row.caseId === where.caseId && row.kind === 'deviation_ends')
        .map((row) => row.dueOn)
    const onPage = async () =>
      (await sara.call(caseWork, { params: { caseId: where.caseId } })).watches.filter(
        ({ kind }) => kind === 'deviation_ends',
      ).length
    expect([await watched(), await onPage()]).toEqual([[later(30)], 1])
    const anew = await sara.call(askDeviation, question(where, { until: later(120) }))
    await helena.call(answerDeviation, reply(where, anew.deviationId, { until: later(120) }))
    expect([await ends(), await watched(), await onPage()]).toEqual([[], [], 0])
  })
})
