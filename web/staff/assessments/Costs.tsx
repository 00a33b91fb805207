import { BodyShort, Button, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { AssessmentContent, CostRow, MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { CostLine, GoneLine } from './CostLine.tsx'
import type { Edit } from './useAssessment.ts'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  labels: Labels
}

/** Each cost: last month, applied for now, approved, and why when that differs. */
export function Costs({ data, content, edit, labels }: Props) {
  const { t } = useTranslation('staff')
  const { costs } = content
  const last = data.lastMonth?.costs ?? []
  const gone = last.filter((one) => !costs.some((cost) => cost.kind === one.kind))
  if (costs.length === 0 && gone.length === 0) return <BodyShort>{t('month.costs.noCosts')}</BodyShort>
  const change = edit && ((next: CostRow) => edit({ costs: costs.map((one) => (one.key === next.key ? next : one)) }))
  return (
    <VStack gap="space-8">
      <div className="ui-scroll" role="region" aria-label={t('month.costs.caption')} tabIndex={0}>
        <table className="ui-table ui-stack staff-compare">
          <caption className="ui-hidden">{t('month.costs.caption')}</caption>
          <Heads
            first={t('month.costs.cost')}
            applied={t('month.costs.applied')}
            approved={t('month.costs.approved')}
            data={data}
          />
          <tbody>
            {costs.map((cost) => (
              <CostLine
                key={cost.key}
                cost={cost}
                name={labels.cost(cost.kind)}
                last={last.find((one) => one.kind === cost.kind)}
                data={data}
                onChange={change}
              />
            ))}
            {gone.map((one) => (
              <GoneLine key={one.kind} name={labels.cost(one.kind)} last={one} data={data} />
            ))}
            <Total costs={costs} last={last} />
          </tbody>
        </table>
      </div>
      {edit && <ApproveRest costs={costs} edit={edit} />}
    </VStack>
  )
}

export function Heads({
  first,
  applied,
  approved,
  data,
}: {
  first: string
  applied: string
  approved: string
  data: MonthData
}) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <thead className="staff-compare-head">
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="ui-amount">
          {data.lastMonth ? format.month(data.lastMonth.month) : t('month.costs.noLastMonth')}
        </th>
        <th scope="col" className="ui-amount">
          {applied}
        </th>
        <th scope="col" className="ui-amount staff-over-field">
          {approved}
        </th>
        <th scope="col">{t('month.costs.reason')}</th>
      </tr>
    </thead>
  )
}

function Total({ costs, last }: { costs: readonly CostRow[]; last: readonly { applied: number }[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const sum = (amounts: readonly number[]) => format.kronor(amounts.reduce((all, one) => all + one, 0))
  return (
    <tr className="ui-sum">
      <th scope="row">{t('month.costs.total')}</th>
      <td className="ui-amount">{last.length > 0 && sum(last.map((one) => one.applied))}</td>
      <td className="ui-amount" data-label={t('month.costs.applied')}>
        {sum(costs.map((one) => one.applied))}
      </td>
      <td className="staff-sum-in-field ui-amount" data-label={t('month.costs.approved')}>
        {sum(costs.map((one) => one.approved ?? one.applied))}
      </td>
      <td />
    </tr>
  )
}

function ApproveRest({ costs, edit }: { costs: readonly CostRow[]; edit: Edit }) {
  const { t } = useTranslation('staff')
  const open = costs.filter((cost) => cost.approved === null)
  if (open.length === 0) return null
  return (
    <div className="ui-no-print">
      <Button
        size="small"
        variant="secondary"
        onClick={() => edit({ costs: costs.map((cost) => ({ ...cost, approved: cost.approved ?? cost.applied })) })}
      >
        {t(open.length === costs.length ? 'month.costs.approveAll' : 'month.costs.approveRest')}
      </Button>
    </div>
  )
}
