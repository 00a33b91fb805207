import {
  answerEmergency,
  arrangeDuty,
  caseEmergencies,
  duty,
  emergencyAlarm,
  emergencyLane,
  endDuty,
  registerEmergency,
  takeEmergency,
} from '../../api/emergencies.ts'
import { bind } from '../platform/http/bind.ts'
import { answer, register, take } from './act.ts'
import { arrange, end } from './duty.ts'
import { readAlarm, readDuty, readLane, readOfMonth } from './read.ts'

export const emergencyRoutes = [
  bind(emergencyAlarm, readAlarm),
  bind(emergencyLane, readLane),
  bind(takeEmergency, take),
  bind(caseEmergencies, readOfMonth),
  bind(registerEmergency, register),
  bind(answerEmergency, answer),
  bind(duty, readDuty),
  bind(arrangeDuty, arrange),
  bind(endDuty, end),
]
