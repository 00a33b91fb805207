import { BodyLong, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { MyMonth } from './my-month.ts'

/** Whose turn it is, and the coming money, before anything else. */
export function Turn({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <section className={`client-card client-turn client-turn-${of.turn}`}>
      <Heading level="2" size="medium" spacing>
        {isDone(of.status) ? t(`month.done.${of.status}`) : t(`month.turn.${of.turn}`)}
      </Heading>
      <BodyLong>{t(`overview.next.${of.status}`)}</BodyLong>
      {of.payments.map(({ amount, payOn, state, account }) => (
        <BodyLong key={`${payOn} ${amount}`} className="ui-numbers">
          <strong>
            {t(state === 'sent' ? 'month.payment.sent' : 'month.payment.coming', {
              amount: format.kronor(amount),
              day: format.longDay(payOn),
            })}
          </strong>
          <span className="client-line">{t('month.payment.account', { account })}</span>
        </BodyLong>
      ))}
    </section>
  )
}

const isDone = (status: MyMonth['status']): status is 'decided' | 'paid' | 'withdrawn' =>
  status === 'decided' || status === 'paid' || status === 'withdrawn'
