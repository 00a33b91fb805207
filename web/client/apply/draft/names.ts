import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { useWords } from '../../../ui/language/words.ts'
import type { Cost, Income, Member } from './shape.ts'

/** What people and rows are called. A protected person has no name here: told by place in the household. */
export function useNames(members: readonly Member[]) {
  const { t } = useTranslation('client')
  const words = useWords()
  const format = useFormat()
  const children = members.filter((member) => member.role === 'child')
  const person = (member: Member): string => {
    if (member.role === 'applicant') return t('household.you')
    const name = [member.givenName, member.familyName].filter((part) => part !== null && part !== '').join(' ')
    if (name !== '') return name
    return member.role === 'child'
      ? t('household.child', { number: children.indexOf(member) + 1 })
      : t('household.coApplicant')
  }
  const byKey = (key: string): string => {
    const member = members.find((one) => one.key === key)
    if (!member) return ''
    return member.role === 'applicant' ? t('household.youInside') : person(member)
  }
  return {
    person,
    byKey,
    income: ({ kind, member }: Income) =>
      members.length > 1 ? `${words.term(`income.${kind}`)}, ${byKey(member)}` : words.term(`income.${kind}`),
    cost: ({ kind }: Cost) => costName(kind, words.term),
    amount: format.kronor,
  }
}
export type Names = ReturnType<typeof useNames>

const isNeed = (kind: Cost['kind'], term: (code: string) => string): boolean => term(`cost.${kind}`) === `cost.${kind}`

/** A cost and another need have their words in different places; a word without a text shows its code. */
export const costName = (kind: Cost['kind'], term: (code: string) => string): string =>
  isNeed(kind, term) ? term(`need.${kind}`) : term(`cost.${kind}`)
