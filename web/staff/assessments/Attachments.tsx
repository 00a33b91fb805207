import { Alert, BodyShort, Button, HStack, Link, VStack } from '@navikt/ds-react'
import { ExternalLinkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { MonthData } from '../endpoints.ts'
import type { CasePaper } from '../papers/endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { MonthPapers } from '../papers/MonthPapers.tsx'
import { usePlaces } from '../papers/places.ts'
import { SortForm } from '../papers/SortForm.tsx'
import { useSort, type Sorting } from '../papers/useSort.ts'
import { attachmentHref } from './Documents.tsx'

/** The papers of the month: what the person sent, and what staff have put in. Each is sorted to what it shows. */
export function Attachments({ data, labels }: { data: MonthData; labels: Labels }) {
  const { t } = useTranslation('staff')
  const attachments = data.application?.attachments ?? []
  const places = usePlaces(data, labels)
  const sorting = useSort(data.caseId)
  const about = (shows: string): string =>
    places.shows.find((place) => place.shows === shows)?.label ?? t('month.attachments.general')
  return (
    <Section name="attachments">
      <VStack gap="space-12" align="start">
        {attachments.length === 0 ? (
          <BodyShort>{t('month.attachments.none')}</BodyShort>
        ) : (
          <ul className="staff-results">
            {attachments.map((one) => (
              <Item
                key={one.attachmentId}
                attachment={one}
                caseId={data.caseId}
                about={about(one.shows)}
                places={places}
                sorting={sorting}
              />
            ))}
          </ul>
        )}
        <LastMove sorting={sorting} />
        {data.application !== null && data.closedOn === null && <MonthPapers data={data} places={places} />}
      </VStack>
    </Section>
  )
}

interface ItemProps {
  attachment: CasePaper
  caseId: string
  about: string
  places: ReturnType<typeof usePlaces>
  sorting: Sorting
}

function Item({ attachment, caseId, about, places, sorting }: ItemProps) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { mediaType, bytes, uploadedAt, attachmentId, arrivedOn, registeredBy } = attachment
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
      {attachment.scan !== 'clean' && <span>{t(`month.attachments.${attachment.scan ?? 'unscanned'}`)}</span>}
      <span>
        {registeredBy === null
          ? `${t('month.attachments.arrived')} ${format.instant(uploadedAt)}`
          : t('papers.registered', { day: arrivedOn ?? '', name: registeredBy })}
      </span>
      {isOpen ? (
        <SortForm
          attachmentId={attachmentId}
          shows={attachment.shows}
          about={about}
          places={places}
          sorting={sorting}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Button
          size="xsmall"
          variant="tertiary"
          className="ui-no-print"
          aria-label={t('papers.sort.label', { what: about })}
          onClick={() => setOpen(true)}
        >
          {t('papers.sort.open')}
        </Button>
      )}
    </li>
  )
}

/** Where a paper went just now, and the way back. */
function LastMove({ sorting: { last, undo, act, isPending } }: { sorting: Sorting }) {
  const { t } = useTranslation('staff')
  return (
    <div role="status">
      {last && (
        <Alert variant="info" size="small" className="ui-no-print">
          <HStack gap="space-12" align="center">
            {last.before === null ? t('papers.sort.answered') : t('papers.sort.moved', { what: last.label })}
            {last.before !== null && (
              <Button size="xsmall" variant="tertiary" loading={isPending} onClick={() => void undo().catch(() => {})}>
                {t('papers.sort.undo')}
              </Button>
            )}
          </HStack>
          {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
        </Alert>
      )}
    </div>
  )
}
