import { Alert, BodyLong, Button, Heading, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ask } from '../endpoints.ts'
import type { MyMonth } from './my-month.ts'

const longestAnswer = 20_000
type Of = MyMonth['hearings'][number]

/** What others have told, and the room to answer before the decision (FL 25 §). */
export function Hearing({ of }: { of: Of }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <section className="client-card client-hearing">
      <VStack gap="space-16">
        <Heading level="2" size="medium">
          {t('month.hearing.title')}
        </Heading>
        <BodyLong>
          {t('month.hearing.why')} {t('month.hearing.committee')}
        </BodyLong>
        <div>
          <Heading level="3" size="xsmall">
            {t('month.hearing.material')}
          </Heading>
          <blockquote className="client-quote" lang="sv">
            {of.material}
          </blockquote>
        </div>
        <div role="status">{of.answered && <Alert variant="success">{t('month.hearing.answered')}</Alert>}</div>
        {!of.answered && (
          <>
            <BodyLong weight="semibold">{t('month.hearing.answerBy', { day: format.longDay(of.answerBy) })}</BodyLong>
            <Answer hearingId={of.hearingId} />
          </>
        )}
      </VStack>
    </section>
  )
}

function Answer({ hearingId }: { hearingId: string }) {
  const { t } = useTranslation('client')
  const [answer, setAnswer] = useKeptText(`hearing.${hearingId}`)
  const [isEmpty, setEmpty] = useState(false)
  const refresh = useRefresh()
  const act = useAct(ask.answer, async () => {
    setAnswer('')
    await refresh(ask.month, ask.overview)
  })
  const send = () => {
    setEmpty(answer.trim() === '')
    if (answer.trim() !== '' && !act.isPending) act.mutate({ params: { hearingId }, body: { answer } })
  }
  return (
    <VStack gap="space-12" align="start">
      <Textarea
        className="client-wide"
        label={t('month.hearing.answer')}
        description={t('month.hearing.answerHelp')}
        value={answer}
        minRows={4}
        error={isEmpty && t('month.hearing.empty')}
        onChange={({ target }) => setAnswer(target.value.slice(0, longestAnswer))}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={send} headingLevel="3" />}
      <Button onClick={send} loading={act.isPending}>
        {t('month.hearing.send')}
      </Button>
    </VStack>
  )
}
