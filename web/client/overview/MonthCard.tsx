import { BodyLong, HStack, LinkCard } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { Go } from '../frame/Go.tsx'
import { TurnTag } from '../frame/TurnTag.tsx'
import { paths } from '../paths.ts'
import type { MonthStatus } from './ToDo.tsx'

/** One month in short: status, whose turn, what comes. */
export function MonthCard({ of }: { of: MonthStatus }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { month, status, turn, arrivedOn, decidedOn, granted, payOn } = of
  const href = status === 'draft' ? paths.apply(month) : paths.month(month)
  const facts = [
    arrivedOn !== null && t('overview.arrived', { day: arrivedOn }),
    decidedOn !== null && t('overview.decided', { day: decidedOn }),
    payOn !== null && t('overview.paid', { day: payOn }),
  ].filter((fact) => fact !== false)
  return (
    <LinkCard>
      <LinkCard.Title as="h3">
        <LinkCard.Anchor asChild>
          <Go href={href}>{format.month(month)}</Go>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>
        <HStack gap="space-8" align="center">
          <TurnTag turn={turn} />
          <span className="client-strong">{t(`overview.status.${status}`)}</span>
          {granted !== null && <span className="client-strong ui-numbers">{format.kronor(granted)}</span>}
        </HStack>
        <BodyLong>{t(`overview.next.${status}`)}</BodyLong>
        {facts.length > 0 && <span className="client-facts ui-numbers">{facts.join(' · ')}</span>}
      </LinkCard.Description>
    </LinkCard>
  )
}
