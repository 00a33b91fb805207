import { parseArgs } from 'node:util'
import type { Issue } from '../../../api/calculations/issues.ts'
import { isMonth, toMonth, type Month } from '../../../base/month.ts'
import type { StaffLanguage } from '../../../texts/language-codes.ts'

/** What was asked on the command line. Files by their paths; `-` is standard input or output. */
export interface Asked {
  guideline: string
  against: string | null
  /** The file, or how many invented ones. */
  households: string | number
  seed: string
  from: Month
  months: number
  csv: string | null
  svg: string | null
  language: StaffLanguage
}

export const mostSynthetic = 2_000_000
const mostMonths = 120

export type Read =
  | { asked: Asked }
  /** `usage`: the words cannot be read; `one_of`: both or none of the two ways to name households. */
  | { wrong: 'usage' | 'one_of' | 'one_input' | 'one_output' | readonly Issue[]; language: StaffLanguage }

/** Reads the command line; what is wrong is told, never guessed. */
export function readAsked(words: readonly string[]): Read {
  const values = parsed(words)
  const language = values?.language === 'en' ? 'en' : 'sv'
  const { guideline, from } = values ?? {}
  if (!values || !['sv', 'en'].includes(values.language) || guideline === undefined || from === undefined) {
    return { wrong: 'usage', language }
  }
  const { households, synthetic, against = null, csv = null, svg = null, seed } = values
  if ((households === undefined) === (synthetic === undefined)) return { wrong: 'one_of', language }
  if ([guideline, against, households].filter((path) => path === '-').length > 1)
    return { wrong: 'one_input', language }
  if (csv === '-' && svg === '-') return { wrong: 'one_output', language }
  const wrong = [
    ...(isMonth(from) ? [] : [{ field: '--from', problem: 'wrong_kind' as const, kind: 'month' as const }]),
    ...outside('--months', values.months, mostMonths),
    ...(synthetic === undefined ? [] : outside('--synthetic', synthetic, mostSynthetic)),
  ]
  if (wrong.length > 0) return { wrong, language }
  const files = { guideline, against, csv, svg }
  const run = { households: households ?? Number(synthetic), seed, from: toMonth(from), months: Number(values.months) }
  return { asked: { ...files, ...run, language } }
}

function outside(field: string, text: string, to: number): Issue[] {
  const isInside = /^[1-9]\d{0,8}$/.test(text) && Number(text) <= to
  return isInside ? [] : [{ field, problem: 'outside', kind: 'whole_number', from: 1, to }]
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        guideline: { type: 'string' },
        against: { type: 'string' },
        households: { type: 'string' },
        synthetic: { type: 'string' },
        seed: { type: 'string', default: 'tillit' },
        from: { type: 'string' },
        months: { type: 'string', default: '1' },
        csv: { type: 'string' },
        svg: { type: 'string' },
        language: { type: 'string', default: 'sv' },
      },
    }).values
  } catch {
    return null
  }
}
