import { isHolder } from '../../law/registers.ts'
import type { Day } from '../../base/day.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import { isShort } from '../gates/words.ts'

type Need = 'register_case_open' | 'register_holder_named' | 'register_purpose_stated'

export interface RegisterFacts {
  today: Day
  /** The case is not closed, and a month of it waits to be decided. */
  isOpen: boolean
  /** Those who are asked, by the names they have here. */
  holders: readonly string[]
  purpose: string
}

/** SoL 15:10–12: asked for an application that waits, of those the law names and nobody else, with a purpose. */
export function lawfullyAsked({ isOpen, holders, purpose }: RegisterFacts): Unmet<Need>[] {
  const isNamed = holders.length > 0 && holders.every((one) => isHolder(one))
  return [
    ...(isOpen ? met : unmet('register_case_open')),
    ...(isNamed ? met : unmet('register_holder_named')),
    ...(isShort(purpose) ? unmet('register_purpose_stated') : met),
  ]
}
