import { plusDays } from '../../../base/day.ts'
import { firstDay, plusMonth } from '../../../base/month.ts'
import { drawAccount } from './accounts.ts'
import { castPeople, type HouseholdPlan } from './household.ts'
import { originWeights } from './names.ts'
import type { NumberPool } from '../numbers.ts'
import { openings, type Opening, type Standing, type Story } from './openings.ts'
import type { Random } from '../random.ts'
import type { Setting } from '../town/setting.ts'
import { outlineOf, shapeWeights } from './shapes.ts'

const standings: Readonly<Record<Standing, number>> = { waiting: 50, decided: 25, draft: 5, open: 20 }
const comingStories: Readonly<Record<Story, number>> = {
  plain: 68,
  rent_above: 8,
  cost_cut: 3,
  need_granted: 7,
  need_refused: 3,
  surplus: 3,
  register_income: 4,
  rent_debt: 2,
  assets: 2,
  none: 0,
}
/** The first caseworkers' cases are chosen for those who try the demo; drawn ones go to the others. */
const chosenKeepers = 1

/** Plans a household from its number and the seed alone, but for which person numbers are left. */
export function planHousehold(setting: Setting, at: number, pool: NumberPool, random: Random): HouseholdPlan {
  const { calendar, town } = setting
  const opening = openings(town.municipality)[at] ?? drawOpening(setting, at, random)
  const outline = outlineOf(opening.shape, random, opening.ages ?? null)
  const origin = opening.origin ?? random.weighted(originWeights)
  const on = firstDay(calendar.coming)
  const people = castPeople({ shape: opening.shape, outline, origin, on, pool, random })
  const openedOn = plusDays(
    firstDay(plusMonth(calendar.past[0] ?? calendar.coming, -random.int(1, 14))),
    random.int(0, 27),
  )
  const stimulusFrom = opening.stimulus || random.chance(0.02) ? (calendar.past[3] ?? calendar.coming) : null
  return {
    at,
    shape: opening.shape,
    standing: opening.standing,
    story: opening.story,
    hearing: opening.hearing ?? null,
    isAsked: opening.isAsked ?? false,
    login: opening.login ?? [],
    outline,
    people,
    caseId: random.id(),
    caseNumber: `EB-${openedOn.slice(0, 4)}-${String(at + 1).padStart(6, '0')}`,
    openedOn,
    keeper: opening.keeper,
    account: drawAccount(random),
    accountId: random.id(),
    stimulusFrom,
    covers: opening.keeper === 3 && opening.standing === 'waiting' && at < openings(town.municipality).length,
  }
}

function drawOpening({ caseworkers }: Setting, at: number, random: Random): Opening {
  const story = random.weighted(comingStories)
  const others = caseworkers.length - chosenKeepers
  return {
    shape: random.weighted(shapeWeights),
    standing: random.weighted(standings),
    story,
    keeper: chosenKeepers + (at % others),
    ...(story === 'register_income' && random.chance(0.6)
      ? { hearing: random.chance(0.5) ? ('waiting' as const) : ('answered' as const) }
      : {}),
  }
}
