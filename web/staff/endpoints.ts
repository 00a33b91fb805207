import type { lawInForce, municipalities } from '../../api/administration.ts'
import type { guidelines } from '../../api/guidelines.ts'
import type { normTables } from '../../api/normTables.ts'
import type {
  approveSubmission,
  discardSubmission,
  returnSubmission,
  saveSubmission,
  sendSubmission,
} from '../../api/submissions.ts'
import type { saveAssessment } from '../../api/assessments.ts'
import type { breakGlass, breakGlassToReview, reviewBreakGlass } from '../../api/breakGlass.ts'
import type { contactCentreStatus, monthPage, readProtected, queue, search } from '../../api/cases.ts'
import type { caseContacts, contactsToMake, logContact, caseJournal } from '../../api/contacts.ts'
import type { monthApprovals, registerApproval } from '../../api/approvals.ts'
import type {
  inbox,
  registerApplication,
  registerContactApplication,
  registerContactInformation,
  registerInformation,
  takeApplication,
} from '../../api/intake.ts'
import type { caseLife, closeCase, mergeCase, reopenCase, shutCase, withdrawNeeds } from '../../api/closing.ts'
import type {
  caseHousehold,
  registerMemberNumber,
  joinHouseholds,
  noteStay,
  splitHousehold,
} from '../../api/households.ts'
import type {
  askCompletion,
  caseCompletions,
  completionsToFollow,
  moveCompletionDay,
  receiveItem,
  remindCompletion,
} from '../../api/completions.ts'
import type { decide, redecide, redecisions } from '../../api/decisions.ts'
import type { explainDecision, explanations } from '../../api/explanations.ts'
import type {
  answerDeviation,
  askDeviation,
  deviationsOfMonth,
  deviationsToFollow,
  cancelDeviation,
} from '../../api/guidance.ts'
import type { handbook, handbookOfDecisions, handbookVersion } from '../../api/handbook.ts'
import type { makeHearing, registerAnswer, writeJournal } from '../../api/investigations.ts'
import type { queueChoices, removeFilter, saveFilter } from '../../api/savedFilters.ts'
import type { attest, paymentFiles, paymentsToAttest, sendPayments } from '../../api/payments.ts'
import type { askRegisters, caseRegisters, registerProgress } from '../../api/registers.ts'
import type {
  cancelSimulation,
  simulation,
  simulationProgress,
  simulations,
  startSimulation,
} from '../../api/simulations.ts'
import type {
  addWatch,
  caseWork,
  registerConflict,
  changeAbsence,
  handOver,
  registerWatchMet,
  registerAbsence,
  casesToWatch,
  work,
} from '../../api/work.ts'
import { endpoint, type Body, type Reply } from '../ui/endpoint.ts'
import { childEndpoints } from './children/endpoints.ts'
import { eserviceEndpoints } from './eservice/endpoints.ts'
import { appealEndpoints } from './appeals/endpoints.ts'
import { messageEndpoints } from './messages/endpoints.ts'
import { translationEndpoints } from './translations/endpoints.ts'
import { respiteEndpoints } from './respite/endpoints.ts'
import { emergencyEndpoints } from './emergencies/endpoints.ts'
import { paperEndpoints } from './papers/endpoints.ts'
import { workloadEndpoints } from './work/endpoints.ts'
import { evictionEndpoints } from './evictions/endpoints.ts'
import { decidingEndpoints } from './delegation/endpoints.ts'
import { preparedEndpoints } from './preparations/endpoints.ts'

