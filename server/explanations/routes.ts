import { explainDecision, explanations } from '../../api/explanations.ts'
import { bind } from '../platform/http/bind.ts'
import { explain, readExplanations } from './explain.ts'

export const explanationRoutes = [bind(explainDecision, explain), bind(explanations, readExplanations)]
