import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { splitHousehold } from '../../../api/households.ts'
import type { Body, Reply } from '../../ui/endpoint.ts'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { said } from '../closing/act-form.ts'
import { endpoints, type CaseHousehold } from '../endpoints.ts'
import { adultsNow, childrenNow } from './names.ts'

export const both = 'both'
export const stays = 'stays'

/** What is chosen: who keeps which case, where each child lives and how many days with the first, with whom each application goes, what goes along. */
interface Choices {
  onDay: string
  keepers: Readonly<Record<string, string>>
  lives: Readonly<Record<string, string>>
  days: Readonly<Record<string, number>>
  goesTo: Readonly<Record<string, string>>
  along: readonly string[]
}

/** Of a split. Where a child lives and what an application follows are not chosen beforehand. */
export function useSplit(
  caseId: string,
  household: CaseHousehold,
  onDone: (done: Reply<typeof splitHousehold>) => void,
) {
  const adults = adultsNow(household)
  const hiddenAdults = new Set(
    household.stays.filter((one) => one.protected && one.role !== 'child').map((one) => one.personId),
  )
  // Whoever is protected is best kept by somebody else than the one who has the other.
  const keepers = Object.fromEntries(adults.map((adult) => [adult, hiddenAdults.has(adult) ? 'turn' : 'me']))
  const [chosen, setChosen] = useState<Choices>(() => ({
    onDay: today(),
    keepers,
    lives: {},
    days: {},
    goesTo: {},
    along: [],
  }))
  const refresh = useRefresh()
  const act = useAct(endpoints.splitHousehold, async (done) => {
    onDone(done)
    await refresh(endpoints.caseLife, endpoints.caseHousehold, endpoints.month, endpoints.queue)
  })
  return {
    adults,
    children: childrenNow(household),
    hidden: hiddenAdults.size > 0,
    chosen,
    choose: (more: Partial<Choices>) => setChosen((before) => ({ ...before, ...more })),
    act,
    missing: useMissing(household, chosen),
    submit: () => act.mutate({ params: { caseId }, body: bodyOf(household, chosen) }),
  }
}
export type Split = ReturnType<typeof useSplit>

function useMissing(household: CaseHousehold, { onDay, lives, goesTo }: Choices): string[] {
  const { t } = useTranslation('staff')
  return said([
    onDay === '' && t('life.split.needsDay'),
    childrenNow(household).some((one) => (lives[one] ?? '') === '') && t('life.split.needsChild'),
    household.open.some((one) => (goesTo[one.applicationId] ?? '') === '') && t('life.split.needsApplication'),
  ])
}

function bodyOf(
  household: CaseHousehold,
  { onDay, keepers, lives, days, goesTo, along }: Choices,
): Body<typeof splitHousehold> {
  const adults = adultsNow(household)
  const placesOf = (child: string) => {
    const where = lives[child] ?? ''
    const own = days[child] ?? 15
    if (where !== both) return [{ adultId: where, living: 'full' as const, days: 30 }]
    return adults.map((adultId, at) => ({ adultId, living: 'alternate' as const, days: at === 0 ? own : 30 - own }))
  }
  return {
    onDay,
    adults: adults.map((personId) => ({ personId, keeper: keepers[personId] === 'turn' ? 'turn' : 'me' })),
    children: childrenNow(household).map((personId) => ({ personId, lives: placesOf(personId) })),
    applications: household.open.map(({ applicationId }) => {
      const to = goesTo[applicationId] ?? ''
      return { applicationId, goesTo: to === stays ? null : to }
    }),
    requests: [...along],
  }
}
