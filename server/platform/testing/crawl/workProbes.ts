import { usualWeights } from '../../../../rules/work/workload.ts'
import { nowhere } from './scene.ts'

/** Who works with what, and how much: probes as in `probes.ts`. */
export const workProbes = (caseId: string) => ({
  'GET /api/work': { inside: '200' },
  'GET /api/workload': { inside: '200' },
  'POST /api/workload/weights': {
    body: { from: '2020-01-01', points: usualWeights, reason: 'Prov av dörren.' },
    inside: 'workload.day_unfit',
  },
  'POST /api/hand-overs': {
    body: { caseIds: [nowhere], toStaffId: nowhere, note: 'Prov.', startsOn: '2020-01-01' },
    inside: 'hand_over.day_unfit',
  },
  'POST /api/absences': {
    body: { staffId: nowhere, coverId: nowhere, startsOn: '2020-01-01', endsOn: '2020-01-01' },
    inside: 'absence.days_unfit',
  },
  'POST /api/absences/:absenceId/end': {
    params: { absenceId: nowhere },
    body: { lastDay: '2026-11-18' },
    inside: 'not_found',
  },
  'GET /api/queue/choices': { inside: '200' },
  'POST /api/queue/filters': {
    body: { name: 'Provet 123456', filter: {} },
    inside: 'filter.name_unfit',
  },
  'POST /api/queue/filters/:savedFilterId/remove': { params: { savedFilterId: nowhere }, inside: 'not_found' },
  'POST /api/watches': { body: {}, inside: '200' },
  'GET /api/cases/:caseId/work': { params: { caseId }, inside: '200' },
  'POST /api/cases/:caseId/watches': {
    params: { caseId },
    body: { dueOn: '2020-01-01', text: 'Prov.' },
    inside: 'watch.day_passed',
  },
  'POST /api/cases/:caseId/watches/:ownWatchId/met': {
    params: { caseId, ownWatchId: nowhere },
    inside: 'not_found',
  },
  'POST /api/cases/:caseId/conflict-of-interest': {
    params: { caseId },
    body: { ground: 'other', explanation: 'kort' },
    inside: 'conflict_of_interest.no_reason',
  },
})
