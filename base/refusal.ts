/** A refusal is a no by rule: expected, named, told to the person. Anything else that is thrown is a fault. */
export class Refusal extends Error {
  readonly code: string
  /** Values for the sentence told to the person: never what they typed, never personal data. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly extra: Readonly<Record<string, unknown>>

  constructor(code: string, facts: Record<string, string | number> = {}, extra: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.facts = facts
    this.extra = extra
  }
}

/** Refuse by code. `extra` goes out as fields of the problem document (for instance the unmet gates). */
export function refuse(
  code: string,
  facts: Record<string, string | number> = {},
  extra: Record<string, unknown> = {},
): never {
  throw new Refusal(code, facts, extra)
}

/** A fault unless `truth`: the caller broke a promise that no input can break. */
export function assert(truth: unknown, promise: string): asserts truth {
  if (!truth) throw new Error(`broken promise: ${promise}`)
}
