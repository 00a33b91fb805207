import { BodyShort, Fieldset, HStack, Select, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { costKinds, otherNeedKinds } from '../../../../rules/calculation/input.ts'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { useWords } from '../../../ui/language/words.ts'
import { Part } from '../../simulations/Part.tsx'
import { RangeField } from './RangeField.tsx'
import { MonthField } from '../MonthField.tsx'
import { Rows } from '../Rows.tsx'
import { dimensions, type Cap } from './shapes.ts'

const costs = [...costKinds, ...otherNeedKinds]

interface Props {
  /** The month the guideline begins: so does a new row. */
  from: string
  rows: readonly Cap[]
  fault: string
  onRows: (rows: Cap[]) => void
}

/** Dated rows of highest costs, by adults, children, persons, rooms and age. */
export function CapRows({ from, rows, fault, onRows }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Part id="caps" title={t('administration.guidelines.caps')}>
      <BodyShort size="small">{t('administration.guidelines.capsHow')}</BodyShort>
      <Rows
        rows={rows}
        add={(): Cap => rows.at(-1) ?? { cost: 'rent', from, to: null, when: {}, upTo: 0 }}
        onRows={onRows}
        renderRow={(row, at, onRow) => <CapRow at={at} row={row} fault={fault} onRow={onRow} />}
      />
    </Part>
  )
}

interface RowProps {
  at: number
  row: Cap
  fault: string
  onRow: (row: Cap) => void
}

function CapRow({ at, row, fault, onRow }: RowProps) {
  const { t } = useTranslation('staff')
  const { perMoreChild: _, ...withoutMore } = row
  return (
    <Fieldset size="small" legend={t('administration.guidelines.cap', { count: at + 1 })} className="staff-row-set">
      <HStack gap="space-16" align="end">
        <CostField cost={row.cost} onCost={(cost) => onRow({ ...row, cost })} />
        <AmountField
          size="small"
          label={t('administration.guidelines.upTo')}
          value={row.upTo}
          onAmount={(upTo) => onRow({ ...row, upTo: upTo ?? 0 })}
        />
        <PerMille row={row} onRow={onRow} />
        <AmountField
          size="small"
          label={t('administration.guidelines.perMoreChild')}
          value={row.perMoreChild ?? null}
          onAmount={(amount) => onRow(amount === null ? withoutMore : { ...row, perMoreChild: amount })}
        />
        <MonthField
          label={t('administration.tables.from')}
          value={row.from}
          onMonth={(from) => onRow({ ...row, from })}
        />
        <MonthField
          label={t('administration.guidelines.to')}
          value={row.to ?? null}
          error={fault === `value.caps.${at}.to` && t('administration.submissions.missing')}
          onMonth={(to) => onRow({ ...row, to })}
          onNone={() => onRow({ ...row, to: null })}
        />
      </HStack>
      <HStack gap="space-16" align="end">
        {dimensions.map((of) => (
          <RangeField
            key={of}
            label={t(`administration.guidelines.dimension.${of}`)}
            range={row.when?.[of]}
            onRange={(range) => onRow({ ...row, when: { ...row.when, [of]: range } })}
          />
        ))}
        {row.cost === 'rent' && <Heating row={row} onRow={onRow} />}
      </HStack>
    </Fieldset>
  )
}

type OfRow = Pick<RowProps, 'row' | 'onRow'>

const perMille = (typed: string): number | null => {
  const read = Number(typed.replace(',', '.')) * 10
  return typed.trim() !== '' && Number.isInteger(read) && read >= 1 && read <= 1000 ? read : null
}

/** So much of the price base amount, beside the amount; empty: nothing of it. */
function PerMille({ row, onRow }: OfRow) {
  const { t } = useTranslation('staff')
  const { ofPriceBase, ...without } = row
  const [typed, setTyped] = useState(ofPriceBase === undefined ? '' : String(ofPriceBase / 10).replace('.', ','))
  const wrong = typed.trim() !== '' && perMille(typed) === null
  return (
    <TextField
      size="small"
      className="staff-count-field"
      inputMode="decimal"
      autoComplete="off"
      label={t('administration.guidelines.ofPriceBase')}
      value={typed}
      error={wrong && t('administration.guidelines.ofPriceBaseWrong')}
      onChange={({ target }) => {
        setTyped(target.value)
        const read = perMille(target.value)
        if (read !== null) onRow({ ...row, ofPriceBase: read })
        else if (target.value.trim() === '') onRow(without)
      }}
    />
  )
}

const heatings = ['warm', 'cold'] as const

/** Whether the rent has heating in it. */
function Heating({ row, onRow }: OfRow) {
  const { t } = useTranslation('staff')
  const { heating, ...without } = row
  const choose = (chosen: string) => {
    const found = heatings.find((one) => one === chosen)
    onRow(found ? { ...row, heating: found } : without)
  }
  return (
    <Select
      size="small"
      label={t('administration.guidelines.heating')}
      value={heating ?? 'any'}
      onChange={({ target }) => choose(target.value)}
    >
      {(['any', ...heatings] as const).map((one) => (
        <option key={one} value={one}>
          {t(`administration.guidelines.heatingChoice.${one}`)}
        </option>
      ))}
    </Select>
  )
}

function CostField({ cost, onCost }: { cost: Cap['cost']; onCost: (cost: Cap['cost']) => void }) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const nameOf = (one: string) => {
    const term = words.term(`cost.${one}`)
    return term === `cost.${one}` ? words.term(`need.${one}`) : term
  }
  return (
    <Select
      size="small"
      label={t('administration.guidelines.cost')}
      value={cost}
      onChange={({ target }) => onCost(costs.find((one) => one === target.value) ?? cost)}
    >
      {costs.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </Select>
  )
}
