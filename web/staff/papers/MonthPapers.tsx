import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../ui/language/format.ts'
import { useRefresh } from '../../ui/query.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import { AddPapers } from './AddPapers.tsx'
import { valueOf, type PaperPlace } from './places.ts'
import { PlaceSelect } from './PlaceSelect.tsx'
import { useAddPapers } from './useAddPapers.ts'

interface Props {
  data: MonthData
  places: { shows: readonly PaperPlace[]; asked: readonly PaperPlace[] }
}

/** Putting papers in on the page of the month. */
export function MonthPapers({ data: { caseId, month }, places }: Props) {
  const { t } = useTranslation('staff')
  const [isOpen, setOpen] = useState(false)
  const [value, setValue] = useState('general')
  const [arrivedOn, setArrivedOn] = useState(today)
  const refresh = useRefresh()
  const uploads = useAddPapers({ caseId, month }, () =>
    refresh(endpoints.month, endpoints.completions, endpoints.inbox),
  )
  const chosen = [...places.asked, ...places.shows].find((place) => valueOf(place) === value)
  const facts = { shows: chosen?.shows ?? 'general', itemId: chosen?.itemId ?? null, arrivedOn }
  if (!isOpen) {
    return (
      <Button size="small" variant="secondary" className="ui-no-print" onClick={() => setOpen(true)}>
        {t('papers.add.open')}
      </Button>
    )
  }
  return (
    <fieldset className="staff-form staff-small-form ui-no-print">
      <legend className="ui-hidden">{t('papers.add.title')}</legend>
      <AddPapers uploads={uploads} facts={facts} arrivedOn={arrivedOn} onArrived={setArrivedOn}>
        <PlaceSelect label={t('papers.add.shows')} places={places} value={value} onChoose={setValue} />
      </AddPapers>
      <Button size="small" variant="tertiary" onClick={() => setOpen(false)}>
        {t('papers.add.close')}
      </Button>
    </fieldset>
  )
}
