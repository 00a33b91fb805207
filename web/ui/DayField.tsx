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

/** A day, typed as `ÅÅÅÅ-MM-DD` or picked. */
export function DayField({ label, description, value, onDay, error, size = 'medium', from, to }: Props) {
  const { t } = useTranslation('ui')
  const [invalid, setInvalid] = useState(false)
  const { datepickerProps, inputProps } = useDatepicker({
    inputFormat: 'yyyy-MM-dd',
    allowTwoDigitYear: false,
    ...(value === '' ? {} : { defaultSelected: noon(value) }),
    ...(from === undefined ? {} : { fromDate: noon(from) }),
    ...(to === undefined ? {} : { toDate: noon(to) }),
    onDateChange: (date) => onDay(date ? iso(date) : ''),
    onValidate: ({ isValidDate, isEmpty }) => setInvalid(!isValidDate && !isEmpty),
  })
  return (
    <DatePicker {...datepickerProps} strategy="fixed">
      <DatePicker.Input
        {...inputProps}
        label={label}
        description={description ?? t('day.description')}
        size={size}
        error={invalid ? t('day.unreadable') : error}
      />
    </DatePicker>
  )
}
