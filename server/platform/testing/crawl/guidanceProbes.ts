import { nowhere } from './scene.ts'

const told = { kind: 'queue', doneOn: '2026-11-18', text: 'Kön hos en värd.' }

/** What steers beside the law: the handbook, deviations from the guideline, and respite on a housing cost. */
export function guidanceProbes({ caseId, month }: { caseId: string; month: string }) {
  const ofMonth = { caseId, month }
  const respite = { caseId, respiteId: nowhere }
  return {
    'GET /api/handbook': { inside: '200' },
    'GET /api/handbook/:handbookVersionId': { params: { handbookVersionId: nowhere }, inside: 'not_found' },
    'GET /api/cases/:caseId/months/:month/handbook': { params: ofMonth, inside: '200' },
    'GET /api/cases/:caseId/months/:month/deviations': { params: ofMonth, inside: '200' },
    'POST /api/cases/:caseId/months/:month/deviations': {
      params: ofMonth,
      body: {
        subject: 'rent',
        ground: 'children',
        paragraph: '4.2',
        upTo: 900_000,
        until: '2020-01-01',
        facts: 'Hyran är högre än riktlinjen.',
      },
      inside: 'deviation.until_unfit',
    },
    'POST /api/cases/:caseId/deviations/:deviationId/answer': {
      params: { caseId, deviationId: nowhere },
      body: { answer: 'no', reasons: 'Följ riktlinjen.', instead: null, until: null },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/deviations/:deviationId/withdraw': {
      params: { caseId, deviationId: nowhere },
      inside: 'not_found',
    },
    'GET /api/deviations': { inside: '200' },
    'GET /api/cases/:caseId/months/:month/respites': { params: ofMonth, inside: '200' },
    'POST /api/cases/:caseId/months/:month/respites': {
      params: ofMonth,
      body: { assessmentVersion: 999 },
      inside: 'conflict.changed',
    },
    'POST /api/cases/:caseId/respites/:respiteId/withdraw': {
      params: respite,
      body: { cause: 'exception', reasons: 'Skolan ligger här.' },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/respites/:respiteId/efforts': { params: respite, body: told, inside: 'not_found' },
    'POST /api/cases/:caseId/respite-efforts/:effortId/review': {
      params: { caseId, effortId: nowhere },
      body: { counts: true, reasons: '' },
      inside: 'not_found',
    },
    'GET /api/me/respites': { inside: '200' },
    'POST /api/me/respites/:respiteId/efforts': { params: { respiteId: nowhere }, body: told, inside: 'not_found' },
  }
}
