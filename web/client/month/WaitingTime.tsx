import { BodyLong, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { ask } from '../endpoints.ts'

/** When to expect a decision, as our own decided applications say it; or that they are too few to say. */
export function WaitingTime({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { data } = useRead(ask.waitingTime, { params: { month } })
  if (!data) return null
  const { expected, isFirst } = data
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('waiting.title')}
      </Heading>
      {expected === null && <BodyLong>{t('waiting.tooFew')}</BodyLong>}
      {expected !== null && expected.mostBy >= today() && (
        <BodyLong className="ui-numbers">
          {t('waiting.mostBy', { day: format.longDay(expected.mostBy) })}{' '}
          {expected.halfBy >= today() && t('waiting.halfBy', { day: format.longDay(expected.halfBy) })}
        </BodyLong>
      )}
      {expected !== null && expected.mostBy < today() && <BodyLong>{t('waiting.longer')}</BodyLong>}
      {expected !== null && (
        <BodyLong size="small" className="client-facts">
          {t(isFirst ? 'waiting.fromFirst' : 'waiting.from', { count: expected.decided })}
        </BodyLong>
      )}
    </section>
  )
}
