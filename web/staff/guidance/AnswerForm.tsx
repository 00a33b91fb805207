import { Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deviationAnswers, type DeviationAnswer } from '../../../rules/deviation/subject.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type Deviation } from '../endpoints.ts'

const shortest = 10

/** Yes until a day, no, or try this instead; with reasons. */
export function AnswerForm({ deviation, caseId }: { deviation: Deviation; caseId: string }) {
  const { t } = useTranslation('staff')
  const { deviationId } = deviation
  const [answer, setAnswer] = useState<DeviationAnswer>('yes')
  const [until, setUntil] = useState(deviation.until)
  const [reasons, setReasons] = useKeptText(`deviation-reasons.${deviationId}`)
  const [instead, setInstead] = useKeptText(`deviation-instead.${deviationId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.answerDeviation, async () => {
    setReasons('')
    setInstead('')
    await refresh(endpoints.deviationsOfMonth, endpoints.deviationsToFollow, endpoints.month)
  })
  const missing = [
    reasons.trim().length < shortest ? t('deviations.reasons') : '',
    answer === 'instead' && instead.trim().length < shortest ? t('deviations.instead') : '',
    answer === 'yes' && until === '' ? t('deviations.until') : '',
  ].filter((one) => one !== '')
  const body = {
    answer,
    reasons,
    instead: answer === 'instead' ? instead : null,
    until: answer === 'yes' ? until : null,
  }
  return (
    <VStack gap="space-12" className="staff-deviation-form ui-no-print">
      <RadioGroup size="small" legend={t('deviations.answer')} value={answer} onChange={setAnswer}>
        {deviationAnswers.map((one) => (
          <Radio key={one} value={one}>
            {t(`deviations.answers.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {answer === 'yes' && (
        <DayField size="small" label={t('deviations.until')} value={until} onDay={setUntil} from={today()} />
      )}
      {answer === 'instead' && (
        <Textarea
          size="small"
          minRows={2}
          maxLength={2000}
          label={t('deviations.instead')}
          value={instead}
          onChange={({ target }) => setInstead(target.value)}
        />
      )}
      <Textarea
        size="small"
        minRows={2}
        maxLength={2000}
        label={t('deviations.reasons')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <div>
        <Blocked
          size="small"
          reasons={missing}
          loading={act.isPending}
          onClick={() => act.mutate({ params: { caseId, deviationId }, body })}
        >
          {t('deviations.send_answer')}
        </Blocked>
      </div>
    </VStack>
  )
}
