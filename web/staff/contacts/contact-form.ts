import { useState } from 'react'
import {
  resultsOf,
  type Channel,
  type ContactResult,
  type otherParties,
  type purposes,
  type thirdPartyGrounds,
} from '../../../rules/contacts/contact.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type CaseContacts } from '../endpoints.ts'
import { instantOf, type Moment } from '../investigations/When.tsx'

type Other = (typeof otherParties)[number]

/** What is chosen; the text is kept apart, so that it survives a reload. */
export interface Chosen {
  direction: 'in' | 'out'
  channel: Channel
  result: ContactResult
  purpose: (typeof purposes)[number]
  /** A person's id, or the kind of another. */
  whom: string
  other: Other | null
  ground: (typeof thirdPartyGrounds)[number]
  groundNote: string
  isInterpreted: boolean
  promises: boolean
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const usual = (people: CaseContacts['people']): Chosen => ({
  direction: 'out',
  channel: 'call',
  result: 'reached',
  purpose: 'application',
  whom: people[0]?.personId ?? '',
  other: null,
  ground: 'consent',
  groundNote: '',
  isInterpreted: (people[0]?.interpreter ?? null) !== null,
  promises: false,
})

interface About {
  caseId: string
  month: string
  people: CaseContacts['people']
  onDone: () => void
}

/** A contact on its way into the log. What is usual is chosen already: a call from us that reached the applicant. */
export function useContactForm({ caseId, month, people, onDone }: About) {
  const format = useFormat()
  const [chosen, set] = useState<Chosen>(() => usual(people))
  const [moment, setMoment] = useState<Moment>(() => ({ day: today(), clock: format.clock(new Date()) }))
  const [promise, setPromise] = useState<Moment>(() => ({ day: dayAfter(today()), clock: '12:00' }))
  const [text, setText] = useKeptText(`contact.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.logContact, async () => {
    setText('')
    onDone()
    await refresh(endpoints.caseContacts, endpoints.month, endpoints.contactsToMake)
  })
  const choose = (change: Partial<Chosen>) => set((before) => fitting({ ...before, ...change }))
  const person = people.find((one) => one.personId === chosen.whom)
  const [happenedAt, callBackBy] = [instantOf(moment), chosen.promises ? instantOf(promise) : null]
  const submit = () => {
    if (happenedAt === null) return
    const { direction, channel, result, purpose, other, ground, groundNote } = chosen
    const interpreter = chosen.isInterpreted ? (person?.interpreter ?? null) : null
    const whom =
      other === null
        ? { party: 'person' as const, personId: chosen.whom }
        : { party: 'other' as const, other, ground, groundNote }
    act.mutate({
      params: { caseId },
      body: {
        direction,
        channel,
        result,
        purpose,
        happenedAt,
        interpreter,
        with: whom,
        text,
        month,
        callBackBy: other === null ? callBackBy : null,
      },
    })
  }
  const missing = {
    text: text.trim() === '',
    when: happenedAt === null,
    ground: chosen.other !== null && chosen.ground !== 'they_contacted_us' && chosen.groundNote.trim().length < 10,
    promise: chosen.promises && callBackBy === null,
  }
  return { chosen, choose, moment, setMoment, promise, setPromise, text, setText, act, submit, missing, person }
}
export type ContactForm = ReturnType<typeof useContactForm>

/** A result that the way of contact cannot have gives way to the first that it can. */
function fitting(chosen: Chosen): Chosen {
  const possible = resultsOf(chosen.channel)
  const [first] = possible
  return possible.includes(chosen.result) || first === undefined ? chosen : { ...chosen, result: first }
}
