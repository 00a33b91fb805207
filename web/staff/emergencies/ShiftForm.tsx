import { HStack, Select, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { Duty } from './endpoints.ts'
import { instantOf, When } from '../investigations/When.tsx'

/** Office hours unless something else is chosen. */
const office = { starts: '08:00', ends: '16:30' }

/** A shift as it is filled in, and what lacks of it. */
function useShift(duty: Duty, onDone: () => void) {
  const { t } = useTranslation('staff')
  const [shift, setShift] = useState({
    unitId: duty.units.length === 1 ? (duty.units[0]?.unitId ?? '') : '',
    staffId: '',
    starts: { day: duty.on, clock: office.starts },
    ends: { day: duty.on, clock: office.ends },
  })
  const refresh = useRefresh()
  const act = useAct(endpoints.arrangeDuty, async () => {
    onDone()
    await refresh(endpoints.duty, endpoints.emergencyLane, endpoints.emergencyAlarm)
  })
  const [startsAt, endsAt] = [instantOf(shift.starts), instantOf(shift.ends)]
  const missing = [
    shift.unitId === '' ? t('emergencies.rota.needsUnit') : '',
    shift.staffId === '' ? t('emergencies.rota.needsName') : '',
    startsAt === null || endsAt === null ? t('emergencies.rota.needsTimes') : '',
  ].filter((one) => one !== '')
  const submit = () => {
    if (startsAt !== null && endsAt !== null)
      act.mutate({ body: { unitId: shift.unitId, staffId: shift.staffId, startsAt, endsAt } })
  }
  return {
    shift,
    choose: (more: Partial<typeof shift>) => setShift((was) => ({ ...was, ...more })),
    act,
    missing,
    submit,
  }
}

/** Who, for which unit, from when to when. */
export function ShiftForm({ duty, onDone }: { duty: Duty; onDone: () => void }) {
  const { t } = useTranslation('staff')
  const { shift, choose, act, missing, submit } = useShift(duty, onDone)
  const staff = duty.units.find(({ unitId }) => unitId === shift.unitId)?.staff ?? []
  return (
    <VStack gap="space-16">
      <HStack gap="space-16" align="end">
        <Select
          size="small"
          label={t('emergencies.rota.unit')}
          value={shift.unitId}
          onChange={({ target }) => choose({ unitId: target.value, staffId: '' })}
        >
          <option value="">{t('emergencies.rota.chooseUnit')}</option>
          {duty.units.map(({ unitId, name }) => (
            <option key={unitId} value={unitId}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('emergencies.rota.name')}
          value={shift.staffId}
          onChange={({ target }) => choose({ staffId: target.value })}
        >
          <option value="">{t('emergencies.rota.chooseName')}</option>
          {staff.map(({ staffId, name }) => (
            <option key={staffId} value={staffId}>
              {name}
            </option>
          ))}
        </Select>
      </HStack>
      {(['starts', 'ends'] as const).map((name) => (
        <HStack key={name} gap="space-16" align="start">
          <When
            ahead
            moment={shift[name]}
            onChange={(moment) => choose({ [name]: moment })}
            label={t(name === 'starts' ? 'emergencies.rota.startsAt' : 'emergencies.rota.endsAt')}
          />
        </HStack>
      ))}
      {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked size="small" reasons={missing} loading={act.isPending} variant="secondary" onClick={submit}>
        {t('emergencies.rota.save')}
      </Blocked>
    </VStack>
  )
}
