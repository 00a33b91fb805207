import { Button, Select } from '@navikt/ds-react'
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { MonthData } from '../endpoints.ts'
import { monthPath, useGo } from '../frame/To.tsx'

function shifted(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** From one month of the household to another. */
export function MonthSwitch({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const go = useGo()
  const to = (month: string) => go(monthPath(data.caseId, month))
  const months = [...new Set([...data.months, data.month])].sort().reverse()
  return (
    <div className="staff-month-switch">
      <Button
        size="small"
        variant="tertiary-neutral"
        className="ui-no-print"
        icon={<ChevronLeftIcon title={t('month.previous')} />}
        onClick={() => to(shifted(data.month, -1))}
      />
      <Select
        label={t('month.months')}
        hideLabel
        size="small"
        value={data.month}
        onChange={({ target }) => to(target.value)}
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {format.month(month)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        variant="tertiary-neutral"
        className="ui-no-print"
        icon={<ChevronRightIcon title={t('month.next')} />}
        onClick={() => to(shifted(data.month, 1))}
      />
    </div>
  )
}
