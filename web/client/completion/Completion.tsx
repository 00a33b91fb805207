import { Alert, BodyLong, Heading, LocalAlert, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { ask } from '../endpoints.ts'
import { isOpen, type Asked } from './asked.ts'
import { AskedThing } from './AskedThing.tsx'
import { MoreTime } from './MoreTime.tsx'

/** What we need from the person, each with why and by when; nothing at all where nothing was asked for. */
export function Completion({ month }: { month: string }) {
  const query = useRead(ask.completions, { params: { month } })
  return query.data?.requests.map((one) => <Request key={one.completionRequestId} of={one} />)
}

function Request({ of }: { of: Asked }) {
  const { t } = useTranslation('client')
  const [said, setSaid] = useState('')
  const left = of.items.filter(isOpen).length
  return (
    <section className="client-card client-hearing" aria-labelledby={`asked-${of.completionRequestId}`}>
      <VStack gap="space-16">
        <Heading level="2" size="medium" id={`asked-${of.completionRequestId}`}>
          {left === 0 ? t('completion.done') : t('completion.title', { count: left })}
        </Heading>
        {left > 0 && <When of={of} />}
        <div role="status">{said !== '' && <Alert variant="success">{said}</Alert>}</div>
        <ul className="client-cards">
          {of.items.map((thing) => (
            <li key={thing.completionItemId} className="client-asked">
              <AskedThing thing={thing} onSaid={setSaid} />
            </li>
          ))}
        </ul>
        {left > 0 && <MoreTime of={of} onSaid={setSaid} />}
        {left > 0 && <BodyLong size="small">{t('completion.rest')}</BodyLong>}
      </VStack>
    </section>
  )
}

function When({ of }: { of: Asked }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const isLate = of.answerBy < today()
  return (
    <>
      {of.remindedAt !== null && !isLate && (
        <LocalAlert status="warning" size="small">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{t('completion.reminder')}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <BodyLong weight="semibold">
        {t('completion.by', { day: format.longDay(of.answerBy) })}
        {isLate && ` ${t('completion.late')}`}
        {!isLate && of.setBy === 'person' && ` ${t('completion.chosen')}`}
      </BodyLong>
    </>
  )
}
