import { BodyLong, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../../ui/Page.tsx'
import { useRead } from '../../../ui/query.ts'
import { Loaded } from '../../../ui/states.tsx'
import { ask } from '../../endpoints.ts'
import { Back } from '../../frame/Back.tsx'
import { useSeen } from './seen.ts'
import { Thread } from './Thread.tsx'
import { WriteMessage } from './WriteMessage.tsx'

/** What I and those who have my case have written to each other, and a place to write. */
export function MessagesPage() {
  const { t } = useTranslation('client')
  const query = useRead(ask.messages, {})
  const [said, setSaid] = useState('')
  useSeen(query.data?.messages ?? [])
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('messages.title')} />
        <BodyLong className="client-lead">{t('messages.lead')}</BodyLong>
      </div>
      <Loaded query={query}>
        {({ messages, answers }) => (
          <>
            <Thread messages={messages} />
            <div role="status">{said}</div>
            {answers === null ? (
              <BodyLong>{t('messages.noCase')}</BodyLong>
            ) : (
              <WriteMessage answers={answers} onSent={() => setSaid(t('messages.sent'))} />
            )}
          </>
        )}
      </Loaded>
    </VStack>
  )
}
