import { ErrorMessage } from '@navikt/ds-react'
import { useId } from 'react'

interface Props {
  id?: string
  label: string
  description: string
  /** ISO day; null: not told. */
  value: string | null
  error?: string | undefined
  onDay: (day: string | null) => void
}

/** A day by the phone's own picker: the one the thumb knows. */
export function NativeDay({ id: given, label, description, error, value, onDay }: Props) {
  const own = useId()
  const id = given ?? own
  return (
    <div className="aksel-form-field aksel-form-field--medium">
      <label htmlFor={id} className="aksel-form-field__label aksel-label">
        {label}
      </label>
      <div id={`${id}-help`} className="aksel-form-field__description aksel-body-long">
        {description}
      </div>
      <input
        id={id}
        type="date"
        className="aksel-text-field__input aksel-body-short client-day"
        aria-describedby={error === undefined ? `${id}-help` : `${id}-help ${id}-error`}
        aria-invalid={error !== undefined}
        value={value ?? ''}
        onChange={({ target }) => onDay(target.value === '' ? null : target.value)}
      />
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </div>
  )
}
