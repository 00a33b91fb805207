import { BodyLong, BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { Empty } from '../../../ui/states.tsx'
import type { Message } from './seen.ts'
import './messages.css'

/** The messages, the oldest first, each by whom and whether it has been read. */
export function Thread({ messages }: { messages: readonly Message[] }) {
  const { t } = useTranslation('client')
  if (messages.length === 0) return <Empty title={t('messages.none')} />
  return (
    <ul className="client-cards" aria-label={t('messages.list')}>
      {messages.map((one) => (
        <li key={one.messageId} className={`client-card client-message client-message-${one.from}`}>
          <Written of={one} />
        </li>
      ))}
    </ul>
  )
}

function Written({ of: { from, writtenBy, sentAt, readAt, words, papers } }: { of: Message }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const read = readAt === null ? t('messages.unread') : t('messages.read', { at: format.instant(readAt) })
  return (
    <VStack gap="space-8">
      <BodyShort size="small" className="client-facts">
        <strong>{from === 'person' ? t('messages.you') : writtenBy}</strong>{' '}
        <time dateTime={sentAt}>{format.instant(sentAt)}</time>
      </BodyShort>
      <BodyLong className="client-told" {...(from === 'us' ? { lang: 'sv' } : {})}>
        {words}
      </BodyLong>
      {papers.length > 0 && <BodyShort size="small">{t('messages.papers', { count: papers.length })}</BodyShort>}
      {from === 'person' && (
        <BodyShort size="small" className="client-facts">
          {read}
        </BodyShort>
      )}
    </VStack>
  )
}
