import { saveAssessment } from '../../api/assessments.ts'
import { bind } from '../platform/http/bind.ts'
import { save } from './save.ts'

export const calculationRoutes = [bind(saveAssessment, save)]
