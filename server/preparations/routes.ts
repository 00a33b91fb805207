import {
  approvePrepared,
  prepareDecision,
  preparedDecisions,
  preparedToReview,
  returnPrepared,
  withdrawPrepared,
} from '../../api/preparations.ts'
import { bind } from '../platform/http/bind.ts'
import { approve, sendBack, withdraw } from './answer.ts'
import { prepare } from './prepare.ts'
import { readOfMonth, readToReview } from './read.ts'

export const preparationRoutes = [
  bind(prepareDecision, prepare),
  bind(preparedDecisions, readOfMonth),
  bind(approvePrepared, approve),
  bind(returnPrepared, sendBack),
  bind(withdrawPrepared, withdraw),
  bind(preparedToReview, readToReview),
]
