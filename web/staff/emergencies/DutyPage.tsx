import { BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import type { Duty } from './endpoints.ts'
import { ShiftForm } from './ShiftForm.tsx'

/** Who is on duty when, also outside office hours. */
export function DutyPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.duty, {})
  const [said, setSaid] = useState('')
  const [saved, setSaved] = useState(0)
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('emergencies.rota.title')} />
      <BodyLong>{t('emergencies.rota.lead')}</BodyLong>
      <span role="status">{said}</span>
      <Loaded query={query} rows={6}>
        {(duty) => (
          <>
            <Shifts duty={duty} onEnded={() => setSaid(t('emergencies.rota.ended'))} />
            <section className="staff-paper staff-padded" aria-labelledby="shift-heading">
              <VStack gap="space-16">
                <Heading level="2" size="small" id="shift-heading">
                  {t('emergencies.rota.add')}
                </Heading>
                <ShiftForm
                  key={saved}
                  duty={duty}
                  onDone={() => {
                    setSaid(t('emergencies.rota.saved'))
                    setSaved((times) => times + 1)
                  }}
                />
              </VStack>
            </section>
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function Shifts({ duty: { shifts }, onEnded }: { duty: Duty; onEnded: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (shifts.length === 0) return <BodyShort>{t('emergencies.rota.empty')}</BodyShort>
  const heads = ['name', 'unit', 'from', 'to'] as const
  return (
    <section className="staff-paper staff-padded" aria-label={t('emergencies.rota.caption')}>
      <table className="ui-table ui-stack">
        <caption className="ui-hidden">{t('emergencies.rota.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`emergencies.rota.${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shifts.map((shift) => (
            <tr key={shift.dutyShiftId}>
              <th scope="row">{shift.name}</th>
              <td data-label={t('emergencies.rota.unit')}>{shift.unit}</td>
              <td data-label={t('emergencies.rota.from')}>{format.instant(shift.startsAt)}</td>
              <td data-label={t('emergencies.rota.to')}>{format.instant(shift.endsAt)}</td>
              <td>{shift.mayEnd && <EndButton shift={shift} onEnded={onEnded} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function EndButton({ shift, onEnded }: { shift: Duty['shifts'][number]; onEnded: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const refresh = useRefresh()
  const act = useAct(endpoints.endDuty, async () => {
    onEnded()
    await refresh(endpoints.duty, endpoints.emergencyLane, endpoints.emergencyAlarm)
  })
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        loading={act.isPending}
        aria-label={t('emergencies.rota.endWhat', { name: shift.name, from: format.instant(shift.startsAt) })}
        onClick={() => act.mutate({ params: { dutyShiftId: shift.dutyShiftId } })}
      >
        {t('emergencies.rota.end')}
      </Button>
      {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
    </>
  )
}
