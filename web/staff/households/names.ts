import { useTranslation } from 'react-i18next'
import { today } from '../../ui/language/format.ts'
import type { CaseHousehold } from '../endpoints.ts'

export type Stay = CaseHousehold['stays'][number]

/** What each person of the household is called here; a protected one by role. */
export function useStayNames(stays: readonly Stay[]): (personId: string) => string {
  const { t } = useTranslation('staff')
  const people = [...new Map(stays.map((one) => [one.personId, one])).values()]
  const role = (one: Stay): string => {
    const word = t(`month.household.roles.${one.role}`)
    const alike = people.filter((other) => other.role === one.role)
    return alike.length < 2 ? word : t('month.household.numbered', { role: word, count: alike.indexOf(one) + 1 })
  }
  return (personId) => {
    const one = people.find((other) => other.personId === personId)
    if (!one) return ''
    if (one.protected) return t('life.protectedRole', { role: role(one) })
    return one.name ?? role(one)
  }
}

export const adultsNow = ({ stays }: CaseHousehold): string[] => [
  ...new Set(stays.filter(({ role, to }) => role !== 'child' && isNow(to)).map(({ personId }) => personId)),
]

export const childrenNow = ({ stays }: CaseHousehold): string[] => [
  ...new Set(stays.filter(({ role, to }) => role === 'child' && isNow(to)).map(({ personId }) => personId)),
]

const isNow = (to: string | null): boolean => to === null || to >= today()
