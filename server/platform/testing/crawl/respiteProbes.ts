import { nowhere } from './scene.ts'

const told = { kind: 'queue', doneOn: '2026-11-18', text: 'Kön hos en värd.' }

/** Respite on a housing cost: a decision that misses its version, and what is not there. */
export function respiteProbes({ caseId, month }: { caseId: string; month: string }) {
  const respite = { caseId, respiteId: nowhere }
  return {
    'GET /api/cases/:caseId/months/:month/respites': { params: { caseId, month }, inside: '200' },
    'POST /api/cases/:caseId/months/:month/respites': {
      params: { caseId, month },
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
