import { BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import type { MessageThread } from './endpoints.ts'
import { useSeen } from './seen.ts'
import { Written } from './Written.tsx'
import { WriteTo } from './WriteTo.tsx'

/** The messages of the e-service, each adult by themself, and the way to write. */
export function Messages({ caseId }: { caseId: string }) {
  const query = useRead(endpoints.caseMessages, { params: { caseId } })
  return (
    <Loaded query={query} rows={1}>
      {({ threads }) => (
        <VStack gap="space-16">
          {threads.map((thread) => (
            <Thread key={thread.personId} caseId={caseId} thread={thread} />
          ))}
        </VStack>
      )}
    </Loaded>
  )
}

function Thread({ caseId, thread }: { caseId: string; thread: MessageThread }) {
  const { t } = useTranslation('staff')
  const name = thread.name ?? t('contacts.unnamed')
  useSeen(caseId, thread.messages)
  return (
    <section aria-labelledby={`messages-${thread.personId}`}>
      <Heading level="3" size="xsmall" id={`messages-${thread.personId}`}>
        {t('messages.with', { name })}
      </Heading>
      {thread.messages.length === 0 && <BodyShort size="small">{t('messages.none')}</BodyShort>}
      <ul className="staff-entries" aria-label={t('messages.with', { name })}>
        {thread.messages.map((one) => (
          <Written key={one.messageId} caseId={caseId} message={one} name={name} />
        ))}
      </ul>
      <WriteTo caseId={caseId} personId={thread.personId} name={name} />
    </section>
  )
}
