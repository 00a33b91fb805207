import { BodyShort, Heading, HStack, Link, VStack } from '@navikt/ds-react'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { caseLetter } from '../../../api/cases.ts'
import { endpoint, pathOf } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useRefresh } from '../../ui/query.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import { Appeals } from '../appeals/Appeals.tsx'
import { Explanations } from '../explanations/Explanations.tsx'
import { To } from '../frame/To.tsx'
import { MadeUnder } from '../handbook/MadeUnder.tsx'
import { NextCase } from './NextCase.tsx'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'

const letterEndpoint = endpoint<typeof caseLetter>('GET', '/api/cases/:caseId/letters/:letterId')
type Decision = MonthData['decisions'][number]
const lookAgainMs = 3000
/** Letters and the order to pay come within seconds; after that, looking again is only one more read on record. */
const soonThereMs = 60_000

interface Props {
  data: MonthData
  decision: Decision
  labels: Labels
  /** What more can be done with it. */
  children: ReactNode
}

/** What was decided, the letters it made and where the money is. */
export function Done({ data, decision, labels, children }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const granted = grantedIn(data)
  useLookAgain(data)
  return (
    <Section name="decide" title={t('month.sections.done')}>
      <VStack gap="space-16">
        <div className="staff-sum" role="status">
          <span>{t('done.total')}</span>
          <strong className="ui-numbers">{format.kronor(granted)}</strong>
        </div>
        <ul className="staff-sum-parts">
          {data.needs.map((need) => (
            <li key={need.key}>
              <span>
                {labels.need(need.kind)}:{' '}
                {need.outcome !== null && t(`needs.outcomesDone.${need.outcome}`).toLowerCase()}
              </span>
              <span className="ui-numbers">{format.kronor(need.granted ?? 0)}</span>
            </li>
          ))}
        </ul>
        <BodyShort size="small">
          {t('done.decidedAt', { at: format.instant(decision.decidedAt), by: decision.decidedBy })}
          <br />
          {t('done.delegation', { item: decision.item })}
          <br />
          {t('done.law', { version: decision.lawVersion })}
        </BodyShort>
        <MadeUnder data={data} decisionId={decision.decisionId} />
        <Letters data={data} />
        <Payments data={data} />
        <Appeals caseId={data.caseId} month={data.month} decisionId={decision.decisionId} />
        <Explanations data={data} decisionId={decision.decisionId} labels={labels} />
        {children}
        <HStack gap="space-16" align="center" className="ui-no-print">
          <NextCase caseId={data.caseId} />
          <To path="/">{t('month.toQueue')}</To>
        </HStack>
      </VStack>
    </Section>
  )
}

const grantedIn = (data: MonthData): number => data.needs.reduce((sum, need) => sum + (need.granted ?? 0), 0)

/** What the decision brings about is made after it, letter by letter: until all of it is there, the page is asked for again. */
function useLookAgain(data: MonthData): void {
  const refresh = useRefresh()
  const decidedAt = Date.parse(data.decisions[0]?.decidedAt ?? '')
  const isWritten = data.letters.length > 0 && data.letters.every((letter) => letter.written)
  const isOrdered = grantedIn(data) === 0 || data.payments.length > 0
  useEffect(() => {
    if ((isWritten && isOrdered) || Date.now() - decidedAt > soonThereMs) return
    const again = setTimeout(() => void refresh(endpoints.month), lookAgainMs)
    return () => clearTimeout(again)
  })
}

function Letters({ data }: { data: MonthData }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  return (
    <div>
      <Heading level="3" size="xsmall" spacing>
        {t('done.letters')}
      </Heading>
      {data.letters.length === 0 && <BodyShort>{t('done.beingWritten')}</BodyShort>}
      <ul className="staff-plain-list">
        {data.letters.map(({ letterId, recipient, written, receivedAt }) => {
          const name = recipient === null ? t('done.letterOther') : t('done.letter', { name: recipient })
          const received =
            receivedAt === null ? t('done.notReceived') : t('done.received', { at: format.instant(receivedAt) })
          return (
            <li key={letterId}>
              {written ? (
                <Link
                  href={pathOf(letterEndpoint.path, { caseId: data.caseId, letterId })}
                  target="_blank"
                  rel="noopener"
                >
                  {name}
                  <span className="ui-hidden">, {t('ui:opensNewTab')}</span>
                </Link>
              ) : (
                name
              )}
              <span className="ui-because">{written ? received : t('done.beingWritten')}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Payments({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const state = ({ sentAt, attestedBy }: MonthData['payments'][number]): string => {
    if (sentAt !== null) return t('done.sent', { at: format.instant(sentAt) })
    return attestedBy === null ? t('done.ordered') : t('done.attested', { name: attestedBy })
  }
  return (
    <div>
      <Heading level="3" size="xsmall" spacing>
        {t('done.payments')}
      </Heading>
      {data.payments.length === 0 && (
        <BodyShort>{t(grantedIn(data) > 0 ? 'done.beingOrdered' : 'done.noPayment')}</BodyShort>
      )}
      <ul className="staff-plain-list">
        {data.payments.map((one) => (
          <li key={one.paymentId}>
            {t('done.payment', { amount: format.kronor(one.amount), day: format.longDay(one.payOn) })}
            <span className="ui-because">{state(one)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
