import { Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Work } from '../endpoints.ts'

interface Props {
  label: string
  work: Work
  value: string
  onChoose: (staffId: string) => void
  /** Somebody who cannot be chosen here. */
  not?: string | undefined
  /** Only those one may write absence for. */
  mineOnly?: boolean
}

/** A colleague who handles cases, with the unit, and until when they are away. */
export function Colleague({ label, work, value, onChoose, not, mineOnly = false }: Props) {
  const { t } = useTranslation('staff')
  const shown = work.colleagues.filter((one) => one.staffId !== not && (one.mine || !mineOnly))
  return (
    <Select
      label={label}
      size="small"
      className="staff-field"
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t('work.handOver.choose')}</option>
      {shown.map(({ staffId, name, unit, awayUntil }) => {
        const who = unit === null ? name : `${name}, ${unit}`
        return (
          <option key={staffId} value={staffId}>
            {awayUntil === null ? who : t('work.handOver.awayUntil', { name: who, day: awayUntil })}
          </option>
        )
      })}
    </Select>
  )
}
