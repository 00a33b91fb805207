import { nowhere } from './scene.ts'

const asked = { month: '2026-12', ownWords: 'Jag behöver hjälp med hyran.', needs: [], attested: 'told' }

/** What is asked about intake: probes as in `probes.ts`. */
export function intakeProbes({ caseId, month }: { caseId: string; month: string }) {
  return {
    'POST /api/intake/applications': {
      body: {
        ...asked,
        who: { by: 'number', personNumber: '194001042383', givenName: null, familyName: null, protected: false },
        channel: 'phone',
        arrivedOn: '2099-01-01',
        arrivedAt: null,
        atFirstEmptying: false,
      },
      inside: 'intake.arrival_ahead',
    },
    'GET /api/me/approvals': { inside: '200' },
    'POST /api/me/approvals/:applicationId': {
      params: { applicationId: nowhere },
      body: { answer: 'yes', words: null },
      inside: 'not_found',
    },
    'GET /api/cases/:caseId/months/:month/approvals': { params: { caseId, month }, inside: '200' },
    'POST /api/cases/:caseId/applications/:applicationId/approvals/:personId': {
      params: { caseId, applicationId: nowhere, personId: nowhere },
      body: { answer: 'yes', told: 'phone', words: 'Ja.' },
      inside: 'not_found',
    },
    'GET /api/intake/inbox': { inside: '200' },
    'POST /api/cases/:caseId/applications/:applicationId/taken': {
      params: { caseId, applicationId: nowhere },
      body: { number: 0 },
      inside: 'not_found',
    },
    'POST /api/intake/information': {
      body: { onlyQuestion: 'unclear', ownWords: 'Undrar om hyran.', channel: 'phone', happenedOn: '2026-11-18' },
      inside: 'intake.is_application',
    },
    'POST /api/cases/:caseId/contacts/:contactId/application': {
      params: { caseId, contactId: nowhere },
      body: asked,
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/contacts/:contactId/information': {
      params: { caseId, contactId: nowhere },
      body: { onlyQuestion: 'yes', ownWords: 'Undrar bara hur det går till.' },
      inside: 'not_found',
    },
  }
}
