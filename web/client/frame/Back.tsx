import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { Link } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { Go } from './Go.tsx'

/** The way back to the start. */
export function Back() {
  const { t } = useTranslation('client')
  return (
    <div className="ui-no-print">
      <Link as={Go} href={paths.start} className="client-back">
        <ArrowLeftIcon aria-hidden className="client-mirror" />
        {t('home')}
      </Link>
    </div>
  )
}
