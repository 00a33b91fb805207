import type {
  answerEmergency,
  arrangeDuty,
  caseEmergencies,
  duty,
  emergencyAlarm,
  emergencyLane,
  endDuty,
  registerEmergency,
  takeEmergency,
} from '../../../api/emergencies.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of emergencies, and of who is on duty. */
export const emergencyEndpoints = {
  emergencyAlarm: endpoint<typeof emergencyAlarm>('GET', '/api/emergencies/alarm', 'by itself'),
  emergencyLane: endpoint<typeof emergencyLane>('GET', '/api/emergencies'),
  takeEmergency: endpoint<typeof takeEmergency>('POST', '/api/emergencies/:emergencyId/take', 'writes'),
  caseEmergencies: endpoint<typeof caseEmergencies>('GET', '/api/cases/:caseId/months/:month/emergencies'),
  registerEmergency: endpoint<typeof registerEmergency>(
    'POST',
    '/api/cases/:caseId/months/:month/emergencies',
    'writes',
  ),
  answerEmergency: endpoint<typeof answerEmergency>(
    'POST',
    '/api/cases/:caseId/emergencies/:emergencyId/answer',
    'writes',
  ),
  duty: endpoint<typeof duty>('GET', '/api/duty'),
  arrangeDuty: endpoint<typeof arrangeDuty>('POST', '/api/duty', 'writes'),
  endDuty: endpoint<typeof endDuty>('POST', '/api/duty/:dutyShiftId/end', 'writes'),
}

export type Emergency = Reply<typeof emergencyLane>['rows'][number]
export type CaseEmergency = Reply<typeof caseEmergencies>['rows'][number]
export type Duty = Reply<typeof duty>
