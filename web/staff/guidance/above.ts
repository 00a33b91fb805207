import type { MonthData } from '../endpoints.ts'

/** A kind of cost that is approved above the guideline, as the calculation remarks it. */
export interface Above {
  kind: string
  guideline: number
  /** All that is approved of the kind. */
  approved: number
}

export function aboveGuideline({ remarks, assessment }: MonthData): Above[] {
  const costs = assessment?.content.costs ?? []
  const found = remarks.flatMap(({ because, about }) => {
    const kind = costs.find((cost) => cost.key === about)?.kind
    if (because?.reason !== 'cost.above_guideline' || kind === undefined) return []
    const alike = costs.filter((cost) => cost.kind === kind)
    const approved = alike.reduce((sum, cost) => sum + (cost.approved ?? cost.applied), 0)
    return [{ kind, guideline: Number(because.facts.guidelineOre), approved }]
  })
  return [...new Map(found.map((one) => [one.kind, one])).values()]
}
