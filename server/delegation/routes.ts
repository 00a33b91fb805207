import {
  delegatedDecisions,
  delegatedDecisionsFile,
  delegatedDecisionsPaper,
  delegationOrders,
  tellCommittee,
} from '../../api/delegation.ts'
import { bind } from '../platform/http/bind.ts'
import type { LetterRenderer } from '../letters/render/renderer.ts'
import { exportDelegated, printDelegated, readDelegated, tell } from './list.ts'
import { showOrders } from './orders.ts'

export const delegationRoutes = (renderer: LetterRenderer) => [
  bind(delegationOrders, showOrders),
  bind(delegatedDecisions, readDelegated),
  bind(delegatedDecisionsFile, exportDelegated),
  bind(delegatedDecisionsPaper, printDelegated(renderer)),
  bind(tellCommittee, tell),
]
