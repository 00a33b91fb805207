import { BodyLong, Heading, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { breakGlassToReview } from '../../../api/breakGlass.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { lookUp } from './names.tsx'

type Opening = Reply<typeof breakGlassToReview>['rows'][number]
const verdicts = ['justified', 'not_justified'] as const
type Verdict = (typeof verdicts)[number]
const shortest = 20

/** Emergency openings in my unit; each is judged by someone else than the one who opened. */
export function BreakGlassPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.breakGlassToReview, {})
  const [done, setDone] = useState(false)
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('breakGlass.title')} />
      <BodyLong>{t('breakGlass.lead')}</BodyLong>
      <div role="status">{done && <BodyLong weight="semibold">{t('breakGlass.done')}</BodyLong>}</div>
      <Loaded query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('breakGlass.empty')}>{t('breakGlass.emptyWhy')}</Empty>
          ) : (
            rows.map((one) => <Review key={one.breakGlassId} opening={one} onDone={() => setDone(true)} />)
          )
        }
      </Loaded>
    </VStack>
  )
}

function Review({ opening, onDone }: { opening: Opening; onDone: () => void }) {
  const { t } = useTranslation('staff')
  const [verdict, setVerdict] = useState<Verdict | ''>('')
  const [comment, setComment] = useKeptText(`break-glass.review.${opening.breakGlassId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.reviewBreakGlass, async () => {
    setComment('')
    onDone()
    await refresh(endpoints.breakGlassToReview)
  })
  const missing = [
    verdict === '' ? t('breakGlass.needsVerdict') : '',
    comment.trim().length < shortest ? t('breakGlass.needsComment') : '',
  ].filter((reason) => reason !== '')
  return (
    <section className="staff-paper staff-padded" aria-label={t('breakGlass.case', { number: opening.caseNumber })}>
      <VStack gap="space-16">
        <Facts opening={opening} />
        <RadioGroup legend={t('breakGlass.verdict')} size="small" value={verdict} onChange={setVerdict}>
          {verdicts.map((one) => (
            <Radio key={one} value={one}>
              {t(`breakGlass.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <Textarea
          label={t('breakGlass.comment')}
          size="small"
          maxLength={2000}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
        {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
        <Blocked
          reasons={missing}
          loading={act.isPending}
          onClick={() => {
            if (verdict === '') return
            act.mutate({ params: { breakGlassId: opening.breakGlassId }, body: { verdict, comment } })
          }}
        >
          {t('breakGlass.submit')}
        </Blocked>
      </VStack>
    </section>
  )
}

function Facts({ opening }: { opening: Opening }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const reasons: Readonly<Record<string, string>> = t('askUnit.reasons', { returnObjects: true })
  return (
    <div>
      <Heading level="2" size="small" spacing>
        {t('breakGlass.case', { number: opening.caseNumber })}
      </Heading>
      <dl className="staff-dl">
        <dt>{t('breakGlass.who')}</dt>
        <dd>{opening.who}</dd>
        <dt>{t('breakGlass.when')}</dt>
        <dd>{format.instant(opening.openedAt)}</dd>
        <dt>{t('breakGlass.by')}</dt>
        <dd>{opening.reviewBy}</dd>
        <dt>{t('breakGlass.reason')}</dt>
        <dd>{lookUp(reasons, opening.reason)}</dd>
        <dt>{t('breakGlass.explanation')}</dt>
        <dd>{opening.explanation}</dd>
      </dl>
    </div>
  )
}
