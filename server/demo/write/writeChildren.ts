import type { ChildAnalysis } from '../../../api/children.ts'
import { age, toDay } from '../../../base/day.ts'
import { firstDay } from '../../../base/month.ts'
import type { Proposal } from '../../../rules/assessment/propose.ts'
import { occasionsOf } from '../../../rules/children/occasions.ts'
import type { MonthPlan } from '../household/month.ts'
import type { HouseholdPlan } from '../household/household.ts'
import type { Rows } from './rows.ts'

interface Made {
  rows: Rows
  plan: HouseholdPlan
  month: MonthPlan
  decisionId: string
  decidedAt: string
  decidedBy: string
  proposals: readonly Proposal[]
}

/** What a decision that goes against the household, or is always about its children, says of each of them. Draws nothing: the rest of the town stays as it was. */
export function writeChildren({ rows, plan, month, proposals, ...made }: Made): void {
  const occasions = occasionsOf(
    proposals.map(({ kind }) => kind),
    [],
  )
  const isAgainst = proposals.some(({ outcome }) => outcome !== 'granted')
  if (!isAgainst && occasions.length === 0) return
  const heard = occasions.length > 0 ? made.decidedBy : null
  for (const { personId, role, born } of month.people) {
    const years = age(born, firstDay(month.month))
    if (role !== 'child' || years >= 18) continue
    const saved = {
      person_id: personId,
      version: 3,
      content: wordsOf(years, heard, made.decidedAt),
      saved_by: made.decidedBy,
      saved_at: made.decidedAt,
    }
    rows.add('child_analyses', { case_id: plan.caseId, month: month.month, ...saved })
    rows.add('decided_child_analyses', { decision_id: made.decisionId, ...saved })
  }
}

function wordsOf(years: number, heardBy: string | null, decidedAt: string): ChildAnalysis {
  const [known, ifRejected] = years < 6 ? small : years < 13 ? middle : grown
  return {
    known,
    knownFrom: 'Föräldern, vid samtal.',
    ifGranted: 'Vardagen fortsätter som förut.',
    ifRejected,
    bestInterests:
      'Barnets behov av trygghet och kontinuitet har gått före, och vägts mot att pengarna räcker till det nödvändiga.',
    measures: 'Föräldern vet vem hon eller han kan ringa om pengarna tar slut före månadens slut.',
    notNoticeable: '',
    voice: heardBy === null ? null : voiceOf(years, heardBy, decidedAt),
  }
}

const small = [
  'Går i förskola.',
  'Barnet har mat, kläder och hem. Familjens marginal blir mindre, och barnet märker det knappt.',
] as const
const middle = [
  'Går i skolan och är med i en förening.',
  'Barnet har mat, kläder och hem. Fritidsavgiften kan behöva delas upp under terminen.',
] as const
const grown = [
  'Går i högstadiet eller gymnasiet.',
  'Barnet har mat, kläder och hem, och förstår att det är mindre pengar den här månaden.',
] as const

function voiceOf(years: number, heardBy: string, decidedAt: string): ChildAnalysis['voice'] {
  const nothing = { result: null, heardOn: null, heardBy: [], whyUntrained: '', consent: null, said: '', weight: '' }
  if (years < 6)
    return { ...nothing, offered: false, whyNot: 'Barnet är så litet att frågan inte kan ställas till det.' }
  return {
    offered: true,
    whyNot: '',
    result: 'talked',
    heardOn: toDay(decidedAt.slice(0, 10)),
    heardBy: [heardBy],
    whyUntrained: '',
    consent: 'given',
    said: 'Vill bo kvar hemma och gå i samma skola som nu.',
    weight:
      years < 13
        ? 'Barnets önskan pekar åt samma håll som utredningen.'
        : 'Barnet är moget för sin ålder. Det väger tungt.',
  }
}
