import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  applicationContent,
  openDraft,
  saveDraft,
  sendApplication,
  type ApplicationContent,
} from '../../api/applications.ts'
import { monthPage, queue } from '../../api/cases.ts'
import { overview } from '../../api/me.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { signInOverLogin } from '../platform/testing/overLogin.ts'
import { apply, until, whole } from '../platform/testing/story.ts'
import { unusedNumbers } from '../platform/testing/unusedNumbers.ts'

let app: TestApp
let parent: Browser
beforeAll(async () => {
  app = await startApp()
  parent = await app.as('Ensamstående, två barn')
})
afterAll(() => app.close())

const december = { params: { month: '2026-12' } }

/** Saves the draft with a change and tries to send it. */
async function sending(
  who: Browser,
  change: (content: ApplicationContent) => Partial<ApplicationContent>,
  month = '2026-12',
) {
  const draft = await who.call(openDraft, { params: { month } })
  const content = { ...draft.content, ...whole(draft.content), ...change(draft.content) }
  const { version } = await who.call(saveDraft, { params: { month }, body: { version: draft.version, content } })
  return { params: { month }, body: { version, attested: true } }
}

const one = ({ members }: ApplicationContent['household']) => {
  const [first] = members
  if (!first) throw new Error('nobody lives here')
  return first
}
describe('FL 22 §: an application has arrived the day it reaches the authority', () => {
  test('sent 23:30 UTC it has arrived the next Swedish day, and the month’s first day counts the same way', async () => {
    app.wait({ minutes: Math.round((Date.parse('2026-11-18T23:30:00Z') - app.now().getTime()) / 60_000) })
    const second = await app.as('Den andra i samma hushåll')
    const receipt = await apply(second, '2026-12')
    expect(receipt).toMatchObject({
      arrivedOn: '2026-11-19',
      month: '2026-12',
      receivedAt: expect.stringMatching(/^2026-11-18T23:/),
    })
    const other = await app.as('Sambo, tre barn')
    expect(await other.refused(openDraft, december)).toMatchObject({ code: 'application.exists_for_month' })
  })
})

describe('sent, and sent again', () => {
  test('is one application with one receipt: the same key, another key, and many at once', async () => {
    parent = await app.as('Ensamstående, två barn')
    const order = await sending(parent, () => ({}))
    const many = await Promise.all(
      ['key-one-1', 'key-one-1', 'key-two-2', 'key-three-3', 'key-four-4'].map((key) =>
        parent.call(sendApplication, { ...order, key }),
      ),
    )
    const later = await parent.call(sendApplication, order)
    expect(new Set([...many, later].map((receipt) => receipt.applicationId)).size).toBe(1)
    expect(new Set([...many, later].map((receipt) => receipt.receivedAt)).size).toBe(1)
    const rows = await app.sql(
      1,
      `select content from applications where month = '2026-12' and applicant_id = (select applicant_id from applications where application_id = $1)`,
      [later.applicationId],
    )
    expect(rows).toHaveLength(1)
    expect(await parent.refused(openDraft, december)).toMatchObject({ code: 'application.exists_for_month' })
    const body = { version: order.body.version, content: applicationContent.parse(rows[0]?.content) }
    expect(await parent.refused(saveDraft, { ...december, body })).toMatchObject({ code: 'draft.sent' })
  })

  test('comes to the queue of the caseworker who has the case, with the journal telling of the arrival by itself, once', async () => {
    const sara = await app.as('Sara Ek')
    const { caseNumber, applicationId } = await parent.call(sendApplication, {
      ...december,
      body: { version: 1, attested: true },
    })
    const { rows } = await sara.call(queue)
    const mine = rows.find((row) => row.caseNumber === caseNumber)
    expect(mine).toMatchObject({
      month: '2026-12',
      status: 'received',
      turn: 'ours',
      relation: 'assigned',
      children: 2,
    })
    const where = { params: { caseId: mine?.caseId ?? '', month: '2026-12' } }
    const entry = await until(async () =>
      (await sara.call(monthPage, where)).journal.find((line) => line.journalEntryId === applicationId),
    )
    expect(entry).toMatchObject({
      kind: 'application_arrived',
      writtenBy: null,
      text: expect.stringContaining('e-tjänsten'),
    })
  })
})

