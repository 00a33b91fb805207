import { BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Back } from '../frame/Back.tsx'
import { Pair } from '../frame/Contact.tsx'

/** Who has read my case, when and by which duty. */
export function ReadersPage() {
  const { t } = useTranslation('client')
  const format = useFormat()
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
              {all.map(({ at, who, event, relation }) => (
                <li key={`${at} ${who} ${event}`} className="client-card">
                  <dl className="client-pairs">
                    <Pair name={t('readers.when')}>
                      <time dateTime={at}>{format.instant(at)}</time>
                    </Pair>
                    <Pair name={t('readers.who')}>{who}</Pair>
                    <Pair name={t('readers.what')}>{event}</Pair>
                    {relation !== null && <Pair name={t('readers.duty')}>{relation}</Pair>}
                  </dl>
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
