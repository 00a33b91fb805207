import { Alert, BodyLong, Button, Heading, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../../ui/language/format.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../../ui/query.ts'
import { useKeptText } from '../../../ui/saving/kept.ts'
import { ask } from '../../endpoints.ts'

/** That the decision is late and why, and after six months the right to ask for it. Nothing at all where it is not late. */
export function Delay({ month }: { month: string }) {
  const { data } = useRead(ask.delay, { params: { month } })
  if (!data) return null
  const mayAsk = data.request === null && data.mayRequestFrom !== null && data.mayRequestFrom <= today()
  return (
    <>
      {data.told && <Told told={data.told} />}
      {data.request && <Requested request={data.request} />}
      {mayAsk && <AskForDecision month={month} />}
    </>
  )
}

interface ToldProps {
  told: { on: string; newDay: string; reason: string }
}

function Told({ told }: ToldProps) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <section className="client-card" aria-labelledby="delay">
      <VStack gap="space-12">
        <Heading level="2" size="medium" id="delay">
          {t('delay.title')}
        </Heading>
        <BodyLong>{t('delay.told', { day: format.longDay(told.on) })}</BodyLong>
        <blockquote className="client-quote" lang="sv">
          {told.reason}
        </blockquote>
        <BodyLong>{t('delay.newDay', { day: format.longDay(told.newDay) })}</BodyLong>
        <BodyLong weight="semibold">{t('delay.urgent')}</BodyLong>
      </VStack>
    </section>
  )
}

interface RequestedProps {
  request: { arrivedOn: string; answerBy: string; rejected: { notice: string } | null }
}

/** What became of the request: it waits, or was refused, with how to appeal. */
function Requested({ request }: RequestedProps) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const days = { day: format.longDay(request.arrivedOn), by: format.longDay(request.answerBy) }
  return (
    <section className="client-card" aria-labelledby="delay-request">
      <VStack gap="space-12">
        <Heading level="2" size="medium" id="delay-request">
          {request.rejected ? t('delay.rejectedTitle') : t('delay.requestTitle')}
        </Heading>
        {request.rejected ? (
          <BodyLong className="client-quote" lang="sv">
            {request.rejected.notice}
          </BodyLong>
        ) : (
          <Alert variant="success">{t('delay.requested', days)}</Alert>
        )}
      </VStack>
    </section>
  )
}

function AskForDecision({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const [words, setWords] = useKeptText(`delay.${month}`)
  const [isEmpty, setEmpty] = useState(false)
  const refresh = useRefresh()
  const act = useAct(ask.requestDecision, async () => {
    setWords('')
    await refresh(ask.delay)
  })
  const send = () => {
    setEmpty(words.trim() === '')
    if (words.trim() !== '' && !act.isPending) act.mutate({ params: { month }, body: { words } })
  }
  return (
    <section className="client-card" aria-labelledby="ask-decision">
      <VStack gap="space-12" align="start">
        <Heading level="2" size="medium" id="ask-decision">
          {t('delay.mayTitle')}
        </Heading>
        <BodyLong>{t('delay.may')}</BodyLong>
        <Textarea
          className="client-wide"
          label={t('delay.words')}
          value={words}
          minRows={3}
          maxLength={4000}
          error={isEmpty && t('delay.empty')}
          onChange={({ target }) => setWords(target.value)}
        />
        {act.isError && <ProblemNotice problem={act.error} onRetry={send} headingLevel="3" />}
        <Button onClick={send} loading={act.isPending}>
          {t('delay.send')}
        </Button>
      </VStack>
    </section>
  )
}
