import { Alert, BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { Unexecuted } from '../delegation/endpoints.ts'
import { endpoints } from '../endpoints.ts'
import { useSession } from '../frame/session.ts'
import { Open } from './Open.tsx'
import { Reports } from './Reports.tsx'

/** What has been granted and not paid, why, and the reports of it. Those who supervise see the reports alone. */
export function UnexecutedPage() {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const mayMake = roles.some((role) => role === 'unit_manager' || role === 'quality_investigator')
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('unexecuted.title')} />
      <BodyLong>{t('unexecuted.lead')}</BodyLong>
      {mayMake && <ToReport />}
      <Reports />
    </VStack>
  )
}

function ToReport() {
  const query = useRead(endpoints.unexecuted, {})
  return (
    <Loaded query={query} rows={6}>
      {(data) => (
        <>
          <Open rows={data.rows} />
          <Next next={data.next} />
        </>
      )}
    </Loaded>
  )
}

function Next({ next }: { next: Unexecuted['next'] }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.reportUnexecuted, () => refresh(endpoints.unexecuted, endpoints.unexecutedReports))
  return (
    <VStack gap="space-12" className="staff-paper staff-padded" as="section" aria-labelledby="report">
      <Heading level="2" size="small" id="report">
        {t('unexecuted.report', { quarter: next.quarter })}
      </Heading>
      <div role="status">
        {next.made && (
          <Alert variant="success" size="small">
            {t('unexecuted.made')}
          </Alert>
        )}
      </div>
      {!next.made && (
        <>
          <BodyShort>{t('unexecuted.reportRows', { count: next.rows })}</BodyShort>
          <BodyShort size="small">{t('unexecuted.makeHow')}</BodyShort>
          {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
          <Blocked
            size="small"
            loading={act.isPending}
            reasons={next.lacking > 0 ? [t('unexecuted.lacking', { count: next.lacking })] : []}
            onClick={() => act.mutate({ body: { quarter: next.quarter } })}
          >
            {t('unexecuted.make')}
          </Blocked>
        </>
      )}
    </VStack>
  )
}
