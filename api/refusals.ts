import { ruleRefusals } from '../rules/refusals.ts'

/** Status by refusal. A code without a text in every language does not compile (texts/). */
export const commonRefusals = {
  'request.malformed': 400,
  'request.too_large': 413,
  'request.too_many': 429,
  'request.wrong_origin': 403,
  'session.none': 401,
  'session.ended': 401,
  'role.not_allowed': 403,
  not_found: 404,
  'case.ask_unit': 403,
  'conflict.changed': 409,
  'idempotency.missing': 400,
  'idempotency.reused': 409,
  busy: 503,
} as const

export const featureRefusals = {
  'login.failed': 401,
  'login.not_known_here': 403,
  'application.not_attested': 422,
  'application.exists_for_month': 409,
  'application.month_closed': 422,
  'application.incomplete': 422,
  'application.account_missing': 422,
  'draft.sent': 409,
  'file.type_not_allowed': 415,
  'file.too_large': 413,
  'file.image_too_large': 413,
  'file.unreadable': 422,
  'file.too_many': 422,
  'account.unreadable': 422,
  'account.unknown_bank': 422,
  'account.wrong_length': 422,
  'account.bankgiro_invalid': 422,
  'application.none': 404,
  'guideline.none': 409,
  'guideline.in_past': 422,
  'guideline.overlaps': 409,
  'submission.incomplete': 422,
  'submission.months_backwards': 422,
  'submission.not_open': 409,
  'submission.same_person': 403,
  'submission.day_ahead': 422,
  'entered_table.month_known': 422,
  'entered_table.known_same_day': 409,
  'assessment.reason_missing': 422,
  'hearing.answer_day_passed': 422,
  'hearing.committee_not_told': 422,
  'hearing.none': 404,
  'hearing.answered': 409,
  'hearing.answered_before_sent': 422,
  'journal.about_nothing': 422,
  'journal.ahead': 422,
  'contact.ahead': 422,
  'contact.result_unfit': 422,
  'contact.no_ground': 422,
  'contact.promise_passed': 422,
  'decision.gates_unmet': 409,
  'decision.outside_delegation': 403,
  'decision.exists': 409,
  'decision.need_unknown': 422,
  'decision.amount_not_supported': 422,
  'decision.pay_day_passed': 422,
  'letter.not_ready': 503,
  'payment.same_person': 403,
  'payment.attested': 409,
  'payment.none_to_send': 409,
  'search.too_short': 422,
  'break_glass.reason_too_short': 422,
  'break_glass.own_review': 403,
  'break_glass.reviewed': 409,
  'protected.reason_too_short': 422,
  'simulation.busy': 409,
  'simulation.nothing_changed': 422,
} as const

type RuleRefusal = (typeof ruleRefusals)[number]
export type RefusalCode = keyof typeof commonRefusals | keyof typeof featureRefusals | RuleRefusal

const ruleStatus: ReadonlyMap<string, number> = new Map(ruleRefusals.map((code) => [code, 422]))
const statuses: ReadonlyMap<string, number> = new Map([
  ...ruleStatus,
  ...Object.entries(commonRefusals),
  ...Object.entries(featureRefusals),
])

export const statusOf = (code: string): number | undefined => statuses.get(code)

/** What any route may answer. */
export const anyRoute: readonly RefusalCode[] = [
  'request.malformed',
  'request.too_large',
  'request.too_many',
  'request.wrong_origin',
  'session.none',
  'session.ended',
  'role.not_allowed',
  'not_found',
  'busy',
]