/** Every route the staff app asks. */
export const endpoints = {
  explanations: endpoint<typeof explanations>('GET', '/api/cases/:caseId/months/:month/explanations'),
  explainDecision: endpoint<typeof explainDecision>(
    'POST',
    '/api/cases/:caseId/decisions/:decisionId/explanations',
    'writes',
  ),
  ...eserviceEndpoints,
  municipalities: endpoint<typeof municipalities>('GET', '/api/municipalities'),
  law: endpoint<typeof lawInForce>('GET', '/api/law'),
  normTables: endpoint<typeof normTables>('GET', '/api/norm-tables'),
  guidelines: endpoint<typeof guidelines>('GET', '/api/guidelines'),
  ...decidingEndpoints,
  ...preparedEndpoints,
  ...evictionEndpoints,
  handbook: endpoint<typeof handbook>('GET', '/api/handbook'),
  handbookVersion: endpoint<typeof handbookVersion>('GET', '/api/handbook/:handbookVersionId'),
  handbookOfDecisions: endpoint<typeof handbookOfDecisions>('GET', '/api/cases/:caseId/months/:month/handbook'),
  saveSubmission: endpoint<typeof saveSubmission>('PUT', '/api/submissions/:submissionId', 'writes'),
  sendSubmission: endpoint<typeof sendSubmission>('POST', '/api/submissions/:submissionId/send', 'writes'),
  approveSubmission: endpoint<typeof approveSubmission>('POST', '/api/submissions/:submissionId/approve', 'writes'),
  returnSubmission: endpoint<typeof returnSubmission>('POST', '/api/submissions/:submissionId/return', 'writes'),
  discardSubmission: endpoint<typeof discardSubmission>('POST', '/api/submissions/:submissionId/discard', 'writes'),
  queue: endpoint<typeof queue>('POST', '/api/queue'),
  queueChoices: endpoint<typeof queueChoices>('GET', '/api/queue/choices'),
  saveFilter: endpoint<typeof saveFilter>('POST', '/api/queue/filters', 'writes'),
  removeFilter: endpoint<typeof removeFilter>('POST', '/api/queue/filters/:savedFilterId/remove', 'writes'),
  ...emergencyEndpoints,
  search: endpoint<typeof search>('POST', '/api/search'),
  month: endpoint<typeof monthPage>('GET', '/api/cases/:caseId/months/:month'),
  saveAssessment: endpoint<typeof saveAssessment>('PUT', '/api/cases/:caseId/months/:month/assessment', 'writes'),
  makeHearing: endpoint<typeof makeHearing>('POST', '/api/cases/:caseId/months/:month/hearings', 'writes'),
  registerAnswer: endpoint<typeof registerAnswer>('POST', '/api/cases/:caseId/hearings/:hearingId/answer', 'writes'),
  writeJournal: endpoint<typeof writeJournal>('POST', '/api/cases/:caseId/journal', 'writes'),
  ...appealEndpoints,
  ...messageEndpoints,
  caseContacts: endpoint<typeof caseContacts>('GET', '/api/cases/:caseId/contacts'),
  monthApprovals: endpoint<typeof monthApprovals>('GET', '/api/cases/:caseId/months/:month/approvals'),
  registerApproval: endpoint<typeof registerApproval>(
    'POST',
    '/api/cases/:caseId/applications/:applicationId/approvals/:personId',
    'writes',
  ),
  inbox: endpoint<typeof inbox>('GET', '/api/intake/inbox'),
  takeApplication: endpoint<typeof takeApplication>(
    'POST',
    '/api/cases/:caseId/applications/:applicationId/taken',
    'writes',
  ),
  registerApplication: endpoint<typeof registerApplication>('POST', '/api/intake/applications', 'writes'),
  registerInformation: endpoint<typeof registerInformation>('POST', '/api/intake/information', 'writes'),
  registerContactApplication: endpoint<typeof registerContactApplication>(
    'POST',
    '/api/cases/:caseId/contacts/:contactId/application',
    'writes',
  ),
  registerContactInformation: endpoint<typeof registerContactInformation>(
    'POST',
    '/api/cases/:caseId/contacts/:contactId/information',
    'writes',
  ),
  logContact: endpoint<typeof logContact>('POST', '/api/cases/:caseId/contacts', 'writes'),
  ...childEndpoints,
  ...paperEndpoints,
  ...workloadEndpoints,
  caseLife: endpoint<typeof caseLife>('GET', '/api/cases/:caseId/life'),
  withdrawNeeds: endpoint<typeof withdrawNeeds>(
    'POST',
    '/api/cases/:caseId/applications/:applicationId/withdrawal',
    'writes',
  ),
  closeCase: endpoint<typeof closeCase>('POST', '/api/cases/:caseId/closing', 'writes'),
  reopenCase: endpoint<typeof reopenCase>('POST', '/api/cases/:caseId/reopening', 'writes'),
  shutCase: endpoint<typeof shutCase>('POST', '/api/cases/:caseId/shutting', 'writes'),
  mergeCase: endpoint<typeof mergeCase>('POST', '/api/cases/:caseId/merging', 'writes'),
  caseHousehold: endpoint<typeof caseHousehold>('GET', '/api/cases/:caseId/household'),
  registerMemberNumber: endpoint<typeof registerMemberNumber>(
    'POST',
    '/api/cases/:caseId/household/members/:personId/identified',
    'writes',
  ),
  noteStay: endpoint<typeof noteStay>('POST', '/api/cases/:caseId/household/stays', 'writes'),
  splitHousehold: endpoint<typeof splitHousehold>('POST', '/api/cases/:caseId/split', 'writes'),
  joinHouseholds: endpoint<typeof joinHouseholds>('POST', '/api/cases/:caseId/join', 'writes'),
  completions: endpoint<typeof caseCompletions>('GET', '/api/cases/:caseId/months/:month/completions'),
  askCompletion: endpoint<typeof askCompletion>('POST', '/api/cases/:caseId/months/:month/completions', 'writes'),
  moveCompletionDay: endpoint<typeof moveCompletionDay>(
    'POST',
    '/api/cases/:caseId/completions/:completionRequestId/day',
    'writes',
  ),
  remindCompletion: endpoint<typeof remindCompletion>(
    'POST',
    '/api/cases/:caseId/completions/:completionRequestId/remind',
    'writes',
  ),
  receiveItem: endpoint<typeof receiveItem>(
    'POST',
    '/api/cases/:caseId/completion-items/:completionItemId/receive',
    'writes',
  ),
  registers: endpoint<typeof caseRegisters>('GET', '/api/cases/:caseId/months/:month/registers'),
  askRegisters: endpoint<typeof askRegisters>('POST', '/api/cases/:caseId/months/:month/register-askings', 'writes'),
  registerProgress: endpoint<typeof registerProgress>('GET', '/api/register-askings/:registerAskingId/progress'),
  completionsToFollow: endpoint<typeof completionsToFollow>('GET', '/api/completions/to-follow'),
  work: endpoint<typeof work>('GET', '/api/work'),
  handOver: endpoint<typeof handOver>('POST', '/api/hand-overs', 'writes'),
  registerAbsence: endpoint<typeof registerAbsence>('POST', '/api/absences', 'writes'),
  endAbsence: endpoint<typeof changeAbsence>('POST', '/api/absences/:absenceId/end', 'writes'),
  declareConflict: endpoint<typeof registerConflict>('POST', '/api/cases/:caseId/conflict-of-interest', 'writes'),
  watches: endpoint<typeof casesToWatch>('POST', '/api/watches'),
  caseWork: endpoint<typeof caseWork>('GET', '/api/cases/:caseId/work'),
  addWatch: endpoint<typeof addWatch>('POST', '/api/cases/:caseId/watches', 'writes'),
  meetWatch: endpoint<typeof registerWatchMet>('POST', '/api/cases/:caseId/watches/:ownWatchId/met', 'writes'),
  deviationsOfMonth: endpoint<typeof deviationsOfMonth>('GET', '/api/cases/:caseId/months/:month/deviations'),
  askDeviation: endpoint<typeof askDeviation>('POST', '/api/cases/:caseId/months/:month/deviations', 'writes'),
  answerDeviation: endpoint<typeof answerDeviation>(
    'POST',
    '/api/cases/:caseId/deviations/:deviationId/answer',
    'writes',
  ),
  cancelDeviation: endpoint<typeof cancelDeviation>(
    'POST',
    '/api/cases/:caseId/deviations/:deviationId/withdraw',
    'writes',
  ),
  deviationsToFollow: endpoint<typeof deviationsToFollow>('GET', '/api/deviations'),
  ...respiteEndpoints,
  contactsToMake: endpoint<typeof contactsToMake>('GET', '/api/contacts/to-make'),
  caseJournal: endpoint<typeof caseJournal>('GET', '/api/cases/:caseId/journal'),
  decide: endpoint<typeof decide>('POST', '/api/cases/:caseId/months/:month/decisions', 'writes'),
  redecisions: endpoint<typeof redecisions>('GET', '/api/cases/:caseId/months/:month/redecisions'),
  redecide: endpoint<typeof redecide>('POST', '/api/cases/:caseId/months/:month/redecisions', 'writes'),
  breakGlass: endpoint<typeof breakGlass>('POST', '/api/cases/:caseId/break-glass', 'writes'),
  breakGlassToReview: endpoint<typeof breakGlassToReview>('GET', '/api/break-glass'),
  reviewBreakGlass: endpoint<typeof reviewBreakGlass>('POST', '/api/break-glass/:breakGlassId/review', 'writes'),
  readProtected: endpoint<typeof readProtected>('POST', '/api/cases/:caseId/protected/:personId'),
  contactCentreStatus: endpoint<typeof contactCentreStatus>('POST', '/api/contact-centre/status'),
  paymentsToAttest: endpoint<typeof paymentsToAttest>('GET', '/api/payments/to-attest'),
  attest: endpoint<typeof attest>('POST', '/api/payments/attest', 'writes'),
  sendPayments: endpoint<typeof sendPayments>('POST', '/api/payment-files', 'writes'),
  paymentFiles: endpoint<typeof paymentFiles>('GET', '/api/payment-files'),
  ...translationEndpoints,
  simulations: endpoint<typeof simulations>('GET', '/api/simulations'),
  startSimulation: endpoint<typeof startSimulation>('POST', '/api/simulations', 'writes'),
  simulation: endpoint<typeof simulation>('GET', '/api/simulations/:simulationId'),
  simulationProgress: endpoint<typeof simulationProgress>('GET', '/api/simulations/:simulationId/progress'),
  cancelSimulation: endpoint<typeof cancelSimulation>('POST', '/api/simulations/:simulationId/cancel', 'writes'),
}

