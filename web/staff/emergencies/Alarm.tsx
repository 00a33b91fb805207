import { Alert, HStack } from '@navikt/ds-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../ui/call.ts'
import { endpoints } from '../endpoints.ts'
import { To } from '../frame/To.tsx'

/** Whoever is on duty knows within five seconds; others only learn when they have come on duty. */
const onDutyMs = 4_000
const elseMs = 60_000

/** On every page of whoever is on duty: that somebody waits, never who. */
export function Alarm() {
  const { t } = useTranslation('staff')
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: [endpoints.emergencyAlarm.path],
    queryFn: ({ signal }) => call(endpoints.emergencyAlarm, { signal, quiet: true }),
    refetchInterval: ({ state }) => (state.data?.onDuty === true ? onDutyMs : elseMs),
    refetchIntervalInBackground: true,
    retry: false,
  })
  const untaken = data?.untaken ?? 0
  const told = data ? `${untaken} ${data.newest ?? ''}` : ''
  useEffect(() => {
    if (told !== '') void client.invalidateQueries({ queryKey: [endpoints.emergencyLane.path] })
  }, [client, told])
  return (
    <div role="alert" aria-live="assertive" className="ui-no-print">
      {untaken > 0 && (
        <Alert variant="error" size="small" className="staff-alarm" role="presentation">
          <HStack gap="space-16" align="center">
            {t('emergencies.alarm', { count: untaken })}
            <To path="/">{t('emergencies.toQueue')}</To>
          </HStack>
        </Alert>
      )}
    </div>
  )
}
