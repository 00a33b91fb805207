import { approveTranslations, reviewedLanguages, suggestTranslation, translations } from '../../api/translations.ts'
import { bind } from '../platform/http/bind.ts'
import { approve, suggest } from './approve.ts'
import { list, listReviewed } from './list.ts'

export const translationRoutes = [
  bind(reviewedLanguages, listReviewed),
  bind(translations, list),
  bind(approveTranslations, approve),
  bind(suggestTranslation, suggest),
]
