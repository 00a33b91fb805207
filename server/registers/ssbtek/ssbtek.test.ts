import { readFileSync } from 'node:fs'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toDay } from '../../../base/day.ts'
import { kr } from '../../../base/money.ts'
import { registerHolders } from '../../../law/completion.ts'
import type { HolderAnswers } from '../../../rules/registers/answer.ts'
import type { Scenario } from '../../demo/registers/scenario.ts'
import { paid, question, startRegisters, type RegisterHarness } from '../testing.test-helper.ts'
import { readAnswer } from './answer.ts'
import { makeSsbtek } from './ssbtek.ts'
import type { Connection } from './transport.ts'
import { wrongBySchema } from './validate.ts'
import { first, readXml } from './xml.ts'

let registers: RegisterHarness
beforeAll(async () => {
  registers = await startRegisters()
})
afterAll(() => registers.close())
beforeEach(() => registers.says(null))

const connection = (more: Partial<Connection> = {}): Connection => ({
  url: registers.url,
  actorId: '026-51',
  ground: question.ground,
  timeoutMs: 5_000,
  tls: null,
  ...more,
})
const ask = (scenario: Scenario, more: Partial<Connection> = {}): Promise<HolderAnswers> => {
  registers.answers(scenario)
  return makeSsbtek(connection(more)).ask(question)
}
const states = (answers: HolderAnswers) =>
  Object.values(answers).map((one) => (one.state === 'not_fetched' ? one.why : one.state))
const all = (state: string) => registerHolders.map(() => state)

const full: Scenario = {
  paid: [
    paid('FK', 'SJP', 5_000.5, { label: 'Sjukpenning', withheld: 700 }),
    paid('PM', 'AP', 900),
    paid('CSN', 'GRUNDB', 2_000),
    paid('SO', 'SO', 3_100, { label: 'Akassan', withheld: 50 }),
  ],
  seeking: { since: toDay('2026-02-03'), fund: 'Akassan' },
  capital: { year: 2025, kronor: 42 },
}

describe('a question', () => {
  test('follows the schema, names the case, the purpose and the law, and asks only those the law names', async () => {
    await ask({ paid: [] })
    expect(registers.asked.at(-1)).toMatchObject({
      organisationNumber: '162120999004',
      name: 'Lindsjö & grannar',
      caseNumber: '2026-0001',
      purpose: question.purpose,
      ground: question.ground,
      agencies: ['AF', 'CSN', 'FK', 'SKV', 'SO'],
    })
    const sent = registers.envelopes.at(-2) ?? ''
    expect(sent).toContain('<TNS inkludera="false">')
    expect(sent).toContain('<MIV inkludera="false">')
  })

  test('asks for what is paid out and nothing of the person, so that no address can come', async () => {
    await ask({ paid: [] })
    const coded = /<lefiJsonFraga>([^<]*)</.exec(registers.envelopes.at(-2) ?? '')?.[1] ?? ''
    const lefi: unknown = JSON.parse(Buffer.from(coded, 'base64').toString())
    expect(Object.keys(Object(lefi))).toEqual(['personnummer', 'period', 'utbetalningar'])
  })

  test('that does not follow the schema is a fault of ours and is not sent', async () => {
    const before = registers.asked.length
    const wrong = { ...question, caseNumber: '' }
    await expect(makeSsbtek(connection()).ask(wrong)).rejects.toThrow(/follows its schema/)
    expect(registers.asked.length).toBe(before)
  })

  test('about a reserve number is not sent: nobody has it there', async () => {
    const answers = await makeSsbtek(connection()).ask({ ...question, personNumber: '19880209T050' })
    expect(states(answers)).toEqual(all('no_number'))
  })
})

