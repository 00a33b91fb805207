import { BodyLong, BodyShort, Heading, Link, List, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { myRespites } from '../../../../api/respite.ts'
import { pathOf } from '../../../ui/endpoint.ts'
import { today, useFormat } from '../../../ui/language/format.ts'
import { PageTitle } from '../../../ui/Page.tsx'
import { useRead } from '../../../ui/query.ts'
import { Empty, Loaded } from '../../../ui/states.tsx'
import { ask } from '../../endpoints.ts'
import { Back } from '../../frame/Back.tsx'
import { Tell } from './Tell.tsx'

export type MyRespite = z.output<typeof myRespites.reply>['respites'][number]

/** Time to lower the housing cost: what was decided, why, how to appeal, and what I have done. */
export function RespitePage() {
  const { t } = useTranslation('client')
  const query = useRead(ask.respites, {})
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('respite.title')} />
      </div>
      <Loaded query={query}>
        {({ respites }) => (
          <>
            {respites.length === 0 && <Empty title={t('respite.none')} />}
            {respites.map((one) => (
              <One key={one.respiteId} respite={one} />
            ))}
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function One({ respite }: { respite: MyRespite }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { from, until, withdrawn, demands, reasons } = respite
  return (
    <section className="client-card" aria-labelledby={respite.respiteId}>
      <VStack gap="space-16">
        <Heading level="2" size="medium" id={respite.respiteId}>
          {t('respite.days', { from: format.longDay(from), until: format.longDay(until) })}
        </Heading>
        <BodyLong>{sayStanding(respite, t, format)}</BodyLong>
        <BodyShort>
          {t('respite.rent', { rent: format.kronor(respite.rent) })}{' '}
          {t('respite.guideline', { guideline: format.kronor(respite.guideline) })}
        </BodyShort>
        {withdrawn === null && (
          <div>
            <Heading level="3" size="small">
              {t('respite.asked')}
            </Heading>
            <List>
              {demands.map(({ kind, text }) => (
                <List.Item key={`${kind} ${text}`}>
                  {t(`respite.demandKinds.${kind}`)}: <span lang="sv">{text}</span>
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <div>
          <Heading level="3" size="small">
            {t('respite.why')}
          </Heading>
          <BodyLong lang="sv">{reasons}</BodyLong>
        </div>
        <Letter respite={respite} />
        <Told respite={respite} />
        {respite.mayTell && <Tell respiteId={respite.respiteId} />}
      </VStack>
    </section>
  )
}

function sayStanding(
  { withdrawn, until }: MyRespite,
  t: ReturnType<typeof useTranslation<'client'>>['t'],
  format: ReturnType<typeof useFormat>,
): string {
  if (withdrawn !== null) return t('respite.withdrawn', { on: format.longDay(withdrawn.on) })
  return until < today() ? t('respite.ended') : t('respite.lead')
}

function Letter({ respite: { letterId, receivedOn, appealBy } }: { respite: MyRespite }) {
  const { t } = useTranslation(['client', 'ui'])
  const format = useFormat()
  return (
    <VStack gap="space-4" align="start" className="ui-no-print">
      <Link href={pathOf(ask.letter.path, { letterId })} target="_blank" rel="noopener">
        {t('respite.letter')}
        <span className="ui-hidden">, {t('ui:opensNewTab')}</span>
      </Link>
      <BodyLong size="small">
        {receivedOn === null || appealBy === null
          ? t('respite.letterMeans')
          : t('respite.appealBy', { received: format.longDay(receivedOn), by: format.longDay(appealBy) })}
      </BodyLong>
    </VStack>
  )
}

function Told({ respite: { efforts } }: { respite: MyRespite }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <div>
      <Heading level="3" size="small">
        {t('respite.told')}
      </Heading>
      {efforts.length === 0 && <BodyShort>{t('respite.toldNone')}</BodyShort>}
      <ul className="client-cards">
        {efforts.map(({ effortId, kind, doneOn, text, review }) => (
          <li key={effortId}>
            <BodyShort weight="semibold">
              {t(`respite.effortKinds.${kind}`)}, {format.longDay(doneOn)}
            </BodyShort>
            <BodyLong>{text}</BodyLong>
            {review !== null && (
              <BodyLong size="small">
                {review.counts ? t('respite.counts') : t('respite.countsNot', { reasons: review.reasons })}
              </BodyLong>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
