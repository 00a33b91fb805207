import type { Edit } from '../../assessments/useAssessment.ts'
import type { AssessmentContent, MonthData, Need } from '../../endpoints.ts'
import type { Labels } from '../../month/labels.ts'

/** What the reasons of a need are written with. */
export interface ReasonsProps {
  data: MonthData
  content: AssessmentContent
  edit: Edit
  need: Need
  labels: Labels
  /** The provisions the need is decided by. */
  provisions: readonly string[]
  /** Reasons are asked for: it is not all granted. */
  needed: boolean
}
