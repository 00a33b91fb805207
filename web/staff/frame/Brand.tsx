import { useTranslation } from 'react-i18next'
import icon from '../../ui/look/icon.svg'

export function Brand() {
  const { t } = useTranslation('ui')
  return (
    <span className="staff-brand">
      <img src={icon} alt="" width="28" height="28" />
      {t('name')}
    </span>
  )
}
