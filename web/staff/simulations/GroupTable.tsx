import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Group } from './groups.ts'

const columns = [
  'households',
  'children',
  'lose',
  'childrenLose',
  'gain',
  'childrenGain',
  'medianLoss',
  'medianGain',
  'difference',
] as const
type Column = (typeof columns)[number]
const amounts: readonly Column[] = ['medianLoss', 'medianGain', 'difference']

/** Every figure: the data of the picture, and what it does not show. */
export function GroupTable({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation('staff')
  const cell = useCell()
  return (
    <div className="staff-paper ui-scroll" role="region" aria-label={t('simulations.tableCaption')} tabIndex={0}>
      <table className="ui-table ui-stack staff-groups">
        <caption className="ui-hidden">{t('simulations.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('simulations.kind')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="ui-amount">
                {t(`simulations.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, name, isSum, of }) => (
            <tr key={id} data-sum={isSum}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td key={column} className="ui-amount" data-label={t(`simulations.columns.${column}`)}>
                  {cell(of, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useCell() {
  const format = useFormat()
  return (of: Group['of'], column: Column): string => {
    const value = column === 'difference' ? of.after - of.before : of[column]
    if (value === null) return '–'
    return amounts.includes(column) ? format.kronor(value) : format.number(value)
  }
}
