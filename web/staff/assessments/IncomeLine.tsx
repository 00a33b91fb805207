import { Button, Textarea } from '@navikt/ds-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import type { IncomeRow, MonthData } from '../endpoints.ts'
import { Change, Remarks } from './CostLine.tsx'
import { Documents } from './Documents.tsx'

interface Props {
  income: IncomeRow
  name: string
  who: string
  data: MonthData
  onChange: ((income: IncomeRow) => void) | null
  onRemove: ((key: string) => void) | null
}

export function IncomeLine({ income, name, who, data, onChange, onRemove }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const last = data.lastMonth?.incomes.find((one) => one.kind === income.kind)
  const told = data.application?.content.incomes.find((one) => one.key === income.key)
  const what = t('month.household.of', { what: name, who })
  return (
    <tr>
      <th scope="row">
        {name} <Documents data={data} shows={income.key} />
        <span className="ui-because">
          {who}
          {!told && `, ${t('month.costs.addedByUs')}`}
        </span>
        <span className="ui-because">{told?.receivedOn && t('month.costs.receivedOn', { day: told.receivedOn })}</span>
        <Remarks data={data} about={income.key} />
        {!told && onRemove && (
          <Button
            size="xsmall"
            variant="tertiary-neutral"
            icon={<TrashIcon aria-hidden />}
            onClick={() => onRemove(income.key)}
          >
            {t('month.costs.remove', { what: name })}
          </Button>
        )}
      </th>
      <td
        className="ui-amount"
        data-label={data.lastMonth ? format.month(data.lastMonth.month) : t('month.costs.noLastMonth')}
      >
        {last ? format.kronor(last.amount) : t('ui:none')}
      </td>
      <td className="ui-amount" data-label={t('month.costs.told')}>
        {format.kronor(income.told)}
        {data.lastMonth && told && <Change now={income.told} before={last?.amount} />}
      </td>
      <td className="staff-field-cell" data-label={t('month.costs.counted')}>
        {onChange ? (
          <AmountField
            label={t('month.costs.countedOf', { what })}
            hideLabel
            size="small"
            value={income.amount}
            onAmount={(amount) => onChange({ ...income, amount: amount ?? 0 })}
          />
        ) : (
          <span className="ui-amount">{format.kronor(income.amount)}</span>
        )}
      </td>
      <td className="staff-reason-cell">
        <Reason income={income} what={what} onChange={onChange} />
      </td>
    </tr>
  )
}

function Reason({ income, what, onChange }: { income: IncomeRow; what: string; onChange: Props['onChange'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { fetched } = income
  const source = fetched && (
    <span className="ui-because">
      {t('registers.source', {
        holder: t(`completions.holders.${fetched.holder}`),
        day: format.day(fetched.fetchedOn),
        amount: format.kronor(fetched.amount),
      })}
    </span>
  )
  // What a register told is its own reason; what a person made of it is not.
  if (source && income.amount === fetched.amount) return source
  if (income.amount === income.told) return null
  if (!onChange) return <span className="staff-written">{income.reason}</span>
  return (
    <Textarea
      label={t('month.costs.reasonOf', { what })}
      hideLabel
      size="small"
      minRows={1}
      maxRows={6}
      resize="vertical"
      value={income.reason ?? ''}
      error={(income.reason ?? '').trim() === '' && t('month.costs.reasonNeeded')}
      onChange={({ target }) => onChange({ ...income, reason: target.value })}
    />
  )
}
