import { PlusIcon } from '@navikt/aksel-icons'
import { BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft/draft.ts'
import { useNames } from '../draft/names.ts'
import type { Income } from '../draft/shape.ts'
import { ItemCard } from '../ItemCard.tsx'
import type { Told } from '../StepPage.tsx'
import { Undo, useUndo } from '../Undo.tsx'
import { IncomeFields } from './IncomeFields.tsx'

interface Props {
  /** There were incomes from last month when the page was opened. */
  wasFilled: boolean
  open: string | null
  onOpen: (key: string | null) => void
  onAdd: () => void
  told: Told
}

/** The incomes one by one, and their sum. */
export function IncomeList({ wasFilled, open, onOpen, onAdd, told }: Props) {
  const { t } = useTranslation('client')
  const { content, tell } = useDraft()
  const { incomes, household } = content
  const names = useNames(household.members)
  const undo = useUndo()
  const remove = (income: Income) => {
    undo.offer(names.income(income), { incomes })
    tell({ incomes: incomes.filter((one) => one !== income) })
  }
  const change = (next: Income) => tell({ incomes: incomes.map((one) => (one.key === next.key ? next : one)) })
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('incomes.list')}
      </Heading>
      {wasFilled && <BodyLong spacing>{t('incomes.fromLastMonth')}</BodyLong>}
      <ul className="client-cards">
        {incomes.map((income) => (
          <li key={income.key}>
            <ItemCard
              name={names.income(income)}
              amount={names.amount(income.amount)}
              summary={
                income.receivedOn !== null && (
                  <BodyShort>{t('incomes.receivedOn', { day: income.receivedOn })}</BodyShort>
                )
              }
              isOpen={open === income.key || told(`${income.key}.amount`) !== undefined}
              onOpen={(isOpen) => onOpen(isOpen ? income.key : null)}
              onRemove={() => remove(income)}
            >
              <IncomeFields income={income} onChange={change} told={told} />
            </ItemCard>
          </li>
        ))}
      </ul>
      <Undo of={undo} />
      <p className="client-row client-total ui-numbers">
        <span>{t('incomes.sum')}</span>
        <span className="ui-amount">{names.amount(incomes.reduce((sum, { amount }) => sum + amount, 0))}</span>
      </p>
      <Button type="button" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={onAdd}>
        {t('incomes.add')}
      </Button>
    </section>
  )
}
