import { TextField } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'

export interface Moment {
  day: string
  clock: string
}

/** The instant a person means, on this computer's clock; null when it cannot be read. */
export function instantOf({ day, clock }: Moment): string | null {
  if (day === '' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return null
  return new Date(`${day}T${clock}:00`).toISOString()
}

interface Props {
  moment: Moment
  onChange: (moment: Moment) => void
  /** Something that is to come; left out: something that has happened. */
  ahead?: boolean
  label?: string
}

/** When something happened, or is to happen: day and time. */
export function When({ moment, onChange, ahead = false, label }: Props) {
  const { t } = useTranslation('staff')
  return (
    <>
      <DayField
        size="small"
        label={label ?? t('journal.happened')}
        value={moment.day}
        onDay={(day) => onChange({ ...moment, day })}
        {...(ahead ? { from: today() } : { to: today() })}
      />
      <TextField
        size="small"
        label={t('journal.clock')}
        description={t('journal.clockHow')}
        htmlSize={6}
        value={moment.clock}
        onChange={({ target }) => onChange({ ...moment, clock: target.value })}
      />
    </>
  )
}
