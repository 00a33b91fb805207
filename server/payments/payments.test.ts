import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attest, paymentFiles, paymentsToAttest, readPaymentFile, sendPayments } from '../../api/payments.ts'
import { readProtected } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  asProposed,
  assess,
  dealHouseholds,
  deciding,
  grant,
  inNeed,
  isPlain,
  settled,
  until,
  type Household,
} from '../platform/testing/story.ts'
import { validatePain001 } from './file/validate.ts'
import { linesOf } from './lines.test-helper.ts'

let app: TestApp
let sara: Browser
let birgitta: Browser
let rolf: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  birgitta = await app.as('Birgitta Lövgren')
  rolf = await app.as('Rolf Engdahl')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

/** A decision with money and the order that comes of it by itself. */
async function ordered(where = pick((one) => isPlain(one) && one.children < 4), who = sara) {
  const assessed = await assess(who, where, inNeed)
  const { granted, decisionId } = await who.call(
    decide,
    deciding(assessed, asProposed(assessed.page, 'Kostnaden är högre än den som godtas, därför beviljas den delvis.')),
  )
  const page = await settled(who, where, where.adults, 1)
  const paymentId = page.payments[0]?.paymentId
  assert(paymentId, 'an order was made')
  return { where, granted, decisionId, paymentId }
}

const fileOf = async (paymentFileId: string) => {
  const answer = await birgitta.raw(readPaymentFile, { params: { paymentFileId } })
  expect(answer.status).toBe(200)
  return answer.text()
}
const attested = (paymentId: string) =>
  app.sql(1, 'select attested_by from payment_attests where payment_id = $1', [paymentId])

/** The application's own login, speaking past the program. */
async function directly<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: app.appUrl, options: '-c role=tillit_app' })
  await client.connect()
  try {
    await client.query(`select set_config('tillit.municipality', '1', false)`)
    return await work(client)
  } finally {
    await client.end()
  }
}

describe('an order to pay', () => {
  test('is made by itself, once, of what the decision grants, to the account the person has registered', async () => {
    const { where, granted, decisionId, paymentId } = await ordered()
    await app.sql(
      1,
      `select plan_job('payment_order', json_build_object('decisionId', $1::text, 'municipality', 1), 'again')`,
      [decisionId],
    )
    await until(async () => (await app.sql(1, `select from graphile_worker.jobs where key = 'again'`)).length === 0)
    const rows = await app.sql(
      1,
      `select p.payment_id, p.amount_ore, p.payee_id, a.person_id, a.valid_to, p.reference from payments p join payment_accounts a using (municipality_id, payment_account_id) where p.decision_id = $1`,
      [decisionId],
    )
    expect(rows).toMatchObject([
      {
        payment_id: paymentId,
        amount_ore: granted,
        payee_id: where.applicantId,
        person_id: where.applicantId,
        valid_to: null,
      },
    ])
    expect(String(rows[0]?.reference)).toMatch(/^T[0-9A-F]{32}$/)
  })

  test('stands in the attester’s list with amount, payee and account, and not a word of why', async () => {
    const { granted, paymentId, where } = await ordered()
    const { rows } = await birgitta.call(paymentsToAttest)
    expect(rows.find((row) => row.paymentId === paymentId)).toEqual({
      paymentId,
      caseNumber: where.caseNumber,
      month: where.month,
      payee: expect.any(String),
      account: expect.any(String),
      bank: expect.any(String),
      amount: granted,
      granted,
      payOn: expect.any(String),
      decidedBy: 'Sara Ek',
      own: false,
    })
    expect(await sara.refused(paymentsToAttest)).toMatchObject({ code: 'role.not_allowed' })
  })

  test('is never more than the decision grants: the database says so by itself', async () => {
    const { decisionId } = await grant(sara, pick()).then(({ decision }) => decision)
    const [row] = await until(async () => {
      const rows = await app.sql(1, 'select * from payments where decision_id = $1', [decisionId])
      return rows.length > 0 && rows
    })
    assert(row, 'an order')
    await app.sql(1, 'delete from payments where decision_id = $1', [decisionId])
    const insert = (amount: number) =>
      directly((client) =>
        client.query(
          'insert into payments (municipality_id, decision_id, decided_by, case_id, payee_id, payment_account_id, amount_ore, pay_on, reference, ordered_at) values (1, $1, $2, $3, $4, $5, $6, $7, $8, now())',
          [
            decisionId,
            row.decided_by,
            row.case_id,
            row.payee_id,
            row.payment_account_id,
            amount,
            row.pay_on,
            `X${amount}`,
          ],
        ),
      )
    await expect(insert(Number(row.amount_ore) + 1)).rejects.toMatchObject({ constraint: 'payment_within_decision' })
    await expect(insert(Number(row.amount_ore))).resolves.toMatchObject({ rowCount: 1 })
    await expect(insert(1), 'a second one of the same decision').rejects.toMatchObject({ code: '23505' })
  })
})

