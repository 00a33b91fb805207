import { nowhere } from './scene.ts'

interface Asked {
  params?: Record<string, string>
  body?: unknown
  inside: string
}

/** Emergencies and duty: none of these changes anything. */
export const emergencyProbes = (ofMonth: { caseId: string; month: string }): Readonly<Record<string, Asked>> => ({
  'GET /api/emergencies/alarm': { inside: '200' },
  'GET /api/emergencies': { inside: '200' },
  'POST /api/emergencies/:emergencyId/take': {
    params: { emergencyId: nowhere },
    body: { over: false },
    inside: 'not_found',
  },
  'GET /api/cases/:caseId/months/:month/emergencies': { params: ofMonth, inside: '200' },
  'POST /api/cases/:caseId/months/:month/emergencies': {
    params: ofMonth,
    body: { needs: ['food'], toldIn: 'contact', arrivedAt: '2026-11-18T08:00:00Z', words: 'kort' },
    inside: 'emergency.no_words',
  },
  'POST /api/cases/:caseId/emergencies/:emergencyId/answer': {
    params: { caseId: ofMonth.caseId, emergencyId: nowhere },
    body: { answer: 'aid', reasons: 'Matkort för helgen lämnades ut.', late: null },
    inside: 'not_found',
  },
  'GET /api/cases/:caseId/months/:month/home': { params: ofMonth, inside: '200' },
  'POST /api/cases/:caseId/months/:month/home': {
    params: ofMonth,
    body: { lastDay: null, knownFrom: 'kort', additional: null },
    inside: 'home.no_words',
  },
  'POST /api/cases/:caseId/months/:month/eviction-notices': {
    params: ofMonth,
    body: {
      sender: 'landlord',
      reference: null,
      arrivedAt: '2026-11-18T08:00:00Z',
      servedOn: null,
      lastDay: null,
      words: 'kort',
    },
    inside: 'emergency.no_words',
  },
  'POST /api/cases/:caseId/eviction-notices/:emergencyId/confirmation': {
    params: { caseId: ofMonth.caseId, emergencyId: nowhere },
    body: { responsible: null, copy: null, late: null },
    inside: 'not_found',
  },
  'GET /api/duty': { inside: '200' },
  'POST /api/duty': {
    body: { unitId: nowhere, staffId: nowhere, startsAt: '2026-11-18T08:00:00Z', endsAt: '2026-11-18T07:00:00Z' },
    inside: 'duty.times_unfit',
  },
  'POST /api/duty/:dutyShiftId/end': { params: { dutyShiftId: nowhere }, inside: 'not_found' },
})
