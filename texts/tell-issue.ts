import type { Issue } from '../api/calculations/issues.ts'
import { command as commandEn } from './en/terms/command.ts'
import { fill } from './fill.ts'
import type { StaffLanguage } from './language-codes.ts'
import { command as commandSv } from './sv/terms/command.ts'

const languages = { sv: commandSv, en: commandEn } as const

/** One sentence: the field, what it should be, and the allowed range. */
export function tellIssue(issue: Issue, language: StaffLanguage): string {
  const texts = languages[language]
  const { field, kind, problem, from, to, names = [] } = issue
  const range = from === undefined && to === undefined ? '' : fill(texts.range, { from: from ?? 0, to: to ?? '' })
  const facts = { field: field === '' ? texts.whole_file : field, kind: texts.kinds[kind], range }
  if (problem === 'unknown_field' && names.length === 0) return fill(texts.unknown_fields, facts)
  return fill(texts.problems[problem], { ...facts, names: names.join(', ') })
}
