import { Alert, BodyLong, Heading, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ask } from '../endpoints.ts'

/** The form for what is hard to use. What is typed is kept until it is sent. */
export function Tell() {
  const { t } = useTranslation('client')
  const [told, setTold] = useKeptText('accessibility.told')
  const [answerTo, setAnswerTo] = useKeptText('accessibility.answerTo')
  const [isSent, setSent] = useState(false)
  const act = useAct(ask.tellAccessibility, () => {
    setTold('')
    setAnswerTo('')
    setSent(true)
  })
  const missing = told.trim() === '' ? [t('accessibility.tell.missing')] : []
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('accessibility.tell.title')}
      </Heading>
      <VStack gap="space-16" align="start">
        <BodyLong>{t('accessibility.tell.lead')}</BodyLong>
        <Textarea
          className="client-wide"
          label={t('accessibility.tell.told')}
          maxLength={4000}
          value={told}
          onChange={({ target }) => {
            setTold(target.value)
            setSent(false)
          }}
        />
        <TextField
          className="client-wide"
          label={t('accessibility.tell.answerTo')}
          description={t('accessibility.tell.answerToHow')}
          maxLength={200}
          value={answerTo}
          onChange={({ target }) => setAnswerTo(target.value)}
        />
        {act.isError && <ProblemNotice problem={act.error} />}
        <div role="status">{isSent && <Alert variant="success">{t('accessibility.tell.sent')}</Alert>}</div>
        {!isSent && (
          <Blocked
            reasons={missing}
            loading={act.isPending}
            onClick={() => act.mutate({ body: { told: told.trim(), answerTo: answerTo.trim() } })}
          >
            {t('accessibility.tell.send')}
          </Blocked>
        )}
      </VStack>
    </section>
  )
}
