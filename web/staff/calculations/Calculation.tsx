import { Alert, BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { LineTree } from '../../ui/LineTree.tsx'
import { useWords } from '../../ui/language/words.ts'
import type { MonthData } from '../endpoints.ts'
import { Section } from '../month/sections.tsx'

interface Props {
  data: MonthData
  names: Readonly<Record<string, string>>
  /** What is shown was made from what stands on the page. */
  settled: boolean
}

/** What the rules make of the assessment, with every § and why; beside it last month. */
export function Calculation({ data, names, settled }: Props) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const { calculation, refusal } = data
  const remarks = data.remarks.filter((line) => line.about === undefined || !hasRow(data, line.about))
  const refused = refusal && words.refusal(refusal.code, refusal.facts)
  return (
    <Section
      name="calculation"
      aside={<span className="ui-saved">{settled ? <LastMonth data={data} /> : t('month.calculation.updating')}</span>}
    >
      <VStack gap="space-12">
        {refused && (
          <Alert variant="warning" size="small">
            <strong>{t('month.calculation.refused')}:</strong> {refused.title}. {refused.detail}
          </Alert>
        )}
        {remarks.length > 0 && (
          <Alert variant="info" size="small">
            <strong>{t('month.calculation.remarks')}</strong>
            <ul className="staff-remarks">
              {remarks.map((line) => (
                <li
                  key={`${line.about ?? ''} ${line.term} ${line.because?.reason ?? ''} ${JSON.stringify(line.because?.facts)}`}
                >
                  {line.about !== undefined && names[line.about] ? `${names[line.about]}: ` : ''}
                  {words.reason(line.because) || words.term(line.term)}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {calculation ? (
          <CalculationTable calculation={calculation} names={names} />
        ) : (
          !refusal && <BodyShort>{t('month.calculation.none')}</BodyShort>
        )}
      </VStack>
    </Section>
  )
}

/** Remarks about a cost or an income stand at its row. */
const hasRow = (data: MonthData, about: string): boolean =>
  [...(data.assessment?.content.costs ?? []), ...(data.assessment?.content.incomes ?? [])].some(
    (one) => one.key === about,
  )

type View = NonNullable<MonthData['calculation']>

export function CalculationTable({ calculation, names }: { calculation: View; names: Props['names'] }) {
  const { t } = useTranslation('staff')
  const { norm, costs, incomes, assets, support, surplus, otherNeeds } = calculation
  const steps = [{ line: norm }, { line: costs }, { line: incomes, minus: true }, { line: assets, minus: true }]
  const result =
    surplus > 0
      ? { label: t('month.calculation.surplus'), amount: surplus }
      : { label: t('month.calculation.support'), amount: support }
  return (
    <VStack gap="space-16">
      <LineTree
        caption={t('month.calculation.caption')}
        steps={steps.filter(({ line }) => line.amount !== 0 || line.of.length > 0)}
        result={result}
        names={names}
      />
      {otherNeeds.of.length > 0 && (
        <LineTree caption={t('month.calculation.otherNeeds')} steps={[{ line: otherNeeds }]} names={names} />
      )}
    </VStack>
  )
}

function LastMonth({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const last = data.lastMonth
  if (!last) return null
  if (last.granted !== null) return t('month.calculation.lastGranted', { amount: format.kronor(last.granted) })
  return last.support === null ? null : t('month.calculation.lastMonth', { amount: format.kronor(last.support) })
}
