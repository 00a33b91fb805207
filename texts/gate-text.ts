import type { GateNeed } from '../law/gates/needs.ts'

/** A need without a text does not compile. */
export type GateTexts = Readonly<
  Record<
    GateNeed,
    {
      /** What is missing. */
      missing: string
      /** What meets it. */
      meets: string
    }
  >
>
