import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../api/decisions.ts'
import { delegationOrders } from '../../api/delegation.ts'
import { approveSubmission, saveSubmission, sendSubmission } from '../../api/submissions.ts'
import { approved, draft, sent } from '../administration/enter.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, dealHouseholds, deciding, inNeed, isPlain } from '../platform/testing/story.ts'
import { committeeOf, order, rule } from './order.test-helper.ts'

let app: TestApp
let david: Browser
let maud: Browser
let sara: Browser
let committeeId: string
let today: string
beforeAll(async () => {
  app = await startApp()
  david = await app.as('David Krantz')
  maud = await app.as('Maud Ivarsson')
  sara = await app.as('Sara Ek')
  committeeId = await committeeOf(app)
  today = app.now().toISOString().slice(0, 10)
})
afterAll(() => app.close())

const constraintOf = (statement: Promise<unknown>) =>
  statement.then(
    () => 'let through',
    (error: unknown) => (error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error)),
  )

describe('KL 6:37: an order is entered by one and approved by another', () => {
  test('what is missing is told by field; it begins neither back in time nor before it was decided', async () => {
    const later = '2026-12-01'
    const cases: readonly [Parameters<typeof order>[1], object][] = [
      [{ reference: '' }, { code: 'submission.incomplete', facts: { field: 'reference' } }],
      [{ decidedOn: null }, { code: 'submission.incomplete', facts: { field: 'decidedOn' } }],
      [{ decidedOn: '2026-12-24' }, { code: 'submission.day_ahead', facts: { field: 'decidedOn' } }],
      [{ from: '2026-11-01' }, { code: 'delegation_order.in_past', facts: { field: 'from' } }],
      [{ rules: [] }, { code: 'submission.incomplete', facts: { field: 'rules' } }],
      [{ rules: [rule({ item: '' })] }, { code: 'submission.incomplete', facts: { field: 'rules.0.item' } }],
      [{ rules: [rule({ sub: true })] }, { code: 'submission.incomplete', facts: { field: 'head' } }],
      [
        { rules: [rule({ to: '2026-11-30' })] },
        { code: 'submission.months_backwards', facts: { field: 'rules.0.to' } },
      ],
    ]
    for (const [more, no] of cases) {
      const written = order(committeeId, { from: later, ...more })
      expect(await david.refused(sendSubmission, await draft(david, written))).toMatchObject(no)
    }
    const nobodys = await sent(david, order('00000000-0000-4000-8000-000000000000', { from: later }))
    expect(await maud.refused(approveSubmission, nobodys)).toMatchObject({ facts: { field: 'committeeId' } })
  })

  test('a caseworker reads who may decide what, and writes nothing', async () => {
    const { orders, committees, submissions, mayWrite } = await sara.call(delegationOrders)
    expect(orders).toHaveLength(1)
    expect(orders[0]).toMatchObject({ delegationOrderId: null, committee: 'Socialnämnden', approved: null })
    expect(orders[0]?.rules).toContainEqual(
      expect.objectContaining({ item: '4.1.1', role: 'caseworker', max: 4_500_000 }),
    )
    expect([committees.map((one) => one.name), submissions, mayWrite]).toEqual([['Socialnämnden'], [], false])
    expect((await david.call(delegationOrders)).submissions.length).toBeGreaterThan(0)
    const params = { submissionId: crypto.randomUUID() }
    const no = await sara.refused(saveSubmission, { params, body: { version: 0, content: order(committeeId) } })
    expect(no).toMatchObject({ code: 'role.not_allowed' })
  })

  test('not by the one who wrote it; from its day it is what decisions stand on, and they keep it', async () => {
    const pick = await dealHouseholds(app, 'Sara Ek')
    const mayGrant = pick((one) => isPlain(one) && one.children === 0)
    const before = await assess(sara, mayGrant, inNeed)
    expect(before.page.mayDecide.allowed).toBe(true)
    const rules = [
      rule({ item: 'A.1', role: 'caseworker', kind: 'income_support', outcomes: ['rejected'] }),
      rule({ item: 'A.2', sub: true }),
    ]
    const written = await sent(david, order(committeeId, { from: today, head: 'Karin Holm', rules }))
    expect(await david.refused(approveSubmission, written)).toMatchObject({ code: 'submission.same_person' })
    await maud.call(approveSubmission, written)
    expect(await sara.refused(decide, deciding(before))).toMatchObject({
      code: 'decision.outside_delegation',
      whoMay: ['first_social_worker'],
    })
    const { decisionId } = await (await app.as('Helena Brandt')).call(decide, deciding(before))
    const { orders } = await sara.call(delegationOrders)
    expect(orders[0]).toMatchObject({
      from: today,
      reference: '§ 88',
      head: 'Karin Holm',
      approved: { enteredBy: 'David Krantz', approvedBy: 'Maud Ivarsson' },
      rules: [
        { item: 'A.1', outcomes: ['rejected'] },
        { item: 'A.2', outcomes: [], sub: true, from: null },
      ],
    })
    const kept = await app.sql(1, 'select delegation_item, delegation_order_id from decisions where decision_id = $1', [
      decisionId,
    ])
    expect(kept).toEqual([{ delegation_item: 'A.2', delegation_order_id: orders[0]?.delegationOrderId }])
    expect(orders.at(-1)).toMatchObject({ delegationOrderId: null })
  })

  test('two never begin the same day; what is to come counts from its day', async () => {
    const same = await sent(david, order(committeeId, { from: today }))
    expect(await maud.refused(approveSubmission, same)).toMatchObject({
      code: 'delegation_order.same_day',
      status: 409,
    })
    await approved(david, maud, order(committeeId, { from: '2027-02-01' }))
    const on = (day: string) =>
      app.sql(
        1,
        'select valid_from::text as from from delegation_orders where delegation_order_id = delegation_order_on(1, $1, $2)',
        [committeeId, day],
      )
    expect([await on('2027-01-31'), await on('2027-02-01'), await on('2020-01-01')]).toEqual([
      [{ from: today }],
      [{ from: '2027-02-01' }],
      [],
    ])
  })

  test('the database lets nobody stand alone for it, and no rule be without one', async () => {
    const alone = app.sql(
      1,
      `insert into delegation_orders (municipality_id, committee_id, valid_from, decided_on, reference, head, notice, submission_id, entered_by, approved_by)
       select municipality_id, committee_id, '2029-01-01', decided_on, reference, head, notice, submission_id, approved_by, approved_by from delegation_orders limit 1`,
    )
    expect(await constraintOf(alone)).toBe('delegation_order_two_persons')
    const chair = app.sql(
      1,
      `insert into delegation_rules (municipality_id, committee_id, item, role, kind, valid_from) values (1, $1, 'x', 'committee_member', 'any', '2026-01-01')`,
      [committeeId],
    )
    expect(await constraintOf(chair)).toMatch(/^delegation_rules_check/)
  })
})
