import { DatePicker, useDatepicker } from '@navikt/ds-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { iso, noon, readDay } from './day.ts'

interface Props {
  label: ReactNode
  description?: ReactNode
  /** ISO day; empty: none. */
  value: string
  onDay: (day: string) => void
  error?: string
  size?: 'small' | 'medium'
  /** ISO days. */
  from?: string
  to?: string
}

/** A day, typed or picked. The calendar is the design system's; the typing is ours, as it knows no `ÅÅÅÅ-MM-DD`. */
export function DayField({ label, description, value, onDay, error, size = 'medium', from, to }: Props) {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState(value)
  const [typing, setTyping] = useState(false)
  const pick = (day: string) => {
    setTyped(day)
    onDay(day)
  }
  const { datepickerProps, inputProps, setSelected } = useDatepicker({
    ...(value === '' ? {} : { defaultSelected: noon(value) }),
    ...(from === undefined ? {} : { fromDate: noon(from) }),
    ...(to === undefined ? {} : { toDate: noon(to) }),
    onDateChange: (date) => {
      if (date) pick(iso(date))
    },
  })
  const read = readDay(typed)
  const outside = read !== null && ((from !== undefined && read < from) || (to !== undefined && read > to))
  const type = (text: string) => {
    setTyped(text)
    const day = readDay(text)
    const inside = day !== null && (from === undefined || day >= from) && (to === undefined || day <= to)
    if (inside) setSelected(noon(day))
    else onDay('')
  }
  const unreadable = !typing && typed.trim() !== '' && read === null
  return (
    <DatePicker {...datepickerProps} strategy="fixed">
      <DatePicker.Input
        {...inputProps}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        label={label}
        description={description ?? t('day.description')}
        size={size}
        error={(unreadable && t('day.unreadable')) || (outside && t('day.outside')) || error}
      />
    </DatePicker>
  )
}
