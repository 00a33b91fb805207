import { BodyShort, Button, HStack, ProgressBar, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../ui/language/words.ts'
import { dropPaper, sendAgain, type Paper } from './sending/onTheirWay.ts'

/** How far a paper has come, that it waits for the line, or why it did not come. */
export function OnItsWay({ paper }: { paper: Paper }) {
  const { t } = useTranslation('client')
  const words = useWords()
  const { id, bytes, sent, state, problem } = paper
  const percent = Math.round((100 * sent) / bytes)
  const hasFailed = state === 'failed'
  return (
    <li>
      <VStack gap="space-8">
        {!hasFailed && (
          <>
            <BodyShort size="small" id={`paper-${id}`}>
              {t('papers.sending', { percent })}
            </BodyShort>
            <ProgressBar size="small" value={percent} valueMax={100} aria-labelledby={`paper-${id}`} />
          </>
        )}
        <div role="status">{state === 'waiting' && <BodyShort>{t('papers.waiting')}</BodyShort>}</div>
        {hasFailed && (
          <BodyShort role="alert">
            {t('papers.failed')} {problem && words.problem(problem).title}
          </BodyShort>
        )}
        <HStack gap="space-8">
          {hasFailed && (
            <Button type="button" size="small" variant="secondary" onClick={() => void sendAgain(id)}>
              {t('papers.again')}
            </Button>
          )}
          <Button type="button" size="small" variant="tertiary" onClick={() => dropPaper(id)}>
            {t('papers.drop')}
          </Button>
        </HStack>
      </VStack>
    </li>
  )
}
