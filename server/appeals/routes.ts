import { appealDecision, caseAppeals, myAppeals, registerAppeal } from '../../api/appeals.ts'
import { bind } from '../platform/http/bind.ts'
import { readMine, readOfCase } from './read.ts'
import { appealMyself, register } from './receive.ts'

export const appealRoutes = [
  bind(myAppeals, readMine),
  bind(appealDecision, appealMyself),
  bind(caseAppeals, readOfCase),
  bind(registerAppeal, register),
]
