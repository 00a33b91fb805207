import { nowhere } from './scene.ts'

/** Messages both ways: sent again to nobody, read where there is none. */
export const messageProbes = (caseId: string) => ({
  'GET /api/me/promises': { inside: '200' },
  'GET /api/me/payments': { inside: '200' },
  'GET /api/me/extract': { inside: '200' },
  'GET /api/me/extract/to-read': { inside: '200' },
  'GET /api/me/messages': { inside: '200' },
  'POST /api/me/messages': {
    body: { words: 'Hej.', purpose: 'other' },
    inside: '200',
  },
  'POST /api/me/messages/:messageId/papers': { params: { messageId: nowhere }, body: {}, inside: 'not_found' },
  'POST /api/me/messages/read': { body: { messageIds: [nowhere] }, inside: '200' },
  'GET /api/cases/:caseId/messages': { params: { caseId }, inside: '200' },
  'POST /api/cases/:caseId/messages': {
    params: { caseId },
    body: { personId: nowhere, words: 'Hej.' },
    inside: 'not_found',
  },
  'POST /api/cases/:caseId/messages/read': { params: { caseId }, body: { messageIds: [nowhere] }, inside: '200' },
})
