import { plusDays } from '../../../base/day.ts'
import { add, type Ore } from '../../../base/money.ts'
import { lawVersion } from '../../../law/version.ts'
import { propose, type Proposal } from '../../../rules/assessment/propose.ts'
import { calculate } from '../../../rules/calculation/calculate.ts'
import { momentOf, workdayFrom, type Course } from '../town/calendar.ts'
import { inputOf } from '../household/contents.ts'
import { whoDecides } from '../town/delegation.ts'
import { factsOf } from '../household/facts.ts'
import type { HouseholdPlan } from '../household/household.ts'
import type { MonthPlan } from '../household/month.ts'
import type { Random } from '../random.ts'
import type { Rows } from './rows.ts'
import { writeChildren } from './writeChildren.ts'
import { deciderFor, type Setting } from '../town/setting.ts'
import type { StaffPlan } from '../town/staff.ts'

/** What a writer of a month works with. */
export interface Desk {
  rows: Rows
  plan: HouseholdPlan
  setting: Setting
  keeper: StaffPlan
  random: Random
}

export interface Decided {
  granted: Ore
  decidedAt: string
  decider: StaffPlan
  /** Facts per need, as the working copy also holds them. */
  facts: Record<string, string>
  outcomes: readonly Proposal['outcome'][]
}

/** The calculation, the decision need by need, a letter to each adult and the order to pay; all from the rules themselves. */
export function writeDecision(desk: Desk, month: MonthPlan, course: Course, applicationId: string): Decided {
  const { rows, plan, setting, keeper, random } = desk
  const input = inputOf(plan, month, setting.parameters, course.decidedOn)
  const result = calculate(input)
  const proposals = propose(result, course.decidedOn)
  const { role, item } = whoDecides(proposals, course.decidedOn)
  const decider = deciderFor(setting, keeper, role)
  const decidedAt = momentOf(course.decidedOn, random, setting.calendar.now)
  const calculationId = random.id()
  const decisionId = random.id()
  const granted = add(...proposals.map((proposal) => proposal.granted))
  rows.add('calculations', {
    calculation_id: calculationId,
    case_id: plan.caseId,
    month: month.month,
    input,
    result,
    made_by: decider.staffId,
    made_at: decidedAt,
  })
  rows.add('decisions', {
    decision_id: decisionId,
    case_id: plan.caseId,
    month: month.month,
    application_id: applicationId,
    calculation_id: calculationId,
    law_version: lawVersion(course.decidedOn),
    decided_by: decider.staffId,
    decided_by_name: decider.name,
    decided_by_title: decider.title,
    delegation_item: item,
    delegation_order_id: null,
    decided_at: decidedAt,
    pay_on: granted > 0 ? course.payOn : null,
    replaces: null,
    redecision_kind: null,
    redecision_ground: null,
    redecision_reasons: null,
    took_part: [],
    prepared_decision_id: null,
    prepared_by: null,
    is_urgent: false,
  })
  const reasons = proposals.map((proposal) => ({ proposal, why: factsOf(proposal, result, month) }))
  const facts = writeNeeds(desk, { decisionId, applicationId }, reasons)
  writeChildren({ rows, plan, month, decisionId, decidedAt, decidedBy: decider.staffId, proposals })
  writeLetters(desk, decisionId, decidedAt)
  if (granted > 0) writePayment(desk, { decisionId, decider, decidedAt, granted, month }, course)
  return { granted, decidedAt, decider, facts, outcomes: proposals.map((proposal) => proposal.outcome) }
}

/** Each need with its reasons, which are given back by need. */
function writeNeeds(
  { rows, random }: Desk,
  of: { decisionId: string; applicationId: string },
  reasons: readonly { proposal: Proposal; why: string | null }[],
): Record<string, string> {
  const facts: Record<string, string> = {}
  for (const { proposal, why } of reasons) {
    if (why !== null) facts[proposal.need] = why
    rows.add('decision_needs', {
      decision_need_id: random.id(),
      decision_id: of.decisionId,
      application_id: of.applicationId,
      version: 1,
      need_key: proposal.need,
      kind: proposal.kind,
      outcome: proposal.outcome,
      applied_ore: proposal.applied,
      granted_ore: proposal.granted,
      facts: why,
      provisions: [...proposal.provisions],
      words: null,
      holds: 'month',
      holds_until: null,
      reservation: null,
    })
  }
  return facts
}

function writeLetters({ rows, plan, random, setting }: Desk, decisionId: string, decidedAt: string): void {
  for (const adult of plan.people.filter((person) => person.role !== 'child')) {
    const letterId = random.id()
    rows.add('letters', {
      letter_id: letterId,
      decision_id: decisionId,
      respite_id: null,
      case_id: plan.caseId,
      recipient_id: adult.personId,
      language: 'sv',
      planned_at: decidedAt,
    })
    const receivedAt = new Date(Date.parse(decidedAt) + random.int(2, 60) * 3_600_000)
    if (random.chance(0.7) && receivedAt < setting.calendar.now) {
      rows.add('letter_receipts', {
        letter_id: letterId,
        received_at: receivedAt.toISOString(),
        proof: 'opened_in_e_service',
      })
    }
  }
}

/** As the system itself makes it: says nothing of a person. */
const referenceOf = (decisionId: string): string => `T${decisionId.replaceAll('-', '').toUpperCase()}`

interface ToPay {
  decisionId: string
  decider: StaffPlan
  decidedAt: string
  granted: Ore
  month: MonthPlan
}

/** Attested by a second person the next workday; the newest orders wait for theirs. */
function writePayment(
  { rows, plan, setting, random }: Desk,
  { decisionId, decider, decidedAt, granted, month }: ToPay,
  course: Course,
): void {
  const paymentId = random.id()
  rows.add('payments', {
    payment_id: paymentId,
    decision_id: decisionId,
    decided_by: decider.staffId,
    case_id: plan.caseId,
    payee_id: plan.people[0]?.personId ?? '',
    payment_account_id: plan.accountId,
    amount_ore: granted,
    pay_on: course.payOn,
    reference: referenceOf(decisionId),
    ordered_at: decidedAt,
  })
  const { today, now, coming } = setting.calendar
  const attestOn = workdayFrom(plusDays(course.decidedOn, 1))
  const waits = month.month === coming && random.chance(0.4)
  if (waits || attestOn > today) return
  const attestedAt = momentOf(attestOn, random, now)
  const payee = plan.people[0]
  if (month.month !== coming && payee) {
    setting.sent.push({
      paymentId,
      month: month.month,
      payOn: course.payOn,
      reference: referenceOf(decisionId),
      amount: granted,
      attestedAt: Date.parse(attestedAt),
      account: plan.account,
      payee: payee.isProtected ? null : `${payee.givenName} ${payee.familyName}`,
    })
  }
  rows.add('payment_attests', {
    payment_id: paymentId,
    decided_by: decider.staffId,
    attested_by: random.pick(setting.attesters).staffId,
    attested_at: attestedAt,
  })
}
