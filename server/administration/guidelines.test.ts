import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { guidelines } from '../../api/guidelines.ts'
import { approveSubmission, saveSubmission, sendSubmission } from '../../api/submissions.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds } from '../platform/testing/story.ts'
import { approved, draft, guideline, sent } from './enter.test-helper.ts'

let app: TestApp
let david: Browser
let maud: Browser
let sara: Browser
beforeAll(async () => {
  app = await startApp()
  david = await app.as('David Krantz')
  maud = await app.as('Maud Ivarsson')
  sara = await app.as('Sara Ek')
})
afterAll(() => app.close())

describe('Municipal guideline: a new version', () => {
  test('who it was decided by is asked for, by field; it never begins back in time', async () => {
    const cases: readonly [Parameters<typeof guideline>[0], object][] = [
      [{ committee: '' }, { code: 'submission.incomplete', facts: { field: 'committee' } }],
      [{ reference: '' }, { code: 'submission.incomplete', facts: { field: 'reference' } }],
      [{ decidedOn: null }, { code: 'submission.incomplete', facts: { field: 'decidedOn' } }],
      [{ decidedOn: '2026-12-24' }, { code: 'submission.day_ahead', facts: { field: 'decidedOn' } }],
      [{ from: '2026-10' }, { code: 'guideline.in_past', facts: { field: 'from', month: '2026-11' } }],
      [{ to: '2026-11' }, { code: 'submission.months_backwards', facts: { field: 'to' } }],
      [
        { value: { caps: [{ cost: 'rent', from: '2027-02', to: '2027-01', upTo: 100 }] } },
        { code: 'submission.months_backwards', facts: { field: 'value.caps.0.to' } },
      ],
      [
        { value: { foodNorm: [{ from: '2027-01', to: null, single: 220_000, couple: 0, child: {} }] } },
        { code: 'submission.incomplete', facts: { field: 'value.foodNorm.0.couple' } },
      ],
    ]
    for (const [more, no] of cases)
      expect(await david.refused(sendSubmission, await draft(david, guideline(more)))).toMatchObject(no)
  })

  test('what stands beside it of the law, and what no guideline has, is refused', async () => {
    const content = { ...guideline(), value: { enteredNorms: [] } }
    const params = { submissionId: crypto.randomUUID() }
    const response = await fetch(`${david.base}/api/submissions/${params.submissionId}`, {
      method: 'PUT',
      headers: {
        cookie: david.cookie,
        origin: david.base,
        'content-type': 'application/json',
        'idempotency-key': params.submissionId,
      },
      body: JSON.stringify({ version: 0, content }),
    })
    expect(response.status).toBe(400)
  })

  test('not by the one who wrote it; by another it is in force from its month, and the one before ends the day before', async () => {
    const pick = await dealHouseholds(app, 'Sara Ek')
    const where = pick((one) => one.month === '2026-12' && one.kinds.includes('rent') && !one.isProtected)
    const before = await sara.call(monthPage, at(where))
    const submitted = await sent(david, guideline({ value: { rentCap: [100_000], internetCap: 30_000 } }))
    expect(await david.refused(approveSubmission, submitted)).toMatchObject({ code: 'submission.same_person' })
    expect(await sara.call(monthPage, at(where))).toMatchObject({ calculation: before.calculation })
    await maud.call(approveSubmission, submitted)
    const after = await sara.call(monthPage, at(where))
    const remarks = after.remarks.map((line) => line.because)
    expect(remarks).toContainEqual(
      expect.objectContaining({
        reason: 'cost.above_guideline',
        facts: expect.objectContaining({ guidelineOre: 100_000 }),
      }),
    )
    const { guidelines: all } = await sara.call(guidelines)
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-01', null],
      ['2025-07-01', '2026-11-30'],
      ['2024-01-01', '2025-06-30'],
    ])
    expect(all[0]).toMatchObject({
      decidedBy: 'Socialnämnden, § 101, dnr 2026/44, 2026-11-10',
      approved: { enteredBy: 'David Krantz', approvedBy: 'Maud Ivarsson' },
      value: { rentCap: [100_000], internetCap: 30_000 },
    })
  })

  test('two never cover the same day: told by rule and held by the database', async () => {
    const same = await sent(david, guideline())
    expect(await maud.refused(approveSubmission, same)).toMatchObject({ code: 'guideline.overlaps', status: 409 })
    await approved(david, maud, guideline({ from: '2027-06', to: '2027-08' }))
    const into = await sent(david, guideline({ from: '2027-03' }))
    expect(await maud.refused(approveSubmission, into)).toMatchObject({ code: 'guideline.overlaps' })
    const straight = app.sql(
      1,
      `insert into guidelines (municipality_id, valid_from, decided_by, parameters) values (1, '2027-07-01', 'ingen', '{}')`,
    )
    await expect(straight).rejects.toMatchObject({ constraint: 'guidelines_never_overlap' })
  })

  test('the database lets it end once and lets nobody stand alone for it', async () => {
    const told = (statement: string) =>
      app.sql(1, statement).then(
        () => 'let through',
        (error: unknown) =>
          error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error),
      )
    expect(await told(`update guidelines set valid_to = '2026-01-31' where valid_from = '2025-07-01'`)).toBe(
      'guideline_stays',
    )
    expect(await told(`update guidelines set approved_by = entered_by where submission_id is not null`)).not.toBe(
      'let through',
    )
  })
})

describe('who sees what', () => {
  test('a caseworker reads the guideline and nothing that waits; only administrators write', async () => {
    const { guidelines: all, submissions, mayWrite } = await sara.call(guidelines)
    expect(all.length).toBeGreaterThan(1)
    expect([submissions, mayWrite]).toEqual([[], false])
    expect((await david.call(guidelines)).submissions.length).toBeGreaterThan(0)
    const params = { submissionId: crypto.randomUUID() }
    expect(await sara.refused(saveSubmission, { params, body: { version: 0, content: guideline() } })).toMatchObject({
      code: 'role.not_allowed',
    })
  })
})
