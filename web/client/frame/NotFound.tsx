import { BodyLong, Button } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { paths } from '../paths.ts'
import { Go } from './Go.tsx'

export function NotFound() {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  return (
    <>
      <PageTitle title={shared('problem.notFound')} />
      <BodyLong spacing>{shared('problem.notFoundDetail')}</BodyLong>
      <Button as={Go} href={paths.start}>
        {t('home')}
      </Button>
    </>
  )
}
