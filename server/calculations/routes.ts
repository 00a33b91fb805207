import { saveAssessment } from '../../api/assessments.ts'
import { previewCalculation } from '../../api/calculations.ts'
import { bind } from '../platform/http/bind.ts'
import { preview } from './preview.ts'
import { save } from './save.ts'

export const calculationRoutes = [bind(saveAssessment, save), bind(previewCalculation, preview)]
