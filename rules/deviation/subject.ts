import { costKinds, otherNeedKinds, type OtherNeedKind } from '../calculation/input.ts'

/** What a guideline speaks of beside costs. */
const otherSubjects = ['norm_level', 'income_rules', 'asset_rules', 'demands'] as const

/** What a decision can depart from the guideline in. */
export const deviationSubjects = [...costKinds, ...otherNeedKinds, ...otherSubjects] as const
export type DeviationSubject = (typeof deviationSubjects)[number]

/** Why, in kinds that can be counted and shown to others without telling of anybody. The first two are what guidelines name for housing costs; the rest is our own list. */
export const deviationGrounds = [
  'social_consequences',
  'children',
  'health',
  'violence',
  'short_time',
  'cheaper_in_all',
  'other',
] as const
export type DeviationGround = (typeof deviationGrounds)[number]

export const deviationAnswers = ['yes', 'no', 'instead'] as const
export type DeviationAnswer = (typeof deviationAnswers)[number]

/** The kind of need a deviation belongs to: the norm and what stands beside it are decided together. */
export const needOf = (subject: DeviationSubject): OtherNeedKind | 'income_support' =>
  otherNeedKinds.find((one) => one === subject) ?? 'income_support'
