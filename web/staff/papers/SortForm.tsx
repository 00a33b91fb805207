import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SmallForm } from '../completions/SmallForm.tsx'
import { valueOf, type PaperPlace } from './places.ts'
import { PlaceSelect } from './PlaceSelect.tsx'
import type { Sorting } from './useSort.ts'

interface Props {
  attachmentId: string
  /** Where it stands now. */
  shows: string
  about: string
  places: { shows: readonly PaperPlace[]; asked: readonly PaperPlace[] }
  sorting: Sorting
  onClose: () => void
}

/** Puts a paper where it belongs. */
export function SortForm({ attachmentId, shows, about, places, sorting, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [value, setValue] = useState(shows)
  const chosen = [...places.asked, ...places.shows].find((place) => valueOf(place) === value)
  const submit = async () => {
    if (!chosen) return
    await sorting.put(attachmentId, chosen).then(onClose, () => {})
  }
  return (
    <SmallForm
      label={t('papers.sort.label', { what: about })}
      submit={t('papers.sort.submit')}
      missing={value === shows || !chosen ? [t('papers.sort.needsOther')] : []}
      act={{ ...sorting.act, isPending: sorting.isPending }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <PlaceSelect label={t('papers.add.shows')} places={places} value={value} onChoose={setValue} />
    </SmallForm>
  )
}