describe('an answer', () => {
  test('of the simulator follows the schema', async () => {
    for (const scenario of [full, { paid: [] }, { ...full, down: ['FK', 'SO'], failing: ['CSN'] } satisfies Scenario]) {
      await ask(scenario)
      const body = readXml(registers.envelopes.at(-1) ?? '', (root) =>
        first(root, 'hamtaBastjanstInformationResponse')?.toString({ format: false }),
      )
      const alone = XmlDocument.fromString(body ?? '')
      expect(wrongBySchema(alone)).toBeNull()
      alone.dispose()
    }
  })

  test('is read holder by holder: what was paid, to the öre, and what was kept back', async () => {
    const answers = await ask(full)
    expect(answers).toMatchObject({
      social_insurance_agency: {
        rows: [
          { kind: 'sickness_benefit', label: 'Sjukpenning', paidOn: '2026-10-25', amount: 500_050, withheld: kr(700) },
        ],
      },
      pensions_agency: { rows: [{ kind: 'pension', amount: kr(900) }] },
      student_aid_board: { rows: [{ kind: 'study_grant', amount: kr(2_000), withheld: 0 }] },
      unemployment_fund: { rows: [{ kind: 'unemployment_benefit', amount: kr(3_100), withheld: kr(50) }] },
      employment_service: {
        facts: [
          { fact: 'job_seeker', value: '2026-02-03' },
          { fact: 'activity_report', value: '2026-10-31' },
          { fact: 'unemployment_fund', value: 'Akassan' },
        ],
      },
      tax_agency: { facts: [{ fact: 'capital_year', value: '2025: 42 kr' }] },
    })
  })

  test('of a person without anything, or whom nobody knows, is nothing', async () => {
    expect(states(await ask({ paid: [] }))).toEqual(all('nothing'))
    expect(states(await ask({ paid: [], unknown: true }))).toEqual(all('nothing'))
  })

  test('tells that data are protected, whoever says so', async () => {
    const answers = await ask({ paid: [], marked: true })
    expect(answers).toMatchObject({ employment_service: { isMarked: true }, student_aid_board: { isMarked: true } })
  })
})

describe('what does not come is not fetched', () => {
  test('one that is down, or fails, takes no other with it', async () => {
    const answers = await ask({ ...full, down: ['FK'], failing: ['CSN'] })
    expect(states(answers)).toEqual(['down', 'holder_failed', 'down', 'fetched', 'fetched', 'fetched'])
    expect(await ask({ ...full, down: ['PM'] })).toMatchObject({
      social_insurance_agency: { state: 'fetched' },
      pensions_agency: { state: 'not_fetched', why: 'down' },
    })
  })

  test('a group that is missing makes the answer partial; and without anything else, not fetched', async () => {
    expect((await ask({ ...full, partial: true })).social_insurance_agency).toMatchObject({ isPartial: true })
    const { social_insurance_agency: empty } = await ask({ paid: [], partial: true })
    expect(empty).toEqual({ state: 'not_fetched', why: 'holder_failed' })
  })

  test('too slow, not there, or not to be understood', async () => {
    expect(states(await ask({ ...full, waitMs: 2_000 }, { timeoutMs: 150 }))).toEqual(all('too_slow'))
    expect(states(await ask(full, { url: 'http://127.0.0.1:1/' }))).toEqual(all('down'))
    for (const text of ['', 'service unavailable', '<a>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<html/>']) {
      registers.says(text)
      expect(states(await ask(full)), text).toEqual(all('unreadable'))
    }
    registers.says('<E xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><Fault/></Body></E>')
    expect(states(await ask(full))).toEqual(all('holder_failed'))
  })

  test('a row that cannot be read makes the holder’s answer unreadable, never shorter', async () => {
    await ask(full)
    const answer = registers.envelopes.at(-1) ?? ''
    const broken = answer.replace('<NettoEfterAvdrag>3100.00', '<NettoEfterAvdrag>tre tusen')
    expect(states(readAnswer(broken))).toEqual(['fetched', 'fetched', 'fetched', 'unreadable', 'fetched', 'fetched'])
    expect(states(readAnswer(answer.replace(/<FK>[\s\S]*<\/FK>/, '')))[0]).toBe('left_out')
  })
})

describe('the connection', () => {
  const pem = (name: string) => readFileSync(new URL(`./tls/${name}.pem`, import.meta.url))
  test('shows our certificate; without it, or to somebody we do not trust, nothing is fetched', async () => {
    const [ca, cert, key] = [pem('ca'), pem('cert'), pem('key')]
    const guarded = await startRegisters({ ca, cert, key, requestCert: true, rejectUnauthorized: true })
    try {
      guarded.answers(full)
      const asked = (tls: Connection['tls']) => makeSsbtek(connection({ url: guarded.url, tls })).ask(question)
      expect(states(await asked({ cert, key, ca }))).toEqual(all('fetched'))
      expect(states(await asked({ cert, key, ca: null }))).toEqual(all('down'))
      expect(states(await asked(null))).toEqual(all('down'))
    } finally {
      await guarded.close()
    }
  })
})
