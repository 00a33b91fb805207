import { readFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { issuesOf } from '../../../api/calculations/issues.ts'
import { guideline } from '../../../api/guideline.ts'
import type { LocalParameters } from '../../../rules/calculation/input.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import type { StaffLanguage } from '../../../texts/language-codes.ts'
import { fill } from '../../../texts/fill.ts'
import { reportWords } from '../../simulations/report/words.ts'
import { faultTold } from './told.ts'

export type ReadGuideline = { parameters: LocalParameters } | { wrong: readonly string[] }

/** A guideline from its file; what it leaves out has its recorded default. Null: the defaults alone. */
export async function readGuideline(path: string | null, language: StaffLanguage): Promise<ReadGuideline> {
  if (path === null) return { parameters: defaultParameters }
  const { texts } = reportWords[language]
  const text = await contentOf(path)
  if (text === null) return { wrong: [fill(texts.no_file, { path })] }
  const given = parsed(text)
  if (given === undefined) return { wrong: faultTold({ line: null, wrong: 'json' }, path, language) }
  const found = guideline.safeParse(given)
  if (found.success) return { parameters: { ...defaultParameters, ...found.data } }
  return { wrong: faultTold({ line: null, wrong: issuesOf(found.error.issues, guideline, given) }, path, language) }
}

/** `-` is standard input. Null: the file cannot be read. */
async function contentOf(path: string): Promise<string | null> {
  if (path === '-') return textOf(process.stdin)
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
