import type { caseMessages, readMessages, sendMessage } from '../../../api/messages.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of messages in the e-service. */
export const messageEndpoints = {
  caseMessages: endpoint<typeof caseMessages>('GET', '/api/cases/:caseId/messages'),
  sendMessage: endpoint<typeof sendMessage>('POST', '/api/cases/:caseId/messages', 'writes'),
  readMessages: endpoint<typeof readMessages>('POST', '/api/cases/:caseId/messages/read', 'writes'),
}

export type MessageThread = Reply<typeof caseMessages>['threads'][number]
export type Message = MessageThread['messages'][number]
