import { Fieldset, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { CountField } from '../../ui/fields/CountField.tsx'
import { useCellLabel } from '../law/label.ts'
import { adultCells, childCells, commonCells, lunchCells, type Amounts, type Cell } from './amounts.ts'
import { ReformFields } from './ReformFields.tsx'
import type { Of, TableInput } from './submission.ts'

interface Props<C extends TableInput = TableInput> {
  content: C
  /** The field that was refused. */
  fault: string
  onChange: (content: TableInput) => void
}

/** The amounts themselves, by kind of table. */
export function ValueFields({ content, ...rest }: Props) {
  if (content.kind === 'riksnorm') return <NormFields content={content} {...rest} />
  if (content.kind === 'work_income') return <RuleFields content={content} {...rest} />
  return <PriceBaseField content={content} {...rest} />
}

function PriceBaseField({ content, fault, onChange }: Props<Of<'price_base_amount'>>) {
  const { t } = useTranslation('staff')
  return (
    <AmountField
      size="small"
      label={t('administration.tables.value')}
      value={content.value === 0 ? null : content.value}
      error={fault === 'value' && t('administration.submissions.missing')}
      onAmount={(value) => onChange({ ...content, value: value ?? 0 })}
    />
  )
}

const limits = {
  stimulusPercent: [0, 100],
  qualifyingMonths: [1, 60],
  lastingMonths: [1, 120],
  youthPriceBaseAmounts: [0, 10],
} as const
const ruleKeys = ['stimulusPercent', 'qualifyingMonths', 'lastingMonths', 'youthPriceBaseAmounts'] as const

function RuleFields({ content, onChange }: Props<Of<'work_income'>>) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-12">
      {ruleKeys.map((key) => (
        <CountField
          key={key}
          size="small"
          label={t(`administration.tables.rules.${key}`)}
          value={content.value[key]}
          least={limits[key][0]}
          most={limits[key][1]}
          onCount={(count) => onChange({ ...content, value: { ...content.value, [key]: count } })}
        />
      ))}
    </VStack>
  )
}

const schemas = ['2026', '2027'] as const
const wholeForAll = { single: [100], couple: [100] }

function NormFields({ content, fault, onChange }: Props<Of<'riksnorm'>>) {
  const { t } = useTranslation('staff')
  const { value } = content
  const put = (amounts: Amounts) => onChange({ ...content, value: { ...value, amounts } })
  const shape = (schema: string) =>
    onChange({
      ...content,
      value:
        schema === '2027'
          ? { schema, amounts: value.amounts, childPercent: wholeForAll, ceilingExceptions: [], phaseIn: [] }
          : { schema: '2026', amounts: value.amounts },
    })
  const groups = [
    { name: 'adults', cells: adultCells(value.amounts) },
    { name: 'child', cells: childCells(value.amounts) },
    { name: 'childLunchAway', cells: lunchCells(value.amounts) },
    { name: 'common', cells: commonCells(value.amounts) },
  ] as const
  return (
    <VStack gap="space-20">
      <RadioGroup size="small" legend={t('administration.tables.schema')} value={value.schema} onChange={shape}>
        {schemas.map((schema) => (
          <Radio key={schema} value={schema}>
            {t(`administration.tables.schemas.${schema}`)}
          </Radio>
        ))}
      </RadioGroup>
      {groups.map(({ name, cells }) => (
        <Fieldset key={name} size="small" legend={t(`administration.tables.${name}`)}>
          <HStack gap="space-16" align="start">
            {cells.map((cell) => (
              <CellField key={cell.label} cell={cell} fault={fault} onAmounts={put} />
            ))}
          </HStack>
        </Fieldset>
      ))}
      {value.schema === '2027' && (
        <ReformFields value={value} fault={fault} onChange={(next) => onChange({ ...content, value: next })} />
      )}
    </VStack>
  )
}

interface CellProps {
  cell: Cell
  fault: string
  onAmounts: (amounts: Amounts) => void
}

function CellField({ cell, fault, onAmounts }: CellProps) {
  const { t } = useTranslation('staff')
  const label = useCellLabel()
  return (
    <AmountField
      size="small"
      className="staff-cell-field"
      label={label(cell.label)}
      value={cell.value === 0 ? null : cell.value}
      error={fault === cell.field && t('administration.submissions.missing')}
      onAmount={(amount) => onAmounts(cell.put(amount ?? 0))}
    />
  )
}
