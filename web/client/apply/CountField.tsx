import { TextField } from '@navikt/ds-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  id: string
  label: ReactNode
  description: ReactNode
  error: string | undefined
  /** Null: not answered. */
  value: number | null
  from: number
  to: number
  onCount: (count: number) => void
}

/** A whole number between two others. What is out of range is said, and told to the draft only when it is right. */
export function CountField({ id, label, description, error, value, from, to, onCount }: Props) {
  const { t } = useTranslation('client')
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null || !/^\d{1,3}$/.test(typed.trim()) ? null : Number(typed)
  const isWrong = typed !== null && typed.trim() !== '' && (read === null || read < from || read > to)
  return (
    <TextField
      id={id}
      className="client-count"
      label={label}
      description={description}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (value === null ? '' : String(value))}
      error={isWrong ? t('apply.count', { from, to }) : error}
      onChange={({ target }) => {
        setTyped(target.value)
        const count = Number(target.value)
        if (/^\d{1,3}$/.test(target.value.trim()) && count >= from && count <= to) onCount(count)
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null)
      }}
    />
  )
}
