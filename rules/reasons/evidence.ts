import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import { sources, type SourceKey } from '../../law/sources.ts'
import type { Line } from '../line.ts'
import type { Term } from '../terms.ts'
import type { DocumentRef, FactRef, Statement } from './statements.ts'

/** The parts of a calculation that a statement can name. */
export const lineKeys = ['norm', 'costs', 'incomes', 'assets', 'result'] as const
type LineKey = (typeof lineKeys)[number]

/** What a case and month has to tie statements to. */
export interface Evidence {
  arrivedOn: Day
  calculation: Readonly<Record<LineKey, Line>> | null
  costs: readonly { key: string; term: Term; applied: Ore; approved: Ore | null }[]
  incomes: readonly { key: string; term: Term; amount: Ore }[]
  contacts: readonly { key: string; on: Day }[]
  /** Each paper with the key of the cost or income it shows. */
  attachments: readonly { key: string; shows: string; on: Day }[]
  journal: readonly { key: string; on: Day }[]
}

/** The fact as it is when the decision is made: it stays so, whatever the assessment says later. */
export type TiedFact =
  | { of: 'line' | 'income'; term: Term; amount: Ore }
  | { of: 'cost'; term: Term; applied: Ore; approved: Ore }
  | { of: 'contact'; on: Day }
/** `term`: what the paper shows; null: it shows something else. */
export type TiedDocument = { of: 'attachment'; term: Term | null; on: Day } | { of: 'journal' | 'application'; on: Day }

export interface TiedStatement {
  fact: TiedFact
  document: TiedDocument
  provision: SourceKey
  words: string
  about: string | null
}

/** The statement with what it names; null: the case has no such fact or document, or the law no such provision. */
export function tie(statement: Statement, evidence: Evidence): TiedStatement | null {
  const fact = tieFact(statement.fact, evidence)
  const document = tieDocument(statement.document, evidence)
  const { provision, words, about } = statement
  return fact && document && isSource(provision) ? { fact, document, provision, words, about } : null
}

const isSource = (key: string): key is SourceKey => Object.hasOwn(sources, key)
const isLine = (key: string): key is LineKey => lineKeys.some((one) => one === key)
const found = <Row extends { key: string }>(rows: readonly Row[], key: string) => rows.find((row) => row.key === key)

export function tieFact({ of, key }: FactRef, evidence: Evidence): TiedFact | null {
  if (of === 'line') {
    const line = isLine(key) ? evidence.calculation?.[key] : undefined
    return line ? { of, term: line.term, amount: line.amount } : null
  }
  if (of === 'cost') {
    const cost = found(evidence.costs, key)
    return cost ? { of, term: cost.term, applied: cost.applied, approved: cost.approved ?? cost.applied } : null
  }
  if (of === 'income') {
    const income = found(evidence.incomes, key)
    return income ? { of, term: income.term, amount: income.amount } : null
  }
  const contact = found(evidence.contacts, key)
  return contact ? { of, on: contact.on } : null
}

export function tieDocument({ of, key }: DocumentRef, evidence: Evidence): TiedDocument | null {
  if (of === 'application') return { of, on: evidence.arrivedOn }
  if (of === 'journal') {
    const entry = found(evidence.journal, key)
    return entry ? { of, on: entry.on } : null
  }
  const paper = found(evidence.attachments, key)
  if (!paper) return null
  const shown = found(evidence.costs, paper.shows) ?? found(evidence.incomes, paper.shows)
  return { of, term: shown?.term ?? null, on: paper.on }
}
