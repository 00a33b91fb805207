import { evidenceOf as toEvidence } from '../../../api/calculations/evidence.ts'
import { refuse } from '../../../base/refusal.ts'
import { tie, type Evidence } from '../../../rules/reasons/evidence.ts'
import { whole, type DraftStatement, type Statement } from '../../../rules/reasons/statements.ts'
import { setStatement } from '../../../texts/statement-text.ts'
import { statements as sentences } from '../../../texts/sv/statements.ts'
import { formatsOf } from '../../../texts/formats.ts'
import { terms } from '../../../texts/sv/terms.ts'
import type { Ground } from '../gather.ts'
import type { GivenReasons, TiedReason, WrittenReasons } from './given.ts'

interface AskedReasons {
  facts: string | null
  provisions: readonly string[]
  statements?: readonly Statement[] | undefined
  own?: Readonly<Record<string, string>> | undefined
}

export const evidenceOf = (ground: Ground): Evidence =>
  toEvidence({
    arrivedOn: ground.application.arrivedOn,
    content: ground.assessment.content,
    calculation: ground.calculation,
    papers: ground.papers ?? { attachments: [], journal: [] },
  })

/** The statement tied to the case; null: an empty place, or something the case does not have. */
export function tieReason(draft: DraftStatement, evidence: Evidence): TiedReason | null {
  const ref = whole(draft)
  const tied = ref && tie(ref, evidence)
  return ref && tied ? { ref, tied } : null
}

/** The reasons as they are asked for in a decision, each tied to the case and to a provision the need is decided by. */
export function giveReasons(ground: Ground, asked: AskedReasons): GivenReasons {
  const evidence = evidenceOf(ground)
  const adults = ground.assessment.content.members.filter(({ role }) => role !== 'child').map(({ key }) => key)
  const statements = (asked.statements ?? []).map(
    (one) => tieReason(one, evidence) ?? refuse('decision.statement_untied'),
  )
  const reasons = writeReasons(asked.facts, statements, asked.own ?? {})
  const isTied =
    statements.every(({ ref }) => asked.provisions.includes(ref.provision)) &&
    reasons.own.every(({ personId }) => adults.includes(personId))
  return isTied ? { ...reasons, statements } : refuse('decision.statement_untied')
}

/** Reasons that are being put together for a need and cannot be decided on yet. */
export const openStatements = (ground: Ground, needKey: string): number => {
  const drafts = ground.assessment.content.statements?.[needKey] ?? []
  if (drafts.length === 0 || ground.decided.some(({ key }) => key === needKey)) return 0
  const evidence = evidenceOf(ground)
  return drafts.filter((draft) => tieReason(draft, evidence) === null).length
}

/** The reasons of a need as they are being written: what is whole so far. */
export function draftedReasons(ground: Ground, needKey: string): WrittenReasons {
  const { facts, statements, ownReasons } = ground.assessment.content
  const drafts = statements?.[needKey] ?? []
  const tied = drafts.length === 0 ? [] : tiedAmong(drafts, evidenceOf(ground))
  return writeReasons(facts[needKey] ?? null, tied, ownReasons?.[needKey] ?? {})
}
const tiedAmong = (drafts: readonly DraftStatement[], evidence: Evidence): TiedReason[] =>
  drafts.flatMap((draft) => tieReason(draft, evidence) ?? [])

/** Sets the reasons in Swedish, the language of the file: statements first, then what was written freely. */
export function writeReasons(
  free: string | null,
  statements: readonly TiedReason[],
  own: Readonly<Record<string, string>>,
): WrittenReasons {
  const words = blankToNull(free)
  const setFor = (about: string | null) =>
    statements
      .filter(({ tied }) => tied.about === about)
      .map(({ tied }) => setStatement(tied, sentences, { term: (term) => terms.terms[term], kronor, day }))
  const people = new Set([...Object.keys(own), ...statements.flatMap(({ tied }) => tied.about ?? [])])
  return {
    facts: joined([...setFor(null), words]),
    words: statements.length > 0 ? words : null,
    own: [...people].toSorted().flatMap((personId) => {
      const ownWords = blankToNull(own[personId] ?? null)
      const facts = joined([...setFor(personId), ownWords])
      return facts === null ? [] : [{ personId, facts, words: ownWords }]
    }),
  }
}

const blankToNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text)
const joined = (parts: readonly (string | null)[]): string | null =>
  blankToNull(parts.filter((part) => part !== null).join('\n'))
const kronor = (ore: number): string =>
  formatsOf('sv-SE')
    .exact.format(ore / 100)
    .replace(/,00(?=\D|$)/, '')
const day = (on: string): string => formatsOf('sv-SE').day.format(new Date(`${on}T12:00:00Z`))
