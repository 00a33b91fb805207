import type { Assessment } from '../assessments/useAssessment.ts'
import type { MonthData, UnmetGate } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import type { Translate } from '../month/translate.ts'
import type { Choices } from './choices.ts'

interface About {
  data: MonthData
  assessment: Assessment
  choices: Choices
  labels: Labels
  settled: boolean
  payOn: string
  unmet: number
}

/** Why no decision can be made yet, in the words of the page; empty: it can. */
export function blockedReasons(about: About, t: Translate): string[] {
  const { data, assessment, settled, unmet, payOn } = about
  const saved = assessment.shown.state === 'saved'
  const paid = totalGranted(data, about.choices) > 0
  return [
    ...(saved ? [] : [t('decide.notSaved')]),
    ...(saved && !settled ? [t('decide.updating')] : []),
    ...(data.calculation ? [] : [t('decide.calculationReason')]),
    ...missingReasons(about, t),
    ...needReasons(about, t),
    ...(unmet > 0 ? [t('decide.unmetReason')] : []),
    ...(data.mayDecide.allowed ? [] : [t('decide.delegationReason')]),
    ...(paid && !data.account ? [t('decide.accountReason')] : []),
    ...(payOn === '' ? [t('decide.payOnReason')] : []),
  ]
}

/** Why it cannot be handed over to another: the same, but for who decides. */
export const handOverReasons = (
  { unmet, data, ...about }: Omit<About, 'unmet'> & { unmet: readonly UnmetGate[] },
  t: Translate,
): string[] => {
  const others = unmet.filter(({ gate }) => gate !== 'delegation.behorighet').length
  return blockedReasons(
    { ...about, data: { ...data, mayDecide: { ...data.mayDecide, allowed: true } }, unmet: others },
    t,
  )
}

export const totalGranted = (data: MonthData, choices: Choices): number =>
  data.needs.reduce((sum, need) => sum + (choices.of(need).granted ?? 0), 0)

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

/** Amounts that depart from what was applied for or told, without a reason. */
function missingReasons({ assessment, labels }: About, t: Translate): string[] {
  const { costs, incomes } = assessment.content
  const departing = [
    ...costs
      .filter((one) => one.approved !== null && one.approved !== one.applied && isBlank(one.reason))
      .map((one) => labels.cost(one.kind)),
    ...incomes.filter((one) => one.amount !== one.told && isBlank(one.reason)).map((one) => labels.income(one.kind)),
  ]
  return departing.map((what) => t('decide.reasonReason', { what }))
}

function needReasons({ data, assessment, choices, labels }: About, t: Translate): string[] {
  return data.needs.flatMap((need) => {
    const choice = choices.of(need)
    const what = labels.need(need.kind)
    return [
      ...(choice.granted === null ? [t('decide.amountReason', { what })] : []),
      ...(choice.outcome !== 'granted' &&
      isBlank(assessment.content.facts[need.key]) &&
      (assessment.content.statements?.[need.key] ?? []).length === 0
        ? [t('decide.factsReason', { what })]
        : []),
      ...(choice.provisions.length === 0 ? [t('decide.provisionsReason', { what })] : []),
    ]
  })
}
