import { BodyShort, Checkbox, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { localGateIds } from '../../../../law/gates/local.ts'
import { DayField } from '../../../ui/fields/DayField.tsx'
import { Part } from '../../simulations/Part.tsx'
import type { Value } from './guideline.ts'
import { gateName, type LocalGateId } from './shapes.ts'

type Gates = NonNullable<Value['localGates']>

interface Props {
  gates: Gates
  onGates: (gates: Gates) => void
}

/** The municipality's own requirements, each with days of its own or as registered. What a law, a court or JO asks is not among them. */
export function LocalGates({ gates, onGates }: Props) {
  const { t } = useTranslation('staff')
  const put = (id: LocalGateId, dates: Gates[LocalGateId]) => {
    const { [id]: _, ...others } = gates
    onGates(dates === undefined ? others : { ...others, [id]: dates })
  }
  return (
    <Part id="local-gates" title={t('administration.guidelines.names.localGates')}>
      <BodyShort size="small">{t('administration.guidelines.localGatesHow')}</BodyShort>
      {localGateIds.map((id) => (
        <Gate key={id} id={id} dates={gates[id]} onDates={(dates) => put(id, dates)} />
      ))}
    </Part>
  )
}

const orNull = (day: string) => (day === '' ? null : day)

interface GateProps {
  id: LocalGateId
  dates: Gates[LocalGateId]
  onDates: (dates: Gates[LocalGateId]) => void
}

function Gate({ id, dates, onDates }: GateProps) {
  const { t } = useTranslation('staff')
  const name = t(`administration.guidelines.localGate.${gateName(id)}`)
  return (
    <VStack gap="space-4">
      <Checkbox
        size="small"
        checked={dates !== undefined}
        onChange={({ target }) => onDates(target.checked ? { from: null, to: null } : undefined)}
      >
        {name}
      </Checkbox>
      {dates !== undefined && (
        <HStack gap="space-16" align="start" className="staff-row-set" role="group" aria-label={name}>
          <DayField
            size="small"
            label={t('administration.guidelines.gateFrom')}
            value={dates.from ?? ''}
            onDay={(day) => onDates({ ...dates, from: orNull(day) })}
          />
          <DayField
            size="small"
            label={t('administration.guidelines.gateTo')}
            value={dates.to ?? ''}
            onDay={(day) => onDates({ ...dates, to: orNull(day) })}
          />
        </HStack>
      )}
    </VStack>
  )
}
