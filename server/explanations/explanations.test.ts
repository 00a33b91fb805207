import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { explainDecision, explanations } from '../../api/explanations.ts'
import { caseJournal } from '../../api/contacts.ts'
import { myMonth } from '../../api/me.ts'
import { monthPage } from '../../api/cases.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, at, grant, settled } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let where: { caseId: string; month: string }
let decisionId: string
let adults: { personId: string; role: string }[]
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  const { applicationId } = await apply(await app.as('Sambo, tre barn'), '2026-12')
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  where = { caseId: String(row?.case_id), month: '2026-12' }
  decisionId = (await grant(sara, where)).decision.decisionId
  await settled(sara, where, 2, 1)
  adults = (await sara.call(monthPage, at(where))).people.filter(({ role }) => role !== 'child')
})
afterAll(() => app.close())

type Told = z.input<typeof explainDecision.body>
const told = (more: Partial<Told> = {}) => ({
  params: { caseId: where.caseId, decisionId },
  body: {
    personId: adults.find(({ role }) => role === 'applicant')?.personId ?? '',
    state: 'held' as const,
    happenedAt: app.now().toISOString(),
    language: 'so',
    interpreter: 'present' as const,
    questions: 'Varför inte hela hyran? Riktlinjen godtar högst det beloppet.',
    understood: 'partly' as const,
    ...more,
  },
})

test('an explanation is seen at the decision, in the journal, and by the one it was given to alone', async () => {
  app.wait({ minutes: 10 })
  await sara.call(explainDecision, told())
  expect((await sara.call(explanations, at(where))).explanations).toMatchObject([
    { decisionId, state: 'held', language: 'so', interpreter: 'present', understood: 'partly', writtenBy: 'Sara Ek' },
  ])
  const { entries } = await sara.call(caseJournal, { params: { caseId: where.caseId } })
  const entry = entries.find(({ kind }) => kind === 'explanation')
  assert(entry, 'it stands in the journal')
  for (const part of [
    'förklarat muntligt',
    'somaliska',
    'Tolk var med',
    'Varför inte hela hyran?',
    'delvis begripligt',
  ])
    expect(entry.text).toContain(part)
  const [own, other] = await Promise.all(
    ['Sambo, tre barn', 'Den andra i samma hushåll'].map(async (who) =>
      (await app.as(who)).call(myMonth, { params: { month: '2026-12' } }),
    ),
  )
  expect(own?.explanations).toMatchObject([{ state: 'held', questions: told().body.questions }])
  expect(other?.explanations).toEqual([])
})

test('an offer and a no are kept too; the same decision is explained again', async () => {
  const coApplicant = adults.find(({ role }) => role === 'co_applicant')?.personId ?? ''
  for (const state of ['offered', 'declined'] as const)
    await sara.call(
      explainDecision,
      told({ personId: coApplicant, state, questions: null, understood: null, language: 'sv' }),
    )
  await sara.call(explainDecision, told({ understood: 'yes' }))
  const { explanations: all } = await sara.call(explanations, at(where))
  expect(all.map((one) => one.state).toSorted()).toEqual(['declined', 'held', 'held', 'offered'])
})

test.each<[string, Partial<Told>, string]>([
  ['tomorrow', { happenedAt: '2026-12-24T10:00:00Z' }, 'explanation.ahead'],
  ['before the decision', { happenedAt: '2026-11-01T10:00:00Z' }, 'explanation.before_decision'],
  ['held without a word on understanding', { understood: null }, 'explanation.unfit'],
  ['offered, and yet understood', { state: 'offered', questions: null }, 'explanation.unfit'],
  ['declined, with questions', { state: 'declined', understood: null }, 'explanation.unfit'],
  ['to a child', { personId: 'child' }, 'not_found'],
])('%s is refused', async (_, more, code) => {
  const { people } = await sara.call(monthPage, at(where))
  const child = people.find(({ role }) => role === 'child')?.personId ?? ''
  const asked = told(more.personId === 'child' ? { ...more, personId: child } : more)
  expect(await sara.refused(explainDecision, asked)).toMatchObject({ code })
})

test('a decision of another case cannot be explained here', async () => {
  const [other] = await app.sql(1, 'select decision_id from decisions where case_id <> $1 limit 1', [where.caseId])
  const asked = told()
  expect(
    await sara.refused(explainDecision, {
      ...asked,
      params: { ...asked.params, decisionId: String(other?.decision_id) },
    }),
  ).toMatchObject({ status: 404 })
})
