import { nowhere } from './scene.ts'

/** What a person asks for in the e-service beside the form: none of these changes anything. */
export const wishProbes = {
  'POST /api/me/months/:month/supplement': {
    params: { month: '2031-01' },
    body: { needs: [{ kind: 'glasses', amount: null }], ownWords: 'Nya glasögon.' },
    inside: 'application.none',
  },
  'GET /api/me/months/:month/needs': { params: { month: '2031-01' }, inside: '200' },
  'POST /api/me/months/:month/withdrawal': {
    params: { month: '2031-01' },
    body: { needs: ['income_support'], words: 'Jag har fått jobb.' },
    inside: 'application.none',
  },
  'POST /api/me/withdrawals/:ownWithdrawalId/undo': { params: { ownWithdrawalId: nowhere }, inside: 'not_found' },
  'POST /api/me/emergencies': { body: { needs: ['food'], ownWords: 'a' }, inside: 'emergency.no_words' },
  'GET /api/me/browser-key': { inside: '200' },
  'GET /api/me/emergencies': { inside: '200' },
}
