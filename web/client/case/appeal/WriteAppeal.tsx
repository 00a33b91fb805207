import { BodyLong, Button, Heading, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../../ui/language/format.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../../ui/query.ts'
import { useKeptText } from '../../../ui/saving/kept.ts'
import { ask } from '../../endpoints.ts'
import type { Appealable } from './appealed.ts'

const mostOfWish = 4000
const mostOfWhy = 20_000

/** Everything the law asks of an appeal is filled in but the own words: how it is to be changed, and why. */
export function WriteAppeal({ decision }: { decision: Appealable }) {
  const { t } = useTranslation('client')
  const { decisionId } = decision
  const [wish, setWish] = useKeptText(`appeal.${decisionId}.wish`)
  const [why, setWhy] = useKeptText(`appeal.${decisionId}.why`)
  const [isEmpty, setEmpty] = useState(false)
  const refresh = useRefresh()
  const act = useAct(ask.appealDecision, async () => {
    setWish('')
    setWhy('')
    await refresh(ask.appeals)
  })
  const send = () => {
    setEmpty(wish.trim() === '')
    if (wish.trim() !== '' && !act.isPending) act.mutate({ params: { decisionId }, body: { wish, why } })
  }
  return (
    <section className="client-card" aria-labelledby={`appeal-${decisionId}`}>
      <VStack gap="space-16" align="start">
        <What decision={decision} />
        <Textarea
          className="client-wide"
          label={t('appeal.wish')}
          description={t('appeal.wishHelp')}
          value={wish}
          minRows={2}
          error={isEmpty && t('appeal.wishFirst')}
          onChange={({ target }) => setWish(target.value.slice(0, mostOfWish))}
        />
        <Textarea
          className="client-wide"
          label={t('appeal.why')}
          description={t('appeal.whyHelp')}
          value={why}
          minRows={5}
          onChange={({ target }) => setWhy(target.value.slice(0, mostOfWhy))}
        />
        <BodyLong>{t('appeal.help')}</BodyLong>
        {act.isError && <ProblemNotice problem={act.error} onRetry={send} headingLevel="3" />}
        <Button onClick={send} loading={act.isPending}>
          {t('appeal.send')}
        </Button>
      </VStack>
    </section>
  )
}

/** Which decision, to whom, and until when. */
function What({ decision: { decisionId, decidedOn, committee, appealBy } }: { decision: Appealable }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const isLate = appealBy !== null && appealBy < today()
  return (
    <div>
      <Heading level="2" size="medium" id={`appeal-${decisionId}`}>
        {t('appeal.of', { day: format.longDay(decidedOn) })}
      </Heading>
      <BodyLong>{t('appeal.to', { committee })}</BodyLong>
      <BodyLong weight="semibold">
        {appealBy === null
          ? t('appeal.notOpened')
          : t(isLate ? 'appeal.tooLate' : 'appeal.by', { day: format.longDay(appealBy) })}
      </BodyLong>
    </div>
  )
}
