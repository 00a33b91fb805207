import { BodyShort, Button, HStack, Tag, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isPast, useFormat } from '../../ui/language/format.ts'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type CaseContacts } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import { Section } from '../month/sections.tsx'
import { Messages } from '../messages/Messages.tsx'
import { LogContact } from './LogContact.tsx'

const few = 3

interface Props {
  caseId: string
  month: string
}

/** Every contact and attempt in the case, what was promised, and the way to log one. */
export function Contacts({ caseId, month }: Props) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.caseContacts, { params: { caseId } })
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState(false)
  const start = () => {
    setSaved(false)
    setOpen(true)
  }
  useShortcuts([{ keys: 'c', label: t('contacts.open'), run: start }])
  return (
    <Section
      name="contacts"
      aside={
        <Button size="small" variant="secondary" className="ui-no-print" onClick={start}>
          {t('contacts.open')}
        </Button>
      }
    >
      <VStack gap="space-12">
        <span role="status">{saved && t('contacts.saved')}</span>
        <Loaded query={query} rows={3}>
          {(data) => (
            <>
              <Told data={data} caseId={caseId} month={month} />
              {open && (
                <LogContact
                  caseId={caseId}
                  month={month}
                  people={data.people}
                  onClose={() => setOpen(false)}
                  onDone={() => {
                    setOpen(false)
                    setSaved(true)
                  }}
                />
              )}
            </>
          )}
        </Loaded>
        <Messages caseId={caseId} />
        <To path={`${monthPath(caseId, month)}/journal`} className="aksel-link ui-no-print">
          {t('contacts.journal.open')}
        </To>
      </VStack>
    </Section>
  )
}

function Told({ data: { contacts, promises }, caseId, month }: Props & { data: CaseContacts }) {
  const { t } = useTranslation('staff')
  const [all, setAll] = useState(false)
  if (contacts.length === 0) {
    return (
      <div>
        <BodyShort>{t('contacts.none')}</BodyShort>
        <BodyShort size="small" className="staff-hint">
          {t('contacts.noneWhy')}
        </BodyShort>
      </div>
    )
  }
  return (
    <>
      <Promises promises={promises.filter((one) => one.keptAt === null)} />
      <ul className="staff-entries">
        {(all ? contacts : contacts.slice(0, few)).map((one) => (
          <Contact key={one.contactId} contact={one} path={`${monthPath(caseId, month)}/contact/${one.contactId}`} />
        ))}
      </ul>
      {!all && contacts.length > few && (
        <div className="ui-no-print">
          <Button size="small" variant="tertiary" onClick={() => setAll(true)}>
            {t('contacts.showAll', { count: contacts.length })}
          </Button>
        </div>
      )}
    </>
  )
}

function Promises({ promises }: { promises: CaseContacts['promises'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (promises.length === 0) return null
  return (
    <ul className="staff-plain-list" aria-label={t('contacts.promises.title')}>
      {promises.map(({ promiseId, by, promisedBy, attempts }) => (
        <li key={promiseId}>
          <HStack gap="space-8" align="center">
            <Tag size="small" variant="moderate" data-color={isPast(by) ? 'danger' : 'warning'}>
              {t(isPast(by) ? 'contacts.promises.late' : 'contacts.promises.by', {
                who: promisedBy,
                at: format.instant(by),
              })}
            </Tag>
            {attempts > 0 && <span>{t('contacts.promises.attempts', { count: attempts })}</span>}
          </HStack>
        </li>
      ))}
    </ul>
  )
}

function Contact({ contact, path }: { contact: CaseContacts['contacts'][number]; path: string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const whom = contact.other === null ? (contact.name ?? t('contacts.unnamed')) : t(`contacts.others.${contact.other}`)
  return (
    <li>
      <div className="staff-entry-head">
        <strong>{format.instant(contact.happenedAt)}</strong>
        <span>
          {t(`contacts.channels.${contact.channel}`)}, {t(`contacts.results.${contact.result}`).toLowerCase()}
        </span>
        <span>{whom}</span>
        {contact.writtenBy !== null && <span className="ui-cite">{contact.writtenBy}</span>}
        {contact.mayBeApplication && (
          <To path={path} className="aksel-link ui-no-print">
            {t('contacts.isApplication')}
          </To>
        )}
      </div>
    </li>
  )
}
