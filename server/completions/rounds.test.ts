import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askCompletion, caseCompletions, completionsToFollow, remindCompletion } from '../../api/completions.ts'
import { monthPage } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { assert } from '../../base/refusal.ts'
import { keepHouse } from '../platform/housekeeping.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { asProposed, assess, at, dealHouseholds, deciding, type Household } from '../platform/testing/story.ts'
import { asking, askFor } from './ask.test-helper.ts'
import { remindOfCompletions } from './remind.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const journalOf = async (where: Household) => (await sara.call(monthPage, at(where))).journal.map((one) => one.text)

describe('komplettering.rundor: the third request for the same need is looked at by two (FL 9, FL 23)', () => {
  test('blocks the third request for the same need without the first social worker', async () => {
    const where = pick()
    expect([(await askFor(sara, where)).round, (await askFor(sara, where)).round]).toEqual([1, 2])
    const refused = (consultation: { staffId: string; considered: string } | null) =>
      sara.refused(askCompletion, { ...at(where), body: asking({ consultation }) })
    expect(await refused(null)).toMatchObject({ status: 422, code: 'completion.consult_first' })
    const [leader] = (await sara.call(caseCompletions, at(where))).mayBeConsulted
    assert(leader, 'the unit has a first social worker')
    const short = { staffId: leader.staffId, considered: 'Nej.' }
    expect(await refused(short)).toMatchObject({ code: 'completion.consult_first' })
    const [own] = await app.sql(1, `select staff_id as id from staff where name = 'Sara Ek'`)
    const self = { staffId: String(own?.id), considered: 'Det går inte att avgöra på det som finns.' }
    expect(await refused(self)).toMatchObject({ code: 'completion.consult_first' })
  })

  test('lets through the third after both have talked', async () => {
    const where = pick()
    await askFor(sara, where)
    await askFor(sara, where)
    const [leader] = (await sara.call(caseCompletions, at(where))).mayBeConsulted
    assert(leader, 'the unit has a first social worker')
    const consultation = { staffId: leader.staffId, considered: 'Det går inte att avgöra på det som finns.' }
    expect(await askFor(sara, where, { consultation })).toMatchObject({ round: 3 })
    expect((await journalOf(where)).join('\n')).toContain(`Samråd med ${leader.name}`)
  })

  test('a month asked about twice is listed for the one who has it and for the first social worker, not for others', async () => {
    const where = pick()
    const listed = async (who: string) =>
      (await (await app.as(who)).call(completionsToFollow)).manyRounds.some((row) => row.caseId === where.caseId)
    await askFor(sara, where)
    expect(await listed('Sara Ek')).toBe(false)
    await askFor(sara, where)
    expect([await listed('Sara Ek'), await listed('Helena Brandt'), await listed('Jonas Alm')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

/** A month that would be rejected because of what did not come. */
async function rejecting(where: Household, rests: boolean) {
  const missingPapers = {
    income_support: {
      rests,
      whyNeeded: 'Utan kontoutdraget går det inte att se om det finns pengar.',
      acuteNeed: 'Har mat och medicin till månadsskiftet enligt samtal i dag.',
    },
  }
  const assessed = await assess(sara, where, () => ({ missingPapers }))
  const words =
    'Kontoutdraget för oktober har inte kommit in trots påminnelse, och det går inte att se om hushållet har pengar.'
  const needs = asProposed(assessed.page, words)
    .filter((need) => need.key === 'income_support')
    .map((need) => ({ ...need, outcome: 'rejected' as const, granted: 0, facts: words, provisions: ['SoL 12:1'] }))
  return deciding(assessed, needs)
}

describe('a rejection for missing papers', () => {
  test('is refused where nothing was asked for; the page tells of it before', async () => {
    const order = await rejecting(pick(), true)
    expect(await sara.refused(decide, order)).toMatchObject({
      code: 'decision.gates_unmet',
      gates: expect.arrayContaining([
        expect.objectContaining({ gate: 'utredning.avslag_medverkar_ej', need: 'papers_asked_for' }),
      ]),
    })
  })

  test('waits for the day and the reminder; then it can be made, and another need never waited', async () => {
    const where = pick((one) => !one.isProtected && !one.hasHearing)
    const { completionRequestId } = await askFor(sara, where, { channel: 'phone', answerBy: '2026-11-30' })
    const order = await rejecting(where, true)
    const needs = async () => (await sara.refused(decide, order)).gates?.map((one) => one.need) ?? []
    expect(await needs()).toEqual(expect.arrayContaining(['papers_time_passed', 'papers_reminded']))
    const params = { caseId: where.caseId, completionRequestId }
    await sara.call(remindCompletion, { params, body: { how: 'phone' } })
    expect(await needs()).toContain('papers_time_passed')
    expect(await needs()).not.toContain('papers_reminded')
    app.wait({ days: 13 })
    sara = await app.as('Sara Ek')
    const later = { ...order, body: { ...order.body, payOn: '2026-12-10' } }
    expect((await sara.call(completionsToFollow)).passed.map((row) => row.caseId)).toContain(where.caseId)
    expect(await sara.call(decide, later)).toMatchObject({ granted: 0 })
    expect((await sara.call(completionsToFollow)).passed.map((row) => row.caseId)).not.toContain(where.caseId)
  })
})

describe('the reminder', () => {
  test('comes by itself two days before, once, with its line in the journal; not where all has been answered', async () => {
    const where = pick()
    const today = app.now().toISOString().slice(0, 10)
    const answerBy = new Date(Date.parse(today) + 6 * 86_400_000).toISOString().slice(0, 10)
    await askFor(sara, where, { answerBy })
    const house = () => keepHouse(app.server.platform, [remindOfCompletions]).stop()
    const reminders = async () => (await journalOf(where)).filter((text) => text.startsWith('Påminnelse')).length
    await house()
    expect(await reminders()).toBe(0)
    app.wait({ days: 4 })
    sara = await app.as('Sara Ek')
    await Promise.all([house(), house()])
    await house()
    expect(await reminders()).toBe(1)
    expect((await sara.call(caseCompletions, at(where))).requests[0]?.remindedAt).not.toBeNull()
  })

  test('by telephone is on the list until it is done', async () => {
    const where = pick()
    const today = app.now().toISOString().slice(0, 10)
    const answerBy = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
    const { completionRequestId } = await askFor(sara, where, { channel: 'phone', answerBy, setBy: 'person' })
    const listed = async () =>
      (await sara.call(completionsToFollow)).toRemind.some((row) => row.caseId === where.caseId)
    expect(await listed()).toBe(true)
    const params = { caseId: where.caseId, completionRequestId }
    await sara.call(remindCompletion, { params, body: { how: 'phone' } })
    expect(await listed()).toBe(false)
  })
})
