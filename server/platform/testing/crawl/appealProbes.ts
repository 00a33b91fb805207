import { nowhere } from './scene.ts'

const wish = { wish: 'Hela hyran.', why: 'Den är inte för hög.' }

/** Appeals of decisions that are not there. */
export const appealProbes = ({ caseId, month }: { caseId: string; month: string }) => ({
  'GET /api/me/months/:month/appeals': { params: { month }, inside: '200' },
  'POST /api/me/decisions/:decisionId/appeal': { params: { decisionId: nowhere }, body: wish, inside: 'not_found' },
  'GET /api/cases/:caseId/months/:month/appeals': { params: { caseId, month }, inside: '200' },
  'POST /api/cases/:caseId/decisions/:decisionId/appeals': {
    params: { caseId, decisionId: nowhere },
    body: { personId: nowhere, channel: 'paper', arrivedOn: '2026-11-18', ...wish },
    inside: 'not_found',
  },
})
