import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawInForce } from '../../api/administration.ts'
import { monthPage } from '../../api/cases.ts'
import { normTables } from '../../api/normTables.ts'
import {
  approveSubmission,
  discardSubmission,
  returnSubmission,
  saveSubmission,
  sendSubmission,
} from '../../api/submissions.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, at } from '../platform/testing/story.ts'
import { approved, draft, norm, norm2027, priceBase, sent, workIncome } from './enter.test-helper.ts'

let app: TestApp
let david: Browser
let maud: Browser
let sara: Browser
let where: { caseId: string; month: string }
beforeAll(async () => {
  app = await startApp()
  app.wait({ days: 14 })
  await apply(await app.as('Ensamstående, två barn'), '2027-01')
  const [row] = await app.sql(1, `select case_id as id from applications where month = '2027-01'`)
  where = { caseId: String(row?.id), month: '2027-01' }
  david = await app.as('David Krantz')
  maud = await app.as('Maud Ivarsson')
  sara = await app.as('Sara Ek')
})
afterAll(() => app.close())

/** The month page of a household that has applied for January 2027. */
const january = () => sara.call(monthPage, at(where))

describe('a draft', () => {
  test('may lack where it was read; what is sent may not, and is refused by field', async () => {
    const draw = await draft(david, norm({ regulation: '', publishedOn: null }))
    expect(await david.refused(sendSubmission, draw)).toMatchObject({
      code: 'submission.incomplete',
      facts: { field: 'regulation' },
    })
    const cases: readonly [Parameters<typeof norm>[0], object][] = [
      [{ publishedOn: null }, { code: 'submission.incomplete', facts: { field: 'publishedOn' } }],
      [{ publishedOn: '2026-12-03' }, { code: 'submission.day_ahead', facts: { field: 'publishedOn' } }],
      [{ to: '2026-12' }, { code: 'submission.months_backwards', facts: { field: 'to' } }],
      [{ from: '2026-12' }, { code: 'entered_table.month_known', facts: { field: 'from', until: '2026-12' } }],
    ]
    for (const [more, no] of cases)
      expect(await david.refused(sendSubmission, await draft(david, norm(more)))).toMatchObject(no)
    const { value } = norm()
    const empty = {
      schema: '2026',
      amounts: { ...value.amounts, child: { ...value.amounts.child, '4-6': 0 } },
    } as const
    expect(await david.refused(sendSubmission, await draft(david, norm({ value: empty })))).toMatchObject({
      code: 'submission.incomplete',
      facts: { field: 'value.amounts.child.4-6' },
    })
  })

  test('a malformed table is refused by field', async () => {
    const content = norm()
    const negative = { ...content, value: { ...content.value, amounts: { ...content.value.amounts, single: -1 } } }
    const params = { submissionId: crypto.randomUUID() }
    const body = { version: 0, content: negative }
    expect(await david.refused(saveSubmission, { params, body })).toMatchObject({
      code: 'request.malformed',
      status: 400,
      facts: { field: 'content.value.amounts.single' },
    })
    const percent = norm2027()
    if (percent.value.schema !== '2027') throw new Error('the table has the shape of 2027')
    const over = { ...percent.value, childPercent: { single: [101], couple: [100] } }
    expect(
      await david.refused(saveSubmission, { params, body: { version: 0, content: { ...percent, value: over } } }),
    ).toMatchObject({ code: 'request.malformed' })
  })

  test('saved over another version it is told, never written over; thrown away it is gone', async () => {
    const draw = await draft(david, norm())
    const body = { version: 1, content: norm({ link: 'https://svenskforfattningssamling.se' }) }
    expect(await maud.call(saveSubmission, { params: draw.params, body })).toMatchObject({ version: 2 })
    expect(await david.refused(saveSubmission, { params: draw.params, body })).toMatchObject({
      code: 'conflict.changed',
    })
    await david.call(discardSubmission, { params: draw.params, body: { version: 2 } })
    expect(await david.refused(saveSubmission, { params: draw.params, body: { ...body, version: 3 } })).toMatchObject({
      code: 'submission.not_open',
    })
    const { submissions } = await david.call(normTables)
    expect(submissions.map((one) => one.submissionId)).not.toContain(draw.params.submissionId)
  })
})

describe('two persons', () => {
  test('whoever has written in it does not approve it, whoever sent it', async () => {
    const draw = await draft(david, priceBase())
    await maud.call(saveSubmission, { params: draw.params, body: { version: 1, content: priceBase(6_010_000) } })
    await david.call(sendSubmission, { params: draw.params, body: { version: 2 } })
    for (const who of [david, maud]) {
      expect(await who.refused(approveSubmission, { params: draw.params, body: { version: 3 } })).toMatchObject({
        code: 'submission.same_person',
        status: 403,
      })
    }
    await maud.call(returnSubmission, { params: draw.params, body: { version: 3, comment: 'Fel tal, det är 59 900.' } })
    const { submissions } = await david.call(normTables)
    expect(submissions.find((one) => one.submissionId === draw.params.submissionId)).toMatchObject({
      state: 'draft',
      own: true,
      returned: { by: 'Maud Ivarsson', comment: 'Fel tal, det är 59 900.' },
    })
  })

  test('the database refuses by itself: an approver who wrote, a writer taken out, a table changed afterwards', async () => {
    const draw = await sent(david, priceBase())
    const told = (statement: string) =>
      app.sql(1, statement, [draw.params.submissionId]).then(
        () => 'let through',
        (error: unknown) =>
          error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error),
      )
    expect(
      await told(`update submissions set state = 'approved', approved_by = saved_by where submission_id = $1`),
    ).toBe('approver_is_not_writer')
    expect(
      await told(
        `update submissions set writers = array[(select staff_id from staff where name = 'Maud Ivarsson')], saved_by = (select staff_id from staff where name = 'Maud Ivarsson') where submission_id = $1`,
      ),
    ).toBe('submission_stays')
    expect(
      await told(
        `insert into entered_tables (municipality_id, kind, valid_from, valid_to, published_on, known_from, regulation, link, value, submission_id, entered_by, approved_by)
         select 1, 'price_base_amount', '2027-01-01', '2027-12-31', '2026-11-16', '2026-11-18', 'SFS', '', '6000000', submission_id, saved_by, saved_by from submissions where submission_id = $1`,
      ),
    ).toBe('entered_table_two_persons')
    await david.call(returnSubmission, { ...draw, body: { ...draw.body, comment: 'Tas tillbaka.' } })
  })
})

