import { Checkbox, HStack, Select, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { intakeChannels } from '../../../rules/intake/arrival.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import type { Came } from './form.ts'

interface Props {
  form: { filled: Came; fill: (change: Partial<Came>) => void }
  legend: string
  withClock?: boolean
}

/** The day it came (FL 22), which is seldom the moment it is written. */
export function When({ form: { filled, fill }, legend, withClock = true }: Props) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-12" as="fieldset" className="staff-bare-fieldset">
      <legend className="aksel-fieldset__legend aksel-label">{legend}</legend>
      <HStack gap="space-16" align="end">
        <Select
          label={t('intake.form.channel')}
          value={filled.channel}
          onChange={({ target }) => fill({ channel: intakeChannels.find((one) => one === target.value) ?? 'phone' })}
        >
          {intakeChannels.map((one) => (
            <option key={one} value={one}>
              {t(`intake.channels.${one}`)}
            </option>
          ))}
        </Select>
        <DayField
          label={t('intake.form.arrivedOn')}
          value={filled.arrivedOn}
          onDay={(arrivedOn) => fill({ arrivedOn })}
          to={today()}
        />
        {withClock && (
          <TextField
            label={t('intake.form.clock')}
            description={t('intake.form.clockHow')}
            htmlSize={6}
            value={filled.clock}
            onChange={({ target }) => fill({ clock: target.value })}
          />
        )}
      </HStack>
      {filled.channel === 'paper' && (
        <Checkbox
          checked={filled.atFirstEmptying}
          description={t('intake.form.firstEmptyingHow')}
          onChange={({ target }) => fill({ atFirstEmptying: target.checked })}
        >
          {t('intake.form.firstEmptying')}
        </Checkbox>
      )}
    </VStack>
  )
}
