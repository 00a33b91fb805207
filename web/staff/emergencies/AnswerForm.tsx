import { Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { emergencyAnswers, shortestWords, type EmergencyAnswer } from '../../../rules/emergencies/emergency.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import type { CaseEmergency } from './endpoints.ts'
import { isLate } from './waited.ts'

interface Props {
  row: CaseEmergency
  at: { caseId: string; month: string }
  onDone: () => void
}

const isShort = (words: string): boolean => words.trim().length < shortestWords

/** What was done today; after the day it came, also why so late. */
export function AnswerForm({ row, at, onDone }: Props) {
  const { t } = useTranslation('staff')
  const [answer, setAnswer] = useState<EmergencyAnswer | null>(null)
  const [reasons, setReasons] = useKeptText(`emergency.reasons.${row.emergencyId}`)
  const [why, setWhy] = useKeptText(`emergency.late.${row.emergencyId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.answerEmergency, async () => {
    setReasons('')
    setWhy('')
    onDone()
    await refresh(endpoints.caseEmergencies, endpoints.emergencyLane, endpoints.emergencyAlarm, endpoints.month)
  })
  const late = isLate(row.arrivedAt)
  const missing = [
    answer === null ? t('emergencies.month.needsAnswer') : '',
    isShort(reasons) ? t('emergencies.month.needsReasons') : '',
    late && isShort(why) ? t('emergencies.month.needsLate') : '',
  ].filter((one) => one !== '')
  const submit = () => {
    if (answer === null) return
    act.mutate({
      params: { caseId: at.caseId, emergencyId: row.emergencyId },
      body: { answer, reasons, late: late ? why : null },
    })
  }
  return (
    <VStack gap="space-16" className="ui-no-print">
      <RadioGroup size="small" legend={t('emergencies.month.answer')} value={answer} onChange={setAnswer}>
        {emergencyAnswers.map((one) => (
          <Radio key={one} value={one}>
            {t(`emergencies.month.answers.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        minRows={2}
        label={t('emergencies.month.reasons')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      {late && (
        <Textarea
          size="small"
          minRows={2}
          label={t('emergencies.month.late')}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      )}
      {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked size="small" reasons={missing} loading={act.isPending} onClick={submit}>
        {t('emergencies.month.send')}
      </Blocked>
    </VStack>
  )
}
