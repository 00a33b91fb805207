import { Alert, BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type Simulation } from '../endpoints.ts'
import { To } from '../frame/To.tsx'
import { Differences } from './Differences.tsx'
import { Progress } from './Progress.tsx'
import { Report } from './Report.tsx'

const least = 5

/** One simulation, while it runs and when it is done. */
export function SimulationPage({ simulationId }: { simulationId: string }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.simulation, { params: { simulationId } })
  return (
    <VStack gap="space-24" className="staff-page">
      <To path="/simulations" className="aksel-link ui-no-print">
        {t('simulations.back')}
      </To>
      {/* While it is fetched, and where it may not be seen, the page still has its heading. */}
      {!query.data && <PageTitle title={t('simulations.title')} />}
      <Loaded query={query} rows={8}>
        {(data) => <One simulation={data} />}
      </Loaded>
    </VStack>
  )
}

function One({ simulation }: { simulation: Simulation }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { name, startedBy, startedAt } = simulation
  return (
    <>
      <VStack gap="space-8">
        {/* The tab says what the page is for; the name was written by somebody. */}
        <PageTitle title={t('simulations.title')}>{name}</PageTitle>
        <BodyShort>{t('simulations.madeBy', { name: startedBy, at: format.instant(startedAt) })}</BodyShort>
      </VStack>
      <Standing simulation={simulation} />
      <Differences inForce={simulation.inForce} draft={simulation.draft} />
      {simulation.report && <Report simulation={simulation} report={simulation.report} />}
    </>
  )
}

/** What there is to say before there is a report, or instead of one. */
function Standing({ simulation: { simulationId, status } }: { simulation: Simulation }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const again = () => refresh(endpoints.simulation, endpoints.simulations)
  if (status === 'done') return null
  if (status === 'cancelled') return <Alert variant="info">{t('simulations.cancelled')}</Alert>
  if (status === 'too_few') return <Alert variant="info">{t('simulations.tooFew', { least })}</Alert>
  if (status === 'failed')
    return (
      <Alert variant="error">
        {t('simulations.failed')}. {t('simulations.failedWhy')}
      </Alert>
    )
  return <Progress simulationId={simulationId} onEnd={again} />
}
