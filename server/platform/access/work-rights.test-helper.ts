import type { Role } from '../../../api/route.ts'

/** Who may ask a route. */
export type Right = 'signed_in' | 'all' | 'client' | { staff: readonly Role[]; of: 'case' | 'role' }

export const casework: readonly Role[] = ['caseworker', 'first_social_worker', 'unit_manager']
/** A wish for help is an application wherever it is met: also at the desk, the phone and the post. */
const intake: readonly Role[] = [...casework, 'contact_centre', 'reception', 'registrar']
export const onCase: Right = { staff: casework, of: 'case' }
/** What is granted and not paid: those who report it, and those it is reported to. */
export const reporters: Right = { staff: ['unit_manager', 'quality_investigator'], of: 'role' }

/** What comes in, who works with what, and how a case and its household live. */
export const workRights: Readonly<Record<string, Right>> = {
  'GET /api/intake/inbox': { staff: casework, of: 'role' },
  'POST /api/cases/:caseId/applications/:applicationId/taken': onCase,
  'POST /api/intake/applications': { staff: intake, of: 'role' },
  'POST /api/intake/information': { staff: intake, of: 'role' },
  'POST /api/cases/:caseId/contacts/:contactId/application': onCase,
  'POST /api/cases/:caseId/contacts/:contactId/information': onCase,
  'GET /api/work': { staff: casework, of: 'role' },
  'GET /api/workload': { staff: casework, of: 'role' },
  'POST /api/workload/weights': { staff: ['unit_manager'], of: 'role' },
  'POST /api/hand-overs': { staff: casework, of: 'role' },
  'POST /api/absences': { staff: casework, of: 'role' },
  'POST /api/absences/:absenceId/end': { staff: casework, of: 'role' },
  'POST /api/cases/:caseId/conflict-of-interest': onCase,
  'POST /api/watches': { staff: casework, of: 'role' },
  'GET /api/cases/:caseId/work': onCase,
  'GET /api/cases/:caseId/concerns': onCase,
  'POST /api/cases/:caseId/concerns': onCase,
  'POST /api/cases/:caseId/concerns/:concernReportId/handing': onCase,
  'POST /api/cases/:caseId/concerns/:concernReportId/receipt': onCase,
  'GET /api/child-talk-trainings': reporters,
  'POST /api/child-talk-trainings': { staff: ['unit_manager'], of: 'role' },
  'GET /api/cases/:caseId/life': onCase,
  'POST /api/cases/:caseId/applications/:applicationId/withdrawal': onCase,
  'POST /api/cases/:caseId/closing': onCase,
  'POST /api/cases/:caseId/reopening': onCase,
  'POST /api/cases/:caseId/shutting': onCase,
  'POST /api/cases/:caseId/merging': onCase,
  'GET /api/cases/:caseId/household': onCase,
  'POST /api/cases/:caseId/household/stays': onCase,
  'POST /api/cases/:caseId/months/:month/papers': onCase,
  'POST /api/cases/:caseId/papers/:attachmentId/move': onCase,
  'POST /api/cases/:caseId/papers/:attachmentId/answer': onCase,
  'GET /api/cases/:caseId/months/:month/paper-form': onCase,
  'POST /api/cases/:caseId/months/:month/paper-form': onCase,
  'PUT /api/cases/:caseId/months/:month/paper-form': onCase,
  'POST /api/cases/:caseId/months/:month/paper-form/register': onCase,
  'POST /api/cases/:caseId/household/members/:personId/identified': onCase,
  'POST /api/cases/:caseId/split': onCase,
  'POST /api/cases/:caseId/join': onCase,
  'POST /api/cases/:caseId/watches': onCase,
  'POST /api/cases/:caseId/watches/:ownWatchId/met': onCase,
}
