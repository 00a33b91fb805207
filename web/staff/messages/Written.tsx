import { HStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { pathOf } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import type { Message } from './endpoints.ts'

interface Props {
  caseId: string
  message: Message
  name: string
}

/** One message: who, when, whether the other side has read it, the words and the papers that came with it. */
export function Written({ caseId, message: { from, writtenBy, sentAt, readAt, words, papers }, name }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <li>
      <div className="staff-entry-head">
        <strong>{format.instant(sentAt)}</strong>
        <span>{from === 'person' ? name : writtenBy}</span>
        <span className="ui-cite">
          {readAt === null ? t('messages.unread') : t('messages.read', { at: format.instant(readAt) })}
        </span>
      </div>
      <p className="staff-written">{words}</p>
      {papers.length > 0 && (
        <HStack gap="space-12" className="ui-no-print">
          {papers.map(({ attachmentId }, at) => (
            <a
              key={attachmentId}
              className="aksel-link"
              href={pathOf('/api/cases/:caseId/attachments/:attachmentId', { caseId, attachmentId })}
            >
              {t('messages.paper', { number: at + 1 })}
            </a>
          ))}
        </HStack>
      )}
    </li>
  )
}
