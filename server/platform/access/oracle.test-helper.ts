import type { Role } from '../../../api/route.ts'
import { casework, onCase, reporters, workRights, type Right } from './work-rights.test-helper.ts'

/** How someone stands to the one case that is asked about. The role, where it belongs to a unit, is another unit's unless it says `unit`. */
export const standings = [
  'other_unit',
  'unit',
  'whole_municipality',
  'assigned',
  'cover',
  'assigned_elsewhere',
  'break_glass_open',
  'break_glass_expired',
  'ended_role',
  'future_role',
  'ended_assignment',
  'future_assignment',
  'ended_cover',
  'former_manager_of_unit',
  'coming_manager_of_unit',
] as const
export type Standing = (typeof standings)[number]

export type Caller =
  | { kind: 'staff'; roles: readonly Role[]; standing: Standing }
  | { kind: 'client'; which: 'own' | 'another' | 'without_case' }
  | { kind: 'nobody' }

const money: readonly Role[] = ['finance_attester']
/** Those who prepare the committee's guidelines and follow up what they lead to. */
const guidelineWork: Right = { staff: ['unit_manager', 'quality_investigator'], of: 'role' }
const administrators: readonly Role[] = ['system_administrator']
const finance: Right = { staff: money, of: 'role' }
const administration: Right = { staff: administrators, of: 'role' }
/** Everyone whose work leans on the law's amounts or the guideline; nothing in them is about anyone. */
const publicFigures: Right = {
  staff: [...casework, 'system_administrator', 'quality_investigator', 'auditor', 'ivo_inspector', 'committee_member'],
  of: 'role',
}

const supervisors: Right = {
  staff: ['unit_manager', 'quality_investigator', 'auditor', 'ivo_inspector', 'committee_member'],
  of: 'role',
}

/** What was decided on behalf of the board: those who prepare its meeting, the board and its auditors. */
const boardSecretary: Right = { staff: ['registrar', 'unit_manager'], of: 'role' }
const boardList: Right = { staff: ['registrar', 'unit_manager', 'committee_member', 'auditor'], of: 'role' }

/**
 * Who may what, written from the law and the house rules and not from the code: caseworkers work in cases they have or cover; the first social worker
 * and the unit's manager in those of the unit; finance sees orders and files; the contact centre a status; the person their own.
 */
