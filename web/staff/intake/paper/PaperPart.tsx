import { Alert, BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { useRead } from '../../../ui/query.ts'
import { endpoints } from '../../endpoints.ts'
import type { PaperFormState } from '../../papers/endpoints.ts'
import { monthPath, To } from '../../frame/To.tsx'

/** On the page of the month: what was taken down and is still to be filled in, or what a paper left unanswered. Nothing where the form was sent in the e-service. */
export function PaperPart({ caseId, month }: { caseId: string; month: string }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.paperForm, { params: { caseId, month } })
  const state = query.data?.state ?? 'none'
  if (!query.data || state === 'none') return null
  return (
    <Alert variant="info" size="small">
      <VStack gap="space-4">
        <Told of={query.data} />
        {state !== 'registered' && (
          <To path={`${monthPath(caseId, month)}/form`}>
            {t(state === 'begun' ? 'papers.form.continue' : 'papers.form.fillIn')}
          </To>
        )}
      </VStack>
    </Alert>
  )
}

function Told({ of: { state, by, at, arrivedOn, channel, unanswered } }: { of: PaperFormState }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const name = by ?? ''
  const when = at === null ? '' : format.instant(at)
  if (state === 'to_fill') return <BodyShort size="small">{t('papers.form.toFill')}</BodyShort>
  if (state === 'begun') return <BodyShort size="small">{t('papers.form.begun', { name, at: when })}</BodyShort>
  const how = channel === null ? '' : t(`intake.channels.${channel}`)
  return (
    <>
      <BodyShort size="small">
        {t('papers.form.registered', { name, at: when, day: arrivedOn ?? '', channel: how })}
      </BodyShort>
      {unanswered.length > 0 && (
        <BodyShort size="small">
          {t('papers.form.unanswered', { parts: unanswered.map((part) => t(`papers.form.parts.${part}`)).join(', ') })}
        </BodyShort>
      )}
    </>
  )
}
