import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage, queue } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { makeHearing, registerAnswer, writeJournal } from '../../api/investigations.ts'
import { answerHearing, myMonth, overview } from '../../api/me.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  apply,
  asProposed,
  assess,
  at,
  dealHouseholds,
  deciding,
  isPlain,
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
  'Inkomsten enligt Försäkringskassan är högre än den som stod i ansökan, och behovet täcks därför av egna medel denna månad.'
const material = 'Försäkringskassan uppger att bostadsbidrag har betalats ut med 1 400 kronor.'
const sent = (answerBy: string) => ({ kind: 'sent' as const, material, channel: 'e_service' as const, answerBy })

/** Material from another stands in the case, and the month is to be rejected. */
const againstThem = (where: Household) => assess(sara, where, () => ({ othersMaterial: true, assets: 5_000_000 }))
const rejecting = async (where: Household) => {
  const assessed = await againstThem(where)
  return deciding(assessed, asProposed(assessed.page, reasons))
}
const journalOf = async (where: Household) => (await sara.call(monthPage, at(where))).journal.map((entry) => entry.text)

describe('FL 25 §: before a decision against someone, they are told what others have said and may answer', () => {
  test('a rejection without a hearing is refused by that gate, which stands on the page beforehand', async () => {
    const order = await rejecting(pick())
    const page = await sara.call(monthPage, { params: order.params })
    expect(page.unmet.map((gate) => gate.need)).toContain('material_communicated')
    const told = await sara.refused(decide, order)
    expect(told).toMatchObject({
      status: 409,
      code: 'decision.gates_unmet',
      gates: [{ gate: 'utredning.kommunicering', need: 'material_communicated' }],
    })
  })

  test('all in favour needs no hearing', async () => {
    const where = pick()
    const assessed = await assess(sara, where, () => ({ othersMaterial: true }))
    expect(await sara.call(decide, deciding(assessed))).toMatchObject({ granted: assessed.page.calculation?.support })
  })

  test('sent, it waits for the person: the decision is refused until the day has passed, and the journal tells of it by itself', async () => {
    const where = pick()
    const order = await rejecting(where)
    await sara.call(makeHearing, { ...at(where), body: sent('2026-11-25') })
    expect(await sara.refused(decide, order)).toMatchObject({ gates: [{ need: 'answered_or_time_passed' }] })
    expect(await journalOf(where)).toContainEqual(
      'Kommunicering enligt 25 § förvaltningslagen. Personen har fått veta att uppgifter får lämnas muntligt inför nämnden. Svar senast 2026-11-25.',
    )
    expect((await sara.call(queue)).rows.find((row) => row.caseId === where.caseId)).toMatchObject({
      status: 'waiting_for_answer',
      turn: 'clients',
    })
  })

  test('a day to answer that has passed already is no day to answer', async () => {
    expect(await sara.refused(makeHearing, { ...at(pick()), body: sent('2026-11-17') })).toMatchObject({
      status: 422,
      code: 'hearing.answer_day_passed',
    })
  })

  test('the person reads it and answers in the e-service, once; then it can be decided', async () => {
    const client = await app.as('Ensamstående, två barn')
    const { caseNumber } = await apply(client, '2026-12')
    const row = (await sara.call(queue)).rows.find((one) => one.caseNumber === caseNumber)
    const where = { ...pick(), caseId: row?.caseId ?? '', month: '2026-12' }
    const order = await rejecting(where)
    const { hearingId } = await sara.call(makeHearing, { ...at(where), body: sent('2026-11-25') })
    expect((await client.call(overview)).months[0]).toMatchObject({
      month: '2026-12',
      status: 'waiting_for_answer',
      turn: 'yours',
    })
    expect((await client.call(myMonth, { params: { month: '2026-12' } })).hearings).toEqual([
      { hearingId, material, answerBy: '2026-11-25', answered: false },
    ])
    const answering = { params: { hearingId }, body: { answer: 'Bidraget gäller förra året.' } }
    expect(await (await app.as('Sambo, tre barn')).refused(answerHearing, answering)).toMatchObject({
      code: 'hearing.none',
    })
    expect(await client.call(answerHearing, answering)).toEqual({ answeredOn: '2026-11-18' })
    expect(await client.refused(answerHearing, { ...answering, body: { answer: 'Och en gång till.' } })).toMatchObject({
      status: 409,
      code: 'hearing.answered',
    })
    const page = await sara.call(monthPage, at(where))
    expect(page.hearings[0]).toMatchObject({ answer: 'Bidraget gäller förra året.', answeredOn: '2026-11-18' })
    expect(page.journal.map((entry) => entry.text)).toContain('Svar på kommunicering har kommit in.')
    expect((await client.call(overview)).months[0]).toMatchObject({ turn: 'ours' })
    expect(await sara.call(decide, order)).toMatchObject({ granted: 0 })
  })

  test('an answer by telephone is registered by staff, once, never with a day that has not come', async () => {
    const where = pick()
    const order = await rejecting(where)
    const { hearingId } = await sara.call(makeHearing, {
      ...at(where),
      body: { ...sent('2026-11-25'), channel: 'phone', toldOfCommittee: true },
    })
    const answering = {
      params: { caseId: where.caseId, hearingId },
      body: { answeredOn: '2026-12-24', answer: 'Säger att uppgiften är riktig.' },
    }
    expect(
      await sara.refused(registerAnswer, { ...answering, params: { caseId: pick().caseId, hearingId } }),
    ).toMatchObject({ code: 'hearing.none' })
    expect(
      await sara.refused(registerAnswer, { ...answering, body: { ...answering.body, answeredOn: '2026-11-01' } }),
    ).toMatchObject({ code: 'hearing.answered_before_sent' })
    expect(await sara.call(registerAnswer, answering)).toEqual({ answeredOn: '2026-11-18' })
    expect(await sara.refused(registerAnswer, answering)).toMatchObject({ code: 'hearing.answered' })
    expect(await sara.call(decide, order)).toMatchObject({ granted: 0, payOn: null })
  })

  test('not heard because of one of the three grounds: the reason is written, more than a word, and the journal says so', async () => {
    const where = pick()
    const order = await rejecting(where)
    const exempt = { kind: 'exempt' as const, material, exemption: 'obviously_unnecessary' as const }
    expect(await sara.refused(makeHearing, { ...at(where), body: { ...exempt, reason: 'Onödigt.' } })).toMatchObject({
      code: 'request.malformed',
    })
    await sara.call(makeHearing, {
      ...at(where),
      body: { ...exempt, reason: 'Personen har själv lämnat samma uppgift i sin ansökan.' },
    })
    expect(await journalOf(where)).toContainEqual(expect.stringContaining('gjordes inte'))
    expect(await sara.call(decide, order)).toMatchObject({ granted: 0 })
  })
})

