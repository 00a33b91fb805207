import { BodyShort, HStack, Select, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { CountField } from '../../ui/fields/CountField.tsx'
import { Part, type PartProps } from './Part.tsx'

const roundings = ['ore_half_up', 'krona_half_up', 'krona_up', 'krona_down'] as const
const rounded = ['dayRounding', 'shareRounding', 'stimulusRounding'] as const
const days = ['first_day', 'last_day'] as const
const choices = ['no', 'yes'] as const

/** Days, roundings and the choices no provision makes. */
export function Reckoning({ draft, inForce, onChange, trying = true }: PartProps) {
  const { t } = useTranslation('staff')
  const words = {
    commonByDays: (one: 'no' | 'yes') => t(`simulations.commonByDaysChoice.${one}`),
    childIncomeUpToNorm: (one: 'no' | 'yes') => t(`simulations.childIncomeChoice.${one}`),
  }
  return (
    <Part id="reckoning" title={t('simulations.reckoning')}>
      <HStack gap="space-24" align="start">
        <VStack gap="space-4">
          <CountField
            size="small"
            label={t('simulations.dayDivisor')}
            value={draft.dayDivisor}
            least={1}
            most={31}
            onCount={(dayDivisor) => onChange({ dayDivisor })}
          />
          <Was was={String(inForce.dayDivisor)} now={String(draft.dayDivisor)} />
        </VStack>
        {rounded.map((key) => (
          <Choice
            key={key}
            label={t(`simulations.${key}`)}
            options={roundings}
            word={(one) => t(`simulations.rounding.${one}`)}
            now={draft[key]}
            was={inForce[key]}
            onChoice={(next) => onChange({ [key]: next })}
          />
        ))}
        <Choice
          label={t('simulations.ageOn')}
          options={days}
          word={(one) => t(`simulations.ageOnDay.${one}`)}
          now={draft.ageOn}
          was={inForce.ageOn}
          onChoice={(ageOn) => onChange({ ageOn })}
        />
        {(['commonByDays', 'childIncomeUpToNorm'] as const).map((key) => (
          <Choice
            key={key}
            label={t(`simulations.${key}`)}
            options={choices}
            word={words[key]}
            now={draft[key] ? 'yes' : 'no'}
            was={inForce[key] ? 'yes' : 'no'}
            onChoice={(next) => onChange({ [key]: next === 'yes' })}
          />
        ))}
      </HStack>
      {trying && <BodyShort size="small">{t('simulations.rentShareNote')}</BodyShort>}
    </Part>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  options: readonly T[]
  word: (one: T) => string
  now: T
  was: T
  onChoice: (next: T) => void
}

function Choice<T extends string>({ label, options, word, now, was, onChoice }: ChoiceProps<T>) {
  return (
    <VStack gap="space-4">
      <Select
        size="small"
        label={label}
        value={now}
        onChange={({ target }) => onChoice(options.find((one) => one === target.value) ?? was)}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </Select>
      <Was was={word(was)} now={word(now)} />
    </VStack>
  )
}

function Was({ was, now }: { was: string; now: string }) {
  const { t } = useTranslation('staff')
  return was !== now && <span className="ui-because">{t('simulations.changed', { was: was.toLowerCase() })}</span>
}
