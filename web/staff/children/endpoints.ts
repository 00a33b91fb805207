import type { caseConcerns, handConcernReport, makeConcernReport, receiptOfConcern } from '../../../api/concerns.ts'
import type {
  childrenOfMonth,
  childTalkTrainings,
  registerChildOccasion,
  registerChildTalkTraining,
  saveChildAnalysis,
} from '../../../api/children.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of the children of a household, and of concern for them. */
export const childEndpoints = {
  caseConcerns: endpoint<typeof caseConcerns>('GET', '/api/cases/:caseId/concerns'),
  makeConcernReport: endpoint<typeof makeConcernReport>('POST', '/api/cases/:caseId/concerns', 'writes'),
  handConcernReport: endpoint<typeof handConcernReport>(
    'POST',
    '/api/cases/:caseId/concerns/:concernReportId/handing',
    'writes',
  ),
  receiptOfConcern: endpoint<typeof receiptOfConcern>(
    'POST',
    '/api/cases/:caseId/concerns/:concernReportId/receipt',
    'writes',
  ),
  childTalkTrainings: endpoint<typeof childTalkTrainings>('GET', '/api/child-talk-trainings'),
  registerChildTalkTraining: endpoint<typeof registerChildTalkTraining>('POST', '/api/child-talk-trainings', 'writes'),
  childrenOfMonth: endpoint<typeof childrenOfMonth>('GET', '/api/cases/:caseId/months/:month/children'),
  saveChildAnalysis: endpoint<typeof saveChildAnalysis>(
    'PUT',
    '/api/cases/:caseId/months/:month/children/:personId',
    'writes',
  ),
  registerChildOccasion: endpoint<typeof registerChildOccasion>(
    'POST',
    '/api/cases/:caseId/months/:month/child-occasions',
    'writes',
  ),
}

export type CaseConcerns = Reply<typeof caseConcerns>
export type Trainings = Reply<typeof childTalkTrainings>
export type ChildrenOfMonth = Reply<typeof childrenOfMonth>
export type ChildOfMonth = ChildrenOfMonth['children'][number]
export type ChildAnalysis = ChildOfMonth['analysis']['content']
export type ChildVoice = NonNullable<ChildAnalysis['voice']>
