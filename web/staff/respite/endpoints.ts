import type { decideRespite, noteEffort, respitesOfCase, reviewEffort, withdrawRespite } from '../../../api/respite.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of respites, and of what is done in them. */
export const respiteEndpoints = {
  respites: endpoint<typeof respitesOfCase>('GET', '/api/cases/:caseId/months/:month/respites'),
  decideRespite: endpoint<typeof decideRespite>('POST', '/api/cases/:caseId/months/:month/respites', 'writes'),
  withdrawRespite: endpoint<typeof withdrawRespite>(
    'POST',
    '/api/cases/:caseId/respites/:respiteId/withdraw',
    'writes',
  ),
  noteEffort: endpoint<typeof noteEffort>('POST', '/api/cases/:caseId/respites/:respiteId/efforts', 'writes'),
  reviewEffort: endpoint<typeof reviewEffort>('POST', '/api/cases/:caseId/respite-efforts/:effortId/review', 'writes'),
}

export type Respites = Reply<typeof respitesOfCase>
export type Respite = Respites['respites'][number]
export type Effort = Respite['efforts'][number]
