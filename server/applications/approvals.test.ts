import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft } from '../../api/applications.ts'
import { answerApproval, monthApprovals, myApprovals, registerApproval } from '../../api/approvals.ts'
import { myMonth, overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { makeBrowser } from '../platform/testing/browser.ts'
import { addSession } from '../platform/testing/crawl/people.ts'
import { apply } from '../platform/testing/story.ts'
import { unusedNumbers } from '../platform/testing/unusedNumbers.ts'

let app: TestApp
let parent: Browser
let lead: Browser
beforeAll(async () => {
  app = await startApp()
  parent = await app.as('Ensamstående, två barn')
  lead = await app.as('Sara Ek')
})
afterAll(() => app.close())

const december = { params: { month: '2026-12' } }
const january = { params: { month: '2027-01' } }

/** The parent applies and tells of somebody new in the household. */
async function applyWithAnother(month: string) {
  const [number = ''] = await unusedNumbers(app, '1991')
  const receipt = await apply(parent, month, ({ household: { members } }) => {
    const [self] = members
    assert(self, 'somebody applies')
    const added = { ...self, key: 'new-1', role: 'co_applicant' as const, givenName: 'Kim', familyName: 'Sander' }
    return {
      household: { changed: true, members: [...members, { ...added, personNumber: number }] },
      incomes: [
        { key: 'i1', member: self.key, kind: 'wage', amount: 400_000, receivedOn: null },
        { key: 'i2', member: 'new-1', kind: 'sickness_benefit', amount: 300_000, receivedOn: null },
      ],
      message: 'Det här är bara för handläggaren.',
    }
  })
  const [row] = await app.sql(
    1,
    'select a.case_id, q.person_id, q.is_new from applications a join asked_approvals q using (municipality_id, application_id) where a.application_id = $1',
    [receipt.applicationId],
  )
  assert(row, 'the other adult is asked')
  const personId = String(row.person_id)
  const another = makeBrowser(app.base, await addSession(app, { personId }))
  return { ...receipt, caseId: String(row.case_id), personId, another, isNew: row.is_new }
}

describe('JO 4907-2012: each adult’s things are one’s own', () => {
  test('who is named by another reads nothing of the case until they have said yes by an own sign-in', async () => {
    const { another, applicationId, caseId, personId, isNew } = await applyWithAnother('2026-12')
    expect(isNew).toBe(true)
    expect(await another.call(overview)).toMatchObject({ caseNumber: null, caseworker: null, months: [] })
    expect(await another.refused(myMonth, december)).toMatchObject({ code: 'not_found' })
    const own = await another.call(openDraft, december)
    expect(JSON.stringify(own.content)).not.toContain(caseId)
    expect(own.content.costs).toEqual([])
    const { waiting } = await another.call(myApprovals)
    expect(waiting).toMatchObject([
      { applicationId, month: '2026-12', incomes: [{ kind: 'sickness_benefit', amount: 300_000 }] },
    ])
    const text = JSON.stringify(waiting)
    for (const others of ['wage', '400000', 'handläggaren', caseId]) expect(text, others).not.toContain(others)
    const where = { params: { caseId, month: '2026-12' } }
    const before = await lead.call(monthApprovals, where)
    expect(before.adults).toMatchObject([{ personId, name: 'Kim Sander', answer: null, isNew: true }])
    await another.call(answerApproval, { params: { applicationId }, body: { answer: 'yes', words: null } })
    // From the month that tells of them, never what was decided for the other before.
    expect((await another.call(overview)).months.map((one) => one.month)).toEqual(['2026-12'])
    expect(await another.refused(myMonth, { params: { month: '2026-11' } })).toMatchObject({ code: 'not_found' })
    const page = await another.call(myMonth, december)
    expect(page.changes).toBeNull()
    expect((await another.call(myApprovals)).waiting).toEqual([])
    expect((await lead.call(monthApprovals, where)).adults).toMatchObject([{ answer: 'yes', told: 'own_login' }])
    const again = { params: { applicationId }, body: { answer: 'no', words: null } } as const
    expect(await another.refused(answerApproval, again)).toMatchObject({ code: 'approval.answered' })
  })

  test('a no is kept in the person’s words, and the case never becomes theirs', async () => {
    app.wait({ days: 15 })
    parent = await app.as('Ensamstående, beslutet är klart')
    const { another, applicationId, caseId } = await applyWithAnother('2027-01')
    await another.call(answerApproval, {
      params: { applicationId },
      body: { answer: 'no', words: 'Vi bor inte ihop.' },
    })
    expect(await another.call(overview)).toMatchObject({ caseNumber: null, months: [] })
    const [entry] = await app.sql(
      1,
      `select text from journal_entries where case_id = $1 and kind = 'note' order by written_at desc limit 1`,
      [caseId],
    )
    expect(entry?.text).toContain('Vi bor inte ihop.')
  })
})

test('an adult the household already has keeps what is theirs, and is asked each time', async () => {
  const [first, second] = [await app.as('Sambo, tre barn'), await app.as('Den andra i samma hushåll')]
  const { applicationId } = await apply(first, '2027-01')
  expect((await second.call(myMonth, january)).month).toBe('2027-01')
  expect((await second.call(myApprovals)).waiting).toMatchObject([{ applicationId }])
  expect((await first.call(myApprovals)).waiting).toEqual([])
})

test('what the other adult says by phone is written down by the caseworker, in their words', async () => {
  const [row] = await app.sql(
    1,
    `select q.application_id, q.case_id, q.person_id from asked_approvals q where not exists (select from given_approvals g where g.application_id = q.application_id)
       and exists (select from case_assignments a join staff s using (municipality_id, staff_id) where a.case_id = q.case_id and s.name = 'Sara Ek') limit 1`,
  )
  assert(row, 'somebody has not answered')
  const params = {
    caseId: String(row.case_id),
    applicationId: String(row.application_id),
    personId: String(row.person_id),
  }
  const body = { answer: 'yes', told: 'phone', words: 'Ja, det är vår ansökan.' } as const
  const keeper = await app.as('Sara Ek')
  await keeper.call(registerApproval, { params, body })
  expect(await keeper.refused(registerApproval, { params, body })).toMatchObject({ code: 'approval.answered' })
  expect(
    await keeper.refused(registerApproval, { params: { ...params, personId: params.caseId }, body }),
  ).toMatchObject({ code: 'not_found' })
})
