import { LinkCard } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'
import { Go } from '../../frame/Go.tsx'
import { paths } from '../../paths.ts'
import { countNew } from './seen.ts'

/** That somebody has written, before anything else is looked at. */
export function MessageNotice() {
  const { t } = useTranslation('client')
  const { data } = useRead(ask.messages, {})
  const count = countNew(data?.messages ?? [])
  if (count === 0) return null
  return (
    <LinkCard className="client-task client-task-answer">
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Go href={paths.messages}>{t('messages.new')}</Go>
        </LinkCard.Anchor>
      </LinkCard.Title>
    </LinkCard>
  )
}
