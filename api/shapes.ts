import { z } from 'zod'

/** Shapes several features use. */
export const id = z.uuid()
export const day = z.iso.date()
export const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/)
/** Whole öre, not negative, at most ten million kronor. */
export const ore = z.int().min(0).max(1_000_000_000)
/** Whole öre, either sign, as results have. */
export const signedOre = z.int().min(-100_000_000_000).max(100_000_000_000)
/** Text a person wrote: no control signs but line breaks and tabs, trimmed. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !hasControlSigns(text), { error: 'control signs' })
export const instant = z.iso.datetime({ offset: true })
export const caseParams = z.object({ caseId: id })
export const monthParams = z.object({ caseId: id, month })
/** A case as a list of cases shows whose it is. A protected person has no name here. */
export const shownCase = {
  caseId: id,
  caseNumber: z.string(),
  applicant: z.string().nullable(),
  protected: z.boolean(),
}

export interface LineShape {
  term: string
  amount: number
  source: string | null
  regulation?: string | undefined
  because?: { reason: string; facts: Record<string, string | number> } | undefined
  about?: string | undefined
  of: LineShape[]
}
/** The tree of lines, as the rules return it. */
export const line: z.ZodType<LineShape> = z.object({
  term: z.string(),
  amount: signedOre,
  source: z.string().nullable(),
  /** The regulation an amount was entered from here, cited with the source. */
  regulation: z.string().optional(),
  because: z.object({ reason: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }).optional(),
  about: z.string().optional(),
  get of() {
    return z.array(line)
  },
})

function hasControlSigns(text: string): boolean {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if ((code < 32 && code !== 10 && code !== 9 && code !== 13) || code === 127) return true
  }
  return false
}
