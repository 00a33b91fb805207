import type { splitHousehold } from '../../api/households.ts'
import type { Call } from '../platform/http/bind.ts'
import type { ToldStay } from './queries.ts'

export type Splitting = Call<typeof splitHousehold>

/** One of the two, the case that is theirs from now on, and the children as they live there. */
export interface Half {
  personId: string
  caseId: string
  kept: boolean
  members: ReadonlyMap<string, Pick<ToldStay, 'living' | 'days'>>
}
