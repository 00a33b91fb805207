import { useTranslation } from 'react-i18next'
import type { ApplicationContent } from '../../../../api/applications.ts'
import { useDraft } from './draft.ts'
import type { Names } from './names.ts'
import { useNames } from './names.ts'
import type { PageName } from './pages.ts'
import { otherNeeds } from './kinds.ts'

/** Something the application still needs: the field it is told in, and the words. */
export interface Gap {
  page: PageName
  field: string
  text: string
}

type Tell = ReturnType<typeof useTranslation<'client'>>['t']
interface Looking {
  content: ApplicationContent
  names: Names
  wrongNumbers: ReadonlySet<string>
  t: Tell
}

const gap = (page: PageName, field: string, text: string): Gap => ({ page, field, text })

function householdGaps({ content, names, wrongNumbers, t }: Looking): Gap[] {
  return content.household.members.flatMap((member) => {
    const { key, givenName, familyName, personNumber, days } = member
    const isNew = key.startsWith('new-')
    const name = names.person(member)
    return [
      ...(isNew && (!givenName || !familyName) ? [gap('household', `${key}.given`, t('household.missing.name'))] : []),
      ...((isNew && !personNumber && !member.born) || (personNumber && isWrong(personNumber, wrongNumbers))
        ? [gap('household', `${key}.number`, t('household.missing.number', { name }))]
        : []),
      ...(days >= 1 && days <= 30 ? [] : [gap('household', `${key}.days`, t('household.missing.days', { name }))]),
    ]
  })
}

/** The right number of digits; whether the check digit holds is tried beside the field and by the server. */
const looksLikeNumber = (typed: string): boolean => /^\d{8}[-+]?[0-9A-Za-z]{4}$|^\d{6}[-+]?\d{4}$/.test(typed.trim())

const isWrong = (typed: string, wrongNumbers: ReadonlySet<string>): boolean =>
  !looksLikeNumber(typed) || wrongNumbers.has(typed)

function homeGaps({ content, t }: Looking): Gap[] {
  return content.home ? [] : [gap('home', 'form', t('dwelling.missing.form'))]
}

function incomeGaps({ content, names, t }: Looking): Gap[] {
  const { incomes, noIncome, assets } = content
  const none = incomes.length === 0 && !noIncome
  return [
    ...(none ? [gap('incomes', 'any', t('incomes.missing.any'))] : []),
    ...incomes
      .filter(({ amount }) => amount === 0)
      .map((income) =>
        gap('incomes', `${income.key}.amount`, t('incomes.missing.amount', { what: names.income(income) })),
      ),
    ...(assets === null ? [gap('incomes', 'assets', t('incomes.missing.assets'))] : []),
  ]
}

function costGaps({ content, names, t }: Looking): Gap[] {
  return content.costs.flatMap((cost) => {
    const what = names.cost(cost)
    const untold = cost.kind === 'other' && (cost.note ?? '').trim() === ''
    return [
      ...(cost.applied === 0 ? [gap('costs', `${cost.key}.amount`, t('costs.missing.amount', { what }))] : []),
      ...(untold ? [gap('costs', `${cost.key}.note`, t('costs.missing.note', { what }))] : []),
    ]
  })
}

function accountGaps({ content, t }: Looking): Gap[] {
  const { account } = content
  if (!account) return [gap('account', 'account.number', t('account.missing.account'))]
  const digits = account.number.replace(/\D/g, '')
  if (account.kind === 'bankgiro') {
    return /^\d{7,8}$/.test(digits) ? [] : [gap('account', 'account.number', t('account.missing.bankgiro'))]
  }
  const clearing = (account.clearing ?? '').replace(/\D/g, '')
  return [
    ...(/^\d{4,5}$/.test(clearing) ? [] : [gap('account', 'account.clearing', t('account.missing.clearing'))]),
    ...(/^\d{2,12}$/.test(digits) ? [] : [gap('account', 'account.number', t('account.missing.number'))]),
  ]
}

/** All that is missing, page by page, in the order of the pages. */
export function useGaps(): Gap[] {
  const { t } = useTranslation('client')
  const { content, wrongNumbers } = useDraft()
  const names = useNames(content.household.members)
  const looking = { content, names, wrongNumbers, t }
  return [householdGaps, homeGaps, incomeGaps, costGaps, accountGaps].flatMap((gapsOf) => gapsOf(looking))
}

export const isOtherNeed = (kind: string): boolean => otherNeeds.some((one) => one === kind)
