import { Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { valueOf, type PaperPlace } from './places.ts'

interface Props {
  label: string
  places: { shows: readonly PaperPlace[]; asked: readonly PaperPlace[] }
  value: string
  onChoose: (value: string) => void
}

/** What a paper shows; what is still asked for stands first. */
export function PlaceSelect({ label, places, value, onChoose }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Select
      size="small"
      className="staff-field"
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {places.asked.length > 0 && <optgroup label={t('papers.asked')}>{options(places.asked)}</optgroup>}
      {options(places.shows)}
    </Select>
  )
}

const options = (of: readonly PaperPlace[]) =>
  of.map((place) => (
    <option key={valueOf(place)} value={valueOf(place)}>
      {place.label}
    </option>
  ))
