import { Button, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'

interface Props {
  caseId: string
  personId: string
  name: string
}

/** A message to one adult; the words are kept until they are sent. */
export function WriteTo({ caseId, personId, name }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const [words, setWords] = useKeptText(`message.${personId}`)
  const [isOpen, setOpen] = useState(words !== '')
  const [isSent, setSent] = useState(false)
  const refresh = useRefresh()
  const act = useAct(endpoints.sendMessage, async () => {
    setWords('')
    setOpen(false)
    setSent(true)
    await refresh(endpoints.caseMessages, endpoints.caseContacts, endpoints.month)
  })
  const open = () => {
    setSent(false)
    setOpen(true)
  }
  return (
    <VStack gap="space-8" align="start" className="ui-no-print">
      <span role="status">{isSent && t('messages.sent')}</span>
      {!isOpen && (
        <Button size="small" variant="secondary" onClick={open}>
          {t('messages.write', { name })}
        </Button>
      )}
      {isOpen && (
        <>
          <Textarea
            size="small"
            className="staff-wide-field"
            label={t('messages.to', { name })}
            description={t('messages.stays')}
            minRows={3}
            maxLength={10_000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
          <HStack gap="space-8">
            <Blocked
              size="small"
              loading={act.isPending}
              reasons={words.trim() === '' ? [t('messages.wordsFirst')] : []}
              onClick={() => act.mutate({ params: { caseId }, body: { personId, words } })}
            >
              {t('messages.send')}
            </Blocked>
            <Button size="small" variant="tertiary" onClick={() => setOpen(false)}>
              {t('ui:cancel')}
            </Button>
          </HStack>
        </>
      )}
    </VStack>
  )
}