describe('FL 27 §, SoL 14:3: what is written in the journal stays', () => {
  test('a correction is a new entry that points at the one it corrects; both can be read', async () => {
    const where = pick(isPlain)
    const entry = { happenedAt: '2026-11-18T08:10:00+01:00', month: where.month }
    const first = await sara.call(writeJournal, {
      params: { caseId: where.caseId },
      body: { ...entry, kind: 'note', text: 'Ringde den 7 november.', corrects: null },
    })
    await sara.call(writeJournal, {
      params: { caseId: where.caseId },
      body: { ...entry, kind: 'correction', text: 'Samtalet var den 17 november.', corrects: first.journalEntryId },
    })
    expect(await journalOf(where)).toEqual(
      expect.arrayContaining(['Ringde den 7 november.', 'Samtalet var den 17 november.']),
    )
    const page = await sara.call(monthPage, at(where))
    expect(page.journal.find((line) => line.journalEntryId === first.journalEntryId)).toMatchObject({
      writtenBy: 'Sara Ek',
      happenedAt: '2026-11-18T07:10:00.000Z',
    })
  })

  test('a correction points into the same case', async () => {
    const [mine, other] = [pick(), pick()]
    const body = {
      kind: 'note' as const,
      happenedAt: '2026-11-18T06:00:00Z',
      text: 'En anteckning.',
      month: null,
      corrects: null,
    }
    const { journalEntryId } = await sara.call(writeJournal, { params: { caseId: other.caseId }, body })
    expect(
      await sara.refused(writeJournal, {
        params: { caseId: mine.caseId },
        body: { ...body, kind: 'correction', corrects: journalEntryId },
      }),
    ).toMatchObject({ code: 'not_found' })
  })

  test.each([
    'journal_entries',
    'hearings',
    'hearing_answers',
    'applications',
    'decisions',
    'decision_needs',
    'calculations',
    'letters',
    'letter_receipts',
    'payments',
    'payment_attests',
    'payment_files',
    'payment_file_lines',
    'audit_events',
    'audit_chain',
  ])('the application’s login may neither change nor delete in %s', async (table) => {
    const client = new pg.Client({ connectionString: app.appUrl })
    await client.connect()
    await client.query(`select set_config('tillit.municipality', '1', false)`)
    for (const act of [
      `delete from ${table}`,
      `update ${table} set municipality_id = municipality_id`,
      `truncate ${table}`,
    ])
      await expect(client.query(act), act).rejects.toThrow('permission denied')
    await client.end()
  })

  test('nobody outside the case writes in it', async () => {
    const mirela = await app.as('Mirela Lindh')
    const body = {
      kind: 'note' as const,
      happenedAt: '2026-11-18T08:10:00Z',
      text: 'En anteckning.',
      month: null,
      corrects: null,
    }
    expect(await mirela.refused(writeJournal, { params: { caseId: pick().caseId }, body })).toMatchObject({
      status: 403,
      code: 'case.ask_unit',
    })
  })
})

describe('silence', () => {
  test('when the day has passed without an answer the case is ours again, and it can be decided', async () => {
    const where = pick()
    const order = await rejecting(where)
    await sara.call(makeHearing, { ...at(where), body: sent('2026-11-20') })
    app.wait({ days: 2 })
    sara = await app.as('Sara Ek')
    expect(await sara.refused(decide, order), 'the last day is still theirs').toMatchObject({
      gates: [{ need: 'answered_or_time_passed', facts: { answerBy: '2026-11-20' } }],
    })
    app.wait({ days: 1 })
    sara = await app.as('Sara Ek')
    expect((await sara.call(queue)).rows.find((row) => row.caseId === where.caseId)).toMatchObject({ turn: 'ours' })
    expect(await sara.call(decide, order)).toMatchObject({ granted: 0 })
  })
})
