import { sources } from '../law/sources.ts'
import type { TiedDocument, TiedFact, TiedStatement } from '../rules/reasons/evidence.ts'
import type { Term } from '../rules/terms.ts'
import { fill } from './fill.ts'

/** The sentences a statement is set from: what is so, what shows it, and the provision. */
export interface StatementTexts {
  /** `what`, `amount`. */
  line: string
  income: string
  /** `what`, `applied`, `approved`. */
  cost: string
  costNotApproved: string
  /** `day`. */
  contact: string
  /** `what`, `day`. */
  paper: string
  paperOther: string
  /** `day`. */
  journal: string
  application: string
}

/** How a language writes a term, an amount in öre and a day. */
export interface StatementWriter {
  term: (term: Term) => string
  kronor: (ore: number) => string
  day: (day: string) => string
}

/** The statement as it stands in the letter: fact, document, what it means, and the provision. */
export function setStatement(tied: TiedStatement, words: StatementTexts, write: StatementWriter): string {
  const cite = sources[tied.provision].cite
  const said = /[.!?]$/.test(tied.words) ? tied.words : `${tied.words}.`
  return `${setFact(tied.fact, words, write)} ${setDocument(tied.document, words, write)} ${said} (${cite})`
}

function setFact(fact: TiedFact, words: StatementTexts, { term, kronor, day }: StatementWriter): string {
  if (fact.of === 'contact') return fill(words.contact, { day: day(fact.on) })
  const what = term(fact.term)
  if (fact.of !== 'cost') return fill(words[fact.of], { what, amount: kronor(fact.amount) })
  return fill(fact.approved === 0 ? words.costNotApproved : words.cost, {
    what,
    applied: kronor(fact.applied),
    approved: kronor(fact.approved),
  })
}

function setDocument(document: TiedDocument, words: StatementTexts, { term, day }: StatementWriter): string {
  const on = { day: day(document.on) }
  if (document.of !== 'attachment') return fill(words[document.of], on)
  return document.term === null ? fill(words.paperOther, on) : fill(words.paper, { what: term(document.term), ...on })
}
