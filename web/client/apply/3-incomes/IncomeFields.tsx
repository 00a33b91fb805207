import { Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { IncomeKinds } from '../../../ui/fields/IncomeKinds.tsx'
import { NativeDay } from '../NativeDay.tsx'
import { useDraft } from '../draft/draft.ts'
import { allIncomes } from '../draft/kinds.ts'
import { useNames } from '../draft/names.ts'
import type { Income } from '../draft/shape.ts'
import type { Told } from '../StepPage.tsx'

interface Props {
  income: Income
  onChange: (income: Income) => void
  told: Told
}

/** What, who, how much, when. */
export function IncomeFields({ income, onChange, told }: Props) {
  const { t } = useTranslation('client')
  const { content } = useDraft()
  const { members } = content.household
  const names = useNames(members)
  const { key, kind, member, amount, receivedOn } = income
  return (
    <>
      <Select
        label={t('incomes.kind')}
        value={kind}
        onChange={({ target }) => {
          const chosen = allIncomes.find((one) => one === target.value)
          if (chosen) onChange({ ...income, kind: chosen })
        }}
      >
        <IncomeKinds />
      </Select>
      {members.length > 1 && (
        <Select
          label={t('incomes.who')}
          value={member}
          onChange={({ target }) => onChange({ ...income, member: target.value })}
        >
          {members.map((one) => (
            <option key={one.key} value={one.key}>
              {names.person(one)}
            </option>
          ))}
        </Select>
      )}
      <AmountField
        id={`${key}.amount`}
        label={t('incomes.amount')}
        error={told(`${key}.amount`)}
        value={amount === 0 ? null : amount}
        onAmount={(read) => onChange({ ...income, amount: read ?? 0 })}
      />
      <NativeDay
        label={t('incomes.received')}
        description={t('incomes.receivedHelp')}
        value={receivedOn}
        onDay={(day) => onChange({ ...income, receivedOn: day })}
      />
    </>
  )
}
