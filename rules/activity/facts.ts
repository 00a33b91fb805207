/** Who the requirement is not for, as the proposal lists them; children and youth in school follow from the household. */
export const activityExemptions = [
  'full_time_work',
  'pension_age',
  'sickness_benefit',
  'sickness_compensation',
  'other',
] as const
export type ActivityExemption = (typeof activityExemptions)[number]

/** What is known of an adult and the activity requirement. */
export interface ActivityFact {
  member: string
  /** null: none. */
  exemption: ActivityExemption | null
  /** Months in a row with income support before this one. */
  monthsInRow: number
  /** Takes part as the plan says; null: no activity has been offered. */
  takesPart: boolean | null
}

export interface ActivityRecords {
  activity?: readonly ActivityFact[]
}