describe('somebody the municipality has never met', () => {
  test('gets a case in the unit that takes their day of birth, one also when two months are sent at once', async () => {
    const robin = await signInOverLogin(app.base, app.sql, 'Ny person')
    expect(await robin.call(overview)).toMatchObject({
      caseNumber: null,
      months: [],
      openMonths: ['2026-11', '2026-12'],
    })
    const [child = ''] = await unusedNumbers(app, '2023')
    const withChild = ({ household }: ApplicationContent): Partial<ApplicationContent> => ({
      household: {
        changed: true,
        members: [
          ...household.members,
          {
            ...one(household),
            key: 'new-1',
            role: 'child',
            givenName: 'Nova',
            familyName: 'Lindvall',
            personNumber: child,
          },
        ],
      },
    })
    const orders = [await sending(robin, withChild, '2026-12'), await sending(robin, withChild, '2026-11')]
    const [next, present] = await Promise.all(orders.map((order) => robin.call(sendApplication, order)))
    expect(present?.caseNumber).toBe(next?.caseNumber)
    const [row] = await app.sql(
      1,
      `select c.case_id, u.name, extract(day from p.born) between u.intake_from_day and u.intake_to_day as fits, r.unit_id = c.unit_id as there
       from cases c join units u on u.unit_id = c.unit_id join applications a on a.case_id = c.case_id join persons p on p.person_id = a.applicant_id
       join case_assignments k on k.case_id = c.case_id join staff_roles r on r.staff_id = k.staff_id
       where c.case_number = $1 and a.month = '2026-12' and r.role = 'caseworker'`,
      [next?.caseNumber],
    )
    expect(row).toMatchObject({ fits: true, there: true, name: next?.unit })
    const members = await app.sql(
      1,
      'select m.role, p.given_name, count(*)::int as rows from case_members m join persons p using (municipality_id, person_id) where case_id = $1 group by 1, 2 order by 1',
      [row?.case_id],
    )
    expect(members.map(({ role, given_name: name }) => `${String(role)} ${String(name)}`)).toEqual([
      'applicant Robin',
      'child Nova',
    ])
    for (const month of ['2026-11', '2026-12']) {
      const there = await app.sql(
        1,
        `select person_id from case_members where case_id = $1 and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)`,
        [row?.case_id, `${month}-28`],
      )
      expect(there, `each stands once in ${month}`).toHaveLength(2)
    }
    const [sealed] = await app.sql(
      1,
      `select n.kind, encode(n.sealed, 'escape') as sealed from person_numbers n join case_members m using (municipality_id, person_id) where m.case_id = $1 and m.role = 'child' limit 1`,
      [row?.case_id],
    )
    expect(sealed).toMatchObject({ kind: 'personnummer', sealed: expect.not.stringContaining(child) })
    expect(
      JSON.stringify(await app.sql(1, 'select content from applications where case_id = $1', [row?.case_id])),
    ).not.toContain(child)
  })
})

describe('who belongs to the household', () => {
  test('one who is told to have moved out ends there; the months before still know of them', async () => {
    app.wait({ days: 14 })
    const client = await app.as('Ensamstående, två barn')
    await apply(client, '2027-01', ({ household }) => ({
      household: { changed: true, members: household.members.slice(0, 2) },
    }))
    const [row] = await app.sql(1, `select case_id, applicant_id from applications where month = '2027-01'`)
    const members = await app.sql(
      1,
      'select person_id, valid_to::text as until from case_members where case_id = $1 and valid_to is not null',
      [row?.case_id],
    )
    expect(members).toEqual([{ person_id: expect.any(String), until: '2026-12-31' }])
  })
})

describe('the months one may apply for', () => {
  test('a month that is over, and one too far ahead, are not open', async () => {
    const client = await app.as('Sambo, tre barn')
    for (const month of ['2026-10', '2027-02', '2025-01'])
      expect(await client.refused(openDraft, { params: { month } }), month).toMatchObject({
        status: 422,
        code: 'application.month_closed',
      })
    expect(await client.refused(openDraft, { params: { month: '2026-13' } })).toMatchObject({
      code: 'request.malformed',
    })
  })

  test('January 2027 can be applied for though its norm is not out; the caseworker is told so in plain words', async () => {
    const sara = await app.as('Sara Ek')
    const { rows } = await sara.call(queue)
    const january = rows.find((row) => row.month === '2027-01')
    const page = await sara.call(monthPage, { params: { caseId: january?.caseId ?? '', month: '2027-01' } })
    expect(page.application?.content.costs.length).toBeGreaterThan(0)
    expect(page.calculation).toBeNull()
    expect(page.refusal).toMatchObject({ code: 'law.norm_2027_waiting', facts: { month: '2027-01' } })
    expect(page.needs).toEqual([])
  })
})
