import { PaperclipIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { readAttachment } from '../../../api/applications.ts'
import { endpoint, pathOf } from '../../ui/endpoint.ts'
import type { MonthData } from '../endpoints.ts'

const attachmentEndpoint = endpoint<typeof readAttachment>('GET', '/api/cases/:caseId/attachments/:attachmentId')

export const attachmentHref = (caseId: string, attachmentId: string): string =>
  pathOf(attachmentEndpoint.path, { caseId, attachmentId })

/** The documents that show one cost or income, each a click away. */
export function Documents({ data, shows }: { data: MonthData; shows: string }) {
  const { t } = useTranslation(['staff', 'ui'])
  const documents = data.application?.attachments.filter((one) => one.shows === shows) ?? []
  return documents.map((one, at) => {
    const name = `${t('month.costs.document', { count: at + 1 })}, ${t('ui:opensNewTab')}`
    return (
      <a
        key={one.attachmentId}
        className="staff-document"
        href={attachmentHref(data.caseId, one.attachmentId)}
        target="_blank"
        rel="noopener"
        title={name}
      >
        <PaperclipIcon aria-hidden />
        <span className="ui-hidden">{name}</span>
      </a>
    )
  })
}
