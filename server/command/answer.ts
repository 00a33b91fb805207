import type { ZodError } from 'zod'
import { calculationFile, readCalculationFile, type CalculationFile } from '../../api/calculation.ts'
import { Refusal } from '../../base/refusal.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import { changesBetween } from '../../rules/calculation/changes.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Line } from '../../rules/line.ts'
import { askRent } from '../../rules/questions/rent.ts'
import { askStimulus } from '../../rules/questions/stimulus.ts'
import { askWage } from '../../rules/questions/wage.ts'
import { command as commandEn } from '../../texts/en/terms/command.ts'
import { terms as termsEn } from '../../texts/en/terms.ts'
import { fill } from '../../texts/fill.ts'
import { tellRefusal } from '../../texts/say.ts'
import { command as commandSv } from '../../texts/sv/terms/command.ts'
import { terms as termsSv } from '../../texts/sv/terms.ts'
import { tellChange, tellFacts, tellTree, type Words } from '../../texts/tell.ts'
import { issuesOf, type Issue } from './issues.ts'

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
  readonly zod: ZodError | null
  constructor(zod: ZodError | null) {
    super('unreadable')
    this.zod = zod
  }
}

function read(text: string): CalculationFile {
  const found = calculationFile.safeParse(parsed(text), { reportInput: true })
  if (!found.success) throw new Unreadable(found.error)
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
  const calculation = calculate(input)
  const adults = input.household.members.filter((member) => member.role !== 'child')
  const answers = [
    askRent(input),
    ...adults.map((adult) => askStimulus(input, adult.key)),
    ...(file.ask?.wages ?? []).map(({ member, amount }) => askWage(input, member, amount)),
  ]
  return { ...calculation, answers }
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
  const { command, words } = languages[language]
  if (thrown instanceof Unreadable) {
    return thrown.zod ? issuesOf(thrown.zod).map((issue) => issueTold(issue, language)) : [command.not_json]
  }
  if (!(thrown instanceof Refusal)) throw thrown
  const { code, facts } = thrown
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
  return [`${field}${about === undefined ? '' : ` (${about})`}: ${title}. ${detail}`]
}

function issueTold(issue: Issue, language: CommandLanguage): string {
  const { command } = languages[language]
  const { field, kind, problem, from, to, names = [] } = issue
  const range = from === undefined && to === undefined ? '' : fill(command.range, { from: from ?? 0, to: to ?? '' })
  const facts = { field: field === '' ? command.whole_file : field, kind: command.kinds[kind], range }
  return fill(command.problems[problem], { ...facts, names: names.join(', ') })
}
