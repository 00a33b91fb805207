import type { DemandKind } from '../rules/respite/respite.ts'

/** The words of a letter about respite on the housing cost. */
export interface RespiteLetterTexts {
  title: string
  /** In short: `from`, `until`. */
  decided: string
  /** `rent`, `guideline`. */
  counted: string
  asked: string
  demands: Readonly<Record<DemandKind, string>>
  /** `demand`, `text`. */
  demand: string
  tell: string
  /** `until`, `guideline`. */
  after: string
  label: string
  /** `until`. */
  outcome: string
}
