import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { OriginsContext } from '../0-same/origins.ts'
import { useDraft } from '../draft/draft.ts'
import { useNames } from '../draft/names.ts'
import { Section } from './Section.tsx'

/** The whole application in words. */
export function Sections() {
  return (
    <>
      <Household />
      <Home />
      <Incomes />
      <Costs />
      <Papers />
      <Account />
    </>
  )
}

function Household() {
  const { t } = useTranslation('client')
  const { content, place } = useDraft()
  const { members, changed } = content.household
  const asksSame = useContext(OriginsContext) !== null
  const names = useNames(members)
  const rows = members.map((member) => ({
    key: member.key,
    label: names.person(member),
    value: [
      t(`household.living.short.${member.living}`, { days: member.days }),
      ...(member.lunchAway ? [t('household.lunch')] : []),
      ...(member.inSchool ? [t('household.school')] : []),
    ].join('\n'),
  }))
  const sameLabel = t('household.same.question')
  const same = { key: 'changed', label: sameLabel, value: t(changed ? 'review.changed' : 'review.unchanged') }
  // Someone who applies for the first time has no last month; and nobody else says for them that all is the same.
  const hasKnown = members.some(({ key, role }) => role !== 'applicant' && !key.startsWith('new-'))
  return <Section page="household" rows={hasKnown && !asksSame && !place.views.review ? [...rows, same] : rows} />
}

function Home() {
  const { t } = useTranslation('client')
  const { home } = useDraft().content
  const rows = [
    {
      key: 'form',
      label: t('review.homeForm'),
      value: home ? t(`dwelling.form.${home.form}`) : t('review.notAnswered'),
    },
  ]
  if (!home || home.form === 'none') return <Section page="home" rows={rows} />
  const rooms = {
    key: 'rooms',
    label: t('dwelling.rooms.question'),
    value: home.rooms === null ? t('review.notAnswered') : String(home.rooms),
  }
  const others = { key: 'others', label: t('dwelling.others.question'), value: String(home.othersInDwelling) }
  return <Section page="home" rows={[...rows, rooms, others]} />
}

function Incomes() {
  const { t } = useTranslation('client')
  const { incomes, noIncome, assets, household } = useDraft().content
  const asksSame = useContext(OriginsContext) !== null
  const names = useNames(household.members)
  const none = {
    key: 'none',
    label: t('incomes.any.question'),
    value: noIncome ? t('review.noIncome') : t('review.notAnswered'),
  }
  const rows = incomes.map((income) => ({
    key: income.key,
    label: names.income(income),
    value: names.amount(income.amount),
  }))
  const bank = {
    key: 'assets',
    label: t('incomes.assets.question'),
    value: assets === null ? t('review.notAnswered') : names.amount(assets),
  }
  return <Section page="incomes" rows={[...(rows.length > 0 ? rows : [none]), ...(asksSame ? [] : [bank])]} />
}

function Costs() {
  const { t } = useTranslation('client')
  const { costs, household } = useDraft().content
  const names = useNames(household.members)
  const rows = costs.map((cost) => ({
    key: cost.key,
    label: names.cost(cost),
    value: cost.note === null ? names.amount(cost.applied) : `${names.amount(cost.applied)}\n${cost.note}`,
  }))
  const none = { key: 'none', label: t('costs.list'), value: t('review.none') }
  return <Section page="costs" rows={rows.length > 0 ? rows : [none]} />
}

function Papers() {
  const { t } = useTranslation('client')
  const asksSame = useContext(OriginsContext) !== null
  const { attachments } = useDraft()
  if (asksSame) return null
  const value = attachments.length > 0 ? t('review.files', { count: attachments.length }) : t('review.noFiles')
  return <Section page="attachments" rows={[{ key: 'files', label: t('apply.pages.attachments'), value }]} />
}

function Account() {
  const { t } = useTranslation('client')
  const { account, message } = useDraft().content
  const number = account && [account.clearing, account.number].filter((part) => part !== null && part !== '').join(', ')
  const rows = [
    {
      key: 'account',
      label: account ? t(`account.kind.${account.kind}`) : t('account.title'),
      value: number ?? t('review.notAnswered'),
    },
    { key: 'message', label: t('account.message.label'), value: message ?? t('review.none') },
  ]
  return <Section page="account" rows={rows} />
}
