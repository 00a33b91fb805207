import {
  delays,
  myDelay,
  answerDelayRequest,
  registerDelayRequest,
  requestDecision,
  tellDelay,
} from '../../api/delays.ts'
import { bind } from '../platform/http/bind.ts'
import { askMyself, readMyDelay, register, reject } from './request.ts'
import { readDelays, tellLate } from './tell.ts'

export const delayRoutes = [
  bind(delays, readDelays),
  bind(tellDelay, tellLate),
  bind(registerDelayRequest, register),
  bind(answerDelayRequest, reject),
  bind(myDelay, readMyDelay),
  bind(requestDecision, askMyself),
]
