import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { BodyLong, BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ask } from '../endpoints.ts'
import { PaperPlace } from '../papers/PaperPlace.tsx'
import { isOpen, type Thing } from './asked.ts'

interface Props {
  thing: Thing
  onSaid: (said: string) => void
}

/** One thing we need: why, send it, or say that one does not have it. */
export function AskedThing({ thing, onSaid }: Props) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const [lacking, setLacking] = useState(false)
  const name = t(`completion.kinds.${thing.kind}`)
  const waits = isOpen(thing)
  return (
    <VStack gap="space-8">
      <Heading level="3" size="small">
        {name}
      </Heading>
      <BodyShort lang="sv">{thing.what}</BodyShort>
      <BodyLong lang="sv">{t('completion.why', { why: thing.why })}</BodyLong>
      {thing.receivedOn !== null && (
        <HStack gap="space-8" align="center" wrap={false}>
          <CheckmarkCircleIcon aria-hidden fontSize="1.5rem" />
          <BodyShort weight="semibold">
            {t('completion.received', { day: format.longDay(thing.receivedOn) })}
            {thing.uploads > 0 && ` (${t('completion.files', { count: thing.uploads })})`}
          </BodyShort>
        </HStack>
      )}
      {thing.answer !== null && (
        <BodyLong className="client-told">{t('completion.answered', { words: thing.answer })}</BodyLong>
      )}
      <HStack gap="space-12">
        <Upload thing={thing} name={name} onSaid={onSaid} />
        {waits && !lacking && (
          <Button variant="tertiary" onClick={() => setLacking(true)}>
            {t('completion.lack')}
            <span className="ui-hidden"> {name}</span>
          </Button>
        )}
      </HStack>
      {waits && lacking && <Lack thing={thing} onSaid={onSaid} />}
    </VStack>
  )
}

function Upload({ thing, name, onSaid }: Props & { name: string }) {
  const { t } = useTranslation('client')
  const refresh = useRefresh()
  return (
    <PaperPlace
      destination={`item:${thing.completionItemId}`}
      name={name}
      headingLevel="4"
      isMain={isOpen(thing)}
      onSent={() => {
        onSaid(t('completion.sent'))
        void refresh(ask.completions, ask.month, ask.overview)
      }}
    />
  )
}

function Lack({ thing, onSaid }: Props) {
  const { t } = useTranslation('client')
  const [words, setWords] = useKeptText(`lack.${thing.completionItemId}`)
  const [isEmpty, setEmpty] = useState(false)
  const refresh = useRefresh()
  const act = useAct(ask.answerItem, async () => {
    setWords('')
    onSaid(t('completion.sent'))
    await refresh(ask.completions, ask.month, ask.overview)
  })
  const send = () => {
    setEmpty(words.trim() === '')
    const params = { completionItemId: thing.completionItemId }
    if (words.trim() !== '' && !act.isPending) act.mutate({ params, body: { words } })
  }
  return (
    <VStack gap="space-12" align="start">
      <Textarea
        className="client-wide"
        label={t('completion.words')}
        description={t('completion.wordsHelp')}
        value={words}
        minRows={3}
        maxLength={4000}
        error={isEmpty && t('completion.empty')}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={send} headingLevel="4" />}
      <Button onClick={send} loading={act.isPending}>
        {t('completion.send')}
      </Button>
    </VStack>
  )
}
