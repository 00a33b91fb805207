import type { Day } from '../../../base/day.ts'
import type { Ore } from '../../../base/money.ts'
import type { LetterWords } from '../../../texts/letter-text.ts'

/** A letter, ready to set: every string is already in the letter's language. Nothing in it is code, whatever it looks like. */
export interface LetterContent {
  /** BCP 47, `'sv'`, `'ar'`. Decides reading direction and how a screen reader speaks. */
  language: string
  /** The level-one heading and the title of the file: what kind of letter, never about whom. */
  title: string
  sender: Sender
  caseNumber: string
  date: Day
  recipient: Recipient
  /** What stands first, before the decisions. */
  paragraphs: readonly string[]
  decisions: readonly NeedDecision[]
  /** Empty: the letter shows no calculation. */
  calculation: readonly CalculationRow[]
  /** How to appeal (FL 33 §), or null where nothing can be appealed. */
  appeal: LetterSection | null
  /** How additional aid is reviewed for legality (KL 13), or null where none is decided. */
  legalityReview: LetterSection | null
  contact: LetterSection
  /** Who decided, who presented, who took part in the final handling (FL 31 §). Empty where a name may be left out (FL 33 § 4 st). */
  decidedBy: readonly Official[]
  presentedBy: readonly Official[]
  tookPart: readonly Official[]
  labels: LetterWords
}

export interface Sender {
  municipality: string
  committee: string
  unit: string
  phone: string
}

/** `name: null` is a protected person: the letter goes through Skatteverket and bears neither name, number nor address. */
export interface Recipient {
  name: string | null
  addressLines: readonly string[]
}

export interface NeedDecision {
  label: string
  applied: Ore
  granted: Ore
  /** As told to the person, `'Beviljas delvis'`. */
  outcome: string
  /** Why (FL 32 §); empty where a reason is obviously not needed. */
  reasons: string
  provisions: readonly string[]
}

export interface CalculationRow {
  label: string
  /** Null for a row that only heads those under it. */
  amount: Ore | null
  indent: 0 | 1 | 2
  /** Where the amount comes from, for the person: a § or who told us. */
  source: string | null
  /** A sum: set in bold with a line above. */
  total: boolean
}

export interface LetterSection {
  heading: string
  paragraphs: readonly string[]
}

export interface Official {
  name: string
  title: string
}

export interface Letter {
  pdf: Uint8Array
  /** Of the whole file, 64 hex digits. */
  sha256: string
  /** Signs that no shipped font has; each stands as □ in the letter. */
  unshown: readonly string[]
}
