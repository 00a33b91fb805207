import { Alert, BodyLong, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import type { Appealable } from './appealed.ts'

interface Props {
  decision: Appealable
  appeal: NonNullable<Appealable['appeal']>
}

/** That it has come, the day it came, the own words, and what happens next. */
export function Received({ decision, appeal }: Props) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const heading = `appealed-${decision.decisionId}`
  return (
    <section className="client-card" aria-labelledby={heading}>
      <VStack gap="space-12">
        <Heading level="2" size="medium" id={heading}>
          {t('appeal.of', { day: format.longDay(decision.decidedOn) })}
        </Heading>
        <Alert variant="success">{t('appeal.received', { day: format.longDay(appeal.arrivedOn) })}</Alert>
        {!appeal.isInTime && <BodyLong>{t('appeal.late')}</BodyLong>}
        <BodyLong>{t('appeal.next', { day: format.longDay(appeal.handOverBy) })}</BodyLong>
        <div>
          <Heading level="3" size="xsmall">
            {t('appeal.wish')}
          </Heading>
          <BodyLong className="client-told">{appeal.wish}</BodyLong>
        </div>
        {appeal.why !== '' && (
          <div>
            <Heading level="3" size="xsmall">
              {t('appeal.why')}
            </Heading>
            <BodyLong className="client-told">{appeal.why}</BodyLong>
          </div>
        )}
        <BodyLong>{t('appeal.add')}</BodyLong>
      </VStack>
    </section>
  )
}
