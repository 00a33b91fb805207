import { useTranslation } from 'react-i18next'

const labels = [
  'single',
  'couple',
  'child',
  'child_lunch_away',
  'common',
  'price_base_amount',
  'stimulus_percent',
  'qualifying_months',
  'lasting_months',
  'youth_exemption',
] as const

/** `'child 4-6'` as words. */
export function useCellLabel(): (label: string) => string {
  const { t } = useTranslation('staff')
  return (label) => {
    const [kind = '', of = ''] = label.split(' ')
    const found = labels.find((one) => one === kind)
    return found === undefined ? label : t(`law.labels.${found}`, { of: of.replace('-', '–') })
  }
}
