import { calculationFile, readCalculationFile, type CalculationFile } from '../../api/calculation.ts'
import { issuesOf, type Issue } from '../../api/calculations/issues.ts'
import { Refusal } from '../../base/refusal.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import { changesBetween } from '../../rules/calculation/changes.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Line } from '../../rules/line.ts'
import { answersTo } from '../../rules/questions/answers.ts'
import { command as commandEn } from '../../texts/en/terms/command.ts'
import { terms as termsEn } from '../../texts/en/terms.ts'
import { fill } from '../../texts/fill.ts'
import { tellRefusal } from '../../texts/say.ts'
import { command as commandSv } from '../../texts/sv/terms/command.ts'
import { terms as termsSv } from '../../texts/sv/terms.ts'
import { tellIssue } from '../../texts/tell-issue.ts'
import { tellChange, tellFacts, tellTree, type Words } from '../../texts/tell.ts'

const languages = {
  sv: { command: commandSv, words: { terms: termsSv, locale: 'sv-SE', to: 'caseworker' } },
  en: { command: commandEn, words: { terms: termsEn, locale: 'en-SE', to: 'caseworker' } },
} as const satisfies Record<string, { command: Record<keyof typeof commandSv, unknown>; words: Words }>
export type CommandLanguage = keyof typeof languages

export interface Asked {
  /** The file's text. */
  text: string
  /** The text of the file to compare with: the earlier month. */
  earlier: string | null
  explain: boolean
  language: CommandLanguage
}

export interface Answer {
  out: string
  /** One sentence a row; empty when all went well. */
  wrong: readonly string[]
}

type View = Calculation & { answers: readonly Line[] }

/** Calculates what a file says and tells it as data, or in words when asked. Never half an answer: what is wrong is told instead. */
export function answer({ text, earlier, explain, language }: Asked): Answer {
  try {
    const after = viewOf(read(text))
    if (earlier !== null) return { out: changesTold(viewOf(read(earlier)), after, { explain, language }), wrong: [] }
    return { out: explain ? told(after, language) : JSON.stringify(after, null, 2), wrong: [] }
  } catch (thrown) {
    return { out: '', wrong: wrongOf(thrown, language) }
  }
}

class Unreadable extends Error {
  /** null: not JSON at all. */
  readonly issues: readonly Issue[] | null
  constructor(issues: readonly Issue[] | null) {
    super('unreadable')
    this.issues = issues
  }
}

function read(text: string): CalculationFile {
  const given = parsed(text)
  const found = calculationFile.safeParse(given)
  if (!found.success) throw new Unreadable(issuesOf(found.error.issues, calculationFile, given))
  return found.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable(null)
  }
}

function viewOf(file: CalculationFile): View {
  const input = readCalculationFile(file)
  return { ...calculate(input), answers: answersTo(input, file.ask?.wages ?? []) }
}

function told(view: View, language: CommandLanguage): string {
  const { command, words } = languages[language]
  const part = (title: string, lines: readonly Line[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.flatMap((line) => tellTree(line, words))]
  return [
    fill(command.heading, tellFacts({ month: view.month, supportOre: view.support }, words.locale)),
    ...part(command.reckoned, [view.norm, view.costs, view.incomes, view.assets, view.result]),
    ...part(command.others, view.otherNeeds.of),
    ...part(command.remarks, view.remarks),
    ...part(command.answers, view.answers),
  ].join('\n')
}

function changesTold(before: View, after: View, { explain, language }: Pick<Asked, 'explain' | 'language'>): string {
  const changes = changesBetween(before, after)
  if (!explain) return JSON.stringify({ from: before.month, to: after.month, changes }, null, 2)
  const { command, words } = languages[language]
  if (changes.length === 0) return command.nothing_changed
  const months = tellFacts({ from: before.month, to: after.month }, words.locale)
  return [fill(command.changed, months), ...changes.map((change) => tellChange(change, words))].join('\n')
}

function wrongOf(thrown: unknown, language: CommandLanguage): string[] {
  const { command } = languages[language]
  if (thrown instanceof Unreadable) {
    return thrown.issues?.map((issue) => tellIssue(issue, language)) ?? [command.not_json]
  }
  if (!(thrown instanceof Refusal)) throw thrown
  return [refusalTold(thrown, language)]
}

/** One sentence: the field, what it is about, and what the rules say of it. */
export function refusalTold({ code, facts }: Refusal, language: CommandLanguage): string {
  const { words } = languages[language]
  const { title, detail } = tellRefusal(language, code, tellFacts(facts, words.locale))
  const about = [
    facts['member'],
    facts['cost'],
    facts['income'],
    facts['level'],
    facts['surplus'],
    facts['asset'],
  ].find((key) => key)
  const field = String(facts['field'] ?? (code.startsWith('law.') ? 'month' : 'household'))
  return `${field}${about === undefined ? '' : ` (${about})`}: ${title}. ${detail}`
}
