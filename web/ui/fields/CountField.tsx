import { TextField, type TextFieldProps } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props extends Omit<TextFieldProps, 'value' | 'onChange' | 'type'> {
  value: number
  least: number
  most: number
  /** Called with each whole number in range; never with what is being typed on the way there. */
  onCount: (count: number) => void
}

/** A small whole number. While it is typed it may be empty or out of range; that is said, and the last good number stays. */
export function CountField({ value, least, most, onCount, ...rest }: Props) {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string): number | null => {
    const count = Number(text)
    return /^\d{1,4}$/.test(text) && count >= least && count <= most ? count : null
  }
  const wrong = typed !== null && read(typed) === null
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? value}
      error={wrong && t('count.range', { least, most })}
      onChange={({ target }) => {
        setTyped(target.value)
        const count = read(target.value)
        if (count !== null) onCount(count)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
