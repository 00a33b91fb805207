import type {
  caseHome,
  confirmEvictionNotice,
  registerEvictionNotice,
  registerHomeDay,
} from '../../../api/evictions.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of a home that can be lost. */
export const evictionEndpoints = {
  caseHome: endpoint<typeof caseHome>('GET', '/api/cases/:caseId/months/:month/home'),
  registerHomeDay: endpoint<typeof registerHomeDay>('POST', '/api/cases/:caseId/months/:month/home', 'writes'),
  registerEvictionNotice: endpoint<typeof registerEvictionNotice>(
    'POST',
    '/api/cases/:caseId/months/:month/eviction-notices',
    'writes',
  ),
  confirmEvictionNotice: endpoint<typeof confirmEvictionNotice>(
    'POST',
    '/api/cases/:caseId/eviction-notices/:emergencyId/confirmation',
    'writes',
  ),
}

export type Home = Reply<typeof caseHome>
export type Notice = Home['notices'][number]

export interface At {
  caseId: string
  month: string
}
