import { BodyLong, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { myRegisters } from '../../../../api/registers.ts'
import { useFormat } from '../../../ui/language/format.ts'
import { Cite } from '../../../ui/LineTree.tsx'
import { PageTitle } from '../../../ui/Page.tsx'
import { useRead } from '../../../ui/query.ts'
import { Empty, Loaded } from '../../../ui/states.tsx'
import { ask } from '../../endpoints.ts'
import { Back } from '../../frame/Back.tsx'
import { Pair } from '../../frame/Contact.tsx'
import { Wrong } from './Wrong.tsx'

type Asking = z.output<typeof myRegisters.reply>['askings'][number]
type Answer = Asking['answers'][number]

/** What was fetched about me: from whom, when, why; and the way to say that it is wrong. */
export function RegistersPage() {
  const { t } = useTranslation('client')
  const query = useRead(ask.registers, {})
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('registers.title')} />
        <BodyLong className="client-lead">{t('registers.lead')}</BodyLong>
      </div>
      <Loaded query={query}>
        {({ askings }) =>
          askings.length === 0 ? (
            <Empty title={t('registers.none')} />
          ) : (
            <VStack gap="space-24">
              {askings.map((one) => (
                <Asked key={one.registerAskingId} of={one} />
              ))}
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  )
}

function Asked({ of: { askedAt, purpose, from, to, answers } }: { of: Asking }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <section className="client-card">
      <Heading level="2" size="small" spacing>
        {t('registers.asking', { at: format.instant(askedAt) })}
      </Heading>
      <dl className="client-pairs">
        <Pair name={t('registers.why')}>{purpose}</Pair>
        <Pair name={t('registers.period')}>
          {t('registers.periodOf', { from: format.longDay(from), to: format.longDay(to) })}
        </Pair>
      </dl>
      <ul className="client-rows">
        {answers
          .toSorted((a, b) => order(a) - order(b))
          .map((one) => (
            <li key={one.registerAnswerId}>
              <Told of={one} />
            </li>
          ))}
      </ul>
    </section>
  )
}

const order = ({ answer }: Answer): number => ['fetched', 'not_fetched', 'nothing'].indexOf(answer.state)

function Told({ of }: { of: Answer }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { answer, holder, source, objections } = of
  const name = t(`registers.holders.${holder}`)
  return (
    <VStack gap="space-4">
      <Heading level="3" size="xsmall">
        {name} <Cite source={source} />
      </Heading>
      {answer.state === 'nothing' && <BodyLong>{t('registers.nothing')}</BodyLong>}
      {answer.state === 'not_fetched' && (
        <BodyLong>{t(answer.why === 'protected' ? 'registers.hidden' : 'registers.notFetched')}</BodyLong>
      )}
      {answer.state === 'fetched' && (
        <ul>
          {answer.rows.map((row) => (
            <li key={`${row.code} ${row.paidOn} ${row.amount}`} className="ui-numbers">
              {t('registers.row', {
                label: row.label,
                day: format.longDay(row.paidOn),
                amount: format.kronor(row.amount),
              })}
            </li>
          ))}
          {answer.facts.map(({ fact, value }) => (
            <li key={`${fact} ${value}`}>{t(`registers.facts.${fact}`, { value })}</li>
          ))}
        </ul>
      )}
      {objections.map(({ words, madeAt }) => (
        <BodyLong key={madeAt}>{t('registers.said', { words })}</BodyLong>
      ))}
      {answer.state !== 'not_fetched' && <Wrong answerId={of.registerAnswerId} holder={name} />}
    </VStack>
  )
}
