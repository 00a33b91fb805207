import type { Day } from '../../../base/day.ts'
import { lastDay } from '../../../base/month.ts'
import type { Row } from '../../../law/dated.ts'
import type { Riksnorm } from '../../../law/riksnorm/table.ts'
import { sectionsOn, type Sections } from '../../../law/version.ts'
import { calculate } from '../../calculation/calculate.ts'
import type { LocalParameters } from '../../calculation/input.ts'
import { normOf } from '../../norm/entered.ts'
import { ageDay } from '../../norm/household.ts'
import { dayNumber } from '../batch/people.ts'
import { monthNumber } from '../batch/incomeRows.ts'
import { applicant, example, type Asked } from './ask.ts'
import { commonTable, type CommonTable } from './common.ts'
import { capTables, type CapTables } from './caps.ts'
import {
  countedMonth,
  historyTables,
  kindTable,
  stimulusTable,
  surplusMonths,
  youthTable,
  type ByMonth,
  type KindTable,
} from './income.ts'
import { laterTable, type LaterTable } from './later.ts'
import { personalTable, type PersonalTable } from './personal.ts'
import { rounders, type Rounder } from './rounding.ts'

/** What a cost that nobody has assessed counts as: what was applied for, or so much of it as the guideline has. */
export type Unassessed = 'applied' | 'guideline'

/** All that a month, the law as known, and a guideline say, looked up once. Plain data: it may be sent to another thread. */
export interface MonthRules {
  asked: Asked
  unassessed: Unassessed
  month: number
  /** The day ages are read on, and the last of the month, as `yyyymmdd`. */
  ageOn: number
  lastDay: number
  row: Row<Riksnorm>
  sections: Sections
  personal: PersonalTable
  common: CommonTable
  /** From 2027: less for later children; null: the norm has no such rule. */
  later: LaterTable | null
  days: { divisor: number; rounder: Rounder }
  shares: Rounder
  kinds: KindTable
  stimulus: ReturnType<typeof stimulusTable> & { rounder: Rounder; startsAfterQualifying: boolean }
  history: Readonly<Record<'qualifying' | 'lasting', ByMonth>>
  youth: ReturnType<typeof youthTable>
  /** The month whose incomes count. */
  incomeMonth: number
  surplusMonths: number
  caps: CapTables | null
}

export interface MonthChoice {
  month: Asked['month']
  knownOn: Day
  parameters: LocalParameters
  unassessed?: Unassessed
}

/** The tables of a month, made by asking the rules of one household. Refuses a month or a guideline that they refuse. */
export function monthRules({ month, knownOn, parameters, unassessed = 'applied' }: MonthChoice): MonthRules {
  const asked = { month, knownOn, parameters }
  calculate(example(asked, [applicant(asked)]))
  const { row, schema } = normOf(month, knownOn, parameters)
  return {
    asked,
    unassessed,
    month: monthNumber(month),
    ageOn: dayNumber(ageDay(month, parameters)),
    lastDay: dayNumber(lastDay(month)),
    row,
    sections: sectionsOn(knownOn),
    personal: personalTable(asked),
    common: commonTable(asked),
    later: schema ? laterTable(schema, month) : null,
    days: { divisor: parameters.dayDivisor, rounder: rounders[parameters.dayRounding] },
    shares: rounders[parameters.shareRounding],
    ...incomeRulesOf(asked),
    caps: capTables(asked),
  }
}

function incomeRulesOf(asked: Asked) {
  const { stimulusRounding, stimulusStart } = asked.parameters
  const startsAfterQualifying = stimulusStart === 'after_qualifying'
  return {
    kinds: kindTable(asked),
    stimulus: { ...stimulusTable(asked), rounder: rounders[stimulusRounding], startsAfterQualifying },
    history: historyTables(asked),
    youth: youthTable(asked),
    incomeMonth: countedMonth(asked),
    surplusMonths: surplusMonths(asked),
  }
}
