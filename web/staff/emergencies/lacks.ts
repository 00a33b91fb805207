import { useTranslation } from 'react-i18next'
import type { CaseEmergency } from './endpoints.ts'

/** What is missing now, in words; a notice of eviction is called what it is. */
export function useLacks(): (row: Pick<CaseEmergency, 'needs' | 'toldIn'>) => string {
  const { t } = useTranslation('staff')
  return ({ needs, toldIn }) =>
    toldIn === 'eviction_notice'
      ? t('emergencies.evictionNotice')
      : needs.map((need) => t(`emergencies.needs.${need}`)).join(', ')
}
