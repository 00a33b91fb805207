import { Checkbox } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { paymentsToAttest } from '../../../api/payments.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'

export type Order = Reply<typeof paymentsToAttest>['rows'][number]

interface Props {
  rows: readonly Order[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  isOwn: (row: Order) => boolean
}

export function AttestTable({ rows, chosen, onChoose, isOwn }: Props) {
  const { t } = useTranslation('staff')
  const open = rows.filter((row) => !isOwn(row)).map((row) => row.paymentId)
  const all = open.length > 0 && open.every((id) => chosen.has(id))
  const toggle = (id: string) =>
    onChoose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]))
  return (
    <div className="staff-paper">
      <div className="ui-scroll" role="region" aria-label={t('payments.caption')} tabIndex={0}>
        <table className="ui-table ui-stack">
          <caption className="ui-hidden">{t('payments.caption')}</caption>
          <thead>
            <tr>
              <td>
                <Checkbox
                  size="small"
                  hideLabel
                  checked={all}
                  indeterminate={!all && chosen.size > 0}
                  onChange={() => onChoose(new Set(all ? [] : open))}
                >
                  {t('payments.selectAll')}
                </Checkbox>
              </td>
              <Heads />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OrderRow
                key={row.paymentId}
                row={row}
                own={isOwn(row)}
                checked={chosen.has(row.paymentId)}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Heads() {
  const { t } = useTranslation('staff')
  return (
    <>
      <th scope="col">{t('payments.case')}</th>
      <th scope="col">{t('payments.payee')}</th>
      <th scope="col">{t('payments.account')}</th>
      <th scope="col" className="ui-amount">
        {t('payments.amount')}
      </th>
      <th scope="col">{t('payments.payOn')}</th>
      <th scope="col">{t('payments.decidedBy')}</th>
    </>
  )
}

interface RowProps {
  row: Order
  own: boolean
  checked: boolean
  onToggle: (id: string) => void
}

function OrderRow({ row, own, checked, onToggle }: RowProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <tr data-selected={checked}>
      <td>
        <Checkbox size="small" hideLabel disabled={own} checked={checked} onChange={() => onToggle(row.paymentId)}>
          {t('payments.select', { number: row.caseNumber })}
        </Checkbox>
      </td>
      <th scope="row">
        {row.caseNumber}
        <span className="ui-because">{format.month(row.month)}</span>
      </th>
      <td data-label={t('payments.payee')}>{row.payee ?? t('unnamed')}</td>
      <td className="staff-account" data-label={t('payments.account')}>
        {row.bank !== null && <span>{row.bank}</span>} <span className="ui-numbers">{row.account}</span>
      </td>
      <td className="ui-amount" data-label={t('payments.amount')}>
        {format.kronor(row.amount)}
        {row.granted !== row.amount && (
          <span className="ui-because staff-wrap">
            {t('payments.differs')} {t('payments.granted')} {format.kronor(row.granted)}
          </span>
        )}
      </td>
      <td data-label={t('payments.payOn')}>{row.payOn}</td>
      <td data-label={t('payments.decidedBy')}>
        {row.decidedBy}
        {own && <span className="ui-because">{t('payments.own')}</span>}
      </td>
    </tr>
  )
}
