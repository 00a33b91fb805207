import { BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { Emergency } from './endpoints.ts'
import { monthPath, To, useGo } from '../frame/To.tsx'
import { useLacks } from './lacks.ts'
import { isLate, useNow, useWaited } from './waited.ts'

/** Above the queue: what cannot wait, with a clock of minutes. Without any it says who is on duty, in one line. */
export function Lane() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.emergencyLane, {})
  const now = useNow()
  if (query.error) return <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />
  if (!query.data) return null
  const { rows, onDuty } = query.data
  const names = onDuty.map(({ name, unit }) => `${name} (${unit})`).join(', ')
  const who = (
    <BodyShort size="small">
      {onDuty.length === 0 ? t('emergencies.nobody') : t('emergencies.onDuty', { names })}{' '}
      <To path="/duty">{t('emergencies.duty')}</To>
    </BodyShort>
  )
  if (rows.length === 0) return who
  return (
    <section className="staff-paper staff-padded staff-lane" aria-labelledby="lane-heading">
      <VStack gap="space-8">
        <HStack gap="space-16" align="baseline" justify="space-between">
          <Heading level="2" size="small" id="lane-heading">
            {t('emergencies.title')} ({rows.length})
          </Heading>
          {who}
        </HStack>
        <BodyShort size="small">{t('emergencies.lead')}</BodyShort>
        <table className="ui-table ui-stack">
          <caption className="ui-hidden">{t('emergencies.caption')}</caption>
          <thead>
            <tr>
              {(['case', 'what', 'waited', 'who'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`emergencies.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.emergencyId} row={row} now={now} />
            ))}
          </tbody>
        </table>
      </VStack>
    </section>
  )
}

function Row({ row, now }: { row: Emergency; now: number }) {
  const { t } = useTranslation('staff')
  const waited = useWaited()
  const lacks = useLacks()
  return (
    <tr>
      <th scope="row">
        {row.mayOpen ? <To path={monthPath(row.caseId, row.month)}>{row.caseNumber}</To> : row.caseNumber}
        <BodyShort size="small">{row.unit}</BodyShort>
      </th>
      <td data-label={t('emergencies.what')}>{lacks(row)}</td>
      <td data-label={t('emergencies.waited')}>
        <HStack gap="space-8" align="center">
          <strong>{waited(row.arrivedAt, now)}</strong>
          {isLate(row.arrivedAt) && (
            <Tag size="small" variant="strong" data-color="danger">
              {t('emergencies.late')}
            </Tag>
          )}
        </HStack>
      </td>
      <td data-label={t('emergencies.who')}>
        <Taking row={row} />
      </td>
    </tr>
  )
}

function Taking({ row }: { row: Emergency }) {
  const { t } = useTranslation('staff')
  const go = useGo()
  const refresh = useRefresh()
  const { taken, caseNumber: number } = row
  const act = useAct(endpoints.takeEmergency, async ({ caseId, month }) => {
    await refresh(endpoints.emergencyLane, endpoints.emergencyAlarm)
    go(monthPath(caseId, month))
  })
  const label = taken ? t('emergencies.overCase', { number, name: taken.by }) : t('emergencies.takeCase', { number })
  return (
    <VStack gap="space-8">
      <HStack gap="space-8" align="center">
        {taken ? (taken.mine ? t('emergencies.mine') : taken.by) : t('emergencies.nobodyYet')}
        {taken?.mine !== true && (
          <Button
            size="small"
            variant={taken ? 'tertiary' : 'primary'}
            aria-label={label}
            loading={act.isPending}
            onClick={() => act.mutate({ params: { emergencyId: row.emergencyId }, body: { over: taken !== null } })}
          >
            {taken ? t('emergencies.over') : t('emergencies.take')}
          </Button>
        )}
      </HStack>
      {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
    </VStack>
  )
}
