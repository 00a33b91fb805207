import {
  Alert,
  BodyLong,
  Button,
  Checkbox,
  CheckboxGroup,
  Heading,
  HStack,
  Link,
  Textarea,
  VStack,
} from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ask } from '../endpoints.ts'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'

/** What can still be done with a month that is sent: ask for more, or take it back. Nothing at all where there is nothing open. */
export function TakeBack({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const { data } = useRead(ask.needs, { params: { month } })
  const [isOpen, setOpen] = useState(false)
  if (!data || data.needs.length === 0) return null
  const open = data.needs.filter(({ state }) => state === 'open')
  return (
    <VStack gap="space-12" as="section" className="ui-no-print">
      {data.takingBack && <Waiting of={data.takingBack} />}
      <Link as={Go} href={paths.more(month)}>
        {t('wishes.more.open')}
      </Link>
      {open.length > 0 && !data.takingBack && data.together && (
        <BodyLong size="small">{t('wishes.takeBack.together')}</BodyLong>
      )}
      {open.length > 0 && !data.takingBack && !data.together && !isOpen && (
        <div>
          <Button variant="tertiary" size="small" onClick={() => setOpen(true)}>
            {t('wishes.takeBack.open')}
          </Button>
        </div>
      )}
      {isOpen && !data.takingBack && <Form month={month} open={open} onKeep={() => setOpen(false)} />}
    </VStack>
  )
}

function Waiting({ of }: { of: { ownWithdrawalId: string; undoUntil: string } }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const refresh = useRefresh()
  const act = useAct(ask.undoTakingBack, () => refresh(ask.needs, ask.month, ask.overview))
  const undo = () => act.mutate({ params: { ownWithdrawalId: of.ownWithdrawalId } })
  return (
    <Alert variant="warning">
      <VStack gap="space-12" align="start">
        {t('wishes.takeBack.waits', { at: format.instant(of.undoUntil) })}
        {act.isError && <ProblemNotice problem={act.error} onRetry={undo} headingLevel="3" />}
        <Button size="small" loading={act.isPending} onClick={undo}>
          {t('wishes.takeBack.undo')}
        </Button>
      </VStack>
    </Alert>
  )
}

interface FormProps {
  month: string
  open: readonly { key: string; kind: string }[]
  onKeep: () => void
}

function Form({ month, open, onKeep }: FormProps) {
  const { t } = useTranslation('client')
  const term = useWords().term
  const [needs, setNeeds] = useState<string[]>([])
  const [words, setWords] = useKeptText(`take-back.${month}`)
  const refresh = useRefresh()
  const act = useAct(ask.takeBack, async () => {
    setWords('')
    onKeep()
    await refresh(ask.needs, ask.month, ask.overview)
  })
  const missing = [
    ...(needs.length === 0 ? [t('wishes.takeBack.chooseOne')] : []),
    ...(words.trim() === '' ? [t('wishes.takeBack.tooShort')] : []),
  ]
  const send = () => act.mutate({ params: { month }, body: { needs, words } })
  return (
    <VStack gap="space-16" className="client-card">
      <Heading level="2" size="medium">
        {t('wishes.takeBack.title')}
      </Heading>
      <BodyLong>{t('wishes.takeBack.lead')}</BodyLong>
      <CheckboxGroup legend={t('wishes.takeBack.what')} value={needs} onChange={(next: string[]) => setNeeds(next)}>
        {open.map(({ key, kind }) => (
          <Checkbox key={key} value={key}>
            {kind === 'income_support' ? t('wishes.takeBack.support') : term(`need.${kind}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={t('wishes.takeBack.words')}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={send} headingLevel="3" />}
      <HStack gap="space-12">
        <Blocked reasons={missing} loading={act.isPending} onClick={send}>
          {t('wishes.takeBack.send')}
        </Blocked>
        <Button variant="secondary" onClick={onKeep}>
          {t('wishes.takeBack.keep')}
        </Button>
      </HStack>
    </VStack>
  )
}
