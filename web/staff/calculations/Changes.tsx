import { BodyShort, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import type { MonthData } from '../endpoints.ts'

interface Props {
  of: NonNullable<MonthData['changes']>
  names: Readonly<Record<string, string>>
}

/** What has changed since the month that was decided last, why, and what each change does to the result. */
export function Changes({ of, names }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const words = useWords()
  const since = format.month(of.since)
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${format.kronor(amount)}`
  return (
    <section aria-labelledby="changes-heading" className="staff-changes">
      <Heading level="3" size="xsmall" id="changes-heading">
        {t('month.changes.title', { month: since })}
      </Heading>
      {of.changes.length === 0 ? (
        <BodyShort size="small">{t('month.changes.none', { month: since })}</BodyShort>
      ) : (
        <ul>
          {of.changes.map((change) => (
            <li key={`${change.term} ${change.about}`} className={change.term === 'result' ? 'staff-changes-sum' : ''}>
              <span>
                <strong>
                  {words.term(change.term)}
                  {change.about !== null && names[change.about] !== undefined && `, ${names[change.about]}`}:
                </strong>{' '}
                {words.reason(change.because)}
              </span>
              <span className="ui-amount ui-numbers">
                <span className="ui-hidden">{t('month.changes.effect')} </span>
                {signed(change.effect)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
