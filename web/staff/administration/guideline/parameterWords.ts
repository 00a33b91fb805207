import { useTranslation } from 'react-i18next'
import { localGateIds } from '../../../../law/gates/local.ts'
import { changePercent } from '../../../../law/registers.ts'
import { ageClasses } from '../../../../law/riksnorm/table.ts'
import { useFormat } from '../../../ui/language/format.ts'
import { useWords } from '../../../ui/language/words.ts'
import { dimensions, gateName, type Cap, type NormRow } from './shapes.ts'
import type { ParameterName, Value } from './guideline.ts'

/** A parameter's value in words, a line for each part. */
export function useParameterWords(): (name: ParameterName, value: Value) => string[] {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const rows = useRowWords()
  const nothing = [t('administration.guidelines.nothing')]
  const persons = (count: number, last: boolean) => {
    const said = t('simulations.persons', { count })
    return last ? t('simulations.orMore', { persons: said }) : said
  }
  const amounts = (all: readonly number[] | undefined) =>
    all === undefined || all.length === 0
      ? nothing
      : all.map((amount, at) => `${persons(at + 1, at === all.length - 1)}: ${format.kronor(amount)}`)
  const amount = (one: number | null | undefined) =>
    one === null || one === undefined ? nothing : [format.kronor(one)]
  const yesNo = (one: boolean | undefined) => [
    t(one === true ? 'administration.guidelines.yes' : 'administration.guidelines.no'),
  ]
  const some = (lines: readonly string[]) => (lines.length === 0 ? [t('administration.guidelines.noRows')] : [...lines])
  return (name, value) => {
    const says: Readonly<Record<ParameterName, () => string[]>> = {
      rentCap: () => amounts(value.rentCap),
      electricityCap: () => amounts(value.electricityCap),
      homeInsuranceCap: () => amount(value.homeInsuranceCap),
      internetCap: () => amount(value.internetCap),
      caps: () => some((value.caps ?? []).map(rows.cap)),
      rentShare: () => [t(`administration.guidelines.rentShareChoice.${value.rentShare ?? 'none'}`)],
      foodNorm: () => some((value.foodNorm ?? []).map(rows.norm)),
      dayNorm: () => some((value.dayNorm ?? []).map(rows.norm)),
      incomeMonth: () => [t(`administration.guidelines.incomeMonthChoice.${value.incomeMonth ?? 'before'}`)],
      exemptIncomes: () => some((value.exemptIncomes ?? []).map(rows.exempt)),
      countedIncomes: () => some((value.countedIncomes ?? []).map(({ kind }) => rows.income(kind))),
      childIncomeUpToNorm: () => yesNo(value.childIncomeUpToNorm),
      surplusMonths: () => [String(value.surplusMonths ?? 2)],
      registerChangePercent: () => [`${value.registerChangePercent ?? changePercent.value} %`],
      stimulusStart: () => [t(`administration.guidelines.stimulusStartChoice.${value.stimulusStart ?? 'first_wage'}`)],
      ageOn: () => [t(`simulations.ageOnDay.${value.ageOn ?? 'first_day'}`)],
      commonByDays: () => yesNo(value.commonByDays),
      dayDivisor: () => [String(value.dayDivisor ?? 30)],
      dayRounding: () => [t(`simulations.rounding.${value.dayRounding ?? 'krona_up'}`)],
      shareRounding: () => [t(`simulations.rounding.${value.shareRounding ?? 'krona_half_up'}`)],
      stimulusRounding: () => [t(`simulations.rounding.${value.stimulusRounding ?? 'ore_half_up'}`)],
      localGates: () => {
        const dated = localGateIds.flatMap((id) => {
          const dates = value.localGates?.[id]
          return dates
            ? [`${t(`administration.guidelines.localGate.${gateName(id)}`)}: ${dates.from ?? ''}–${dates.to ?? ''}`]
            : []
        })
        return some(dated)
      },
    }
    return says[name]()
  }
}

/** The months a row speaks of; none: always. */
const months = ({ from, to }: { from?: string | undefined; to?: string | null | undefined }) =>
  [from, to].some((one) => typeof one === 'string') ? ` (${from ?? ''}–${to ?? ''})` : ''

/** The rows of lists, in words. */
function useRowWords() {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const words = useWords()
  const income = (kind: string) => words.term(`income.${kind}`)
  return {
    income,
    exempt: (one: { kind: string; upTo: number | null; from?: string | undefined; to?: string | undefined }) =>
      `${income(one.kind)}${one.upTo === null ? '' : `: ${format.kronor(one.upTo)}`}${months(one)}`,
    cap: (cap: Cap) => {
      const term = words.term(`cost.${cap.cost}`)
      const cost = term === `cost.${cap.cost}` ? words.term(`need.${cap.cost}`) : term
      const when = dimensions.flatMap((of) => {
        const range = cap.when?.[of]
        const what = t(`administration.guidelines.dimension.${of}`)
        return range ? [`${what} ${range.from}–${range.to ?? ''}`] : []
      })
      const heating = cap.heating ? [t(`administration.guidelines.heatingChoice.${cap.heating}`)] : []
      const share =
        cap.ofPriceBase === undefined ? '' : ` + ${cap.ofPriceBase / 10} % ${t('administration.guidelines.priceBase')}`
      return `${[cost, ...when, ...heating].join(', ')}: ${format.kronor(cap.upTo)}${share}${months(cap)}`
    },
    norm: (row: NormRow) => {
      const children = ageClasses.flatMap((age) => {
        const amount = row.child[age]
        return amount === undefined
          ? []
          : [`${t('administration.guidelines.childOf', { of: age })} ${format.kronor(amount)}`]
      })
      const adults = [
        `${t('administration.guidelines.single')} ${format.kronor(row.single)}`,
        `${t('administration.guidelines.couple')} ${format.kronor(row.couple)}`,
      ]
      return `${[...adults, ...children].join(', ')}${months(row)}`
    },
  }
}
