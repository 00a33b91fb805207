import { decide } from '../../api/decisions.ts'
import { bind } from '../platform/http/bind.ts'
import { decideNeeds } from './decide.ts'

export const decisionRoutes = [bind(decide, decideNeeds)]
