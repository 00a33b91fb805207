import { toDay, type Day } from '../base/day.ts'
import type { SourceKey } from './sources.ts'

export type LawVersion = 'SoL 2025:400' | 'SoL 2001:453'

/** First day decisions are made under SoL 2025:400; appeals of earlier decisions stay under the old law. */
export const newLawFrom = toDay('2025-07-01')

/** The act a decision on aid is made under: the day of the decision tells, not the month of the aid. */
export const lawVersion = (decidedOn: Day): LawVersion => (decidedOn < newLawFrom ? 'SoL 2001:453' : 'SoL 2025:400')

/** The same question, as each act numbers it. */
export interface Sections {
  right: SourceKey
  additional: SourceKey
  refuseOrReduce: SourceKey
  support: SourceKey
  stimulus: SourceKey
  youthIncome: SourceKey
  recovery: SourceKey
  appeal: SourceKey
}

const byVersion: Record<LawVersion, Sections> = {
  'SoL 2025:400': {
    right: 'SoL 12:1',
    additional: 'SoL 12:2',
    refuseOrReduce: 'SoL 12:5',
    support: 'SoL 12:7',
    stimulus: 'SoL 12:8',
    youthIncome: 'SoL 12:9',
    recovery: 'SoL 33:1',
    appeal: 'SoL 35:1',
  },
  'SoL 2001:453': {
    right: 'SoL 2001:453 4:1',
    additional: 'SoL 2001:453 4:2',
    refuseOrReduce: 'SoL 2001:453 4:5',
    support: 'SoL 2001:453 4:3',
    stimulus: 'SoL 2001:453 4:1 b',
    youthIncome: 'SoL 2001:453 4:1 a',
    recovery: 'SoL 2001:453 9:1',
    appeal: 'SoL 2001:453 16:3',
  },
}

export const sectionsOn = (decidedOn: Day): Sections => byVersion[lawVersion(decidedOn)]
