import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegatedDecisions } from '../../api/delegation.ts'
import { prepareDecision, preparedDecisions } from '../../api/preparations.ts'
import { approveUrgent, returnUrgent, tellUrgent, urgentDecisions } from '../../api/urgent.ts'
import { approved } from '../administration/enter.test-helper.ts'
import { committeeOf, order, rule } from '../delegation/order.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, at, dealHouseholds, deciding, inNeed, isPlain, type Household } from '../platform/testing/story.ts'

const urgent = 'El stängs av i morgon och nämnden möts först om tre veckor.'
const noTie = { noConflictOfInterest: true }
let app: TestApp
let sara: Browser
let stig: Browser
let mona: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  stig = await app.as('Stig Palmér')
  mona = await app.as('Mona Hult')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const handOver = async (where: Household) => {
  const assessed = await assess(sara, where, inNeed)
  const body = { act: 'decide' as const, decision: deciding(assessed).body, urgent }
  return { ...at(where), body }
}
const alone = (one: Household) => isPlain(one) && one.children === 0
const to = (preparedDecisionId: string) => ({ params: { preparedDecisionId } })

test('KL 6:39: before the board has named somebody nothing can be put to anybody as urgent', async () => {
  expect(await sara.refused(prepareDecision, await handOver(pick(alone)))).toMatchObject({ code: 'urgent.nobody' })
})

test('the named member, and nobody else, decides what cannot wait; the board is told at its next meeting, or it stops there', async () => {
  const from = app.now().toISOString().slice(0, 10)
  const [david, maud] = [await app.as('David Krantz'), await app.as('Maud Ivarsson')]
  const [row] = await app.sql(1, `select staff_id as id from staff where name = 'Stig Palmér'`)
  const rules = [
    rule({ item: '9.1', role: 'committee_member' }),
    rule({ item: '2.1', role: 'unit_manager', outcomes: ['rejected'] }),
  ]
  await approved(david, maud, order(await committeeOf(app), { from, rules, urgentBy: String(row?.id) }))
  const [first, second] = [pick(alone), pick(alone)]
  const one = await sara.call(prepareDecision, await handOver(first))
  const other = await sara.call(prepareDecision, await handOver(second))
  expect((await mona.call(urgentDecisions)).waiting).toEqual([])
  const { waiting } = await stig.call(urgentDecisions)
  expect(waiting).toHaveLength(2)
  expect(waiting[0]).toMatchObject({
    why: urgent,
    caseNumber: first.caseNumber,
    preparedBy: expect.stringContaining('Sara'),
  })
  expect(await stig.refused(approveUrgent, { ...to(crypto.randomUUID()), body: noTie })).toMatchObject({
    code: 'urgent.not_yours',
  })
  const { decisionId } = await stig.call(approveUrgent, { ...to(one.preparedDecisionId), body: noTie })
  const kept = await app.sql(
    1,
    'select delegation_item as item, is_urgent as urgent from decisions where decision_id = $1',
    [decisionId],
  )
  expect(kept).toEqual([{ item: '9.1', urgent: true }])
  const { committees } = await mona.call(delegatedDecisions, { params: { month: from.slice(0, 7) } })
  expect(committees.flatMap(({ rows }) => rows).find((listed) => listed.decisionId === decisionId)).toMatchObject({
    urgent: true,
  })
  await meetWithout(decisionId)
  expect(await stig.refused(approveUrgent, { ...to(other.preparedDecisionId), body: noTie })).toMatchObject({
    code: 'urgent.gates_unmet',
    gates: [expect.objectContaining({ gate: 'delegation.anmal', need: 'urgent_told_at_meeting' })],
  })
  const tell = (meetingOn: string) => ({ params: { decisionId }, body: { meetingOn, paragraph: '§ 12' } })
  expect(await mona.refused(tellUrgent, tell('2030-01-01'))).toMatchObject({ code: 'urgent.day_unfit' })
  await mona.call(tellUrgent, tell(from))
  expect(await mona.refused(tellUrgent, tell(from))).toMatchObject({ code: 'urgent.told' })
  await stig.call(approveUrgent, { ...to(other.preparedDecisionId), body: noTie })
})

/** The decision is some days old, and the board has met since. */
const meetWithout = (decisionId: string) =>
  app.sql(
    1,
    `with older as (update decisions set decided_at = decided_at - interval '5 days' where decision_id = $1 returning municipality_id, case_id)
     insert into delegation_notices (municipality_id, committee_id, month, decisions, meeting_on, paragraph, told_by, told_at)
     select c.municipality_id, u.committee_id, '2026-09', 0, $2::date - 1, '§ 3', s.staff_id, now() from older
       join cases c using (municipality_id, case_id) join units u using (municipality_id, unit_id) join staff s on s.municipality_id = 1 and s.name = 'Mona Hult'`,
    [decisionId, app.now().toISOString().slice(0, 10)],
  )

test('what can wait goes back with why', async () => {
  const where = pick(alone)
  const { preparedDecisionId } = await sara.call(prepareDecision, await handOver(where))
  const body = { reasons: 'Elbolaget väntar till efter nämndens möte.', marks: [] }
  await stig.call(returnUrgent, { ...to(preparedDecisionId), body })
  expect((await sara.call(preparedDecisions, at(where))).prepared[0]).toMatchObject({
    urgent,
    answer: { answer: 'returned', by: 'Stig Palmér' },
  })
})

test('the database lets nobody but the named member decide as urgent', async () => {
  const made = app.sql(
    1,
    `insert into decisions (municipality_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, pay_on, took_part, prepared_decision_id, prepared_by, is_urgent)
     select d.municipality_id, d.case_id, d.month, d.application_id, d.calculation_id, d.law_version, s.staff_id, d.decided_by_name, d.decided_by_title, d.delegation_item, d.decided_at, d.pay_on, d.took_part, p.prepared_decision_id, p.prepared_by, true
     from decisions d, staff s, prepared_decisions p where d.is_urgent and s.municipality_id = 1 and s.name = 'Mona Hult'
       and not exists (select from decisions k where k.prepared_decision_id = p.prepared_decision_id) limit 1`,
  )
  await expect(made).rejects.toMatchObject({ constraint: 'urgent_decision_by_named' })
})
