import { Button, HStack, Tag, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { lookUp } from '../cases/names.tsx'
import { endpoints, type Hearing } from '../endpoints.ts'

/** One hearing: sent, answered, or left out with a reason. */
export function HearingItem({ hearing, caseId, open }: { hearing: Hearing; caseId: string; open: boolean }) {
  const { t } = useTranslation('staff')
  const channels: Readonly<Record<string, string>> = t('hearing.channels', { returnObjects: true })
  const exemptions: Readonly<Record<string, string>> = t('hearing.exemptions', { returnObjects: true })
  const [answering, setAnswering] = useState(false)
  const { exemption, exemptionReason, sentOn, channel, answerBy, answeredOn } = hearing
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          {exemption === null ? (
            <span>
              {t('hearing.sentOn', { day: sentOn ?? '', channel: lookUp(channels, channel ?? ''), by: answerBy ?? '' })}
            </span>
          ) : (
            <span>{t('hearing.exempted', { exemption: lookUp(exemptions, exemption) })}</span>
          )}
          {exemption === null && <State hearing={hearing} />}
        </HStack>
        <p className="staff-written">{hearing.material}</p>
        {exemptionReason !== null && <p className="staff-written">{exemptionReason}</p>}
        {hearing.answer !== null && <blockquote className="staff-answer staff-written">{hearing.answer}</blockquote>}
        {open && exemption === null && answeredOn === null && !answering && (
          <div>
            <Button size="small" variant="secondary" onClick={() => setAnswering(true)}>
              {t('hearing.register')}
            </Button>
          </div>
        )}
        {answering && answeredOn === null && <AnswerForm hearing={hearing} caseId={caseId} />}
      </VStack>
    </li>
  )
}

function State({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('staff')
  const { answeredOn, answerBy } = hearing
  if (answeredOn !== null) {
    return (
      <Tag size="small" variant="moderate" data-color="success">
        {t('hearing.answered', { day: answeredOn })}
      </Tag>
    )
  }
  const passed = answerBy !== null && answerBy < today()
  return (
    <Tag size="small" variant="moderate" data-color={passed ? 'neutral' : 'warning'}>
      {t(passed ? 'hearing.passed' : 'hearing.waiting')}
    </Tag>
  )
}

function AnswerForm({ hearing, caseId }: { hearing: Hearing; caseId: string }) {
  const { t } = useTranslation('staff')
  const [answeredOn, setAnsweredOn] = useState(today)
  const [answer, setAnswer] = useKeptText(`answer.${hearing.hearingId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.registerAnswer, async () => {
    setAnswer('')
    await refresh(endpoints.month)
  })
  const missing = [
    answeredOn === '' ? t('hearing.needsDay') : '',
    answer.trim() === '' ? t('hearing.needsAnswer') : '',
  ].filter((reason) => reason !== '')
  return (
    <VStack gap="space-12" className="staff-form">
      <DayField size="small" label={t('hearing.answeredOn')} value={answeredOn} onDay={setAnsweredOn} to={today()} />
      <Textarea
        size="small"
        label={t('hearing.answer')}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked
        size="small"
        reasons={missing}
        loading={act.isPending}
        onClick={() => act.mutate({ params: { caseId, hearingId: hearing.hearingId }, body: { answeredOn, answer } })}
      >
        {t('hearing.saveAnswer')}
      </Blocked>
    </VStack>
  )
}
