import { BodyShort, Link } from '@navikt/ds-react'
import { ExternalLinkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { attachmentHref } from './Documents.tsx'

type Attachment = NonNullable<MonthData['application']>['attachments'][number]

/** What the person sent with the application. */
export function Attachments({ data, labels }: { data: MonthData; labels: Labels }) {
  const { t } = useTranslation('staff')
  const attachments = data.application?.attachments ?? []
  const told = data.application?.content
  const about = (shows: string): string => {
    const cost = told?.costs.find((one) => one.key === shows)
    if (cost) return labels.cost(cost.kind)
    const income = told?.incomes.find((one) => one.key === shows)
    return income ? labels.income(income.kind) : t('month.attachments.general')
  }
  return (
    <Section name="attachments">
      {attachments.length === 0 ? (
        <BodyShort>{t('month.attachments.none')}</BodyShort>
      ) : (
        <ul className="staff-results">
          {attachments.map((one) => (
            <Item key={one.attachmentId} attachment={one} caseId={data.caseId} about={about(one.shows)} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Item({ attachment, caseId, about }: { attachment: Attachment; caseId: string; about: string }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const { mediaType, bytes, uploadedAt, attachmentId } = attachment
  const image = mediaType.startsWith('image/') ? t('month.attachments.image') : t('month.attachments.other')
  const kind = mediaType === 'application/pdf' ? t('month.attachments.pdf') : image
  const size = t('month.attachments.size', { kb: format.number(Math.max(1, Math.round(bytes / 1024))) })
  return (
    <li>
      <Link href={attachmentHref(caseId, attachmentId)} target="_blank" rel="noopener">
        {about}
        <ExternalLinkIcon title={t('ui:opensNewTab')} />
      </Link>
      <span>{kind}</span>
      <span>{size}</span>
      <span>
        {t('month.attachments.arrived')} {format.instant(uploadedAt)}
      </span>
    </li>
  )
}
