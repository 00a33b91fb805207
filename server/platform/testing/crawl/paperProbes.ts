import { nowhere } from './scene.ts'

/** What is asked about papers and the form filled in from them: probes as in `probes.ts`. The month of the scene was sent in the e-service. */
export function paperProbes(ofMonth: { caseId: string; month: string }, content: unknown) {
  const params = { caseId: ofMonth.caseId, attachmentId: nowhere }
  const form = '/api/cases/:caseId/months/:month/paper-form'
  const register = { version: 1, channel: 'paper', arrivedOn: '2026-11-17', atFirstEmptying: false, attested: 'told' }
  return {
    'POST /api/cases/:caseId/months/:month/papers': {
      params: ofMonth,
      body: { shows: 'c99', arrivedOn: '2026-11-17' },
      inside: 'paper.shows_nothing',
    },
    'POST /api/cases/:caseId/papers/:attachmentId/move': { params, body: { shows: 'general' }, inside: 'not_found' },
    'POST /api/cases/:caseId/papers/:attachmentId/answer': {
      params,
      body: { completionItemId: nowhere },
      inside: 'not_found',
    },
    [`GET ${form}`]: { params: ofMonth, inside: '200' },
    [`POST ${form}`]: { params: ofMonth, inside: 'paper_form.none' },
    [`PUT ${form}`]: { params: ofMonth, body: { version: 1, content }, inside: 'paper_form.none' },
    [`POST ${form}/register`]: { params: ofMonth, body: register, inside: 'paper_form.none' },
  }
}
