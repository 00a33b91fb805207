import { BodyLong, Heading, Link, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Contact } from '../frame/Contact.tsx'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'
import { MessageNotice } from '../case/messages/Notice.tsx'
import { RespiteNotice } from '../case/respite/Notice.tsx'
import { Approvals } from './Approvals.tsx'
import { Choose } from './Choose.tsx'
import { Months } from './Months.tsx'
import { ToDo } from './ToDo.tsx'

/** My months: what to do now, how far each has come, whom to ask. */
export function Overview({ name }: { name: string | null }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const overview = useRead(ask.overview, {})
  return (
    <VStack gap="space-32">
      <PageTitle title={t('overview.title')}>
        {name === null ? t('overview.title') : t('overview.hello', { name })}
      </PageTitle>
      <Loaded query={overview}>
        {({ months, openMonths, ...own }) => (
          <>
            <Approvals />
            {own.disposed.map(({ month, on }) => (
              <BodyLong key={month}>
                {t('overview.disposed', { month: format.month(month), day: format.longDay(on) })}
              </BodyLong>
            ))}
            <ToDo months={months} />
            <Choose months={months} openMonths={openMonths} />
            <MessageNotice />
            <RespiteNotice />
            <Months months={months} />
            {own.closed !== null && <Closed of={own.closed} />}
            {own.unit !== null && <Contact {...own} />}
            <VStack gap="space-8" align="start">
              <Link as={Go} href={paths.messages}>
                {t('messages.link')}
              </Link>
              <Link as={Go} href={paths.promises}>
                {t('mine.promises.link')}
              </Link>
              <Link as={Go} href={paths.payments}>
                {t('mine.payments.link')}
              </Link>
              <Link as={Go} href={paths.contacts}>
                {t('overview.contacts')}
              </Link>
              <Link as={Go} href={paths.registers}>
                {t('overview.registers')}
              </Link>
              <Link as={Go} href={paths.readers}>
                {t('overview.readers')}
              </Link>
              <Link as={Go} href={paths.data}>
                {t('mine.data.link')}
              </Link>
            </VStack>
          </>
        )}
      </Loaded>
    </VStack>
  )
}

/** The case is closed, or was about a household that is another now: what stands in it is still here. */
function Closed({ of: { caseNumber, on } }: { of: { caseNumber: string; on: string | null } }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <section className="client-card">
      <Heading level="2" size="medium" spacing>
        {t('overview.closed.title')}
      </Heading>
      <BodyLong>
        {on === null
          ? t('overview.closed.household', { number: caseNumber })
          : t('overview.closed.text', { number: caseNumber, day: format.longDay(on) })}
      </BodyLong>
    </section>
  )
}
