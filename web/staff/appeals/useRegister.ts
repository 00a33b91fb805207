import { useState } from 'react'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import type { AppealedDecision } from './endpoints.ts'

export const channels = ['paper', 'email', 'spoken'] as const

/** An appeal as it is taken down: its words are kept until it is saved. */
export function useRegister(caseId: string, { decisionId, appeals, recipients }: AppealedDecision, onDone: () => void) {
  const left = recipients.filter(({ personId }) => !appeals.some((one) => one.personId === personId))
  const [personId, setPersonId] = useState(left[0]?.personId ?? '')
  const [channel, setChannel] = useState<(typeof channels)[number]>('paper')
  const [arrivedOn, setArrivedOn] = useState(today())
  const [wish, setWish] = useKeptText(`appeal.${decisionId}.wish`)
  const [why, setWhy] = useKeptText(`appeal.${decisionId}.why`)
  const refresh = useRefresh()
  const act = useAct(endpoints.registerAppeal, async () => {
    setWish('')
    setWhy('')
    await refresh(endpoints.appeals, endpoints.caseWork, endpoints.month)
    onDone()
  })
  const save = () => act.mutate({ params: { caseId, decisionId }, body: { personId, channel, arrivedOn, wish, why } })
  return {
    left,
    personId,
    setPersonId,
    channel,
    setChannel,
    arrivedOn,
    setArrivedOn,
    wish,
    setWish,
    why,
    setWhy,
    act,
    save,
  }
}
export type Registering = ReturnType<typeof useRegister>
