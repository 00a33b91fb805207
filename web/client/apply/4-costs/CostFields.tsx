import { Textarea } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { isOtherNeed } from '../draft/gaps.ts'
import type { Cost } from '../draft/shape.ts'
import type { Told } from '../StepPage.tsx'

interface Props {
  cost: Cost
  onChange: (cost: Cost) => void
  told: Told
}

const longestNote = 500

/** How much, and what there is to say about it. */
export function CostFields({ cost, onChange, told }: Props) {
  const { t } = useTranslation('client')
  const { key, kind, applied, note } = cost
  return (
    <>
      <AmountField
        id={`${key}.amount`}
        label={t('costs.amount')}
        error={told(`${key}.amount`)}
        value={applied === 0 ? null : applied}
        onAmount={(read) => onChange({ ...cost, applied: read ?? 0 })}
      />
      <Textarea
        id={`${key}.note`}
        label={t(isOtherNeed(kind) ? 'costs.noteNeed' : 'costs.note')}
        error={told(`${key}.note`)}
        minRows={2}
        maxLength={longestNote}
        value={note ?? ''}
        onChange={({ target }) => onChange({ ...cost, note: target.value === '' ? null : target.value })}
      />
    </>
  )
}
