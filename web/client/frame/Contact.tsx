import { BodyLong, Heading, Link } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'

interface Props {
  unit: string | null
  unitPhone: string | null
  caseNumber: string | null
  /** Left out: not told here. */
  caseworker?: string | null
}

/** Whom to call, and the number to say. */
export function Contact({ unit, unitPhone, caseNumber, caseworker }: Props) {
  const { t } = useTranslation('client')
  return (
    <section className="client-card">
      <Heading level="2" size="small" spacing>
        {t('overview.contact')}
      </Heading>
      <dl className="client-pairs">
        {caseworker !== undefined && (
          <Pair name={t('overview.caseworker')}>{caseworker ?? t('overview.caseworkerNone')}</Pair>
        )}
        {unit !== null && <Pair name={t('overview.unit')}>{unit}</Pair>}
        {unitPhone !== null && (
          <Pair name={t('overview.phone')}>
            <Link className="client-phone" href={`tel:${unitPhone.replace(/[^\d+]/g, '')}`}>
              {unitPhone}
            </Link>
          </Pair>
        )}
        {caseNumber !== null && <Pair name={t('overview.caseNumber')}>{caseNumber}</Pair>}
      </dl>
      <BodyLong size="small">{t('overview.contactText')}</BodyLong>
    </section>
  )
}

/** A name and its value, side by side where there is room. */
export function Pair({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
