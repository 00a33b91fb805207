import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { useSession } from '../frame/session.ts'
import { useGo } from '../frame/To.tsx'
import { Arrived } from './Arrived.tsx'
import { ToAnswer } from './ToAnswer.tsx'

const caseRoles = ['caseworker', 'first_social_worker', 'unit_manager']

/** Everything that has come in, whatever the channel; and the way to take down what comes by phone, desk or post. */
export function IntakePage() {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const go = useGo()
  const start = () => go('/intake/new')
  useShortcuts([{ keys: 'n', label: t('intake.register'), run: start }])
  return (
    <VStack gap="space-24" className="staff-page">
      <HStack gap="space-16" justify="space-between" align="center">
        <PageTitle title={t('intake.title')} />
        <Button onClick={start}>{t('intake.register')}</Button>
      </HStack>
      {roles.some((role) => caseRoles.includes(role)) && <Inbox />}
    </VStack>
  )
}

function Inbox() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.inbox, {})
  return (
    <>
      <BodyLong>{t('intake.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {({ arrived, more, toAnswer }) => (
          <VStack gap="space-24">
            {toAnswer.length > 0 && <ToAnswer rows={toAnswer} />}
            {arrived.length === 0 ? (
              <Empty title={t('intake.empty')}>{t('intake.emptyWhy')}</Empty>
            ) : (
              <Arrived rows={arrived} more={more} />
            )}
          </VStack>
        )}
      </Loaded>
    </>
  )
}
