import { BodyShort, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Unmet } from '../decisions/Unmet.tsx'
import { gatesOf } from '../decisions/useDecide.ts'
import type { MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { MarkableText } from './MarkableText.tsx'
import { TieQuestion } from './TieQuestion.tsx'
import { textLabel } from './textLabel.ts'
import type { PreparedOfMonth } from './endpoints.ts'
import { useReview } from './useReview.ts'

interface Props {
  data: MonthData
  one: PreparedOfMonth
  labels: Labels
}

/** Reading what another has prepared: the reasons, to mark in, and then to decide or send back. */
export function Review({ data, one, labels }: Props) {
  const { t } = useTranslation('staff')
  const review = useReview(data.caseId, one.preparedDecisionId)
  const gates = gatesOf(review.problem)
  return (
    <VStack gap="space-12" className="ui-no-print">
      <BodyShort size="small">{t(one.texts.length === 0 ? 'prepared.noTexts' : 'prepared.markHow')}</BodyShort>
      {one.texts.map((text, place) => (
        <MarkableText
          key={`${text.needKey} ${text.personId}`}
          label={textLabel(text, one.needs, labels, t)}
          text={text.text}
          marks={review.marks.filter((mark) => mark.place === place)}
          onMarks={(marks) =>
            review.setMarks([
              ...review.marks.filter((mark) => mark.place !== place),
              ...marks.map((mark) => ({ ...mark, place })),
            ])
          }
        />
      ))}
      <TieQuestion source="KL 7:4" value={review.noTie} onAnswer={review.setNoTie} />
      {gates.length > 0 && <Unmet gates={gates} />}
      {review.problem && <ProblemNotice problem={review.problem} headingLevel="4" />}
      <Blocked
        reasons={[...(one.changed ? [t('prepared.changed')] : []), ...review.approveBlocked]}
        loading={review.isPending}
        onClick={review.approve}
      >
        {t('prepared.approve')}
      </Blocked>
      <Textarea
        size="small"
        label={t('prepared.why')}
        minRows={2}
        maxRows={12}
        maxLength={2000}
        value={review.reasons}
        onChange={({ target }) => review.setReasons(target.value)}
      />
      <Blocked
        size="small"
        variant="secondary"
        reasons={review.backBlocked}
        loading={review.isPending}
        onClick={review.sendBack}
      >
        {t('prepared.sendBack')}
      </Blocked>
    </VStack>
  )
}