describe('Prop. 2025/26:201: January 2027', () => {
  test('waits and says so; approved by another it is calculated, and each line cites what was entered', async () => {
    expect((await january()).refusal).toMatchObject({ code: 'law.norm_2027_waiting' })
    expect((await david.call(normTables)).waits).toEqual([
      { kind: 'riksnorm', from: '2027-01' },
      { kind: 'price_base_amount', from: '2027-01' },
      { kind: 'work_income', from: '2027-01' },
    ])
    const draw = await sent(david, norm2027())
    expect((await january()).refusal).toMatchObject({ code: 'law.norm_2027_waiting' })
    await maud.call(approveSubmission, draw)
    await approved(maud, david, priceBase())
    await approved(maud, david, workIncome)
    const { calculation, refusal, remarks } = await january()
    expect(refusal).toBeNull()
    expect(calculation?.norm.regulation).toBe('SFS 0000:1 (påhittad)')
    expect(calculation?.norm.of.every((line) => line.regulation === 'SFS 0000:1 (påhittad)')).toBe(true)
    expect(remarks.map((line) => line.because?.reason)).toContain('norm.entered')
    expect((await david.call(normTables)).waits.map((one) => one.from)).toEqual(['2028-01', '2028-01', '2028-01'])
  })

  test('the law page shows it to caseworkers, with the regulation and what is waited for', async () => {
    const { tables, waits } = await sara.call(lawInForce)
    expect(tables.find((table) => table.name === 'riksnorm')).toMatchObject({
      from: '2027-01',
      regulation: 'SFS 0000:1 (påhittad)',
      standing: 'municipal',
    })
    expect(waits).toContainEqual({ kind: 'price_base_amount', from: '2028-01' })
    expect(tables.some((table) => table.publishedAssumed)).toBe(true)
    expect(tables.every((table) => /^\d{4}-\d{2}-\d{2}$/.test(table.published))).toBe(true)
  })

  test('an approved table is not changed, and is replaced only by one that is known later', async () => {
    const { tables } = await david.call(normTables)
    const [closed] = await app.sql(
      1,
      `select submission_id as id, version from submissions where kind = 'riksnorm' and state = 'approved'`,
    )
    const over = {
      params: { submissionId: String(closed?.id) },
      body: { version: Number(closed?.version), content: norm() },
    }
    expect(await david.refused(saveSubmission, over)).toMatchObject({ code: 'submission.not_open' })
    await expect(
      app.sql(1, `update submissions set content = '{}' where submission_id = $1`, [closed?.id]),
    ).rejects.toMatchObject({ constraint: 'submission_stays' })
    const first = tables.find((table) => table.entered !== null && table.content.kind === 'riksnorm')
    expect(first?.entered).toMatchObject({
      knownFrom: '2026-12-02',
      enteredBy: 'David Krantz',
      approvedBy: 'Maud Ivarsson',
    })
    const again = await sent(david, norm({ regulation: 'SFS 0000:2 (påhittad)' }))
    expect(await maud.refused(approveSubmission, again)).toMatchObject({ code: 'entered_table.known_same_day' })
    const before = (await january()).calculation
    app.wait({ days: 1 })
    const [later, laterSara] = [await app.as('Maud Ivarsson'), await app.as('Sara Ek')]
    await later.call(approveSubmission, again)
    sara = laterSara
    const after = (await january()).calculation
    expect(after?.norm.regulation).toBe('SFS 0000:2 (påhittad)')
    expect(before?.norm.regulation).toBe('SFS 0000:1 (påhittad)')
    const rows = await app.sql(
      1,
      `select known_from::text as known from entered_tables where kind = 'riksnorm' order by 1`,
    )
    expect(rows.map((row) => row.known)).toEqual(['2026-12-02', '2026-12-03'])
  })

  test('another municipality waits still, and none of this is seen there', async () => {
    const agnes = await app.as('Agnes Molin', 2)
    expect((await agnes.call(lawInForce)).waits).toContainEqual({ kind: 'riksnorm', from: '2027-01' })
  })

  test('each step is on record, by whom', async () => {
    const rows = await app.sql(
      1,
      `select distinct event from audit_events where event like 'submission.%' or event = 'norm_tables.read' order by 1`,
    )
    expect(rows.map((row) => row.event)).toEqual([
      'norm_tables.read',
      'submission.approved',
      'submission.discarded',
      'submission.returned',
      'submission.saved',
      'submission.sent',
    ])
  })
})
