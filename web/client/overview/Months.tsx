import { BodyLong, Heading, Link } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'
import { MonthCard } from './MonthCard.tsx'
import type { MonthStatus } from './ToDo.tsx'

const inFull = 2
const isCurrent = (month: MonthStatus, at: number): boolean => at < inFull || month.turn !== 'nobody'

/** The newest months with whose turn it is; those before in one line each. */
export function Months({ months }: { months: readonly MonthStatus[] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const sent = months.filter(({ status }) => status !== 'draft')
  const older = sent.filter((month, at) => !isCurrent(month, at))
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('overview.months')}
      </Heading>
      {sent.length === 0 && <BodyLong>{t('overview.noMonths')}</BodyLong>}
      <ul className="client-cards">
        {sent.filter(isCurrent).map((month) => (
          <li key={month.month}>
            <MonthCard of={month} />
          </li>
        ))}
      </ul>
      {older.length > 0 && (
        <>
          <Heading level="3" size="xsmall" className="client-older">
            {t('overview.older')}
          </Heading>
          <ul className="client-rows ui-numbers">
            {older.map(({ month, granted, status }) => (
              <li key={month} className="client-row">
                <Link as={Go} href={paths.month(month)} className="client-touch">
                  {format.month(month)}
                </Link>
                <span>{granted === null ? t(`overview.status.${status}`) : format.kronor(granted)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