export type Queue = Reply<typeof queue>
export type QueueRow = Queue['rows'][number]
export type QueueChoices = Reply<typeof queueChoices>
export type MonthData = Reply<typeof monthPage>
export type AssessmentContent = Body<typeof saveAssessment>['content']
export type CostRow = AssessmentContent['costs'][number]
export type IncomeRow = AssessmentContent['incomes'][number]
export type MadeDecision = Reply<typeof redecisions>['decisions'][number]
export type Need = MonthData['needs'][number]
export type Outcome = NonNullable<Need['outcome']>
export type Simulation = Reply<typeof simulation>
export type Guideline = Simulation['draft']
export type UnmetGate = MonthData['unmet'][number]
export type CaseContacts = Reply<typeof caseContacts>
export type ApprovalOfMonth = Reply<typeof monthApprovals>['adults'][number]
export type Inbox = Reply<typeof inbox>
export type ArrivedRow = Inbox['arrived'][number]
export type CaseLife = Reply<typeof caseLife>
export type CaseHousehold = Reply<typeof caseHousehold>
export type Completions = Reply<typeof caseCompletions>
export type Registers = Reply<typeof caseRegisters>
export type CompletionsToFollow = Reply<typeof completionsToFollow>
export type Work = Reply<typeof work>
export type CaseWork = Reply<typeof caseWork>
export type Watches = Reply<typeof casesToWatch>
export type WatchRow = Watches['rows'][number]
export type DeviationsOfMonth = Reply<typeof deviationsOfMonth>
export type Deviation = DeviationsOfMonth['deviations'][number]
export type DeviationsToFollow = Reply<typeof deviationsToFollow>
export type ToMake = Reply<typeof contactsToMake>
export type WholeJournal = Reply<typeof caseJournal>
export type Handbook = Reply<typeof handbook>
export type HandbookVersion = Reply<typeof handbookVersion>
export type HandbookParagraph = HandbookVersion['paragraphs'][number]
export type Hearing = MonthData['hearings'][number]
export type JournalEntry = MonthData['journal'][number]
