import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import type { AssessmentContent, IncomeRow, MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { AddIncome } from './AddIncome.tsx'
import { Heads } from './Costs.tsx'
import { IncomeLine } from './IncomeLine.tsx'
import { JobStimulus } from './JobStimulus.tsx'
import type { Edit } from './useAssessment.ts'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  labels: Labels
}

/** Each income: last month, told now, what counts, and why when that differs. Assets last. */
export function Incomes({ data, content, edit, labels }: Props) {
  const { t } = useTranslation('staff')
  const { incomes } = content
  const change =
    edit && ((next: IncomeRow) => edit({ incomes: incomes.map((one) => (one.key === next.key ? next : one)) }))
  const remove = edit && ((key: string) => edit({ incomes: incomes.filter((one) => one.key !== key) }))
  return (
    <VStack gap="space-8" className="staff-second-table">
      {data.application?.content.noIncome === true && <BodyShort>{t('month.costs.noIncomeTold')}</BodyShort>}
      <div className="ui-scroll" role="region" aria-label={t('month.costs.incomesCaption')} tabIndex={0}>
        <table className="ui-table ui-stack staff-compare">
          <caption className="ui-hidden">{t('month.costs.incomesCaption')}</caption>
          <Heads
            first={t('month.costs.income')}
            applied={t('month.costs.told')}
            approved={t('month.costs.counted')}
            data={data}
          />
          <tbody>
            {incomes.map((income) => (
              <IncomeLine
                key={income.key}
                income={income}
                name={labels.income(income.kind)}
                who={labels.byKey(income.member)}
                data={data}
                onChange={change}
                onRemove={remove}
              />
            ))}
            <AssetsRow data={data} assets={content.assets} onChange={edit && ((assets) => edit({ assets }))} />
          </tbody>
        </table>
      </div>
      {edit && (
        <AddIncome content={content} labels={labels} onAdd={(income) => edit({ incomes: [...incomes, income] })} />
      )}
      <JobStimulus content={content} month={data.month} edit={edit} labels={labels} />
    </VStack>
  )
}

interface AssetsProps {
  data: MonthData
  assets: number
  onChange: ((assets: number) => void) | null
}

function AssetsRow({ data, assets, onChange }: AssetsProps) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const told = data.application?.content.assets
  return (
    <tr>
      <th scope="row">{t('month.costs.assets')}</th>
      <td />
      <td className="ui-amount" data-label={t('month.costs.told')}>
        {told === null || told === undefined ? t('ui:none') : format.kronor(told)}
      </td>
      <td className="staff-field-cell" data-label={t('month.costs.counted')}>
        {onChange ? (
          <AmountField
            label={t('month.costs.countedOf', { what: t('month.costs.assets') })}
            hideLabel
            size="small"
            value={assets}
            onAmount={(value) => onChange(value ?? 0)}
          />
        ) : (
          <span className="ui-amount">{format.kronor(assets)}</span>
        )}
      </td>
      <td />
    </tr>
  )
}
