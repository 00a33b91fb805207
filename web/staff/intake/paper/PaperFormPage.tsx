import { Alert, BodyLong, BodyShort, VStack } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../../client/apply/draft/place.ts'
import { slugOf } from '../../../client/apply/draft/pages.ts'
import { Steps } from '../../../client/apply/Steps.tsx'
import { call } from '../../../ui/call.ts'
import { useFormat } from '../../../ui/language/format.ts'
import { Loaded } from '../../../ui/states.tsx'
import { endpoints } from '../../endpoints.ts'
import type { PaperFormDraft } from '../../papers/endpoints.ts'
import { base, monthPath, To } from '../../frame/To.tsx'
import { PapersStep } from './PapersStep.tsx'
import { RegisterStep } from './RegisterStep.tsx'
import { WhereContext } from './where.ts'
import '../../../client/frame/parts.css'
import '../../../client/apply/apply.css'
import './paper.css'

interface Props {
  caseId: string
  month: string
  page: string | null
}

/** The form of the e-service, filled in from a paper or from what was said. */
export function PaperFormPage({ caseId, month, page }: Props) {
  const { t } = useTranslation('staff')
  const query = useQuery<PaperFormDraft>({
    queryKey: [endpoints.openPaperForm.path, caseId, month],
    queryFn: ({ signal }) => call(endpoints.openPaperForm, { params: { caseId, month }, signal }),
    staleTime: Infinity,
    // Come back to later it is asked for again: a colleague may have gone on with it.
    gcTime: 0,
    refetchOnMount: false,
  })
  return (
    <VStack gap="space-24" className="staff-narrow">
      <Loaded query={query} rows={8}>
        {(draft) => <Form caseId={caseId} draft={draft} page={page} />}
      </Loaded>
      <To path={monthPath(caseId, month)}>{t('papers.form.back')}</To>
    </VStack>
  )
}

function Form({ caseId, draft, page }: { caseId: string; draft: PaperFormDraft; page: string | null }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { month, applicant, channel, arrivedOn } = draft
  const [place] = useState(() => placeOf(caseId, month))
  return (
    <WhereContext value={{ caseId, channel, arrivedOn }}>
      <div>
        <BodyShort weight="semibold" spacing>
          {t('papers.form.title', { name: applicant ?? t('papers.form.protected') })}
        </BodyShort>
        <Alert variant="info" size="small">
          <BodyLong size="small">{t('papers.form.lead')}</BodyLong>
          <BodyLong size="small">
            {t('papers.form.came', { channel: t(`intake.channels.${channel}`), day: format.day(arrivedOn) })}
          </BodyLong>
        </Alert>
      </div>
      <div className="staff-paper staff-padded staff-form-paper">
        <Steps draft={draft} page={page} place={place} />
      </div>
    </WhereContext>
  )
}

const placeOf = (caseId: string, month: string): Place => ({
  page: (name) => `${base}${monthPath(caseId, month)}/form/${slugOf(name)}`,
  leave: base + monthPath(caseId, month),
  save: (saving, idempotencyKey) =>
    call(endpoints.savePaperForm, { params: { caseId, month }, body: saving, idempotencyKey }),
  makeSure: () => Promise.resolve(),
  views: { attachments: PapersStep, review: RegisterStep },
})
