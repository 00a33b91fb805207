import {
  answerDeviation,
  askDeviation,
  deviationsOfMonth,
  deviationsToFollow,
  cancelDeviation,
} from '../../api/guidance.ts'
import { bind } from '../platform/http/bind.ts'
import { answer, ask, withdraw } from './consult.ts'
import { readDeviationsOfMonth, readToFollow } from './read.ts'

export const guidanceRoutes = [
  bind(deviationsOfMonth, readDeviationsOfMonth),
  bind(askDeviation, ask),
  bind(answerDeviation, answer),
  bind(cancelDeviation, withdraw),
  bind(deviationsToFollow, readToFollow),
]