describe('KL 6:6: two persons for each payment', () => {
  test('one who decided never attests it: refused by the gate, and by the database itself', async () => {
    const { paymentId } = await ordered()
    const [row] = await app.sql(1, 'select decided_by from payments where payment_id = $1', [paymentId])
    await app.sql(
      1,
      `insert into staff_roles (municipality_id, staff_id, role, valid_from) values (1, $1, 'finance_attester', '2026-01-01')`,
      [row?.decided_by],
    )
    expect(await sara.refused(attest, { body: { paymentIds: [paymentId] } })).toMatchObject({
      status: 403,
      code: 'payment.same_person',
      gates: [{ gate: 'betalning.funktionsskiljning' }],
    })
    const insert = directly((client) =>
      client.query(
        'insert into payment_attests (municipality_id, payment_id, decided_by, attested_by, attested_at) values (1, $1, $2, $2, now())',
        [paymentId, row?.decided_by],
      ),
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'attester_is_not_decider' })
    const [other] = await app.sql(1, `select staff_id from staff where name = 'Helena Brandt'`)
    const lying = directly((client) =>
      client.query(
        'insert into payment_attests (municipality_id, payment_id, decided_by, attested_by, attested_at) values (1, $1, $2, $3, now())',
        [paymentId, other?.staff_id, row?.decided_by],
      ),
    )
    await expect(lying, 'with another named as the decider').rejects.toMatchObject({ code: '23503' })
    expect(await attested(paymentId)).toEqual([])
    await app.sql(1, `delete from staff_roles where staff_id = $1 and role = 'finance_attester'`, [row?.decided_by])
  })

  test('a list with one’s own decision in it is refused whole', async () => {
    const [mine, other] = [await ordered(), await ordered()]
    await app.sql(
      1,
      `insert into staff_roles (municipality_id, staff_id, role, valid_from) select 1, staff_id, 'finance_attester', '2026-01-01' from staff where name = 'Sara Ek'`,
    )
    expect(await sara.refused(attest, { body: { paymentIds: [other.paymentId, mine.paymentId] } })).toMatchObject({
      code: 'payment.same_person',
    })
    expect([...(await attested(mine.paymentId)), ...(await attested(other.paymentId))]).toEqual([])
    await app.sql(
      1,
      `delete from staff_roles where role = 'finance_attester' and staff_id = (select staff_id from staff where name = 'Sara Ek')`,
    )
  })

  test('two attesters at once: one attest; the other is told, and so is one who tries again', async () => {
    const { paymentId } = await ordered()
    const answers = await Promise.all(
      [birgitta, rolf].map((who) => who.raw(attest, { body: { paymentIds: [paymentId] } })),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await attested(paymentId)).toHaveLength(1)
    expect(await rolf.refused(attest, { body: { paymentIds: [paymentId] } })).toMatchObject({
      code: 'payment.attested',
    })
    expect(
      await rolf.refused(attest, { body: { paymentIds: ['00000000-0000-7000-8000-000000000001'] } }),
    ).toMatchObject({ code: 'not_found' })
  })
})

