import { BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { myReaders } from '../../../../api/me.ts'
import { useFormat } from '../../../ui/language/format.ts'
import { PageTitle } from '../../../ui/Page.tsx'
import { useRead } from '../../../ui/query.ts'
import { Empty, Loaded } from '../../../ui/states.tsx'
import { ask } from '../../endpoints.ts'
import { Back } from '../../frame/Back.tsx'
import { Pair } from '../../frame/Contact.tsx'
import { eventOf, relationOf } from './what.ts'

/** Who has read my case, when and by which duty. */
export function ReadersPage() {
  const { t } = useTranslation('client')
  const readers = useRead(ask.readers, {})
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('readers.title')} />
        <BodyLong className="client-lead">{t('readers.lead')}</BodyLong>
      </div>
      <Loaded query={readers}>
        {({ readers: all }) =>
          all.length === 0 ? (
            <Empty title={t('readers.none')} />
          ) : (
            <ul className="client-cards" aria-label={t('readers.list')}>
              {all.map((reading) => (
                <li key={`${reading.at} ${reading.who} ${reading.event}`} className="client-card">
                  <Reading of={reading} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <BodyLong>{t('readers.wrong')}</BodyLong>
    </VStack>
  )
}

type Of = z.output<typeof myReaders.reply>['readers'][number]

function Reading({ of: { at, who, event, relation } }: { of: Of }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const duty = relationOf(relation)
  return (
    <dl className="client-pairs client-flush">
      <Pair name={t('readers.when')}>
        <time dateTime={at}>{format.instant(at)}</time>
      </Pair>
      <Pair name={t('readers.who')}>{who}</Pair>
      <Pair name={t('readers.what')}>{t(`readers.events.${eventOf(event)}`)}</Pair>
      {duty && <Pair name={t('readers.duty')}>{t(`readers.relations.${duty}`)}</Pair>}
    </dl>
  )
}
