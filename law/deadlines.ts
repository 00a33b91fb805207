import type { SourceKey } from './sources.ts'

export type DeadlineKind = 'statutory' | 'standard' | 'jo_target' | 'local'

export interface Deadline {
  /** How long; null: the law uses a word (at once, promptly) instead of a number. */
  length: { days: number } | { weeks: number } | { months: number } | { years: number } | null
  /** What starts the clock. */
  starts:
    | 'arrived'
    | 'case_opened'
    | 'request_arrived'
    | 'decided'
    | 'person_received_decision'
    | 'appeal_arrived'
    | 'delay_foreseen'
    | 'cost_arose'
    | 'notice_posted'
    | 'happened'
    | 'last_contact'
    | 'person_served'
    | 'notice_arrived'
  kind: DeadlineKind
  source: SourceKey
  /** A last day on a Saturday, Sunday or holiday moves to the next weekday (lag 1930:173): for what a person must do in time. */
  movesToWeekday: boolean
  note?: string
}

/** Times this journey keeps. Where the law says a word, `length` is null and nothing is guessed. */
export const deadlines = {
  open_investigation: { length: null, starts: 'arrived', kind: 'statutory', source: 'SoL 14:2', movesToWeekday: false },
  handle_simply_and_fast: { length: null, starts: 'arrived', kind: 'standard', source: 'FL 9', movesToWeekday: false },
  tell_of_delay: { length: null, starts: 'delay_foreseen', kind: 'statutory', source: 'FL 11', movesToWeekday: false },
  may_request_decision: {
    length: { months: 6 },
    starts: 'case_opened',
    kind: 'statutory',
    source: 'FL 12',
    movesToWeekday: false,
  },
  answer_request_for_decision: {
    length: { weeks: 4 },
    starts: 'request_arrived',
    kind: 'statutory',
    source: 'FL 12',
    movesToWeekday: true,
  },
  tell_decision: { length: null, starts: 'decided', kind: 'statutory', source: 'FL 33', movesToWeekday: false },
  appeal: {
    length: { weeks: 3 },
    starts: 'person_received_decision',
    kind: 'statutory',
    source: 'FL 44',
    movesToWeekday: true,
  },
  hand_over_appeal: {
    length: { days: 7 },
    starts: 'appeal_arrived',
    kind: 'jo_target',
    source: 'FL 46',
    movesToWeekday: false,
    note: 'The law says promptly; one week is JO’s measure, not a statutory limit.',
  },
  legality_review: {
    length: { weeks: 3 },
    starts: 'notice_posted',
    kind: 'statutory',
    source: 'KL 13:5',
    movesToWeekday: true,
  },
  report_not_carried_out: {
    length: { months: 3 },
    starts: 'decided',
    kind: 'statutory',
    source: 'SoL 34:1',
    movesToWeekday: false,
  },
  claim_recovery_in_court: {
    length: { years: 3 },
    starts: 'cost_arose',
    kind: 'statutory',
    source: 'SoL 33:5',
    movesToWeekday: false,
    note: 'Whether a last day on a holiday moves is not verified: the earlier day is kept.',
  },
  note_in_journal: {
    length: { days: 3 },
    starts: 'happened',
    kind: 'standard',
    source: 'FL 27',
    movesToWeekday: false,
    note: 'The law says as soon as possible. A note later than three days is shown as late, never refused.',
  },
  get_in_touch: {
    length: { weeks: 6 },
    starts: 'last_contact',
    kind: 'local',
    source: 'Municipal guideline',
    movesToWeekday: false,
    note: 'Six weeks, as practice describes it; no provision says a number.',
  },
  confirm_eviction_notice: {
    length: { days: 0 },
    starts: 'notice_arrived',
    kind: 'statutory',
    source: 'SoF 11:3',
    movesToWeekday: false,
  },
  save_home: {
    length: { weeks: 3 },
    starts: 'person_served',
    kind: 'statutory',
    source: 'JB 12:44',
    movesToWeekday: false,
    note: 'Read elsewhere than in its own text. The time runs only when the board has been told too; the earlier day is kept, and what the notice itself says goes first.',
  },
} as const satisfies Record<string, Deadline>

export type DeadlineKey = keyof typeof deadlines
