import { Button, HStack, Select } from '@navikt/ds-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { incomeKinds } from '../../../rules/calculation/input.ts'
import { IncomeKinds } from '../../ui/fields/IncomeKinds.tsx'
import type { AssessmentContent, IncomeRow } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'

interface Props {
  content: AssessmentContent
  labels: Labels
  onAdd: (income: IncomeRow) => void
}

/** The first key not used yet: `i1`, `i2` … */
function freeKey(incomes: readonly IncomeRow[]): string {
  const used = new Set(incomes.map((one) => one.key))
  const at = Array.from({ length: incomes.length + 1 }, (_, index) => `i${index + 1}`)
  return at.find((key) => !used.has(key)) ?? `i${incomes.length + 1}`
}

/** An income the person did not tell of, found in other material. */
export function AddIncome({ content, labels, onAdd }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const [open, setOpen] = useState(false)
  const [member, setMember] = useState(content.members[0]?.key ?? '')
  const [kind, setKind] = useState<IncomeRow['kind']>('wage')
  if (!open) {
    return (
      <div className="ui-no-print">
        <Button size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={() => setOpen(true)}>
          {t('month.costs.addIncome')}
        </Button>
      </div>
    )
  }
  return (
    <HStack gap="space-8" align="end">
      <Select
        size="small"
        label={t('month.costs.addIncomeKind')}
        value={kind}
        onChange={({ target }) => setKind(incomeKinds.find((one) => one === target.value) ?? 'other')}
      >
        <IncomeKinds />
      </Select>
      <Select
        size="small"
        label={t('month.costs.addIncomeFor')}
        value={member}
        onChange={({ target }) => setMember(target.value)}
      >
        {content.members.map((one) => (
          <option key={one.key} value={one.key}>
            {labels.byKey(one.key)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        variant="secondary"
        onClick={() => {
          onAdd({ key: freeKey(content.incomes), member, kind, told: 0, amount: 0, reason: null })
          setOpen(false)
        }}
      >
        {t('month.costs.add')}
      </Button>
      <Button size="small" variant="tertiary" onClick={() => setOpen(false)}>
        {t('ui:cancel')}
      </Button>
    </HStack>
  )
}
