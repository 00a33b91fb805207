import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attest, paymentsToAttest, sendPayments } from '../../api/payments.ts'
import {
  reportUnexecuted,
  registerUnexecutedReason,
  unexecuted,
  unexecutedReportFile,
  unexecutedReports,
} from '../../api/unexecuted.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { payEarlier } from './payEarlier.test-helper.ts'

let app: TestApp
let annika: Browser
beforeAll(async () => {
  app = await startApp()
  await payEarlier(app)
  annika = await app.as('Annika Lidman')
})
afterAll(() => app.close())

const file = (who: Browser, unexecutedReportId: string) =>
  who.raw(unexecutedReportFile, { params: { unexecutedReportId } }).then((response) => response.text())

/** Two decisions that wait for their payment, as if they had been made long ago: one of a protected household. */
async function waitSince(day: string): Promise<{ plain: string; hidden: string }> {
  await app.sql(
    1,
    `delete from payment_file_lines where payment_id = (select p.payment_id from payments p join case_members m using (municipality_id, case_id) join persons q using (municipality_id, person_id)
       where p.municipality_id = 1 and q.protection <> 'none' order by 1 limit 1)`,
  )
  const rows = await app.sql(
    1,
    `update decisions set decided_at = $1::date + time '10:00' where decision_id in (
       select distinct on (hidden) decision_id from (select d.decision_id, exists (select from case_members m join persons p using (municipality_id, person_id)
           where m.case_id = d.case_id and p.protection <> 'none') as hidden
         from decisions d join payments p using (municipality_id, decision_id) where p.municipality_id = 1
           and not exists (select from payment_file_lines l where l.payment_id = p.payment_id)) x order by hidden, decision_id)
     returning decision_id as id, exists (select from case_members m join persons p using (municipality_id, person_id)
       where m.case_id = decisions.case_id and p.protection <> 'none') as hidden`,
    [day],
  )
  const of = (hidden: boolean) => String(rows.find((row) => row.hidden === hidden)?.id)
  return { plain: of(false), hidden: of(true) }
}

describe('SoL 34:1–3: what was granted and not paid is reported each quarter', () => {
  test('it is listed after three months, without names and without the number of a protected household', async () => {
    expect((await annika.call(unexecuted)).rows).toEqual([])
    const { plain, hidden } = await waitSince('2026-05-20')
    const { rows, next } = await annika.call(unexecuted)
    expect(rows.map((row) => row.decisionId).toSorted()).toEqual([plain, hidden].toSorted())
    expect(rows.find((row) => row.decisionId === hidden)).toMatchObject({ caseNumber: null, reason: null })
    expect(rows.find((row) => row.decisionId === plain)?.caseNumber).toMatch(/^EB-/)
    expect(next).toEqual({ quarter: '2026-Q3', rows: 2, lacking: 2, made: false })
  })

  test('a report waits for each reason and for the end of the quarter, and is made once', async () => {
    const make = (quarter: string) => annika.refused(reportUnexecuted, { body: { quarter } })
    expect(await make('2026-Q3')).toMatchObject({
      code: 'unexecuted.gates_unmet',
      gates: [{ gate: 'beslut.ej_verkstallt_rapport', need: 'unexecuted_reasons_given' }],
    })
    const { rows } = await annika.call(unexecuted)
    for (const { decisionId } of rows)
      await annika.call(registerUnexecutedReason, { params: { decisionId }, body: { reason: 'not_attested' } })
    expect((await make('2026-Q4')).gates?.[0]).toMatchObject({ need: 'unexecuted_quarter_over' })
    const made = await annika.call(reportUnexecuted, { body: { quarter: '2026-Q3' } })
    expect(made.rows).toBeGreaterThanOrEqual(2)
    expect(await make('2026-Q3')).toMatchObject({ code: 'unexecuted.reported', status: 409 })
    const auditor = await app.as('Gunilla Thorén')
    const { reports } = await auditor.call(unexecutedReports)
    expect(reports).toMatchObject([{ quarter: '2026-Q3', madeBy: 'Annika Lidman' }])
    expect(reports[0]?.counts.reduce((sum, one) => sum + one.notExecuted, 0)).toBe(made.rows)
    const text = await file(await app.as('Cecilia Roos'), made.unexecutedReportId)
    expect(text.trim().split('\r\n')).toHaveLength(1 + made.rows)
    expect(text).toContain('"2026-05-20"')
    expect(text).not.toMatch(/EB-\d{4}/)
  })

  test('paid late it is told of as executed in the quarter it was paid, and leaves the list', async () => {
    const birgitta = await app.as('Birgitta Lövgren')
    const waiting = await birgitta.call(paymentsToAttest)
    await birgitta.call(attest, {
      body: { paymentIds: waiting.rows.filter((row) => !row.own).map((row) => row.paymentId) },
    })
    await birgitta.call(sendPayments)
    expect((await annika.call(unexecuted)).rows).toEqual([])
    await app.sql(
      1,
      `update payment_files set created_at = '2026-08-25T10:00:00Z' where created_at >= $1::timestamptz - interval '1 minute'`,
      [app.now()],
    )
    await app.sql(1, 'delete from unexecuted_reports where municipality_id = 1')
    const made = await annika.call(reportUnexecuted, { body: { quarter: '2026-Q3' } })
    expect(await file(annika, made.unexecutedReportId)).toContain(
      '"Verkställt";"2026-08-25";"Utbetalningen är inte attesterad"',
    )
  })

  test('a caseworker has no part in it', async () => {
    const sara = await app.as('Sara Ek')
    expect(await sara.refused(unexecuted)).toMatchObject({ code: 'role.not_allowed' })
  })
})
