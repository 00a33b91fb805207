import { DatePicker, useDatepicker } from '@navikt/ds-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

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

const noon = (day: string) => new Date(`${day}T12:00:00`)
const iso = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

/** A day as people type it: `2026-11-21` or `20261121`; null when there is no such day. */
export function readDay(typed: string): string | null {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(typed.trim())
  if (!found) return null
  const day = `${found[1]}-${found[2]}-${found[3]}`
  const date = noon(day)
  return !Number.isNaN(date.getTime()) && iso(date) === day ? day : null
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
