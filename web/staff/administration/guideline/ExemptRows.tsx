import { HStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { Part } from '../../simulations/Part.tsx'
import { Rows } from '../Rows.tsx'
import { IncomeSpan } from './IncomeSpan.tsx'
import type { Counted, Exempt } from './shapes.ts'

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
        renderRow={(row, _at, onRow) => (
          <HStack gap="space-16" align="end" className="staff-row-set">
            <IncomeSpan row={row} onRow={onRow}>
              <AmountField
                size="small"
                label={t('administration.guidelines.exemptUpTo')}
                description={t('administration.guidelines.exemptAll')}
                value={row.upTo}
                onAmount={(upTo) => onRow({ ...row, upTo })}
              />
            </IncomeSpan>
          </HStack>
        )}
      />
    </Part>
  )
}

interface CountedProps {
  rows: readonly Counted[]
  onRows: (rows: Counted[]) => void
}

/** Incomes that are seldom counted elsewhere, and are here. */
export function CountedRows({ rows, onRows }: CountedProps) {
  const { t } = useTranslation('staff')
  return (
    <Part id="counted" title={t('administration.guidelines.names.countedIncomes')}>
      <Rows
        rows={rows}
        add={(): Counted => ({ kind: 'other' })}
        onRows={onRows}
        renderRow={(row, _at, onRow) => (
          <HStack gap="space-16" align="end" className="staff-row-set">
            <IncomeSpan row={row} onRow={onRow} />
          </HStack>
        )}
      />
    </Part>
  )
}
