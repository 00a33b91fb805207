import type { RouteShape } from '../../../../api/route.ts'
import { appealProbes } from './appealProbes.ts'
import { completionProbes } from './completionProbes.ts'
import { uploadProbes } from './uploadProbes.ts'
import { delegationProbes } from './delegationProbes.ts'
import { guidanceProbes } from './guidanceProbes.ts'
import { lifeProbes } from './lifeProbes.ts'
import { intakeProbes } from './intakeProbes.ts'
import { wishProbes } from './wishProbes.ts'
import { paperProbes } from './paperProbes.ts'
import { registerProbes } from './registerProbes.ts'
import { emergencyProbes } from './emergencyProbes.ts'
import { messageProbes } from './messageProbes.ts'
import { workProbes } from './workProbes.ts'
import { nowhere, type Scene } from './scene.ts'

/** A well-formed request to a route, and what the one who is let in is told: `200`, or the code of a refusal that lies behind the door. */
export interface Probe {
  params?: Record<string, string>
  body?: unknown
  inside: string
}

export const keyOf = (route: Pick<RouteShape, 'method' | 'path'>): string => `${route.method} ${route.path}`

const assessment = {
  version: 999,
  content: {
    members: [],
    othersInDwelling: 0,
    costs: [],
    incomes: [],
    assets: 0,
    jobStimulus: [],
    othersMaterial: false,
    noConflictOfInterest: true,
    facts: {},
  },
}
export const application = {
  household: { members: [], changed: false },
  home: null,
  incomes: [],
  noIncome: true,
  costs: [],
  assets: 0,
  message: null,
  account: null,
  step: 'household',
}
const eserviceSettings = {
  quickExit: 'https://www.smhi.se/',
  accessibilityEmail: 'tillganglighet@exempel.se',
  accessibilityPhone: '010-000 00 00',
  assessedOn: null,
  assessedBy: null,
  shortcomings: [],
}
const need = { key: 'income_support', outcome: 'granted', granted: 100, facts: null, provisions: [] }

const submission = { submissionId: nowhere }
const table = {
  kind: 'price_base_amount',
  from: '2027-01',
  to: '2027-12',
  regulation: '',
  publishedOn: null,
  link: '',
  value: 6_000_000,
}

/** A call to which nobody can fail to come. */
const contact = (scene: Scene) => ({
  direction: 'out',
  channel: 'call',
  result: 'no_show',
  purpose: 'other',
  happenedAt: '2026-11-18T08:00:00Z',
  interpreter: null,
  with: { party: 'person', personId: scene.clientId },
  text: 'Ett samtal.',
  month: null,
  callBackBy: null,
})

const nothingWritten = {
  known: '',
  knownFrom: '',
  ifGranted: '',
  ifRejected: '',
  bestInterests: '',
  measures: '',
  notNoticeable: '',
}

