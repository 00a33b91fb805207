import { BodyShort, Fieldset, HStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ageClasses } from '../../../../law/riksnorm/table.ts'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { Part } from '../../simulations/Part.tsx'
import { MonthField } from '../MonthField.tsx'
import { Rows } from '../Rows.tsx'
import type { NormRow } from './shapes.ts'

interface Props {
  of: 'foodNorm' | 'dayNorm'
  /** The month the guideline begins: so does a new table. */
  from: string
  rows: readonly NormRow[]
  fault: string
  onRows: (rows: NormRow[]) => void
}

/** The municipality's own norm: food by the month, or all by the day. */
export function NormRows({ of, from, rows, fault, onRows }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Part id={of} title={t(`administration.guidelines.${of}`)}>
      {rows.length > 0 && <BodyShort size="small">{t('administration.guidelines.ownNormHow')}</BodyShort>}
      <Rows
        rows={rows}
        add={() => rows.at(-1) ?? { from, to: null, single: 0, couple: 0, child: {} }}
        onRows={onRows}
        renderRow={(row, at, onRow) => (
          <Row
            at={at}
            row={row}
            fault={fault.startsWith(`value.${of}.${at}.`) ? fault.split('.').at(-1) : undefined}
            onRow={onRow}
          />
        )}
      />
    </Part>
  )
}

interface RowProps {
  at: number
  row: NormRow
  /** The field of it that was refused. */
  fault: string | undefined
  onRow: (row: NormRow) => void
}

function Row({ at, row, fault, onRow }: RowProps) {
  const { t } = useTranslation('staff')
  const missing = (field: string) => fault === field && t('administration.submissions.missing')
  const child = (age: (typeof ageClasses)[number], amount: number | null) => {
    const { [age]: _, ...others } = row.child
    onRow({ ...row, child: amount === null ? others : { ...row.child, [age]: amount } })
  }
  return (
    <Fieldset size="small" legend={t('administration.guidelines.row', { count: at + 1 })} className="staff-row-set">
      <HStack gap="space-16" align="end">
        <MonthField
          label={t('administration.tables.from')}
          value={row.from}
          onMonth={(from) => onRow({ ...row, from })}
        />
        <MonthField
          label={t('administration.guidelines.to')}
          value={row.to ?? null}
          error={missing('to')}
          onMonth={(to) => onRow({ ...row, to })}
          onNone={() => onRow({ ...row, to: null })}
        />
        {(['single', 'couple'] as const).map((key) => (
          <AmountField
            key={key}
            size="small"
            className="staff-cell-field"
            label={t(`administration.guidelines.${key}`)}
            value={row[key] === 0 ? null : row[key]}
            error={missing(key)}
            onAmount={(amount) => onRow({ ...row, [key]: amount ?? 0 })}
          />
        ))}
        {ageClasses.map((age) => (
          <AmountField
            key={age}
            size="small"
            className="staff-cell-field"
            label={t('administration.guidelines.childOf', { of: age.replace('-', '–') })}
            value={row.child[age] ?? null}
            onAmount={(amount) => child(age, amount)}
          />
        ))}
      </HStack>
    </Fieldset>
  )
}
