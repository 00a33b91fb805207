import { BodyLong, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { myPayments } from '../../../api/extract.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Back } from '../frame/Back.tsx'

type Payment = z.output<typeof myPayments.reply>['payments'][number]

/** What is coming, and what has been paid. */
export function PaymentsPage() {
  const { t } = useTranslation('client')
  const payments = useRead(ask.payments, {})
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('mine.payments.title')} />
      </div>
      <Loaded query={payments}>
        {({ payments: all }) =>
          all.length === 0 ? (
            <Empty title={t('mine.payments.none')} />
          ) : (
            <>
              <List title={t('mine.payments.coming')} of={all.filter(({ state }) => state !== 'sent')} />
              <List title={t('mine.payments.paid')} of={all.filter(({ state }) => state === 'sent')} />
            </>
          )
        }
      </Loaded>
    </VStack>
  )
}

function List({ title, of }: { title: string; of: readonly Payment[] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  if (of.length === 0) return null
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {title}
      </Heading>
      <ul className="client-cards">
        {of.map(({ month, amount, payOn, account }) => (
          <li key={`${month} ${payOn} ${amount}`} className="client-card ui-numbers">
            <p className="client-row">
              <span>{format.month(month)}</span>
              <strong className="ui-amount">{format.kronor(amount)}</strong>
            </p>
            <BodyLong>{format.longDay(payOn)}</BodyLong>
            <BodyLong size="small">
              {account === null ? t('mine.payments.another') : t('month.payment.account', { account })}
            </BodyLong>
          </li>
        ))}
      </ul>
    </section>
  )
}
