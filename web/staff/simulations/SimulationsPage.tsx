import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { simulations } from '../../../api/simulations.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { DraftForm } from './DraftForm.tsx'
import { Runs } from './Runs.tsx'

/** As few as are told apart at all. */
const least = 5

/** Try a draft guideline, and see what others have tried. */
export function SimulationsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.simulations, {})
  return (
    <VStack gap="space-32" className="staff-page">
      <VStack gap="space-12">
        <PageTitle title={t('simulations.title')} />
        <BodyLong>{t('simulations.lead')}</BodyLong>
        <BodyLong size="small" className="staff-quiet">
          {t('simulations.privacy')}
        </BodyLong>
      </VStack>
      <Loaded query={query} rows={10}>
        {(data) => (
          <>
            <Trying data={data} />
            <VStack gap="space-12" as="section" aria-labelledby="earlier">
              <Heading level="2" size="medium" id="earlier">
                {t('simulations.earlier')}
              </Heading>
              {data.runs.length === 0 ? (
                <BodyShort>{t('simulations.earlierEmpty')}</BodyShort>
              ) : (
                <Runs runs={data.runs} />
              )}
            </VStack>
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function Trying({ data: { inForce, cases } }: { data: Reply<typeof simulations> }) {
  const { t } = useTranslation('staff')
  if (!inForce) return <Empty title={t('simulations.noGuideline')}>{t('simulations.noGuidelineWhy')}</Empty>
  if (cases < least)
    return <Empty title={t('simulations.fewCases')}>{t('simulations.fewCasesWhy', { least, cases })}</Empty>
  return (
    <VStack gap="space-12" as="section" aria-labelledby="draft">
      <Heading level="2" size="medium" id="draft">
        {t('simulations.draft')}
      </Heading>
      <BodyShort>{t('simulations.inForce', { day: inForce.validFrom, by: inForce.decidedBy, cases })}</BodyShort>
      <DraftForm inForce={inForce.parameters} />
    </VStack>
  )
}
