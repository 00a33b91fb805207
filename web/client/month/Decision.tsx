import { BodyLong, Heading, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { cite } from '../../ui/language/cite.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import type { MyMonth } from './my-month.ts'

type Need = MyMonth['needs'][number]
const colors = { granted: 'success', partly_granted: 'warning', rejected: 'danger' } as const

/** The decision need by need with its reasons; before it, what was applied for. */
export function Decision({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  if (of.needs.length === 0) return null
  const isDecided = of.decidedOn !== null
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t(isDecided ? 'month.decision.title' : 'month.applied.title')}
      </Heading>
      {isDecided && (
        <BodyLong size="large" spacing className="client-strong ui-numbers">
          {of.granted === null || of.granted === 0
            ? t('month.decision.totalNone', { month: format.month(of.month) })
            : t('month.decision.total', { amount: format.kronor(of.granted), month: format.month(of.month) })}
        </BodyLong>
      )}
      <ul className="client-cards">
        {of.needs.map((need) => (
          <li key={need.key} className="client-card">
            <NeedCard need={need} />
          </li>
        ))}
      </ul>
      {of.decidedBy !== null && of.decidedOn !== null && (
        <BodyLong className="client-after">
          {t('month.decision.by', { name: of.decidedBy, day: format.longDay(of.decidedOn) })}
        </BodyLong>
      )}
    </section>
  )
}

function NeedCard({ need }: { need: Need }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const words = useWords()
  const { outcome, applied, granted, facts, provisions, holding } = need
  const name = need.kind === 'income_support' ? t('month.decision.incomeSupport') : words.term(`need.${need.kind}`)
  const amounts = { applied: format.kronor(applied), granted: format.kronor(granted ?? 0) }
  return (
    <VStack gap="space-8" align="start">
      <div className="client-row client-wide">
        <Heading level="3" size="small">
          {name}
        </Heading>
        {outcome === null ? (
          <span className="ui-amount">{amounts.applied}</span>
        ) : (
          <Tag size="small" variant="moderate" data-color={colors[outcome]}>
            {t(`month.decision.outcome.${outcome}`)}
          </Tag>
        )}
      </div>
      {outcome !== null && (
        <BodyLong className="ui-numbers">{t(`month.decision.sentence.${outcome}`, amounts)}</BodyLong>
      )}
      {holding?.kind === 'until_day' && holding.until !== null && (
        <BodyLong>{t('month.decision.untilDay', { day: format.longDay(holding.until) })}</BodyLong>
      )}
      {holding?.kind === 'until_further_notice' && <BodyLong>{t('month.decision.untilFurtherNotice')}</BodyLong>}
      {holding?.reservation && (
        <BodyLong lang="sv">{t('month.decision.reserved', { reservation: holding.reservation })}</BodyLong>
      )}
      {facts !== null && facts !== '' && (
        <div>
          <Heading level="4" size="xsmall">
            {t('month.decision.why')}
          </Heading>
          <BodyLong className="client-told" lang="sv">
            {facts}
          </BodyLong>
        </div>
      )}
      {provisions.length > 0 && (
        <BodyLong size="small" className="client-facts">
          {t('month.decision.law')}: <span lang="sv">{provisions.map(cite).join(', ')}</span>
        </BodyLong>
      )}
    </VStack>
  )
}
