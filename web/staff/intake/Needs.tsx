import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, HStack, Label, Select, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { costKinds, otherNeedKinds } from '../../../rules/calculation/input.ts'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useWords } from '../../ui/language/words.ts'
import type { IntakeForm, NeedRow } from './form.ts'

const kinds = [...costKinds, ...otherNeedKinds]
const nextKey = (rows: readonly NeedRow[]): string => String(Math.max(0, ...rows.map(({ key }) => Number(key))) + 1)

/** Needs that were named, each with the amount if it was told. */
export function Needs({ form: { filled, fill } }: { form: IntakeForm }) {
  const { t } = useTranslation('staff')
  const { needs } = filled
  const put = (at: number, change: Partial<NeedRow>) =>
    fill({ needs: needs.map((row, place) => (place === at ? { ...row, ...change } : row)) })
  return (
    <VStack gap="space-12" role="group" aria-labelledby="intake-needs">
      <div>
        <Label as="p" id="intake-needs">
          {t('intake.form.needs')}
        </Label>
        <BodyShort size="small">{t('intake.form.needsHow')}</BodyShort>
      </div>
      {needs.map((row, at) => (
        <Need
          key={row.key}
          row={row}
          place={at + 1}
          onChange={(change) => put(at, change)}
          onRemove={() => fill({ needs: needs.filter((_, place) => place !== at) })}
        />
      ))}
      <div>
        <Button
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => fill({ needs: [...needs, { key: nextKey(needs), kind: 'rent', amount: null }] })}
        >
          {t('intake.form.addNeed')}
        </Button>
      </div>
    </VStack>
  )
}

interface Props {
  row: NeedRow
  place: number
  onChange: (change: Partial<NeedRow>) => void
  onRemove: () => void
}

function Need({ row, place, onChange, onRemove }: Props) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const name = (kind: string) => {
    const cost = words.term(`cost.${kind}`)
    return cost === `cost.${kind}` ? words.term(`need.${kind}`) : cost
  }
  return (
    <HStack gap="space-12" align="end">
      <Select
        size="small"
        label={t('intake.form.need', { at: place })}
        value={row.kind}
        onChange={({ target }) => onChange({ kind: kinds.find((one) => one === target.value) ?? 'other' })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {name(kind)}
          </option>
        ))}
      </Select>
      <AmountField
        size="small"
        label={t('intake.form.amount')}
        htmlSize={10}
        value={row.amount}
        onAmount={(amount) => onChange({ amount })}
      />
      <Button
        size="small"
        variant="tertiary"
        icon={<TrashIcon title={t('intake.form.removeNeed', { at: place })} />}
        onClick={onRemove}
      />
    </HStack>
  )
}
