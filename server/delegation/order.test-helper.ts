import type { SubmissionInput } from '../../api/submissions.ts'
import type { TestApp } from '../platform/testing/app.ts'

export type OrderInput = Extract<SubmissionInput, { kind: 'delegation_order' }>
type Rule = OrderInput['rules'][number]

export const rule = (more: Partial<Rule> = {}): Rule => ({
  item: '1.1',
  role: 'first_social_worker',
  kind: 'any',
  outcomes: [],
  max: null,
  from: null,
  to: null,
  sub: false,
  ...more,
})

export const committeeOf = async (app: TestApp, name = 'Socialnämnden'): Promise<string> =>
  String(
    (await app.sql(1, 'select committee_id as id from committees where municipality_id = 1 and name = $1', [name]))[0]
      ?.id,
  )

/** An order of the committee from a day, where only those who lead decide. */
export const order = (committeeId: string, more: Partial<OrderInput> = {}): OrderInput => ({
  kind: 'delegation_order',
  committeeId,
  from: '2026-11-20',
  decidedOn: '2026-11-10',
  reference: '§ 88',
  head: '',
  notice: 'each',
  rules: [rule(), rule({ item: '2.1', role: 'unit_manager' })],
  ...more,
})
