import { delegatedDecisions, delegatedDecisionsFile, delegationOrders, tellCommittee } from '../../api/delegation.ts'
import { bind } from '../platform/http/bind.ts'
import { exportDelegated, readDelegated, tell } from './list.ts'
import { showOrders } from './orders.ts'

export const delegationRoutes = [
  bind(delegationOrders, showOrders),
  bind(delegatedDecisions, readDelegated),
  bind(delegatedDecisionsFile, exportDelegated),
  bind(tellCommittee, tell),
]
