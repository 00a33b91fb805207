import { TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  label: string
  /** `'2027-01'`; null: none. */
  value: string | null
  onMonth: (month: string) => void
  /** May be left empty: then this is called. */
  onNone?: () => void
  error?: string | false
}

const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)

/** A month as it is written here. What cannot be read is said, and the last good month stays. */
export function MonthField({ label, value, onMonth, onNone, error }: Props) {
  const { t } = useTranslation('staff')
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && !isMonth(typed) && (typed !== '' || onNone === undefined)
  return (
    <TextField
      size="small"
      className="staff-month-field"
      label={label}
      description={t(onNone ? 'administration.tables.monthOrNone' : 'administration.tables.monthHow')}
      autoComplete="off"
      value={typed ?? value ?? ''}
      error={(wrong && t('administration.tables.monthUnreadable')) || error}
      onChange={({ target }) => {
        setTyped(target.value)
        if (isMonth(target.value)) onMonth(target.value)
        else if (target.value === '') onNone?.()
      }}
      onBlur={() => {
        if (!wrong) setTyped(null)
      }}
    />
  )
}
