import { BodyShort, Button, Heading, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { Assessment } from '../assessments/useAssessment.ts'
import { endpoints, type MadeDecision, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { RedecideForm } from './RedecideForm.tsx'

interface Props {
  data: MonthData
  assessment: Assessment
  labels: Labels
  /** The decision that is being decided anew; null: none is. */
  redeciding: string | null
  onRedecide: (decisionId: string | null) => void
}

/** Every decision of the month as it was made, and the way to decide one of them anew. */
export function Redecisions(props: Props) {
  const { t } = useTranslation('staff')
  const { caseId, month } = props.data
  const query = useRead(endpoints.redecisions, { params: { caseId, month } })
  return (
    <section aria-labelledby="redecisions-heading" className="ui-no-print">
      <Heading level="3" size="xsmall" spacing id="redecisions-heading">
        {t('redecide.versions')}
      </Heading>
      <Loaded query={query} rows={2}>
        {({ decisions, payOn }) => (
          <VStack gap="space-16">
            {decisions.map((made) => (
              <Made key={made.decisionId} made={made} payOn={payOn} {...props} />
            ))}
          </VStack>
        )}
      </Loaded>
    </section>
  )
}

function Made({ made, payOn, redeciding, onRedecide, ...about }: Props & { made: MadeDecision; payOn: string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const granted = made.needs.reduce((sum, need) => sum + need.granted, 0)
  return (
    <div>
      <BodyShort size="small">
        <Tag size="small" variant="moderate" data-color={made.stands ? 'success' : 'neutral'}>
          {t(made.stands ? 'redecide.stands' : 'redecide.replaced')}
        </Tag>{' '}
        {t('done.decidedAt', { at: format.instant(made.decidedAt), by: made.decidedBy })}{' '}
        <strong className="ui-numbers">{format.kronor(granted)}</strong>
      </BodyShort>
      {made.redecision && (
        <BodyShort size="small">
          {t(`redecide.kinds.${made.redecision.kind}`)}: {t(`redecide.grounds.${made.redecision.ground}`).toLowerCase()}{' '}
          <Cite source={made.redecision.source} /> {made.redecision.reasons}
        </BodyShort>
      )}
      {made.stands && redeciding === null && (
        <Button size="small" variant="secondary" onClick={() => onRedecide(made.decisionId)}>
          {t('redecide.open')}
        </Button>
      )}
      {redeciding === made.decisionId && made.stands && (
        <RedecideForm made={made} payOn={payOn} {...about} onClose={() => onRedecide(null)} />
      )}
    </div>
  )
}
