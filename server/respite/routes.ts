import {
  decideRespite,
  myRespites,
  noteEffort,
  respitesOfCase,
  reviewEffort,
  tellEffort,
  withdrawRespite,
} from '../../api/respite.ts'
import { bind } from '../platform/http/bind.ts'
import { decide } from './decide.ts'
import { note, review, tell, withdraw } from './efforts.ts'
import { readMine, readRespites } from './read.ts'

export const respiteRoutes = [
  bind(respitesOfCase, readRespites),
  bind(decideRespite, decide),
  bind(withdrawRespite, withdraw),
  bind(noteEffort, note),
  bind(reviewEffort, review),
  bind(myRespites, readMine),
  bind(tellEffort, tell),
]
