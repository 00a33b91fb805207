import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedKind } from '../../../law/completion.ts'
import type { DaySetter } from '../../../rules/completion/day.ts'
import { askChannels } from '../../../rules/completion/item.ts'
import { needsConsultation } from '../../../rules/completion/rounds.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type Completions } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'

/** A thing on its way to be asked for. */
export interface Draft {
  id: string
  kind: AskedKind
  needKey: string
  about: string | null
  what: string
  why: string
}

interface About {
  caseId: string
  month: string
  found: Completions
  labels: Labels
  onDone: () => void
}

const least = 10
/** A rent notice is of the rent: the cost need not be named beside it. */
const namesCost: ReadonlySet<AskedKind> = new Set([
  'rent_notice',
  'rental_contract',
  'electricity_invoice',
  'wage_slip',
])
export const saysItself = (kind: AskedKind): boolean => namesCost.has(kind)

/** A request on its way: things from what is missing or added by hand, the help, the day, and the talk before a third round. */
export function useAsk({ caseId, month, found, labels, onDone }: About) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [help, setHelp] = useKeptText(`completion.${caseId}.${month}`)
  const [channel, setChannel] = useState<(typeof askChannels)[number]>('e_service')
  const [answerBy, setAnswerBy] = useState<string>(found.usualDay)
  const [setBy, setSetBy] = useState<DaySetter>('us')
  const [leader, setLeader] = useState('')
  const [considered, setConsidered] = useState('')
  const refresh = useRefresh()
  const act = useAct(endpoints.askCompletion, async () => {
    setHelp('')
    onDone()
    await refresh(endpoints.completions, endpoints.month)
  })
  /** Words to begin from; something else has none, and is to be said. */
  const usualWhy = (kind: AskedKind): string => (kind === 'other' ? '' : t(`completions.whys.${kind}`))
  const blank = (kind: AskedKind, of: Pick<Draft, 'id' | 'needKey' | 'about'>, what: string): Draft => ({
    ...of,
    kind,
    what,
    why: usualWhy(kind),
  })
  const add = (kind: AskedKind, of: Pick<Draft, 'id' | 'needKey' | 'about'>, name: string) =>
    setDrafts((all) => [...all, blank(kind, of, [name, format.month(month)].filter((part) => part !== '').join(', '))])
  const rounds = new Map(found.needs.map((need) => [need.key, need.rounds]))
  const mustTalk = needsConsultation(
    rounds,
    drafts.map((one) => one.needKey),
  )
  const isLeft = mustTalk && (leader === '' || considered.trim().length < least)
  const missing = [
    drafts.length === 0 ? t('completions.form.needsItem') : '',
    drafts.some((one) => one.what.trim() === '' || one.why.trim().length < least) ? t('completions.form.needsWhy') : '',
    help.trim().length < least ? t('completions.form.needsHelp') : '',
    answerBy === '' ? t('completions.form.needsDay') : '',
    isLeft ? t('completions.form.needsLeader') : '',
  ].filter((reason) => reason !== '')
  const submit = () => {
    const items = drafts.map(({ id: _id, ...item }) => item)
    const consultation = mustTalk ? { staffId: leader, considered } : null
    act.mutate({ params: { caseId, month }, body: { channel, help, answerBy, setBy, items, consultation } })
  }
  const asked = { drafts, add, help, setHelp, channel, setChannel, answerBy, setAnswerBy, setBy, setSetBy }
  const talk = { leader, setLeader, considered, setConsidered, mustTalk }
  return {
    ...asked,
    ...talk,
    missing,
    act,
    submit,
    labels,
    usualWhy,
    change: (id: string, more: Partial<Draft>) =>
      setDrafts((all) => all.map((one) => (one.id === id ? { ...one, ...more } : one))),
    remove: (id: string) => setDrafts((all) => all.filter((one) => one.id !== id)),
  }
}
export type Asking = ReturnType<typeof useAsk>
