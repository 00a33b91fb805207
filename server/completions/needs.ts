import { otherNeedKinds } from '../../rules/calculation/input.ts'
import type { AskedAbout } from './readQueries.ts'

/** The needs of a month: the support as a whole, and each other need by its key. */
export function needsOf({ costs, decided }: AskedAbout): { key: string; kind: string; decided: boolean }[] {
  const others = costs.filter((cost) => otherNeedKinds.some((kind) => kind === cost.kind))
  return [{ key: 'income_support', kind: 'income_support' }, ...others].map(({ key, kind }) => ({
    key,
    kind,
    decided: decided.includes(key),
  }))
}
