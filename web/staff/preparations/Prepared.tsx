import { BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { MarkedText } from './MarkedText.tsx'
import { Review } from './Review.tsx'
import { textLabel } from './textLabel.ts'
import type { PreparedOfMonth } from './endpoints.ts'

interface Props {
  data: MonthData
  one: PreparedOfMonth
  labels: Labels
}

/** A decision that was handed over: to be reviewed, to wait for, or back with what was said. */
export function Prepared({ data, one, labels }: Props) {
  const { t } = useTranslation('staff')
  return (
    <section className="staff-prepared" aria-labelledby="prepared-heading">
      <VStack gap="space-12">
        <Heading level="3" size="xsmall" id="prepared-heading">
          {t(one.answer ? 'prepared.returned' : 'prepared.waits')}
        </Heading>
        {one.answer ? (
          <Returned one={one} answer={one.answer} labels={labels} />
        ) : (
          <Waiting {...{ data, one, labels }} />
        )}
      </VStack>
    </section>
  )
}

function Waiting({ data, one, labels }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const refresh = useRefresh()
  const act = useAct(endpoints.withdrawPrepared, () => refresh(endpoints.preparedDecisions, endpoints.preparedToReview))
  const params = { caseId: data.caseId, preparedDecisionId: one.preparedDecisionId }
  return (
    <>
      <BodyShort size="small">{t('prepared.by', { by: one.preparedBy, at: format.instant(one.preparedAt) })}</BodyShort>
      {one.urgent !== null && (
        <BodyShort size="small">
          <strong>{t('urgent.why')}:</strong> {one.urgent}
        </BodyShort>
      )}
      {one.changed && <BodyShort>{t('prepared.changed')}</BodyShort>}
      <ul className="staff-sum-parts" aria-label={t('prepared.toDecide')}>
        {one.needs.map((need) => (
          <li key={need.key}>
            <span>
              {labels.need(need.kind)}: {t(`needs.outcomesDone.${need.outcome}`).toLowerCase()}
            </span>
            <span className="ui-numbers">{format.kronor(need.granted)}</span>
          </li>
        ))}
      </ul>
      {one.needs.some(({ granted }) => granted > 0) && (
        <BodyShort size="small">{t('prepared.payOn', { day: format.longDay(one.payOn) })}</BodyShort>
      )}
      {one.mine ? <BodyShort size="small">{t('prepared.mine')}</BodyShort> : <Review {...{ data, one, labels }} />}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <div>
        <Button size="small" variant="tertiary" loading={act.isPending} onClick={() => act.mutate({ params })}>
          {t('prepared.withdraw')}
        </Button>
      </div>
    </>
  )
}

interface ReturnedProps extends Pick<Props, 'one' | 'labels'> {
  answer: NonNullable<PreparedOfMonth['answer']>
}

/** What another said, each comment at its words. */
function Returned({ one, answer, labels }: ReturnedProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <>
      <BodyShort size="small">{t('prepared.returnedBy', { by: answer.by, at: format.instant(answer.at) })}</BodyShort>
      <p className="staff-written">{answer.reasons}</p>
      {one.texts.map((text, place) => {
        const marks = answer.marks.filter((mark) => mark.place === place)
        const label = textLabel(text, one.needs, labels, t)
        return marks.length === 0 ? null : <MarkedText key={label} label={label} text={text.text} marks={marks} />
      })}
    </>
  )
}