/** One probe for each route. Sent again it changes nothing but the journal. */
export function probesOf(scene: Scene): Readonly<Record<string, Probe>> {
  const { caseId, month } = scene
  const ofMonth = { caseId, month }
  return {
    'GET /api/session': { inside: '200' },
    'GET /api/municipalities': { inside: '200' },
    'GET /api/accessibility': { inside: '200' },
    'POST /api/me/accessibility-reports': { body: { told: 'Text', answerTo: '' }, inside: '200' },
    'GET /api/eservice-settings': { inside: '200' },
    'POST /api/eservice-settings': { body: eserviceSettings, inside: '200' },
    'POST /api/accessibility-reports/:accessibilityReportId/answer': {
      params: { accessibilityReportId: nowhere },
      body: { answer: 'Text' },
      inside: 'not_found',
    },
    'GET /api/law': { inside: '200' },
    'GET /api/guidelines': { inside: '200' },
    ...guidanceProbes(scene),
    'GET /api/norm-tables': { inside: '200' },
    'GET /api/translations': { inside: '200' },
    'GET /api/translations/:language': { params: { language: 'en' }, inside: '200' },
    'POST /api/translations/:language/approvals': {
      params: { language: 'en' },
      body: { texts: [{ key: 'ui.yes', fingerprint: '0'.repeat(64) }] },
      inside: 'conflict.changed',
    },
    'POST /api/translations/:language/suggestions': {
      params: { language: 'en' },
      body: { key: 'ui.yes', fingerprint: '0'.repeat(64), words: 'Yes' },
      inside: 'conflict.changed',
    },
    'PUT /api/submissions/:submissionId': {
      params: submission,
      body: { version: 1, content: table },
      inside: 'not_found',
    },
    'POST /api/submissions/:submissionId/send': { params: submission, body: { version: 1 }, inside: 'not_found' },
    'POST /api/submissions/:submissionId/approve': { params: submission, body: { version: 1 }, inside: 'not_found' },
    'POST /api/submissions/:submissionId/return': {
      params: submission,
      body: { version: 1, comment: 'Fel belopp.' },
      inside: 'not_found',
    },
    'POST /api/submissions/:submissionId/discard': { params: submission, body: { version: 1 }, inside: 'not_found' },
    'POST /api/queue': { body: {}, inside: '200' },
    'POST /api/search': { body: { by: 'case_number', text: scene.caseNumber }, inside: '200' },
    'POST /api/contact-centre/status': { body: { personNumber: '194001042383' }, inside: '200' },
    'POST /api/cases/:caseId/break-glass': {
      params: { caseId },
      body: { reason: 'acute_need', explanation: 'kort' },
      inside: 'break_glass.reason_too_short',
    },
    'GET /api/break-glass': { inside: '200' },
    'POST /api/break-glass/:breakGlassId/review': {
      params: { breakGlassId: nowhere },
      body: { verdict: 'justified', comment: 'kort' },
      inside: 'break_glass.reason_too_short',
    },
    'POST /api/cases/:caseId/protected/:personId': {
      params: { caseId, personId: scene.protectedId },
      body: { reason: 'Behövs för att nå personen om beslutet.' },
      inside: '200',
    },
    'GET /api/cases/:caseId/months/:month': { params: ofMonth, inside: '200' },
    'PUT /api/cases/:caseId/months/:month/assessment': {
      params: ofMonth,
      body: assessment,
      inside: 'conflict.changed',
    },
    'POST /api/calculations/preview': {
      body: {
        month: '2026-03',
        household: { members: [{ key: 'a', role: 'applicant', born: '1985-05-05' }] },
        costs: [{ kind: 'rent', applied: 600_000 }],
        incomes: [{ member: 'a', kind: 'wage', amount: 300_000 }],
      },
      inside: '200',
    },
    'POST /api/cases/:caseId/months/:month/decisions': {
      params: ofMonth,
      body: { assessmentVersion: 999, needs: [need], payOn: '2026-11-27' },
      inside: 'conflict.changed',
    },
    'GET /api/cases/:caseId/months/:month/explanations': { params: ofMonth, inside: '200' },
    'POST /api/cases/:caseId/decisions/:decisionId/explanations': {
      params: { caseId, decisionId: nowhere },
      body: {
        personId: scene.clientId,
        state: 'offered',
        happenedAt: '2026-11-18T08:00:00Z',
        language: 'sv',
        interpreter: 'not_needed',
        questions: null,
        understood: null,
      },
      inside: 'not_found',
    },
    'GET /api/cases/:caseId/months/:month/redecisions': { params: ofMonth, inside: '200' },
    'POST /api/cases/:caseId/months/:month/redecisions': {
      params: ofMonth,
      body: {
        replaces: nowhere,
        kind: 'change',
        ground: 'wrong',
        reasons: 'Ett skäl.',
        assessmentVersion: 999,
        needs: [need],
        payOn: '2026-11-27',
      },
      inside: 'decision.not_standing',
    },
    'POST /api/cases/:caseId/months/:month/hearings': {
      params: ofMonth,
      body: { kind: 'sent', material: 'Ett underlag.', channel: 'letter', answerBy: '2020-01-01' },
      inside: 'hearing.answer_day_passed',
    },
    'POST /api/cases/:caseId/hearings/:hearingId/answer': {
      params: { caseId, hearingId: nowhere },
      body: { answeredOn: '2026-11-18', answer: 'Det stämmer.' },
      inside: 'hearing.none',
    },
    'POST /api/cases/:caseId/journal': {
      params: { caseId },
      body: { kind: 'note', happenedAt: '2026-11-18T08:00:00Z', text: 'En anteckning.', month: null, corrects: null },
      inside: '200',
    },
    'GET /api/cases/:caseId/journal': { params: { caseId }, inside: '200' },
    'GET /api/cases/:caseId/contacts': { params: { caseId }, inside: '200' },
    'POST /api/cases/:caseId/contacts': { params: { caseId }, body: contact(scene), inside: 'contact.result_unfit' },
    'GET /api/cases/:caseId/months/:month/children': { params: ofMonth, inside: '200' },
    'PUT /api/cases/:caseId/months/:month/children/:personId': {
      params: { ...ofMonth, personId: nowhere },
      body: { version: 0, content: nothingWritten },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/months/:month/child-occasions': {
      params: ofMonth,
      body: { kind: 'noticeable', applies: false },
      inside: '200',
    },
    'GET /api/contacts/to-make': { inside: '200' },
    ...workProbes(caseId),
    ...emergencyProbes(ofMonth),
    ...messageProbes(caseId),
    ...appealProbes(ofMonth),
    ...registerProbes(ofMonth),
    ...completionProbes(ofMonth),
    ...delegationProbes(ofMonth),
    ...lifeProbes(caseId),
    ...intakeProbes(ofMonth),
    ...paperProbes(ofMonth, application),
    ...wishProbes,
    'GET /api/cases/:caseId/attachments/:attachmentId': {
      params: { caseId, attachmentId: scene.attachmentId },
      inside: '200',
    },
    'GET /api/cases/:caseId/letters/:letterId': { params: { caseId, letterId: scene.letterId }, inside: '200' },
    'POST /api/me/drafts/:month': { params: { month: '2031-01' }, inside: 'application.month_closed' },
    'PUT /api/me/drafts/:month': {
      params: { month },
      body: { version: 999, content: application },
      inside: 'draft.sent',
    },
    'POST /api/me/drafts/:month/attachments': { params: { month }, body: { shows: 'general' }, inside: 'draft.sent' },
    ...uploadProbes(month),
    'POST /api/me/drafts/:month/attachments/:attachmentId/remove': {
      params: { month, attachmentId: scene.attachmentId },
      inside: 'draft.sent',
    },
    'POST /api/me/drafts/:month/send': { params: { month }, body: { version: 1, attested: true }, inside: '200' },
    'GET /api/me/overview': { inside: '200' },
    'GET /api/me/contacts': { inside: '200' },
    'GET /api/me/months/:month': { params: { month }, inside: '200' },
    'GET /api/me/months/:month/waiting-time': { params: { month }, inside: '200' },
    'GET /api/me/letters/:letterId': { params: { letterId: scene.letterId }, inside: '200' },
    'POST /api/me/hearings/:hearingId/answer': {
      params: { hearingId: nowhere },
      body: { answer: 'Det stämmer.' },
      inside: 'hearing.none',
    },
    'GET /api/me/readers': { inside: '200' },
    'GET /api/payments/to-attest': { inside: '200' },
    'POST /api/payments/attest': { body: { paymentIds: [nowhere] }, inside: 'not_found' },
    'POST /api/payment-files': { inside: 'payment.none_to_send' },
    'GET /api/payment-files': { inside: '200' },
    'GET /api/payment-files/:paymentFileId': { params: { paymentFileId: scene.paymentFileId }, inside: '200' },
    'GET /api/simulations': { inside: '200' },
    'POST /api/simulations': { body: { name: 'Prov', draft: {} }, inside: 'simulation.nothing_changed' },
    'GET /api/simulations/:simulationId': { params: { simulationId: nowhere }, inside: 'not_found' },
    'GET /api/simulations/:simulationId/progress': { params: { simulationId: nowhere }, inside: 'not_found' },
    'POST /api/simulations/:simulationId/cancel': { params: { simulationId: nowhere }, inside: 'not_found' },
  }
}
