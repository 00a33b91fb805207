import { BodyShort, Button, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'

/** To say in one's own words that something is wrong. */
export function Wrong({ answerId, holder }: { answerId: string; holder: string }) {
  const { t } = useTranslation('client')
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [isSaid, setSaid] = useState(false)
  const refresh = useRefresh()
  const act = useAct(ask.registerObjection, async () => {
    setOpen(false)
    setWords('')
    setSaid(true)
    await refresh(ask.registers)
  })
  if (!isOpen) {
    return (
      <div>
        {isSaid && <BodyShort role="status">{t('registers.saved')}</BodyShort>}
        <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
          {t('registers.wrong')}
          <span className="ui-hidden">, {holder}</span>
        </Button>
      </div>
    )
  }
  const send = () => {
    if (words.trim() !== '' && !act.isPending) act.mutate({ params: { registerAnswerId: answerId }, body: { words } })
  }
  return (
    <VStack gap="space-8">
      <Textarea
        label={t('registers.words', { holder })}
        description={t('registers.wordsHelp')}
        value={words}
        minRows={2}
        maxLength={4000}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={send} headingLevel="3" />}
      <HStack gap="space-8">
        <Button onClick={send} loading={act.isPending}>
          {t('registers.send')}
        </Button>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          {t('registers.cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}
