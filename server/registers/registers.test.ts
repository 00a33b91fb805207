import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { saveAssessment } from '../../api/assessments.ts'
import { monthPage } from '../../api/cases.ts'
import { caseJournal } from '../../api/contacts.ts'
import { makeHearing } from '../../api/investigations.ts'
import { askRegisters, caseRegisters, myRegisters, registerObjection, registerProgress } from '../../api/registers.ts'
import { readRegisterAnswer } from '../../api/registers/answers.ts'
import { toDay } from '../../base/day.ts'
import { overview } from '../../api/me.ts'
import { lastDay, plusMonth, toMonth } from '../../base/month.ts'
import { registerHolders } from '../../law/completion.ts'
import { incomesIn } from '../../rules/registers/incomes.ts'
import { take } from '../../rules/registers/take.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds, type Household } from '../platform/testing/story.ts'
import { paid, startRegisters, type RegisterHarness } from './testing.test-helper.ts'

let registers: RegisterHarness
let app: TestApp
let sara: Browser
let hidden: Household
let deal: Awaited<ReturnType<typeof dealHouseholds>>
beforeAll(async () => {
  registers = await startRegisters()
  app = await startApp({ SSBTEK_URL: registers.url, SSBTEK_ACTOR_ID: '026-51', SSBTEK_TIMEOUT_SECONDS: '2' })
  sara = await app.as('Sara Ek')
  const all = await dealHouseholds(app, 'Sara Ek')
  deal = (fits = () => true) => all((one) => fits(one) && !one.isProtected)
  hidden = all((one) => one.isProtected && one.adults === 1)
})
afterAll(async () => {
  await app.close()
  await registers.close()
})

const purpose = 'Pröva ansökan om försörjningsstöd.'
const ask = (one: { caseId: string; month: string }, by = sara) =>
  by.call(askRegisters, { ...at(one), body: { purpose } })
type Told = z.output<typeof caseRegisters.reply>

/** Asks and waits until each holder has been heard, or has not come. */
async function fetchFor(one: { caseId: string; month: string }, by = sara): Promise<Told> {
  const { registerAskingId, expected } = await ask(one, by)
  for (let tries = 0; tries < 200; tries++) {
    const params = { registerAskingId }
    const { answered } = await by.call(registerProgress, { params })
    if (answered === expected) return by.call(caseRegisters, at(one))
    await pause(50)
  }
  throw new Error('the registers were never heard')
}
const states = ({ answers }: Told) =>
  Object.fromEntries(answers.map(({ holder, answer }) => [holder, 'why' in answer ? answer.why : answer.state]))
const alone = ({ adults }: Household) => adults === 1

describe('a question', () => {
  test('is about the adults of the application, of those the law names, with the purpose; the journal says who, never what', async () => {
    registers.answers({ paid: [paid('FK', 'SJP', 5_000)] })
    const couple = deal(({ adults }) => adults === 2)
    const counts = plusMonth(toMonth(couple.month), -1)
    const before = registers.asked.length
    const told = await fetchFor(couple)
    const asked = registers.asked.slice(before)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatchObject({ caseNumber: couple.caseNumber, purpose, handler: 'Sara Ek', to: lastDay(counts) })
    expect(told.answers).toHaveLength(2 * registerHolders.length)
    expect(told).toMatchObject({ isConnected: true, isOpen: true, waiting: null, counts, threshold: 12 })
    const { entries } = await sara.call(caseJournal, { params: { caseId: couple.caseId } })
    const texts = entries.filter(({ kind }) => kind === 'register').map(({ text }) => text)
    expect(texts).toHaveLength(3)
    expect(texts.join(' ')).toContain(purpose)
    expect(texts.join(' ')).not.toMatch(/5.?000/)
  })

  test('is on record, and a repeat of it is the same question', async () => {
    const one = deal(alone)
    await fetchFor(one)
    const events = await app.sql(
      1,
      `select granted from audit_events where event = 'registers.asked' and case_id = $1`,
      [one.caseId],
    )
    expect(events).toEqual([{ granted: true }])
  })

  test('waits for the one before it', async () => {
    registers.answers({ paid: [], waitMs: 700 })
    const one = deal(alone)
    await ask(one)
    expect(await sara.refused(askRegisters, { ...at(one), body: { purpose } })).toMatchObject({
      code: 'register.waiting',
    })
    app.wait({ minutes: 11 })
    registers.answers({ paid: [] })
    expect(await fetchFor(one)).toMatchObject({ waiting: null })
  })
})

