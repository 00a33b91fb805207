import { Alert, BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { LineTree } from '../../ui/LineTree.tsx'
import { useWords } from '../../ui/language/words.ts'
import type { MonthData } from '../endpoints.ts'
import { Section } from '../month/sections.tsx'
import { Changes } from './Changes.tsx'
import type { Shown } from './useReckoned.ts'

interface Props {
  shown: Shown
  names: Readonly<Record<string, string>>
}

/** What the rules make of the assessment, with every § and why; beside it last month, below it what has changed since. */
export function Calculation({ shown, names }: Props) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const { data, from, disagrees } = shown
  const { calculation, refusal, changes } = data
  const remarks = data.remarks.filter((line) => line.about === undefined || !hasRow(data, line.about))
  const refused = refusal && words.refusal(refusal.code, refusal.facts)
  return (
    <Section name="calculation" aside={<Aside data={data} from={from} />}>
      <VStack gap="space-12">
        {disagrees && (
          <Alert variant="warning" size="small">
            {t('month.calculation.disagrees')}
          </Alert>
        )}
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
        {calculation && changes && <Changes of={changes} names={names} />}
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

function Aside({ data, from }: { data: MonthData; from: Shown['from'] }) {
  const { t } = useTranslation('staff')
  return (
    <span className="ui-saved">
      {from === 'waiting' && t('month.calculation.updating')}
      {from === 'preview' && t('month.calculation.preview')}
      {from === 'server' && <LastMonth data={data} />}
    </span>
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
