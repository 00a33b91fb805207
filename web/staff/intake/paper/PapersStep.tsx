import { BodyLong, BodyShort, Button, HStack, Link, VStack } from '@navikt/ds-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../client/apply/draft/draft.ts'
import { after } from '../../../client/apply/draft/pages.ts'
import { Previous } from '../../../client/apply/StepPage.tsx'
import { useFormat } from '../../../ui/language/format.ts'
import { PageTitle } from '../../../ui/Page.tsx'
import { attachmentHref } from '../../assessments/Documents.tsx'
import { AddPapers } from '../../papers/AddPapers.tsx'
import { PlaceSelect } from '../../papers/PlaceSelect.tsx'
import { useAddPapers } from '../../papers/useAddPapers.ts'
import { useWhere } from './where.ts'

/** The signed form, and what came with it. */
export function PapersStep() {
  const { t } = useTranslation(['staff', 'client'])
  const { month, attachments, setAttachments, place } = useDraft()
  const { caseId, arrivedOn: came } = useWhere()
  const { history } = useRouter()
  const [shows, setShows] = useState('application')
  const [arrivedOn, setArrivedOn] = useState(came)
  const uploads = useAddPapers({ caseId, month }, (paper) => setAttachments((all) => [...all, paper]))
  const places = {
    asked: [],
    shows: [
      { shows: 'application', itemId: null, label: t('papers.application') },
      { shows: 'general', itemId: null, label: t('month.attachments.general') },
    ],
  }
  const next = after('attachments')
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle title={t('papers.form.papers.title')} />
        <BodyLong className="client-lead">{t('papers.form.papers.lead')}</BodyLong>
      </div>
      <Kept caseId={caseId} attachments={attachments} />
      <AddPapers
        uploads={uploads}
        facts={{ shows, arrivedOn, itemId: null }}
        arrivedOn={arrivedOn}
        onArrived={setArrivedOn}
      >
        <PlaceSelect label={t('papers.add.shows')} places={places} value={shows} onChoose={setShows} />
      </AddPapers>
      <HStack gap="space-12">
        {next && (
          <Button type="button" onClick={() => history.push(place.page(next))}>
            {t('client:apply.next', { page: t(`client:apply.pages.${next}`) })}
          </Button>
        )}
        <Previous name="attachments" />
      </HStack>
    </VStack>
  )
}

function Kept({ caseId, attachments }: { caseId: string; attachments: ReturnType<typeof useDraft>['attachments'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (attachments.length === 0) return <BodyShort>{t('papers.form.papers.none')}</BodyShort>
  return (
    <ul className="staff-results">
      {attachments.map(({ attachmentId, shows, uploadedAt }) => (
        <li key={attachmentId}>
          <Link href={attachmentHref(caseId, attachmentId)} target="_blank" rel="noopener">
            {shows === 'application' ? t('papers.application') : t('month.attachments.general')}
          </Link>
          <span>{format.instant(uploadedAt)}</span>
        </li>
      ))}
    </ul>
  )
}
