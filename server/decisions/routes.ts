import { decide, redecide, redecisions } from '../../api/decisions.ts'
import { bind } from '../platform/http/bind.ts'
import { decideNeeds } from './decide.ts'
import { decideAnew } from './redecide.ts'
import { readDecisions } from './readDecisions.ts'

export const decisionRoutes = [bind(decide, decideNeeds), bind(redecisions, readDecisions), bind(redecide, decideAnew)]
