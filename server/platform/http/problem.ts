import { Refusal } from '../../../base/refusal.ts'
import { statusOf } from '../../../api/refusals.ts'
import { NotRecorded } from '../audit/record.ts'

/** What a problem document (RFC 9457) tells. Never holds what was sent in. */
export interface Told {
  code: string
  facts: Readonly<Record<string, string | number>>
  extra: Readonly<Record<string, unknown>>
}

/** Constraints that say no by themselves, and what that no is called. */
const byConstraint: Readonly<Record<string, string>> = {
  need_decided_once: 'decision.exists',
  decision_replaced_once: 'decision.not_standing',
  payments_municipality_id_decision_id_key: 'decision.exists',
  attester_is_not_decider: 'payment.same_person',
  approver_is_not_writer: 'submission.same_person',
  entered_table_two_persons: 'submission.same_person',
  guideline_two_persons: 'submission.same_person',
  submission_stays: 'submission.not_open',
  submissions_pkey: 'conflict.changed',
  entered_table_known_later: 'entered_table.known_same_day',
  guidelines_never_overlap: 'guideline.overlaps',
  handbook_guideline_never_overlaps: 'guideline.overlaps',
  handbook_support_never_overlaps: 'guideline.overlaps',
  delegation_order_begins_alone: 'delegation_order.same_day',
  delegation_order_two_persons: 'submission.same_person',
  unexecuted_reported_once: 'unexecuted.reported',
  delay_requested_once: 'delay_request.exists',
  delay_rejections_pkey: 'delay_request.answered',
  delegation_noticed_once: 'delegation_notice.told',
  payment_attests_pkey: 'payment.attested',
  payment_file_lines_pkey: 'payment.none_to_send',
  applications_municipality_id_case_id_month_key: 'application.exists_for_month',
  deviation_answers_pkey: 'deviation.answered',
  deviation_answered_by_another: 'deviation.own',
  deviation_withdrawals_pkey: 'deviation.withdrawn',
  urgent_notices_pkey: 'urgent.told',
  urgent_decision_by_named: 'urgent.not_yours',
  prepared_answers_pkey: 'prepared.answered',
  prepared_answered_by_another: 'prepared.own',
  decision_prepared_by_another: 'prepared.own',
  decision_prepared_where_wanted: 'prepared.wanted',
  approval_answered_once: 'approval.answered',
  wording_contact_once: 'intake.answered',
  workload_weights_once: 'workload.same_day',
  moved_one_at_a_time: 'paper.moved_now',
  form_registered_once: 'paper_form.registered',
  information_contact_once: 'intake.answered',
  hearing_answers_pkey: 'hearing.answered',
  break_glass_reviews_pkey: 'break_glass.reviewed',
  own_watches_met_pkey: 'watch.met',
  saved_filter_named_once: 'filter.exists',
  emergency_answered_once: 'emergency.answered',
  eviction_confirmed_once: 'eviction.confirmed',
  duty_shifts_ended_pkey: 'duty.ended',
}

/** The refusal an error amounts to, or null: then it is a fault. */
export function toRefusal(error: unknown): Told | null {
  if (error instanceof Refusal) return error
  if (error instanceof NotRecorded) return told('busy')
  const at = readError(error)
  if (at.validation || at.status === 400 || at.status === 415)
    return told('request.malformed', at.field ? { field: at.field } : {})
  if (at.status === 413 || at.code === 'FST_REQ_FILE_TOO_LARGE') return told('request.too_large')
  if (at.status === 429) return told('request.too_many')
  if (at.status === 404) return told('not_found')
  const known = byConstraint[at.constraint ?? '']
  if (known) return told(known)
  // Class 22: the value cannot be stored as what it should be, such as NUL in text.
  if (/^22[0-9A-Z]{3}$/.test(at.code)) return told('request.malformed')
  if (isOutage(at.code, at.message)) return told('busy')
  // What else the server's own machinery calls the sender's doing: an address too long, a form without a boundary.
  if (at.status !== undefined && at.status >= 400 && at.status < 500) return told('request.malformed')
  return null
}

const told = (code: string, facts: Record<string, string | number> = {}): Told => ({ code, facts, extra: {} })

const outages = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
  '53300',
  '53100',
  '57014',
  '40001',
  '40P01',
  '55P03',
  '25P03',
])
const isOutage = (code: string, message: string): boolean =>
  outages.has(code) ||
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/.test(message)

interface ReadError {
  code: string
  message: string
  status: number | undefined
  constraint: string | undefined
  validation: boolean
  field: string | undefined
}

function readError(error: unknown): ReadError {
  const of: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {}
  const validation = Array.isArray(of.validation) ? of.validation : null
  const path: unknown = validation?.[0]?.instancePath
  return {
    code: typeof of.code === 'string' ? of.code : '',
    message: error instanceof Error ? error.message : '',
    status: typeof of.statusCode === 'number' ? of.statusCode : undefined,
    constraint: typeof of.constraint === 'string' ? of.constraint : undefined,
    validation: validation !== null,
    field: typeof path === 'string' ? fieldOf(path) : undefined,
  }
}

/** The path of the field at fault. Below `facts` keys are the sender's own and are not repeated. */
function fieldOf(path: string): string | undefined {
  const steps = path.split('/').filter((step) => step !== '')
  const ours = steps.includes('facts') ? steps.slice(0, steps.indexOf('facts') + 1) : steps
  return ours.every((step) => /^\w{1,30}$/.test(step)) ? ours.join('.') : undefined
}

/** What the log may hold of a fault: its kind and where, never its words, which may repeat what was sent. */
export function faultWords(error: unknown): { name?: string; code?: string; stack?: string[] } {
  const cause = error instanceof NotRecorded ? error.cause : error
  if (!(cause instanceof Error)) return {}
  const stack = (cause.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line))
  return { name: cause.name, code: readError(cause).code, stack: stack.slice(0, 7) }
}

export const statusFor = (code: string): number => statusOf(code) ?? 500
