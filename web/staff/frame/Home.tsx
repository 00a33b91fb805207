import { Navigate } from '@tanstack/react-router'
import { BodyLong } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { QueuePage } from '../cases/QueuePage.tsx'
import { pagesFor } from './pages.ts'
import { useSession } from './session.ts'

/** The first page one's roles can use: the queue, for most. */
export function Home() {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const [first] = pagesFor(roles)
  if (first?.name === 'queue') return <QueuePage />
  if (first) return <Navigate to={first.path} replace />
  return (
    <div className="staff-narrow">
      <PageTitle title={t('noAccess.title')} />
      <BodyLong>{t('noAccess.detail')}</BodyLong>
    </div>
  )
}
