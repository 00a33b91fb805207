import { plusDays, type Day } from '../../../base/day.ts'
import { latestEnd } from '../../../rules/deviation/consultation.ts'
import type { DeviationAnswer, DeviationGround, DeviationSubject } from '../../../rules/deviation/subject.ts'
import type { MonthPlan } from '../household/month.ts'
import { krText, personsText } from '../household/words.ts'
import { momentOf } from '../town/calendar.ts'
import { deciderFor } from '../town/setting.ts'
import type { Desk } from './writeDecision.ts'

interface Asked {
  subject: DeviationSubject
  ground: DeviationGround
  paragraph: string
  upTo: number | null
  facts: string
  askedOn: Day
  until: Day
}
interface Answered {
  answer: DeviationAnswer
  reasons: string
  instead: string | null
  until: Day | null
}

/** A rent above the guideline was agreed to; in the demo's first queue so long ago that it soon ends. Travel was asked about too: there it still waits, elsewhere it was a no. */
export function consult(desk: Desk, drawn: MonthPlan, place: number | null): void {
  const { today } = desk.setting.calendar
  if (desk.plan.story === 'rent_above') return consultOnRent(desk, drawn, plusDays(today, place === null ? -40 : -165))
  const travel = drawn.costs.find((cost) => cost.kind === 'work_travel')
  if (desk.plan.story !== 'cost_cut' || !travel) return
  const facts = `Resorna till praktiken kostar ${krText(travel.applied)} i månaden. Periodkortet i zonen räcker inte hela vägen.`
  const askedOn = plusDays(today, place === null ? -20 : -1)
  const asked = { subject: 'work_travel', ground: 'short_time', paragraph: '5.1', upTo: travel.applied } as const
  const no = { answer: 'no', reasons: 'Praktiken kan förläggas inom zonen.', instead: null, until: null } as const
  write(desk, drawn, { ...asked, facts, askedOn, until: plusDays(askedOn, 90) }, place === null ? no : null)
}

function consultOnRent(desk: Desk, drawn: MonthPlan, askedOn: Day): void {
  const { plan, setting } = desk
  const rent = drawn.costs.find((cost) => cost.kind === 'rent')
  const { rentCap } = setting.parameters
  const persons = plan.people.length
  const cap = rentCap[Math.min(persons, rentCap.length) - 1]
  if (!rent || cap === undefined || rent.applied <= cap) return
  const facts = `Hyran är ${krText(rent.applied)} i månaden. Riktlinjen anger högst ${krText(cap)} för ${personsText(persons)}. Hushållet står i kö hos tre värdar och söker byte.`
  const until = latestEnd(askedOn)
  const asked = { subject: 'rent', ground: 'social_consequences', paragraph: '4.2', upTo: rent.applied } as const
  const reasons = 'En flytt nu skulle bryta behandlingen. Sökandet fortsätter och följs upp.'
  write(desk, drawn, { ...asked, facts, askedOn, until }, { answer: 'yes', reasons, instead: null, until })
}

function write(desk: Desk, { month }: MonthPlan, asked: Asked, answered: Answered | null): void {
  const { rows, plan, setting, keeper, random } = desk
  const { now } = setting.calendar
  const deviationId = random.id()
  const { upTo, askedOn, ...rest } = asked
  rows.add('deviations', {
    deviation_id: deviationId,
    case_id: plan.caseId,
    month,
    ...rest,
    up_to_ore: upTo,
    asked_by: keeper.staffId,
    asked_at: momentOf(askedOn, random, now),
  })
  if (answered === null) return
  rows.add('deviation_answers', {
    deviation_id: deviationId,
    asked_by: keeper.staffId,
    ...answered,
    answered_by: deciderFor(setting, keeper, 'first_social_worker').staffId,
    answered_on: askedOn,
    answered_at: momentOf(askedOn, random, now),
  })
}
