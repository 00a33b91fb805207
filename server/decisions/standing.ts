import { toDay } from '../../base/day.ts'
import { toOre, type Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { forTheMonth, holdsIn, isFit, type Holding } from '../../rules/holding/holding.ts'
import type { Ground } from './gather.ts'

type AskedHolding = Omit<Holding, 'until'> & { until: string | null }

/** The decision that still holds for a need of this kind, the latest, beside what is meant to be given now; null: none does. */
export function standingOf(ground: Ground, { kind, granted }: { kind: string; granted: Ore }) {
  const found = ground.standing?.find((one) => one.kind === kind && holdsIn(one.holding, one.month, ground.month))
  return found ? { month: found.month, granted: toOre(found.granted), now: granted } : null
}

/** How long it will hold: as asked, or as long as before where something is given. Refuses what cannot hold so. */
export function giveHolding(asked: AskedHolding | undefined, before: Holding, granted: number, month: Month): Holding {
  const said = asked ? { ...asked, until: asked.until === null ? null : toDay(asked.until) } : before
  const holding = asked || granted > 0 ? said : forTheMonth
  return isFit(holding, granted, month) ? holding : refuse('decision.holding_unfit')
}
