import type { Day } from '../../../base/day.ts'
import { comingCourse, momentOf, pastCourse, type Course } from '../town/calendar.ts'
import { applicationOf, assessmentOf } from '../household/contents.ts'
import type { Means } from '../household/means.ts'
import { drawMonth, type MonthPlan } from '../household/month.ts'
import { plusDays } from '../../../base/day.ts'
import type { Story } from '../household/openings.ts'
import { consult } from './writeDeviation.ts'
import { writeCompletion } from './writeCompletion.ts'
import { journalArrival, journalDecision, writeHearing } from './writeJournal.ts'
import { writeDecision, type Decided, type Desk } from './writeDecision.ts'

/** How often a month that is over has something particular. */
const pastStories: Readonly<Record<Story, number>> = {
  plain: 68,
  rent_above: 0,
  cost_cut: 5,
  need_granted: 8,
  need_refused: 4,
  surplus: 4,
  register_income: 5,
  rent_debt: 0,
  assets: 2,
  none: 4,
}

/** The months behind: each with application, judgement, decision, letters and payment, but those without aid. */
export function writePast(desk: Desk, means: Means): void {
  const { plan, setting, random } = desk
  const { past } = setting.calendar
  past.forEach((month, at) => {
    // The last month is told of again in the next application, and aid six months in a row is asked for the rule on work income.
    const isNeeded = plan.stimulusFrom !== null || at === past.length - 1 || plan.login.length > 0
    const story = isNeeded ? random.weighted({ ...pastStories, none: 0, surplus: 0 }) : random.weighted(pastStories)
    if (story === 'none') return
    const drawn = drawMonth({ plan, means, parameters: setting.parameters, random }, month, story, at < 3)
    const course = pastCourse(month, drawn.othersMaterial, random)
    const applicationId = writeApplication(desk, drawn, means, course.arrivedOn)
    if (course.hearing) writeHearing(desk, drawn, course.hearing)
    const decided = writeDecision(desk, drawn, course, applicationId)
    writeAssessment(desk, drawn, decided.facts, decided.decidedAt)
    journalDecision(desk, drawn, decided, course)
  })
}

/** The month now applied for, as the household's opening says. `place`: its place in the demo's first queue. */
export function writeComing(desk: Desk, means: Means, place: number | null): void {
  const { plan, setting, random } = desk
  const { coming } = setting.calendar
  if (plan.standing === 'open') return
  const drawn = drawMonth({ plan, means, parameters: setting.parameters, random }, coming, plan.story, false)
  if (plan.standing === 'draft') return writeDraft(desk, drawn, means)
  const course = comingCourse(setting.calendar, plan.standing, place, random)
  const applicationId = writeApplication(desk, drawn, means, course.arrivedOn)
  consult(desk, drawn, place)
  if (plan.standing === 'decided') return finish(desk, drawn, course, applicationId)
  if (plan.isAsked) writeCompletion(desk, drawn, applicationId)
  if (plan.hearing !== null) begin(desk, drawn, plan.hearing)
  else if (place === null && random.chance(0.25))
    writeAssessment(desk, drawn, {}, momentOf(plusDays(setting.calendar.today, -1), random, setting.calendar.now))
}

function finish(desk: Desk, drawn: MonthPlan, course: Course, applicationId: string): void {
  const decided: Decided = writeDecision(desk, drawn, course, applicationId)
  writeAssessment(desk, drawn, decided.facts, decided.decidedAt)
  journalDecision(desk, drawn, decided, course)
}

/** An investigation under way: the register's figure is told to the person, who has answered or has days left. */
function begin(desk: Desk, drawn: MonthPlan, hearing: 'waiting' | 'answered'): void {
  const { setting, random } = desk
  const { today, now } = setting.calendar
  const sentOn = plusDays(today, -4)
  writeHearing(desk, drawn, {
    sentOn,
    answerBy: plusDays(today, 3),
    answeredOn: hearing === 'answered' ? plusDays(today, -1) : null,
  })
  writeAssessment(desk, drawn, {}, momentOf(sentOn, random, now))
}

function writeApplication(
  { rows, plan, random, setting, keeper }: Desk,
  drawn: MonthPlan,
  means: Means,
  arrivedOn: Day,
): string {
  const applicationId = random.id()
  const channel = random.weighted({ e_service: 78, paper: 13, desk: 9 })
  const registeredAt = momentOf(channel === 'paper' ? plusDays(arrivedOn, 1) : arrivedOn, random, setting.calendar.now)
  rows.add('applications', {
    application_id: applicationId,
    case_id: plan.caseId,
    month: drawn.month,
    arrived_on: arrivedOn,
    registered_at: registeredAt,
    channel,
    applicant_id: plan.people[0]?.personId ?? '',
    draft_id: null,
    content: applicationOf(plan, drawn, means),
    attested_at: registeredAt,
  })
  journalArrival({ rows, plan, random, setting, keeper }, drawn, { channel, registeredAt })
  return applicationId
}

function writeAssessment(
  { rows, plan, keeper, random }: Desk,
  drawn: MonthPlan,
  facts: Record<string, string>,
  savedAt: string,
): void {
  rows.add('assessments', {
    case_id: plan.caseId,
    month: drawn.month,
    version: random.int(1, 4),
    content: assessmentOf(plan, drawn, facts),
    saved_by: keeper.staffId,
    saved_at: savedAt,
  })
}

function writeDraft({ rows, plan, random, setting }: Desk, drawn: MonthPlan, means: Means): void {
  const told = applicationOf(plan, drawn, means)
  rows.add('application_drafts', {
    draft_id: random.id(),
    person_id: plan.people[0]?.personId ?? '',
    month: drawn.month,
    content: { ...told, incomes: [], noIncome: false, assets: null, step: 'incomes' },
    version: random.int(2, 6),
    saved_at: momentOf(plusDays(setting.calendar.today, -random.int(1, 4)), random, setting.calendar.now),
  })
}
