import { HStack, Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { changePercent } from '../../../../law/registers.ts'
import { CountField } from '../../../ui/fields/CountField.tsx'
import { Part } from '../../simulations/Part.tsx'
import type { Value } from './guideline.ts'

interface Props {
  value: Value
  onChange: (value: Value) => void
}

const shares = ['none', 'rooms', 'per_head'] as const
const starts = ['first_wage', 'after_qualifying'] as const
const incomeMonths = ['before', 'same'] as const

/** Choices no provision makes, beside those of how things are reckoned. */
export function MoreChoices({ value, onChange }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Part id="more-choices" title={t('administration.guidelines.more')}>
      <HStack gap="space-24" align="start">
        <RentShareField value={value} onChange={onChange} />
        <Select
          size="small"
          label={t('administration.guidelines.incomeMonth')}
          value={value.incomeMonth ?? 'before'}
          onChange={({ target }) =>
            onChange({ ...value, incomeMonth: incomeMonths.find((one) => one === target.value) ?? 'before' })
          }
        >
          {incomeMonths.map((one) => (
            <option key={one} value={one}>
              {t(`administration.guidelines.incomeMonthChoice.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('administration.guidelines.stimulusStart')}
          value={value.stimulusStart ?? 'first_wage'}
          onChange={({ target }) =>
            onChange({ ...value, stimulusStart: starts.find((one) => one === target.value) ?? 'first_wage' })
          }
        >
          {starts.map((one) => (
            <option key={one} value={one}>
              {t(`administration.guidelines.stimulusStartChoice.${one}`)}
            </option>
          ))}
        </Select>
        <CountField
          size="small"
          label={t('administration.guidelines.surplusMonths')}
          value={value.surplusMonths ?? 2}
          least={1}
          most={12}
          onCount={(surplusMonths) => onChange({ ...value, surplusMonths })}
        />
        <CountField
          size="small"
          label={t('administration.guidelines.registerChangePercent')}
          value={value.registerChangePercent ?? changePercent.value}
          least={1}
          most={100}
          onCount={(registerChangePercent) => onChange({ ...value, registerChangePercent })}
        />
      </HStack>
    </Part>
  )
}

function RentShareField({ value, onChange }: Props) {
  const { t } = useTranslation('staff')
  const share = (chosen: string) => {
    const found = shares.find((one) => one === chosen)
    const { rentShare: _, ...others } = value
    // Left out means no rule.
    onChange(found === 'rooms' || found === 'per_head' ? { ...others, rentShare: found } : others)
  }
  return (
    <Select
      size="small"
      label={t('administration.guidelines.rentShare')}
      value={value.rentShare ?? 'none'}
      onChange={({ target }) => share(target.value)}
    >
      {shares.map((one) => (
        <option key={one} value={one}>
          {t(`administration.guidelines.rentShareChoice.${one}`)}
        </option>
      ))}
    </Select>
  )
}