describe('data.inhamta_lagstod in the act', () => {
  const gatesOf = async (one: Household, words: string) =>
    sara.refused(askRegisters, { ...at(one), body: { purpose: words } })
  test('blocks a question without a purpose, and about a month that is decided', async () => {
    expect(await gatesOf(deal(alone), 'kort')).toMatchObject({
      code: 'register.gates_unmet',
      gates: [{ gate: 'data.inhamta_lagstod', need: 'register_purpose_stated' }],
    })
    const [decided] = await app.sql(
      1,
      `select d.case_id as "caseId", d.month from decisions d join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
       where s.name = 'Sara Ek' and a.kind = 'assigned' and a.valid_to is null order by d.month desc limit 1`,
    )
    const params = { caseId: String(decided?.caseId), month: String(decided?.month) }
    expect(await sara.refused(askRegisters, { params, body: { purpose } })).toMatchObject({
      gates: [{ need: 'register_case_open' }],
    })
  })

  test('nobody else than those the law names can be stored as asked', async () => {
    await expect(
      app.sql(
        1,
        `insert into register_askings (municipality_id, case_id, application_id, month, purpose, ground, period_from, period_to, holders, asked_at, asked_by)
         select municipality_id, case_id, application_id, month, 'Pröva ansökan.', 'SoL', arrived_on, arrived_on, array['transport_agency'], now(),
           (select staff_id from staff where municipality_id = 1 limit 1) from applications where municipality_id = 1 limit 1`,
      ),
    ).rejects.toThrow(/register_askings_holders_check/)
  })
})

describe('what comes', () => {
  test('one that is down takes no other with it, and what it told before stands, with since when it has failed', async () => {
    const one = deal(alone)
    registers.answers({ paid: [paid('FK', 'SJP', 4_000)], down: ['SO'] })
    expect(states(await fetchFor(one))).toEqual({
      social_insurance_agency: 'fetched',
      student_aid_board: 'nothing',
      pensions_agency: 'nothing',
      unemployment_fund: 'down',
      employment_service: 'nothing',
      tax_agency: 'nothing',
    })
    registers.answers({ paid: [], down: ['FK'] })
    const again = await fetchFor(one)
    expect(states(again)).toMatchObject({ social_insurance_agency: 'fetched', unemployment_fund: 'nothing' })
    const insurance = again.answers.find(({ holder }) => holder === 'social_insurance_agency')
    expect(insurance?.failedSince).not.toBeNull()
  })

  test('too slow is not fetched, for each of them, and never nothing', async () => {
    const one = deal(alone)
    registers.answers({ paid: [paid('FK', 'SJP', 4_000)], waitMs: 8_000 })
    expect(new Set(Object.values(states(await fetchFor(one))))).toEqual(new Set(['too_slow']))
  })

  test('B1: a protected person is not asked about: no number leaves, and it is said', async () => {
    const before = registers.asked.length
    expect(new Set(Object.values(states(await fetchFor(hidden))))).toEqual(new Set(['protected']))
    expect(registers.asked.length).toBe(before)
  })

  test('lies sealed: neither amount nor benefit can be read in the database or the log', async () => {
    const one = deal(alone)
    registers.answers({ paid: [paid('FK', 'SJP', 8_642_975, { label: 'Kanariefågelbidrag' })] })
    expect(JSON.stringify(await fetchFor(one))).toContain('Kanariefågelbidrag')
    const rows = await app.sql(
      1,
      `select x.*, encode(x.sealed, 'escape') as open from register_answers x join register_askings a using (municipality_id, register_asking_id) where a.case_id = $1`,
      [one.caseId],
    )
    expect(JSON.stringify(rows)).not.toMatch(/Kanarie|8642975/)
    expect(app.log()).not.toMatch(/Kanarie/)
  })
})

