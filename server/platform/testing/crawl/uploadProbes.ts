import { nowhere } from './scene.ts'

/** What is asked about files on their way: probes as in `probes.ts`. */
export function uploadProbes(month: string) {
  return {
    'POST /api/me/uploads': { body: { destination: 'draft:2026-12:general', bytes: 1_000 }, inside: '200' },
    'GET /api/me/uploads': { inside: '200' },
    'POST /api/me/uploads/:uploadId/parts': { params: { uploadId: nowhere }, body: { from: '0' }, inside: 'not_found' },
    'POST /api/me/uploads/:uploadId/drop': { params: { uploadId: nowhere }, inside: 'not_found' },
    'POST /api/me/drafts/:month/attachments/uploaded': {
      params: { month },
      body: { uploadId: nowhere, shows: 'general' },
      inside: 'draft.sent',
    },
    'POST /api/me/completion-items/:completionItemId/attachments/uploaded': {
      params: { completionItemId: nowhere },
      body: { uploadId: nowhere },
      inside: 'not_found',
    },
  }
}