describe('the file to the bank', () => {
  test('holds each attested payment once and their sum, follows the schema, and is the same bytes each time', async () => {
    const waiting = (await birgitta.call(paymentsToAttest)).attested
    const file = await birgitta.call(sendPayments)
    expect(file).toMatchObject({ count: waiting.count, total: waiting.total })
    const xml = await fileOf(file.paymentFileId)
    expect(() => validatePain001(xml)).not.toThrow()
    const lines = linesOf(xml)
    const rows = await app.sql(
      1,
      'select p.reference, p.amount_ore from payment_file_lines l join payments p using (municipality_id, payment_id) where l.payment_file_id = $1',
      [file.paymentFileId],
    )
    const sorted = (all: readonly { reference: string; amount: number }[]) =>
      all.map((one) => `${one.reference} ${one.amount}`).toSorted()
    expect(sorted(lines)).toEqual(
      sorted(rows.map((row) => ({ reference: String(row.reference), amount: Number(row.amount_ore) }))),
    )
    expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(file.total)
    expect(await fileOf(file.paymentFileId)).toBe(xml)
    expect((await rolf.call(paymentFiles)).files[0]).toEqual(file)
    expect(
      lines.every((line) => line.date >= '2026-11-18'),
      'no day that has passed',
    ).toBe(true)
  })

  test('what is sent is not sent again, and with nothing attested there is no file', async () => {
    expect(await birgitta.refused(sendPayments)).toMatchObject({ status: 409, code: 'payment.none_to_send' })
    const { paymentId } = await ordered()
    await rolf.call(attest, { body: { paymentIds: [paymentId] } })
    expect(await birgitta.call(sendPayments)).toMatchObject({ count: 1 })
    expect(await birgitta.refused(sendPayments)).toMatchObject({ code: 'payment.none_to_send' })
  })

  test('two who send at once send one file; a repeat with the same key is the same file', async () => {
    const { paymentId } = await ordered()
    await rolf.call(attest, { body: { paymentIds: [paymentId] } })
    const answers = await Promise.all([birgitta, rolf, birgitta, rolf].map((who) => who.raw(sendPayments)))
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409])
    const next = await ordered()
    await rolf.call(attest, { body: { paymentIds: [next.paymentId] } })
    const once = { key: 'send-once-1' }
    expect(await birgitta.call(sendPayments, once)).toEqual(await birgitta.call(sendPayments, once))
    const serials = await app.sql(1, 'select serial from payment_files order by serial')
    expect(serials.map((row) => row.serial)).toEqual(serials.map((_, place) => place + 1))
  })

  test('a protected payee’s name is not in it: the bank pays by account', async () => {
    const jonas = await app.as('Jonas Alm')
    const deal = await dealHouseholds(app, 'Jonas Alm')
    const where = deal((one) => one.isProtected && one.adults === 1)
    const { paymentId } = await ordered(where, jonas)
    await rolf.call(attest, { body: { paymentIds: [paymentId] } })
    const { paymentFileId } = await birgitta.call(sendPayments)
    const xml = await fileOf(paymentFileId)
    expect(linesOf(xml).map((line) => line.name)).toEqual(['Skyddad'])
    const personId = where.applicantId
    const { givenName, familyName, personNumber } = await jonas.call(readProtected, {
      params: { caseId: where.caseId, personId },
      body: { reason: 'Kontrollerar bankfilens innehåll.' },
    })
    for (const secret of [givenName, familyName, personNumber]) expect(xml).not.toContain(secret)
  })

  test('stays as it was sent when a payee changes name afterwards, or becomes protected', async () => {
    const { where, paymentId } = await ordered()
    await rolf.call(attest, { body: { paymentIds: [paymentId] } })
    const { paymentFileId } = await birgitta.call(sendPayments)
    const before = await fileOf(paymentFileId)
    await app.sql(
      1,
      `update persons set given_name = null, family_name = null, protection = 'sekretessmarkering' where person_id = $1`,
      [where.applicantId],
    )
    expect(await fileOf(paymentFileId)).toBe(before)
  })

  test('is not for others than those who attest', async () => {
    for (const label of ['Sara Ek', 'Annika Lidman', 'David Krantz'])
      expect(await (await app.as(label)).refused(sendPayments), label).toMatchObject({ code: 'role.not_allowed' })
  })
})
