import type { Month } from '../../../base/month.ts'
import type { NormSchema2027 } from '../../../law/riksnorm/schema2027.ts'
import { phaseOf } from '../../norm/birthOrder.ts'

/** What later children have less, in ten thousandths of their amount: by order of birth, the last for every later one. */
export interface LaterTable {
  single: Int32Array
  couple: Int32Array
}

export function laterTable(schema: NormSchema2027, month: Month): LaterTable {
  const phase = phaseOf(schema, month)
  const less = (percentages: readonly number[]) => Int32Array.from(percentages, (percent) => (100 - percent) * phase)
  return { single: less(schema.childPercent.single), couple: less(schema.childPercent.couple) }
}