describe('the person', () => {
  test('sees what was fetched about them, from whom, when and why, and says that it is wrong; nobody else does', async () => {
    const client = await app.as('Ensamstående, har en fråga')
    const { caseworker, months } = await client.call(overview)
    const month = months.find(({ decidedOn, arrivedOn }) => decidedOn === null && arrivedOn !== null)?.month ?? ''
    const [own] = await app.sql(1, `select case_id as "caseId" from cases where case_number = $1`, [
      (await client.call(overview)).caseNumber,
    ])
    const keeper = await app.as(caseworker ?? '')
    registers.answers({ paid: [paid('FK', 'SJP', 4_000, { label: 'Sjukpenning' })] })
    const params = { caseId: String(own?.caseId), month }
    await fetchFor(params, keeper)
    const { askings } = await client.call(myRegisters)
    expect(askings[0]).toMatchObject({ month, purpose })
    const insurance = askings[0]?.answers.find(({ holder }) => holder === 'social_insurance_agency')
    expect(insurance).toMatchObject({ source: 'SoL 15:10', answer: { rows: [{ label: 'Sjukpenning' }] } })
    const objection = {
      params: { registerAnswerId: insurance?.registerAnswerId ?? '' },
      body: { words: 'Den är betald till min syster.' },
    }
    expect(await (await app.as('Ensamstående, två barn')).refused(registerObjection, objection)).toMatchObject({
      code: 'not_found',
    })
    await client.call(registerObjection, objection)
    const { answers } = await keeper.call(caseRegisters, { params })
    expect(answers.flatMap(({ objections }) => objections.map((one) => one.words))).toEqual([objection.body.words])
    const { entries } = await keeper.call(caseJournal, { params: { caseId: params.caseId } })
    expect(entries.find(({ kind }) => kind === 'objection')?.text).toContain(objection.body.words)
    expect((await (await app.as('Ensamstående, två barn')).call(myRegisters)).askings).toEqual([])
  })
})

describe('in the assessment', () => {
  const purposeless = { noConflictOfInterest: true } as const
  async function pageOf(one: Household) {
    const page = await sara.call(monthPage, at(one))
    if (!page.assessment) throw new Error('nothing to assess')
    return { ...page, assessment: page.assessment }
  }
  const incomesOf = ({ answers, counts }: Told) =>
    incomesIn(
      toMonth(counts),
      answers.map(({ personId, holder, fetchedOn, answer }) => ({
        member: personId,
        holder,
        fetchedOn: toDay(fetchedOn),
        answer: readRegisterAnswer(answer),
      })),
    )
  const pay = (one: Household, net: number) =>
    paid('FK', 'SJP', net, { paidOn: lastDay(plusMonth(toMonth(one.month), -1)), label: 'Sjukpenning' })

  test('a fetched income is taken in with its source on the line; a made up one is refused', async () => {
    const one = deal((of) => alone(of) && !of.hasHearing)
    registers.answers({ paid: [pay(one, 3_333)] })
    const [income] = incomesOf(await fetchFor(one))
    if (!income) throw new Error('nothing was fetched')
    const page = await pageOf(one)
    const { version, content } = page.assessment
    const taken = take(content.incomes, income)
    const save = (incomes: typeof taken) => ({
      ...at(one),
      body: { version, content: { ...content, incomes } },
    })
    const more = taken.map((row) =>
      row.fetched ? { ...row, fetched: { ...row.fetched, amount: row.fetched.amount + 1 } } : row,
    )
    expect(await sara.refused(saveAssessment, save(more))).toMatchObject({ code: 'register.income_unknown' })
    await sara.call(saveAssessment, save(taken))
    const { calculation } = await pageOf(one)
    const line = calculation?.incomes.of.find(({ term }) => term === 'income.sickness_benefit')
    expect(line?.of[0]).toMatchObject({
      term: 'received',
      amount: 333_300,
      source: 'SoL 15:10',
      because: { reason: 'income.fetched_social_insurance_agency', facts: { fetchedOre: 333_300 } },
    })
  })

  test('FL 25: what was fetched is material of others by itself: a decision against the person waits until it is told after it came', async () => {
    const one = deal((of) => alone(of) && !of.hasHearing && of.children === 0)
    const heard = { kind: 'sent', material: 'Kontoutdrag.', channel: 'e_service', answerBy: '2026-11-30' } as const
    await sara.call(makeHearing, { ...at(one), body: heard })
    registers.answers({ paid: [pay(one, 90_000)] })
    const [income] = incomesOf(await fetchFor(one))
    if (!income) throw new Error('nothing was fetched')
    const { version, content } = (await pageOf(one)).assessment
    const incomes = take(content.incomes, income)
    await sara.call(saveAssessment, {
      ...at(one),
      body: { version, content: { ...content, ...purposeless, incomes } },
    })
    const needsOf = async () => (await pageOf(one)).unmet.filter(({ gate }) => gate === 'utredning.kommunicering')
    expect(await needsOf()).toMatchObject([{ need: 'material_communicated' }])
    await sara.call(makeHearing, { ...at(one), body: { ...heard, material: 'Sjukpenning från Försäkringskassan.' } })
    expect(await needsOf()).toMatchObject([{ need: 'answered_or_time_passed' }])
  })
})
