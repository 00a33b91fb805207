import { BodyLong, BodyShort, Button, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Deviation as Asked } from '../endpoints.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { colours, standingOf } from './standing.ts'

interface Props {
  deviation: Asked
  caseId: string
  what: (subject: string) => string
  mayAnswer: boolean
}

/** One question and its answer. */
export function Deviation({ deviation, caseId, what, mayAnswer }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const standing = standingOf(deviation, today())
  const { upTo, until } = deviation
  const isWaiting = standing === 'waiting'
  return (
    <li>
      <VStack gap="space-4">
        <div className="staff-entry-head">
          <strong>{what(deviation.subject)}</strong>
          <Tag size="small" variant="moderate" data-color={colours[standing]}>
            {t(`deviations.standing.${standing}`, { until: deviation.answer?.until ?? '' })}
          </Tag>
          <span className="ui-cite">{t('deviations.inGuideline', { paragraph: deviation.paragraph })}</span>
        </div>
        <BodyShort size="small">
          {t(`deviations.grounds.${deviation.ground}`)}.{' '}
          {upTo === null
            ? t('deviations.coversTime', { until })
            : t('deviations.covers', { amount: format.kronor(upTo), until })}
          {'. '}
          {t('deviations.askedBy', { name: deviation.askedBy, at: format.instant(deviation.askedAt) })}
        </BodyShort>
        <BodyLong size="small">{deviation.facts}</BodyLong>
        {deviation.answer && <Answer answer={deviation.answer} />}
        {isWaiting && mayAnswer && !deviation.mine && <AnswerForm deviation={deviation} caseId={caseId} />}
        {!deviation.withdrawn && deviation.answer?.answer !== 'yes' && (deviation.mine || !mayAnswer) && (
          <Withdraw caseId={caseId} deviationId={deviation.deviationId} about={what(deviation.subject)} />
        )}
      </VStack>
    </li>
  )
}

function Answer({ answer }: { answer: NonNullable<Asked['answer']> }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <BodyLong size="small">
      {t('deviations.answeredBy', { name: answer.by, at: format.instant(answer.at) })}: {answer.reasons}
      {answer.instead !== null && (
        <>
          {' '}
          <strong>{t('deviations.insteadSays')}</strong> {answer.instead}
        </>
      )}
    </BodyLong>
  )
}

function Withdraw({ caseId, deviationId, about }: { caseId: string; deviationId: string; about: string }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.cancelDeviation, () => refresh(endpoints.deviationsOfMonth, endpoints.month))
  return (
    <div className="ui-no-print">
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Button
        size="small"
        variant="tertiary"
        loading={act.isPending}
        onClick={() => act.mutate({ params: { caseId, deviationId } })}
      >
        {t('deviations.withdraw')}
        <span className="ui-hidden">: {about}</span>
      </Button>
    </div>
  )
}
