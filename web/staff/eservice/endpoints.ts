import type { answerAccessibility, eserviceSettings, saveEserviceSettings } from '../../../api/eservice.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of the e-service as the municipality sets it. */
export const eserviceEndpoints = {
  eserviceSettings: endpoint<typeof eserviceSettings>('GET', '/api/eservice-settings'),
  saveEserviceSettings: endpoint<typeof saveEserviceSettings>('POST', '/api/eservice-settings', 'writes'),
  answerAccessibility: endpoint<typeof answerAccessibility>(
    'POST',
    '/api/accessibility-reports/:accessibilityReportId/answer',
    'writes',
  ),
}

export type EserviceSettings = Reply<typeof eserviceSettings>
