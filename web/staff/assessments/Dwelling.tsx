import { Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { AssessmentContent } from '../endpoints.ts'
import type { Edit } from './useAssessment.ts'

const unknown = { rooms: null, heatingIncluded: null }
const most = 20

/** What a guideline's limits may depend on: the rooms, and whether the rent holds the heating. */
export function Dwelling({ dwelling = unknown, edit }: { dwelling: AssessmentContent['dwelling']; edit: Edit | null }) {
  const { t } = useTranslation('staff')
  const put = (part: Partial<NonNullable<typeof dwelling>>) => edit?.({ dwelling: { ...dwelling, ...part } })
  const { rooms, heatingIncluded } = dwelling
  const heating = heatingIncluded === null ? '' : heatingIncluded ? 'yes' : 'no'
  return (
    <>
      <Select
        label={t('month.dwelling.rooms')}
        size="small"
        readOnly={edit === null}
        value={rooms ?? ''}
        onChange={({ target }) => put({ rooms: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{t('month.dwelling.unknown')}</option>
        {Array.from({ length: most }, (_, at) => (
          <option key={at} value={at + 1}>
            {at + 1}
          </option>
        ))}
      </Select>
      <Select
        label={t('month.dwelling.heating')}
        size="small"
        readOnly={edit === null}
        value={heating}
        onChange={({ target: { value } }) => put({ heatingIncluded: value === '' ? null : value === 'yes' })}
      >
        <option value="">{t('month.dwelling.unknown')}</option>
        <option value="yes">{t('month.dwelling.warm')}</option>
        <option value="no">{t('month.dwelling.cold')}</option>
      </Select>
    </>
  )
}
