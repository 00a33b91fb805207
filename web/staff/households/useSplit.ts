import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { splitHousehold } from '../../../api/households.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { said } from '../closing/act-form.ts'
import { endpoints, type CaseHousehold } from '../endpoints.ts'
import { adultsNow, childrenNow } from './names.ts'

export const both = 'both'
export const stays = 'stays'
type Chosen = Readonly<Record<string, string>>

/** What is chosen of a split: who keeps which case, where each child lives, with whom each application goes. Nothing is chosen beforehand. */
export function useSplit(
  caseId: string,
  household: CaseHousehold,
  onDone: (done: Reply<typeof splitHousehold>) => void,
) {
  const { t } = useTranslation('staff')
  const [first = '', second = ''] = adultsNow(household)
  const hidden = household.stays.some((one) => one.protected && one.role !== 'child')
  const [onDay, setOnDay] = useState(today)
  const [keepers, setKeepers] = useState<Chosen>(() => ({ [first]: 'me', [second]: hidden ? 'turn' : 'me' }))
  const [lives, setLives] = useState<Chosen>({})
  const [days, setDays] = useState<Readonly<Record<string, number>>>({})
  const [goesTo, setGoesTo] = useState<Chosen>({})
  const [along, setAlong] = useState<readonly string[]>([])
  const refresh = useRefresh()
  const act = useAct(endpoints.splitHousehold, async (done) => {
    onDone(done)
    await refresh(endpoints.caseLife, endpoints.caseHousehold, endpoints.month, endpoints.queue)
  })
  const children = childrenNow(household)
  const missing = said([
    onDay === '' && t('life.split.needsDay'),
    children.some((one) => (lives[one] ?? '') === '') && t('life.split.needsChild'),
    household.open.some((one) => (goesTo[one.applicationId] ?? '') === '') && t('life.split.needsApplication'),
  ])
  const placesOf = (child: string) => {
    const where = lives[child] ?? ''
    if (where !== both) return [{ adultId: where, living: 'full' as const, days: 30 }]
    const own = days[child] ?? 15
    const living = 'alternate' as const
    return [
      { adultId: first, living, days: own },
      { adultId: second, living, days: 30 - own },
    ]
  }
  const submit = () =>
    act.mutate({
      params: { caseId },
      body: {
        onDay,
        adults: [first, second].map((personId) => ({
          personId,
          keeper: keepers[personId] === 'turn' ? ('turn' as const) : ('me' as const),
        })),
        children: children.map((personId) => ({ personId, lives: placesOf(personId) })),
        applications: household.open.map(({ applicationId }) => {
          const to = goesTo[applicationId] ?? ''
          return { applicationId, goesTo: to === stays ? null : to }
        }),
        requests: [...along],
      },
    })
  const put = (set: (change: (before: Chosen) => Chosen) => void) => (key: string, value: string) =>
    set((before) => ({ ...before, [key]: value }))
  return {
    adults: [first, second],
    children,
    hidden,
    onDay,
    setOnDay,
    keepers,
    setKeeper: put(setKeepers),
    lives,
    setLives: put(setLives),
    days,
    setDays: (child: string, count: number) => setDays((before) => ({ ...before, [child]: count })),
    goesTo,
    setGoesTo: put(setGoesTo),
    along,
    setAlong,
    act,
    missing,
    submit,
  }
}
export type Split = ReturnType<typeof useSplit>