const rights: Readonly<Record<string, Right>> = {
  'GET /api/session': 'signed_in',
  'GET /api/municipalities': 'all',
  'GET /api/accessibility': 'all',
  'POST /api/me/accessibility-reports': 'client',
  'GET /api/eservice-settings': administration,
  'POST /api/eservice-settings': administration,
  'POST /api/accessibility-reports/:accessibilityReportId/answer': administration,
  'GET /api/law': publicFigures,
  'GET /api/guidelines': publicFigures,
  'GET /api/handbook': publicFigures,
  'GET /api/handbook/:handbookVersionId': publicFigures,
  'GET /api/cases/:caseId/months/:month/handbook': onCase,
  'GET /api/cases/:caseId/months/:month/prepared-decisions': onCase,
  'POST /api/cases/:caseId/months/:month/prepared-decisions': onCase,
  'POST /api/cases/:caseId/prepared-decisions/:preparedDecisionId/approve': onCase,
  'POST /api/cases/:caseId/prepared-decisions/:preparedDecisionId/return': onCase,
  'POST /api/cases/:caseId/prepared-decisions/:preparedDecisionId/withdraw': onCase,
  'GET /api/prepared-decisions': { staff: casework, of: 'role' },
  'GET /api/urgent-decisions': boardList,
  'POST /api/urgent-decisions/:preparedDecisionId/approve': { staff: ['committee_member'], of: 'role' },
  'POST /api/urgent-decisions/:preparedDecisionId/return': { staff: ['committee_member'], of: 'role' },
  'POST /api/urgent-decisions/:decisionId/told': boardSecretary,
  'GET /api/delegation-orders': publicFigures,
  'GET /api/delegated-decisions/:month': boardList,
  'GET /api/delegated-decisions/:month/file': boardSecretary,
  'GET /api/delegated-decisions/:month/paper': boardSecretary,
  'POST /api/delegated-decisions/:month/told': boardSecretary,
  'GET /api/norm-tables': administration,
  'GET /api/translations': 'signed_in',
  'GET /api/translations/:language': administration,
  'POST /api/translations/:language/approvals': administration,
  'POST /api/translations/:language/suggestions': administration,
  'PUT /api/submissions/:submissionId': administration,
  'POST /api/submissions/:submissionId/send': administration,
  'POST /api/submissions/:submissionId/approve': administration,
  'POST /api/submissions/:submissionId/return': administration,
  'POST /api/submissions/:submissionId/discard': administration,
  'POST /api/queue': { staff: casework, of: 'role' },
  'GET /api/queue/choices': { staff: casework, of: 'role' },
  'POST /api/queue/filters': { staff: casework, of: 'role' },
  'POST /api/queue/filters/:savedFilterId/remove': { staff: casework, of: 'role' },
  'GET /api/emergencies/alarm': { staff: casework, of: 'role' },
  'GET /api/emergencies': { staff: casework, of: 'role' },
  'POST /api/emergencies/:emergencyId/take': { staff: casework, of: 'role' },
  'GET /api/cases/:caseId/months/:month/emergencies': onCase,
  'POST /api/cases/:caseId/months/:month/emergencies': onCase,
  'POST /api/cases/:caseId/emergencies/:emergencyId/answer': onCase,
  'GET /api/cases/:caseId/months/:month/home': onCase,
  'POST /api/cases/:caseId/months/:month/home': onCase,
  'POST /api/cases/:caseId/months/:month/eviction-notices': onCase,
  'POST /api/cases/:caseId/eviction-notices/:emergencyId/confirmation': onCase,
  'GET /api/duty': { staff: casework, of: 'role' },
  'POST /api/duty': { staff: casework, of: 'role' },
  'POST /api/duty/:dutyShiftId/end': { staff: casework, of: 'role' },
  'POST /api/search': { staff: [...casework, 'contact_centre', 'reception', 'registrar'], of: 'role' },
  'POST /api/contact-centre/status': { staff: ['contact_centre', 'reception'], of: 'role' },
  'POST /api/cases/:caseId/break-glass': { staff: casework, of: 'role' },
  'GET /api/break-glass': { staff: ['unit_manager'], of: 'role' },
  'POST /api/break-glass/:breakGlassId/review': { staff: ['unit_manager'], of: 'role' },
  'POST /api/cases/:caseId/protected/:personId': { staff: ['protected_identity'], of: 'case' },
  'GET /api/cases/:caseId/months/:month': onCase,
  'PUT /api/cases/:caseId/months/:month/assessment': onCase,
  'POST /api/calculations/preview': 'signed_in',
  'POST /api/cases/:caseId/months/:month/decisions': onCase,
  'GET /api/cases/:caseId/months/:month/redecisions': onCase,
  'POST /api/cases/:caseId/months/:month/redecisions': onCase,
  'GET /api/cases/:caseId/months/:month/explanations': onCase,
  'POST /api/cases/:caseId/decisions/:decisionId/explanations': onCase,
  'POST /api/cases/:caseId/months/:month/hearings': onCase,
  'POST /api/cases/:caseId/hearings/:hearingId/answer': onCase,
  'POST /api/cases/:caseId/journal': onCase,
  'GET /api/cases/:caseId/journal': onCase,
  'GET /api/cases/:caseId/contacts': onCase,
  'POST /api/cases/:caseId/contacts': onCase,
  'GET /api/cases/:caseId/months/:month/children': onCase,
  'PUT /api/cases/:caseId/months/:month/children/:personId': onCase,
  'POST /api/cases/:caseId/months/:month/child-occasions': onCase,
  'GET /api/cases/:caseId/months/:month/deviations': onCase,
  'POST /api/cases/:caseId/months/:month/deviations': onCase,
  'POST /api/cases/:caseId/deviations/:deviationId/answer': {
    staff: ['first_social_worker', 'unit_manager'],
    of: 'case',
  },
  'POST /api/cases/:caseId/deviations/:deviationId/withdraw': onCase,
  'GET /api/deviations': { staff: casework, of: 'role' },
  'GET /api/cases/:caseId/months/:month/respites': onCase,
  'POST /api/cases/:caseId/months/:month/respites': onCase,
  'POST /api/cases/:caseId/respites/:respiteId/withdraw': onCase,
  'POST /api/cases/:caseId/respites/:respiteId/efforts': onCase,
  'POST /api/cases/:caseId/respite-efforts/:effortId/review': onCase,
  'GET /api/me/respites': 'client',
  'POST /api/me/respites/:respiteId/efforts': 'client',
  'GET /api/unexecuted': reporters,
  'POST /api/unexecuted/:decisionId/reason': reporters,
  'GET /api/unexecuted-reports': supervisors,
  'POST /api/unexecuted-reports': reporters,
  'GET /api/unexecuted-reports/:unexecutedReportId/file': supervisors,
  'GET /api/delays': { staff: casework, of: 'role' },
  'POST /api/delay-notices': { staff: casework, of: 'role' },
  'POST /api/cases/:caseId/months/:month/delay-requests': onCase,
  'POST /api/cases/:caseId/delay-requests/:delayRequestId/reject': onCase,
  'GET /api/me/months/:month/delay': 'client',
  'POST /api/me/months/:month/delay-request': 'client',
  'GET /api/contacts/to-make': { staff: casework, of: 'role' },
  'GET /api/me/contacts': 'client',
  'GET /api/me/months/:month/appeals': 'client',
  'POST /api/me/decisions/:decisionId/appeal': 'client',
  'GET /api/cases/:caseId/months/:month/appeals': onCase,
  'POST /api/cases/:caseId/decisions/:decisionId/appeals': onCase,
  'GET /api/me/payments': 'client',
  'GET /api/me/promises': 'client',
  'GET /api/me/extract': 'client',
  'GET /api/me/extract/to-read': 'client',
  'GET /api/me/messages': 'client',
  'POST /api/me/messages': 'client',
  'POST /api/me/messages/:messageId/papers': 'client',
  'POST /api/me/messages/read': 'client',
  'GET /api/cases/:caseId/messages': onCase,
  'POST /api/cases/:caseId/messages': onCase,
  'POST /api/cases/:caseId/messages/read': onCase,
  'GET /api/me/approvals': 'client',
  'GET /api/me/browser-key': 'client',
  'POST /api/me/months/:month/supplement': 'client',
  'GET /api/me/months/:month/needs': 'client',
  'POST /api/me/months/:month/withdrawal': 'client',
  'POST /api/me/withdrawals/:ownWithdrawalId/undo': 'client',
  'POST /api/me/emergencies': 'client',
  'GET /api/me/emergencies': 'client',
  'POST /api/me/approvals/:applicationId': 'client',
  'GET /api/cases/:caseId/months/:month/approvals': onCase,
  'POST /api/cases/:caseId/applications/:applicationId/approvals/:personId': onCase,
  ...workRights,
  'GET /api/cases/:caseId/months/:month/completions': onCase,
  'POST /api/cases/:caseId/months/:month/completions': onCase,
  'POST /api/cases/:caseId/completions/:completionRequestId/day': onCase,
  'POST /api/cases/:caseId/completions/:completionRequestId/remind': onCase,
  'POST /api/cases/:caseId/completion-items/:completionItemId/receive': onCase,
  'GET /api/cases/:caseId/months/:month/registers': onCase,
  'POST /api/cases/:caseId/months/:month/register-askings': onCase,
  'GET /api/register-askings/:registerAskingId/progress': { staff: casework, of: 'role' },
  'GET /api/me/registers': 'client',
  'POST /api/me/register-answers/:registerAnswerId/objection': 'client',
  'GET /api/completions/to-follow': { staff: casework, of: 'role' },
  'GET /api/me/months/:month/completions': 'client',
  'POST /api/me/completion-items/:completionItemId/attachments': 'client',
  'POST /api/me/completion-items/:completionItemId/answer': 'client',
  'POST /api/me/completions/:completionRequestId/day': 'client',
  'GET /api/cases/:caseId/attachments/:attachmentId': onCase,
  'GET /api/cases/:caseId/letters/:letterId': onCase,
  'POST /api/me/drafts/:month': 'client',
  'PUT /api/me/drafts/:month': 'client',
  'POST /api/me/drafts/:month/attachments': 'client',
  'POST /api/me/drafts/:month/attachments/:attachmentId/remove': 'client',
  'POST /api/me/drafts/:month/attachments/uploaded': 'client',
  'POST /api/me/completion-items/:completionItemId/attachments/uploaded': 'client',
  'POST /api/me/uploads': 'client',
  'GET /api/me/uploads': 'client',
  'POST /api/me/uploads/:uploadId/parts': 'client',
  'POST /api/me/uploads/:uploadId/drop': 'client',
  'POST /api/me/drafts/:month/send': 'client',
  'GET /api/me/overview': 'client',
  'GET /api/me/months/:month': 'client',
  'GET /api/me/months/:month/waiting-time': 'client',
  'GET /api/me/letters/:letterId': 'client',
  'POST /api/me/hearings/:hearingId/answer': 'client',
  'GET /api/me/readers': 'client',
  'GET /api/payments/to-attest': finance,
  'POST /api/payments/attest': finance,
  'POST /api/payment-files': finance,
  'GET /api/payment-files': finance,
  'GET /api/payment-files/:paymentFileId': finance,
  'GET /api/simulations': guidelineWork,
  'POST /api/simulations': guidelineWork,
  'GET /api/simulations/:simulationId': guidelineWork,
  'GET /api/simulations/:simulationId/progress': guidelineWork,
  'POST /api/simulations/:simulationId/cancel': guidelineWork,
}

