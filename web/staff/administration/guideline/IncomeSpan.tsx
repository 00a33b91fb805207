import { Select } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { incomeKinds } from '../../../../rules/calculation/input.ts'
import { useWords } from '../../../ui/language/words.ts'
import { MonthField } from '../MonthField.tsx'
import type { Counted } from './shapes.ts'

interface Props<T extends Counted> {
  row: T
  onRow: (row: T) => void
  /** Between the kind and the months. */
  children?: ReactNode
}

/** A kind of income between months; both empty: always. */
export function IncomeSpan<T extends Counted>({ row, onRow, children }: Props<T>) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const without = (key: 'from' | 'to'): T => {
    const rest = { ...row }
    delete rest[key]
    return rest
  }
  return (
    <>
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
      {children}
      <MonthField
        label={t('administration.tables.from')}
        value={row.from ?? null}
        onMonth={(from) => onRow({ ...row, from })}
        onNone={() => onRow(without('from'))}
      />
      <MonthField
        label={t('administration.guidelines.to')}
        value={row.to ?? null}
        onMonth={(to) => onRow({ ...row, to })}
        onNone={() => onRow(without('to'))}
      />
    </>
  )
}
