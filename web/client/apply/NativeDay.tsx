import { useId } from 'react'

interface Props {
  label: string
  description: string
  /** ISO day; null: not told. */
  value: string | null
  onDay: (day: string | null) => void
}

/** A day by the phone's own picker: the one the thumb knows. */
export function NativeDay({ label, description, value, onDay }: Props) {
  const id = useId()
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
        aria-describedby={`${id}-help`}
        value={value ?? ''}
        onChange={({ target }) => onDay(target.value === '' ? null : target.value)}
      />
    </div>
  )
}
