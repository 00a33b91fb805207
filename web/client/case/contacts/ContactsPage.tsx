import { BodyLong, LocalAlert, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { myContacts } from '../../../../api/contacts.ts'
import { isPast, useFormat } from '../../../ui/language/format.ts'
import { PageTitle } from '../../../ui/Page.tsx'
import { useRead } from '../../../ui/query.ts'
import { Empty, Loaded } from '../../../ui/states.tsx'
import { ask } from '../../endpoints.ts'
import { Back } from '../../frame/Back.tsx'
import { Pair } from '../../frame/Contact.tsx'

type Mine = z.output<typeof myContacts.reply>

/** When we have been in touch with me or tried to, and what was promised. */
export function ContactsPage() {
  const { t } = useTranslation('client')
  const contacts = useRead(ask.contacts, {})
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('contacts.title')} />
        <BodyLong className="client-lead">{t('contacts.lead')}</BodyLong>
      </div>
      <Loaded query={contacts}>{(mine) => <Told mine={mine} />}</Loaded>
      <BodyLong>{t('contacts.wrong')}</BodyLong>
    </VStack>
  )
}

function Told({ mine }: { mine: Mine }) {
  const { t } = useTranslation('client')
  const open = mine.promises.filter((one) => one.keptAt === null)
  return (
    <>
      {open.map((promise) => (
        <Promised key={promise.promiseId} promise={promise} />
      ))}
      {mine.contacts.length === 0 && <Empty title={t('contacts.none')} />}
      {mine.contacts.length > 0 && (
        <ul className="client-cards" aria-label={t('contacts.list')}>
          {mine.contacts.map((one) => (
            <li key={one.contactId} className="client-card">
              <Contact of={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Promised({ promise: { by, promisedBy } }: { promise: Mine['promises'][number] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const late = isPast(by)
  return (
    <LocalAlert status={late ? 'warning' : 'announcement'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('contacts.promises')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {t(late ? 'contacts.late' : 'contacts.promise', { who: promisedBy, at: format.instant(by) })}
      </LocalAlert.Content>
    </LocalAlert>
  )
}

function Contact({ of: { happenedAt, channel, result, writtenBy } }: { of: Mine['contacts'][number] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <dl className="client-pairs client-flush">
      <Pair name={t('contacts.when')}>
        <time dateTime={happenedAt}>{format.instant(happenedAt)}</time>
      </Pair>
      <Pair name={t('contacts.how')}>{t(`contacts.channels.${channel}`)}</Pair>
      <Pair name={t('contacts.result')}>{t(`contacts.results.${result}`)}</Pair>
      {writtenBy !== null && <Pair name={t('contacts.who')}>{writtenBy}</Pair>}
    </dl>
  )
}
