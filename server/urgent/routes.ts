import { approveUrgent, returnUrgent, tellUrgent, urgentDecisions } from '../../api/urgent.ts'
import { bind } from '../platform/http/bind.ts'
import { approve, readUrgent, sendBack, tell } from './urgent.ts'

export const urgentRoutes = [
  bind(urgentDecisions, readUrgent),
  bind(approveUrgent, approve),
  bind(returnUrgent, sendBack),
  bind(tellUrgent, tell),
]
