import { FilePdfIcon } from '@navikt/aksel-icons'
import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../ui/call.ts'
import { pathOf } from '../../ui/endpoint.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { isProblem, type Problem } from '../../ui/problem.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useRefresh } from '../../ui/query.ts'
import { ask } from '../endpoints.ts'
import type { MyMonth } from './my-month.ts'

/** The letters of the month. */
export function Letters({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  if (of.letters.length === 0) return null
  const received = of.letters.flatMap(({ receivedOn, appealBy }) =>
    receivedOn !== null && appealBy !== null ? [{ receivedOn, appealBy }] : [],
  )[0]
  return (
    <section className="ui-no-print">
      <Heading level="2" size="medium" spacing>
        {t('month.letter.title')}
      </Heading>
      <VStack gap="space-12" align="start">
        {of.letters.map((letter) => (
          <Letter key={letter.letterId} of={letter} />
        ))}
        {received ? (
          <BodyLong size="small">
            {t('month.letter.appealBy', {
              received: format.longDay(received.receivedOn),
              by: format.longDay(received.appealBy),
            })}
          </BodyLong>
        ) : (
          <BodyLong size="small">{t('month.letter.means')}</BodyLong>
        )}
      </VStack>
    </section>
  )
}

/** A plain link, for the phone's own reader. A letter is written within the minute: only one of today is asked for before it is opened. */
function Letter({ of: { letterId, decidedOn } }: { of: MyMonth['letters'][number] }) {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  const format = useFormat()
  const href = pathOf(ask.letter.path, { letterId })
  const [isWritten, setWritten] = useState(decidedOn < today())
  const [problem, setProblem] = useState<Problem | null>(null)
  const refresh = useRefresh()
  // Opening it may have begun the time to appeal: told when the person is back from reading.
  const onceBack = () => window.addEventListener('focus', () => void refresh(ask.month), { once: true })
  const tryToOpen = async () => {
    setProblem(null)
    try {
      await call(ask.letter, { params: { letterId } })
      setWritten(true)
      onceBack()
      window.open(href, '_blank', 'noopener')
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setProblem(thrown)
    }
  }
  const toOpen = isWritten
    ? { as: 'a' as const, href, target: '_blank', rel: 'noopener', onClick: onceBack }
    : { onClick: () => void tryToOpen() }
  return (
    <>
      <Button variant="secondary" icon={<FilePdfIcon aria-hidden />} {...toOpen}>
        {t('month.letter.open')}
        <span className="ui-hidden">
          {' '}
          {t('month.letter.dated', { day: format.longDay(decidedOn) })}, {shared('opensNewTab')}
        </span>
      </Button>
      {problem && <ProblemNotice problem={problem} onRetry={tryToOpen} headingLevel="3" />}
    </>
  )
}
