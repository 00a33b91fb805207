import { useTranslation } from 'react-i18next'
import { useWords } from '../../ui/language/words.ts'
import type { MonthData } from '../endpoints.ts'

type Person = MonthData['people'][number]

/** Whole years on a day, as the norm counts them. */
export function yearsOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return Math.max(0, day.slice(5) < born.slice(5) ? years - 1 : years)
}

/** What people, costs and needs are called on the page. A protected person is called by role. */
export function useLabels(people: readonly Person[]) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const person = (one: Person): string => {
    if (one.name !== null && !one.protected) return one.name
    const role = t(`month.household.roles.${one.role}`)
    const alike = people.filter(({ role: other }) => other === one.role)
    return alike.length < 2 ? role : t('month.household.numbered', { role, count: alike.indexOf(one) + 1 })
  }
  const byKey = new Map(people.flatMap((one) => [one.key, one.personId].map((key) => [key, person(one)] as const)))
  const cost = (kind: string): string => {
    const code = `cost.${kind}`
    return words.term(code) === code ? words.term(`need.${kind}`) : words.term(code)
  }
  return {
    person,
    byKey: (key: string): string => byKey.get(key) ?? t('unnamed'),
    cost,
    income: (kind: string): string => words.term(`income.${kind}`),
    need: (kind: string): string => (kind === 'income_support' ? t('needs.kinds.income_support') : cost(kind)),
    /** For the calculation: whom a line is about, by member key or income key. */
    names: (incomes: readonly { key: string; member: string }[]): Readonly<Record<string, string>> => ({
      ...Object.fromEntries(byKey),
      ...Object.fromEntries(incomes.map(({ key, member }) => [key, byKey.get(member) ?? ''])),
    }),
  }
}
export type Labels = ReturnType<typeof useLabels>
