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

/** The answer while it is written; the reasons survive a reload. */
function useAnswer(deviation: Deviation, caseId: string) {
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
  const send = () => act.mutate({ params: { caseId, deviationId }, body })
  return { answer, setAnswer, until, setUntil, reasons, setReasons, instead, setInstead, act, missing, send }
}

/** Yes until a day, no, or try this instead; with reasons. */
export function AnswerForm({ deviation, caseId }: { deviation: Deviation; caseId: string }) {
  const { t } = useTranslation('staff')
  const form = useAnswer(deviation, caseId)
  return (
    <VStack gap="space-12" className="staff-deviation-form ui-no-print">
      <RadioGroup size="small" legend={t('deviations.answer')} value={form.answer} onChange={form.setAnswer}>
        {deviationAnswers.map((one) => (
          <Radio key={one} value={one}>
            {t(`deviations.answers.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {form.answer === 'yes' && (
        <DayField size="small" label={t('deviations.until')} value={form.until} onDay={form.setUntil} from={today()} />
      )}
      {form.answer === 'instead' && (
        <Words label={t('deviations.instead')} value={form.instead} onWords={form.setInstead} />
      )}
      <Words label={t('deviations.reasons')} value={form.reasons} onWords={form.setReasons} />
      {form.act.isError && <ProblemNotice problem={form.act.error} headingLevel="3" />}
      <div>
        <Blocked size="small" reasons={form.missing} loading={form.act.isPending} onClick={form.send}>
          {t('deviations.send_answer')}
        </Blocked>
      </div>
    </VStack>
  )
}

interface WordsProps {
  label: string
  value: string
  onWords: (words: string) => void
}

function Words({ label, value, onWords }: WordsProps) {
  return (
    <Textarea
      size="small"
      minRows={2}
      maxLength={2000}
      label={label}
      value={value}
      onChange={({ target }) => onWords(target.value)}
    />
  )
}
