import { BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { ExplanationForm } from './ExplanationForm.tsx'

interface Props {
  data: MonthData
  decisionId: string
  labels: Labels
}

/** What was explained of the decision by word of mouth, to whom, and the way to write it down. */
export function Explanations({ data, decisionId, labels }: Props) {
  const { t } = useTranslation('staff')
  const { caseId, month } = data
  const [isOpen, setOpen] = useState(false)
  const query = useRead(endpoints.explanations, { params: { caseId, month } })
  return (
    <section aria-labelledby="explanations-heading" className="ui-no-print">
      <Heading level="3" size="xsmall" spacing id="explanations-heading">
        {t('explanations.title')}
      </Heading>
      <Loaded query={query} rows={1}>
        {({ explanations }) => (
          <VStack gap="space-12">
            {explanations.length === 0 && <BodyShort size="small">{t('explanations.none')}</BodyShort>}
            <ul className="staff-plain-list">
              {explanations.map((one) => (
                <Told key={one.explanationId} told={one} name={labels.byKey(one.personId)} />
              ))}
            </ul>
            {isOpen ? (
              <ExplanationForm data={data} decisionId={decisionId} labels={labels} onClose={() => setOpen(false)} />
            ) : (
              <div>
                <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                  {t('explanations.open')}
                </Button>
              </div>
            )}
          </VStack>
        )}
      </Loaded>
    </section>
  )
}

interface ToldProps {
  told: { state: 'offered' | 'declined' | 'held'; happenedAt: string; language: string; writtenBy: string } & {
    interpreter: 'not_needed' | 'present' | 'lacking'
    questions: string | null
    understood: 'yes' | 'partly' | 'no' | null
  }
  name: string
}

function Told({ told, name }: ToldProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <li>
      {name}: {t(`explanations.statesDone.${told.state}`).toLowerCase()}, {format.instant(told.happenedAt)}
      <span className="ui-because">
        {[
          format.language(told.language),
          t(`explanations.interpreters.${told.interpreter}`),
          ...(told.understood === null ? [] : [t(`explanations.understoods.${told.understood}`)]),
          told.writtenBy,
        ].join(' · ')}
      </span>
      {told.questions !== null && <p className="staff-written">{told.questions}</p>}
    </li>
  )
}
