import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handbook, handbookOfDecisions, handbookVersion } from '../../api/handbook.ts'
import { approveSubmission, saveSubmission, sendSubmission, type SubmissionInput } from '../../api/submissions.ts'
import { draft, sent } from '../administration/enter.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds, grant } from '../platform/testing/story.ts'

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

type Document = Extract<SubmissionInput, { kind: 'handbook' }>
const paragraph = (number: string, more: Partial<Document['paragraphs'][number]> = {}) => ({
  number,
  heading: 'Boendekostnad',
  text: 'Den faktiska kostnaden räknas under rådrum.',
  questions: ['housing_cost' as const],
  provisions: ['SoL 12:7'],
  caseLaw: [],
  ...more,
})
const document = (more: Partial<Document> = {}): Document => ({
  kind: 'handbook',
  document: 'guideline',
  from: '2026-12',
  decidedBy: 'Socialnämnden',
  decidedOn: '2026-11-10',
  reference: '§ 102',
  paragraphs: [paragraph('4.1'), paragraph('4.2')],
  ...more,
})

describe('Municipal guideline: a document is written by one and approved by another', () => {
  test('paragraphs that cannot be cited are not sent: without number or words, or out of order', async () => {
    const bare = { court: 'JO', number: '', year: null, holding: 'Ett beslut.', source: null }
    const cases: readonly [Partial<Document>, object][] = [
      [{ paragraphs: [] }, { code: 'submission.incomplete', facts: { field: 'paragraphs' } }],
      [{ paragraphs: [paragraph('')] }, { code: 'submission.incomplete', facts: { field: 'paragraphs.0.number' } }],
      [
        { paragraphs: [paragraph('1'), paragraph('2', { text: '' })] },
        { code: 'submission.incomplete', facts: { field: 'paragraphs.1.text' } },
      ],
      [
        { paragraphs: [paragraph('1', { caseLaw: [bare] })] },
        { code: 'submission.incomplete', facts: { field: 'paragraphs.0.caseLaw.0' } },
      ],
      [
        { paragraphs: [paragraph('4.2'), paragraph('4.2')] },
        { code: 'handbook.out_of_order', facts: { field: 'paragraphs.1.number' } },
      ],
      [{ decidedBy: '' }, { code: 'submission.incomplete', facts: { field: 'decidedBy' } }],
      [{ decidedOn: '2026-12-24' }, { code: 'submission.day_ahead' }],
      [{ from: '2026-10' }, { code: 'guideline.in_past' }],
    ]
    for (const [more, no] of cases)
      expect(await david.refused(sendSubmission, await draft(david, document(more)))).toMatchObject(no)
  })
  test('a provision Tillit does not know is not kept, so that every one can be looked up', async () => {
    const unknown = document({ paragraphs: [paragraph('1', { provisions: ['SoL 99:1'] })] })
    const params = { submissionId: crypto.randomUUID() }
    expect(await david.refused(saveSubmission, { params, body: { version: 0, content: unknown } })).toMatchObject({
      code: 'request.malformed',
    })
  })
  test('it counts from its month; the version before is read as it stood, and two never count the same day', async () => {
    const before = await sara.call(handbook)
    const waiting = await sent(david, document())
    expect(await david.refused(approveSubmission, waiting)).toMatchObject({ code: 'submission.same_person' })
    await maud.call(approveSubmission, waiting)
    const { versions, inForce, submissions, mayWrite } = await sara.call(handbook)
    expect([submissions, mayWrite]).toEqual([[], false])
    expect(inForce.map((one) => one.handbookVersionId)).toEqual(before.inForce.map((one) => one.handbookVersionId))
    const guideline = versions.filter((one) => one.document === 'guideline')
    expect(guideline.map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-01', null],
      ['2025-07-01', '2026-11-30'],
      ['2024-01-01', '2025-06-30'],
    ])
    expect(guideline[0]).toMatchObject({
      decidedBy: 'Socialnämnden, § 102, 2026-11-10',
      approved: { enteredBy: 'David Krantz', approvedBy: 'Maud Ivarsson' },
      paragraphs: 2,
    })
    const params = { handbookVersionId: guideline[2]?.handbookVersionId ?? '' }
    const old = await sara.call(handbookVersion, { params })
    expect(old.paragraphs.find((one) => one.number === '4.2')?.heading).toBe('Krav på lägre boendekostnad')
    expect(await maud.refused(approveSubmission, await sent(david, document()))).toMatchObject({
      code: 'guideline.overlaps',
    })
  })
  test('what has been approved is never changed or taken away: it ends once, when the next begins', async () => {
    const [may] = await app.sql(
      1,
      `select has_table_privilege('tillit_app', 'handbook_versions', 'delete') as remove, has_column_privilege('tillit_app', 'handbook_versions', 'paragraphs', 'update') as change,
        has_table_privilege('tillit_app', 'decision_handbook', 'update') as move`,
    )
    expect(may).toEqual({ remove: false, change: false, move: false })
    const again = app.sql(1, `update handbook_versions set valid_to = '2025-01-31' where valid_from = '2024-01-01'`)
    await expect(again).rejects.toMatchObject({ constraint: 'guideline_stays' })
  })
})

describe('each decision remembers what it was made under', () => {
  test('the versions of its own day, also when newer ones have come', async () => {
    const pick = await dealHouseholds(app, 'Sara Ek')
    const where = pick()
    const { decisionId } = (await grant(sara, where)).decision
    const { decisions } = await sara.call(handbookOfDecisions, at(where))
    const made = decisions.find((one) => one.decisionId === decisionId)
    expect(made?.versions.map(({ document: of, from }) => [of, from])).toEqual([
      ['guideline', '2025-07-01'],
      ['support', '2025-07-01'],
      ['examples', '2025-07-01'],
    ])
  })
  test('every decision of the demo has those of the day it was made, no more and no less', async () => {
    const [row] = await app.sql(
      1,
      `select count(*)::int as wrong from decisions d, handbook_versions v
        where ((d.decided_at at time zone 'Europe/Stockholm')::date between v.valid_from and coalesce(v.valid_to, 'infinity'))
          <> exists (select from decision_handbook h where h.decision_id = d.decision_id and h.handbook_version_id = v.handbook_version_id)`,
    )
    expect(row).toEqual({ wrong: 0 })
  })
})
