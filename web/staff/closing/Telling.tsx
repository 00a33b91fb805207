import { HStack, Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { tellings, type Telling as How } from '../../../rules/closing/causes.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'

interface Props {
  labels: { how: string; on: string }
  how: How
  on: string
  from?: string
  onHow: (how: How) => void
  onDay: (day: string) => void
}

/** How and when a person said something. */
export function Telling({ labels, how, on, from, onHow, onDay }: Props) {
  const { t } = useTranslation('staff')
  return (
    <HStack gap="space-16" align="start">
      <Select
        size="small"
        label={labels.how}
        value={how}
        onChange={({ target }) => onHow(tellings.find((one) => one === target.value) ?? 'visit')}
      >
        {tellings.map((one) => (
          <option key={one} value={one}>
            {t(`life.applied.tellings.${one}`)}
          </option>
        ))}
      </Select>
      <DayField
        size="small"
        label={labels.on}
        value={on}
        onDay={onDay}
        to={today()}
        {...(from === undefined ? {} : { from })}
      />
    </HStack>
  )
}
