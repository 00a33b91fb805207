import { nowhere } from './scene.ts'

const day = '2026-11-18'

/** How a case ends, and who lives with whom. Each act stops at a refusal behind the door. */
export const lifeProbes = (caseId: string) => ({
  'GET /api/cases/:caseId/life': { params: { caseId }, inside: '200' },
  'POST /api/cases/:caseId/applications/:applicationId/withdrawal': {
    params: { caseId, applicationId: nowhere },
    body: { needs: ['income_support'], words: 'Jag tar tillbaka den.', told: 'phone', saidOn: day },
    inside: 'not_found',
  },
  'POST /api/cases/:caseId/closing': {
    params: { caseId },
    body: { cause: 'other', explanation: 'kort', spokenNo: 'none' },
    inside: 'closing.no_words',
  },
  'POST /api/cases/:caseId/reopening': { params: { caseId }, body: { reason: 'kort' }, inside: 'closing.no_words' },
  'POST /api/cases/:caseId/shutting': {
    params: { caseId },
    body: { mistake: 'made_twice', explanation: 'kort' },
    inside: 'closing.no_words',
  },
  'POST /api/cases/:caseId/merging': {
    params: { caseId },
    body: { into: 'EB-1900-000001', explanation: 'kort', spokenNo: 'none' },
    inside: 'closing.no_words',
  },
  'GET /api/child-talk-trainings': { inside: '200' },
  'POST /api/child-talk-trainings': {
    body: { staffId: nowhere, course: 'Samtal med barn', from: '2026-11-18', until: null },
    inside: 'not_found',
  },
  'GET /api/cases/:caseId/concerns': { params: { caseId }, inside: '200' },
  'POST /api/cases/:caseId/concerns': {
    params: { caseId },
    body: {
      childId: nowhere,
      learnedOn: '2026-11-18',
      acute: false,
      seen: 'Prov av dörren.',
      worry: 'Prov av dörren.',
      toldGuardians: 'not_yet',
    },
    inside: 'concern.not_child',
  },
  'POST /api/cases/:caseId/concerns/:concernReportId/handing': {
    params: { caseId, concernReportId: nowhere },
    body: { channel: 'in_person', to: 'Mottagningen' },
    inside: 'not_found',
  },
  'POST /api/cases/:caseId/concerns/:concernReportId/receipt': {
    params: { caseId, concernReportId: nowhere },
    body: { by: 'Mottagningen', on: '2026-11-18', reference: null },
    inside: 'not_found',
  },
  'GET /api/cases/:caseId/household': { params: { caseId }, inside: '200' },
  'POST /api/cases/:caseId/household/stays': {
    params: { caseId },
    body: { personId: nowhere, from: day, stays: null, source: 'caseworker', note: 'Prov.' },
    inside: 'household.not_member',
  },
  'POST /api/cases/:caseId/household/members/:personId/identified': {
    params: { caseId, personId: nowhere },
    body: { personNumber: '' },
    inside: 'household.not_member',
  },
  'POST /api/cases/:caseId/split': {
    params: { caseId },
    body: {
      onDay: '2031-01-01',
      adults: [
        { personId: nowhere, keeper: 'me' },
        { personId: nowhere, keeper: 'turn' },
      ],
      children: [],
      applications: [],
      requests: [],
    },
    inside: 'household.day_unfit',
  },
  'POST /api/cases/:caseId/join': {
    params: { caseId },
    body: {
      with: 'EB-1900-000001',
      onDay: day,
      mine: { told: 'visit', consentedOn: day },
      theirs: { told: 'visit', consentedOn: day },
    },
    inside: 'closing.no_such_case',
  },
})
