import { TextField, type TextFieldProps } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kronor, readKronor } from '../language/format.ts'

interface Props extends Omit<TextFieldProps, 'value' | 'onChange' | 'type'> {
  /** Öre; null: empty. */
  value: number | null
  /** Called with what was read; not while what stands there is no amount. */
  onAmount: (value: number | null) => void
}

const inField = (value: number | null): string => (value === null ? '' : kronor(value, ''))

/** Kronor as people type them: spaces, comma or point. What cannot be read is said, not thrown away. */
export function AmountField({ value, onAmount, error, ...rest }: Props) {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? inField(value)
  const unreadable = typed !== null && typed.trim() !== '' && readKronor(typed) === null
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      className={`ui-amount-field ${rest.className ?? ''}`}
      value={shown}
      error={unreadable ? t('amount.unreadable') : error}
      onChange={({ target }) => {
        setTyped(target.value)
        const read = readKronor(target.value)
        if (target.value.trim() === '') onAmount(null)
        else if (read !== null) onAmount(read)
      }}
      onBlur={(event) => {
        if (!unreadable) setTyped(null)
        rest.onBlur?.(event)
      }}
    />
  )
}
