import { FilePdfIcon } from '@navikt/aksel-icons'
import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../ui/call.ts'
import { pathOf } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { isProblem, type Problem } from '../../ui/problem.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ask } from '../endpoints.ts'
import type { MyMonth } from './my-month.ts'

/** The letters of the month. */
export function Letters({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  if (of.letters.length === 0) return null
  return (
    <section className="ui-no-print">
      <Heading level="2" size="medium" spacing>
        {t('month.letter.title')}
      </Heading>
      <VStack gap="space-12" align="start">
        {of.letters.map((letter) => (
          <Letter key={letter.letterId} of={letter} />
        ))}
        <BodyLong size="small">{t('month.letter.means')}</BodyLong>
      </VStack>
    </section>
  )
}

/**
 * Opens in the phone's own reader, from its own address. That it is there is tried first: a letter that is still being written is told
 * here, not as a page of code. The tab is opened at the touch, as browsers only then allow it.
 */
function Letter({ of: { letterId, decidedOn } }: { of: MyMonth['letters'][number] }) {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  const format = useFormat()
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = async () => {
    setProblem(null)
    const tab = window.open('', '_blank')
    try {
      await call(ask.letter, { params: { letterId } })
      ;(tab ?? window).location.assign(pathOf(ask.letter.path, { letterId }))
    } catch (thrown) {
      tab?.close()
      if (!isProblem(thrown)) throw thrown
      setProblem(thrown)
    }
  }
  return (
    <>
      <Button variant="secondary" icon={<FilePdfIcon aria-hidden />} onClick={() => void open()}>
        {t('month.letter.open')}
        <span className="ui-hidden">
          {' '}
          {t('month.letter.dated', { day: format.longDay(decidedOn) })}, {shared('opensNewTab')}
        </span>
      </Button>
      {problem && <ProblemNotice problem={problem} onRetry={open} headingLevel="3" />}
    </>
  )
}
