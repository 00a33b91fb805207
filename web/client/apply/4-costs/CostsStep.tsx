import { BodyLong, BodyShort, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { useDraft } from '../draft/draft.ts'
import { useNames } from '../draft/names.ts'
import { freeKey, type Cost } from '../draft/shape.ts'
import { ItemCard } from '../ItemCard.tsx'
import { StepPage, type Told } from '../StepPage.tsx'
import { Undo, useUndo } from '../Undo.tsx'
import { AddCost } from './AddCost.tsx'
import { CostFields } from './CostFields.tsx'

/** Costs beside the norm, and other needs. */
export function CostsStep() {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { month } = useDraft()
  return (
    <StepPage name="costs" title={t('costs.title')} lead={t('costs.lead', { month: format.month(month) })}>
      {(told) => <CostList told={told} />}
    </StepPage>
  )
}

function CostList({ told }: { told: Told }) {
  const { t } = useTranslation('client')
  const { content, tell } = useDraft()
  const { costs } = content
  const names = useNames(content.household.members)
  const [open, setOpen] = useState<string | null>(null)
  const undo = useUndo()
  const [wasFilled] = useState(costs.length > 0)
  const add = (kind: Cost['kind']) => {
    const key = freeKey('c', costs)
    tell({ costs: [...costs, { key, kind, applied: 0, note: null }] })
    setOpen(key)
  }
  const remove = (cost: Cost) => {
    undo.offer(names.cost(cost), { costs })
    tell({ costs: costs.filter((one) => one !== cost) })
  }
  const change = (next: Cost) => tell({ costs: costs.map((one) => (one.key === next.key ? next : one)) })
  const hasGap = ({ key }: Cost) => told(`${key}.amount`) !== undefined || told(`${key}.note`) !== undefined
  return (
    <>
      <section>
        <Heading level="2" size="small" spacing>
          {t('costs.list')}
        </Heading>
        {costs.length === 0 && <BodyLong spacing>{t('costs.none')}</BodyLong>}
        {costs.length > 0 && wasFilled && <BodyLong spacing>{t('costs.fromLastMonth')}</BodyLong>}
        <ul className="client-cards">
          {costs.map((cost) => (
            <li key={cost.key}>
              <ItemCard
                name={names.cost(cost)}
                amount={names.amount(cost.applied)}
                summary={cost.note !== null && <BodyShort>{cost.note}</BodyShort>}
                isOpen={open === cost.key || hasGap(cost)}
                onOpen={(isOpen) => setOpen(isOpen ? cost.key : null)}
                onRemove={() => remove(cost)}
              >
                <CostFields cost={cost} onChange={change} told={told} />
              </ItemCard>
            </li>
          ))}
        </ul>
        <Undo of={undo} />
        <p className="client-row client-total ui-numbers">
          <span>{t('costs.sum')}</span>
          <span className="ui-amount">{names.amount(costs.reduce((sum, { applied }) => sum + applied, 0))}</span>
        </p>
      </section>
      <AddCost taken={costs} onAdd={add} />
    </>
  )
}
