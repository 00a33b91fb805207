import { BodyLong } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { To } from './To.tsx'

export function NotFound() {
  const { t } = useTranslation(['ui', 'staff'])
  return (
    <div className="staff-narrow">
      <PageTitle title={t('problem.notFound')} />
      <BodyLong spacing>{t('problem.notFoundDetail')}</BodyLong>
      <To path="/">{t('staff:month.toQueue')}</To>
    </div>
  )
}
