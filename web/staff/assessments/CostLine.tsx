import { Button, Checkbox, Textarea } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { costKinds } from '../../../rules/calculation/input.ts'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
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
        <Remarks data={data} about={cost.key} />
        <Ground cost={cost} name={name} onChange={onChange} />
        {told?.note && <span className="ui-because">{t('month.costs.note', { note: told.note })}</span>}
      </th>
      <LastCell last={last} data={data} />
      <td className="ui-amount" data-label={t('month.costs.applied')}>
        {format.kronor(cost.applied)}
        {data.lastMonth && <Change now={cost.applied} before={last?.applied} />}
      </td>
      <td className="staff-field-cell" data-label={t('month.costs.approved')}>
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
      </td>
      <td className="staff-reason-cell">
        {cost.approved === null && (
          <span className="staff-open">
            {t('month.costs.notAssessed')}
            {onChange && (
              <Button size="xsmall" variant="tertiary" onClick={() => onChange({ ...cost, approved: cost.applied })}>
                {t('month.costs.asApplied')}
                <span className="ui-hidden">, {name}</span>
              </Button>
            )}
          </span>
        )}
        {differs && onChange && <Reason cost={cost} name={name} onChange={onChange} />}
        {differs && !onChange && <span className="staff-written">{cost.reason}</span>}
      </td>
    </tr>
  )
}

function Reason({ cost, name, onChange }: { cost: CostRow; name: string; onChange: (cost: CostRow) => void }) {
  const { t } = useTranslation('staff')
  return (
    <Textarea
      label={t('month.costs.reasonOf', { what: name })}
      hideLabel
      size="small"
      minRows={1}
      maxRows={6}
      resize="vertical"
      value={cost.reason ?? ''}
      error={(cost.reason ?? '').trim() === '' && t('month.costs.reasonNeeded')}
      onChange={({ target }) => onChange({ ...cost, reason: target.value })}
    />
  )
}

const byRight: ReadonlySet<string> = new Set(costKinds)

/** What is beyond the right may still be given (SoL 12:2); the right is tried first. What belongs to income support is by right alone. */
function Ground({ cost, name, onChange }: Pick<Props, 'cost' | 'name' | 'onChange'>) {
  const { t } = useTranslation('staff')
  const isAdditional = cost.ground === 'additional'
  if (byRight.has(cost.kind)) return null
  if (!onChange) return isAdditional && <span className="ui-because">{t('month.costs.additional')}</span>
  return (
    <Checkbox
      size="small"
      checked={isAdditional}
      onChange={({ target }) => onChange({ ...cost, ground: target.checked ? 'additional' : 'right' })}
    >
      {t('month.costs.additional')}
      <span className="ui-hidden">, {name}</span>
    </Checkbox>
  )
}

/** Where the guideline asks for a person's eye, at the row it is about. A missing reason is said by its own field. */
export function Remarks({ data, about }: { data: MonthData; about: string }) {
  const words = useWords()
  return data.remarks
    .filter((line) => line.about === about && line.because?.reason !== 'cost.reason_missing')
    .map((line) => (
      <span key={words.reason(line.because)} className="ui-because staff-changed">
        {words.reason(line.because) || words.term(line.term)}
      </span>
    ))
}

/** Applied for last month, but not now. */
export function GoneLine({ name, last, data }: { name: string; last: LastCost; data: MonthData }) {
  const { t } = useTranslation(['staff', 'ui'])
  return (
    <tr className="staff-gone">
      <th scope="row">{name}</th>
      <LastCell last={last} data={data} />
      <td className="ui-amount" data-label={t('month.costs.applied')}>
        {t('ui:none')}
      </td>
      <td />
      <td />
    </tr>
  )
}

function LastCell({ last, data }: { last: LastCost | undefined; data: MonthData }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const label = data.lastMonth ? format.month(data.lastMonth.month) : t('month.costs.noLastMonth')
  if (!last) {
    return (
      <td className="ui-amount" data-label={label}>
        {t('ui:none')}
      </td>
    )
  }
  const cut = last.approved !== null && last.approved !== last.applied ? format.kronor(last.approved) : null
  return (
    <td className="ui-amount" data-label={label}>
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
