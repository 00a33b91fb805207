import { BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import type { AppealedDecision } from './endpoints.ts'
import { RegisterAppeal } from './RegisterAppeal.tsx'

interface Props {
  caseId: string
  month: string
  decisionId: string
}

/** What is appealed of the decision, when it came and until when it is to be handed over; and the way to take one down. */
export function Appeals({ caseId, month, decisionId }: Props) {
  const { t } = useTranslation('staff')
  const [isOpen, setOpen] = useState(false)
  const query = useRead(endpoints.appeals, { params: { caseId, month } })
  return (
    <section aria-labelledby="appeals-heading" className="ui-no-print">
      <Heading level="3" size="xsmall" spacing id="appeals-heading">
        {t('appeals.title')}
      </Heading>
      <Loaded query={query} rows={1}>
        {({ decisions }) => {
          const decision = decisions.find((one) => one.decisionId === decisionId)
          if (!decision) return null
          return (
            <VStack gap="space-12" align="start">
              <Told decision={decision} />
              {isOpen ? (
                <RegisterAppeal caseId={caseId} decision={decision} onClose={() => setOpen(false)} />
              ) : (
                <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                  {t('appeals.register')}
                </Button>
              )}
            </VStack>
          )
        }}
      </Loaded>
    </section>
  )
}

function Told({ decision: { appeals, recipients } }: { decision: AppealedDecision }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const nameOf = (personId: string) =>
    recipients.find((one) => one.personId === personId)?.name ?? t('contacts.unnamed')
  if (appeals.length === 0) return <BodyShort size="small">{t('appeals.none')}</BodyShort>
  return (
    <ul className="staff-plain-list">
      {appeals.map((one) => (
        <li key={one.appealId}>
          <strong>{nameOf(one.personId)}</strong>:{' '}
          {t('appeals.came', { day: format.day(one.arrivedOn), how: t(`appeals.channels.${one.channel}`) })}{' '}
          {t('appeals.handOver', { day: format.day(one.handOverBy) })}
          {!one.isInTime && <span className="ui-because">{t('appeals.late')}</span>}
          <p className="staff-written">{one.wish}</p>
          {one.why !== '' && <p className="staff-written">{one.why}</p>}
        </li>
      ))}
    </ul>
  )
}
