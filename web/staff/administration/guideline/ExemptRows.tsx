import { HStack, Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { incomeKinds } from '../../../../rules/calculation/input.ts'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { useWords } from '../../../ui/language/words.ts'
import { Part } from '../../simulations/Part.tsx'
import { MonthField } from '../MonthField.tsx'
import { Rows } from '../Rows.tsx'
import type { Exempt } from './shapes.ts'

interface Props {
  rows: readonly Exempt[]
  onRows: (rows: Exempt[]) => void
}

/** Incomes the municipality leaves out, wholly or up to an amount, between months or always. */
export function ExemptRows({ rows, onRows }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Part id="exempt" title={t('administration.guidelines.exempt')}>
      <Rows
        rows={rows}
        add={(): Exempt => ({ kind: 'other', upTo: null })}
        onRows={onRows}
        renderRow={(row, _at, onRow) => <Row row={row} onRow={onRow} />}
      />
    </Part>
  )
}

interface RowProps {
  row: Exempt
  onRow: (row: Exempt) => void
}

function Row({ row, onRow }: RowProps) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const { from: _from, ...withoutFrom } = row
  const { to: _to, ...withoutTo } = row
  return (
    <HStack gap="space-16" align="end" className="staff-row-set">
      <Select
        size="small"
        label={t('administration.guidelines.income')}
        value={row.kind}
        onChange={({ target }) => onRow({ ...row, kind: incomeKinds.find((one) => one === target.value) ?? row.kind })}
      >
        {incomeKinds.map((one) => (
          <option key={one} value={one}>
            {words.term(`income.${one}`)}
          </option>
        ))}
      </Select>
      <AmountField
        size="small"
        label={t('administration.guidelines.exemptUpTo')}
        description={t('administration.guidelines.exemptAll')}
        value={row.upTo}
        onAmount={(upTo) => onRow({ ...row, upTo })}
      />
      <MonthField
        label={t('administration.tables.from')}
        value={row.from ?? null}
        onMonth={(from) => onRow({ ...row, from })}
        onNone={() => onRow(withoutFrom)}
      />
      <MonthField
        label={t('administration.guidelines.to')}
        value={row.to ?? null}
        onMonth={(to) => onRow({ ...row, to })}
        onNone={() => onRow(withoutTo)}
      />
    </HStack>
  )
}
