import { LinkCard } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../../ui/language/format.ts'
import { useRead } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'
import { Go } from '../../frame/Go.tsx'
import { paths } from '../../paths.ts'

/** A respite that runs, with the way to tell of what one does. Nothing while it is read, and nothing when there is none. */
export function RespiteNotice() {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { data } = useRead(ask.respites, {})
  const open = data?.respites.find((one) => one.withdrawn === null && one.until >= today())
  if (!open) return null
  return (
    <LinkCard className="client-task client-task-continue">
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Go href={paths.respite}>{t('respite.noticeTitle')}</Go>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{t('respite.notice', { until: format.longDay(open.until) })}</LinkCard.Description>
    </LinkCard>
  )
}
