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

/** When something happened: day and time. */
export function When({ moment, onChange }: { moment: Moment; onChange: (moment: Moment) => void }) {
  const { t } = useTranslation('staff')
  return (
    <>
      <DayField
        size="small"
        label={t('journal.happened')}
        value={moment.day}
        onDay={(day) => onChange({ ...moment, day })}
        to={today()}
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
