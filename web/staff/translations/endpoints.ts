import type { approveTranslations, suggestTranslation, translations } from '../../../api/translations.ts'
import { endpoint } from '../../ui/endpoint.ts'

/** What is asked of the translations. */
export const translationEndpoints = {
  translations: endpoint<typeof translations>('GET', '/api/translations/:language'),
  approveTranslations: endpoint<typeof approveTranslations>('POST', '/api/translations/:language/approvals', 'writes'),
  suggestTranslation: endpoint<typeof suggestTranslation>('POST', '/api/translations/:language/suggestions', 'writes'),
}
