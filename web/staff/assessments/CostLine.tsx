import { Textarea } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/AmountField.tsx'
import { useFormat } from '../../ui/format.ts'
import type { CostRow, MonthData } from '../endpoints.ts'
import { Documents } from './Documents.tsx'

type LastCost = NonNullable<MonthData['lastMonth']>['costs'][number]

interface Props {
  cost: CostRow
  name: string
  last: LastCost | undefined
  data: MonthData
  onChange: ((cost: CostRow) => void) | null
}

export function CostLine({ cost, name, last, data, onChange }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const differs = cost.approved !== null && cost.approved !== cost.applied
  const told = data.application?.content.costs.find((one) => one.key === cost.key)
  return (
    <tr>
      <th scope="row">
        {name} <Documents data={data} shows={cost.key} />
        {told?.note && <span className="ui-because">{t('month.costs.note', { note: told.note })}</span>}
      </th>
      <LastCell last={last} />
      <td className="ui-amount">
        {format.kronor(cost.applied)}
        {data.lastMonth && <Change now={cost.applied} before={last?.applied} />}
      </td>
      <td className="staff-field-cell">
        {onChange ? (
          <AmountField
            label={t('month.costs.approvedOf', { what: name })}
            hideLabel
            size="small"
            value={cost.approved}
            onAmount={(approved) => onChange({ ...cost, approved })}
          />
        ) : (
          <span className="ui-amount">{cost.approved !== null && format.kronor(cost.approved)}</span>
        )}
        {cost.approved === null && <span className="ui-because">{t('month.costs.notAssessed')}</span>}
      </td>
      <td className="staff-reason-cell">
        {differs && onChange && (
          <Textarea
            label={t('month.costs.reasonOf', { what: name })}
            hideLabel
            size="small"
            minRows={1}
            resize="vertical"
            value={cost.reason ?? ''}
            error={(cost.reason ?? '').trim() === '' && t('month.costs.reasonNeeded')}
            onChange={({ target }) => onChange({ ...cost, reason: target.value })}
          />
        )}
        {differs && !onChange && <span className="staff-written">{cost.reason}</span>}
      </td>
    </tr>
  )
}

/** Applied for last month, but not now. */
export function GoneLine({ name, last }: { name: string; last: LastCost }) {
  const { t } = useTranslation('ui')
  return (
    <tr className="staff-gone">
      <th scope="row">{name}</th>
      <LastCell last={last} />
      <td className="ui-amount">{t('none')}</td>
      <td />
      <td />
    </tr>
  )
}

function LastCell({ last }: { last: LastCost | undefined }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  if (!last) return <td className="ui-amount">{t('ui:none')}</td>
  const cut = last.approved !== null && last.approved !== last.applied ? format.kronor(last.approved) : null
  return (
    <td className="ui-amount">
      {format.kronor(last.applied)}
      {cut !== null && <span className="ui-because">{t('month.costs.lastApproved', { amount: cut })}</span>}
    </td>
  )
}

/** What changed since last month; nothing when it is the same. */
export function Change({ now, before }: { now: number; before: number | undefined }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (now === before) return null
  if (before === undefined) return <span className="ui-because staff-changed">{t('month.costs.new')}</span>
  const amount = format.kronor(Math.abs(now - before))
  return (
    <span className="ui-because staff-changed">
      {t(now > before ? 'month.costs.more' : 'month.costs.less', { amount })}
    </span>
  )
}