/** What others than the case's own person find in its place: nothing there for them, or their own. */
const forOthers: Readonly<Record<string, string>> = {
  'PUT /api/me/drafts/:month': 'not_found',
  'POST /api/me/drafts/:month/attachments': 'not_found',
  'POST /api/me/drafts/:month/attachments/:attachmentId/remove': 'not_found',
  'POST /api/me/drafts/:month/attachments/uploaded': 'not_found',
  'POST /api/me/drafts/:month/send': 'not_found',
  'GET /api/me/months/:month': 'not_found',
  'GET /api/me/months/:month/waiting-time': 'not_found',
  'POST /api/me/months/:month/delay-request': 'not_found',
  'GET /api/me/letters/:letterId': 'not_found',
}

/** Who has no case has nobody to write to. */
const withoutCase: Readonly<Record<string, string>> = { 'POST /api/me/messages': 'not_found' }

/** The answer a caller must get; `inside`: the answer behind the door. */
export function expected(route: string, caller: Caller, inside: string): string {
  const right = rights[route]
  if (right === undefined) return 'a rule: this route has none in the test'
  if (right === 'all') return inside
  if (caller.kind === 'nobody') return 'session.none'
  if (right === 'signed_in') return inside
  if (caller.kind === 'client') {
    if (right !== 'client') return 'role.not_allowed'
    if (caller.which === 'own') return inside
    return (caller.which === 'without_case' ? withoutCase[route] : undefined) ?? forOthers[route] ?? inside
  }
  if (right === 'client' || !caller.roles.some((role) => right.staff.includes(role)) || !holds(caller.standing))
    return 'role.not_allowed'
  return right.of === 'role' || isRelated(caller.roles, caller.standing) ? inside : 'case.ask_unit'
}

const holds = (standing: Standing): boolean => standing !== 'ended_role' && standing !== 'future_role'

function isRelated(roles: readonly Role[], standing: Standing): boolean {
  if (['assigned', 'cover', 'break_glass_open'].includes(standing)) return true
  const leads = roles.includes('first_social_worker') || roles.includes('unit_manager')
  return leads && (standing === 'unit' || standing === 'whole_municipality')
}

export const routesOfOracle: readonly string[] = Object.keys(rights)
