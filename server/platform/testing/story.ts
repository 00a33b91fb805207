import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { openDraft, saveDraft, sendApplication, type ApplicationContent } from '../../../api/applications.ts'
import { saveAssessment, type AssessmentContent } from '../../../api/assessments.ts'
import { monthPage } from '../../../api/cases.ts'
import { childrenOfMonth, saveChildAnalysis, type ChildAnalysis } from '../../../api/children.ts'
import { decide } from '../../../api/decisions.ts'
import { assert } from '../../../base/refusal.ts'
import type { TestApp } from './app.ts'
import type { Browser } from './browser.ts'

export type Page = z.output<typeof monthPage.reply>
type Need = z.input<typeof decide.body>['needs'][number]

/** A case and month that wait for a decision, as seeded. */
export interface Household {
  caseId: string
  caseNumber: string
  month: string
  applicantId: string
  arrivedOn: string
  adults: number
  children: number
  isProtected: boolean
  hasHearing: boolean
  kinds: readonly string[]
}

/** Where a route of a case and month is. */
export const at = ({ caseId, month }: { caseId: string; month: string }) => ({ params: { caseId, month } })

/** Deals out the waiting households of a caseworker, each once: `pick` gives the first that fits. */
export async function dealHouseholds(
  app: TestApp,
  caseworker: string,
): Promise<(fits?: (one: Household) => boolean) => Household> {
  const rows = await app.sql(
    1,
    `select c.case_id, c.case_number, ap.month, ap.applicant_id, ap.arrived_on::text, array(select jsonb_array_elements(ap.content -> 'costs') ->> 'kind') as kinds,
      (select count(*)::int from case_members m where m.case_id = c.case_id and m.role <> 'child') as adults,
      (select count(*)::int from case_members m where m.case_id = c.case_id and m.role = 'child') as children,
      exists (select from case_members m join persons p using (municipality_id, person_id) where m.case_id = c.case_id and p.protection <> 'none') as protected,
      exists (select from hearings h where h.case_id = c.case_id and h.month = ap.month) as heard
     from applications ap join cases c using (municipality_id, case_id) join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
     where ap.municipality_id = 1 and s.name = $1 and a.kind = 'assigned' and not exists (select from decisions d where d.application_id = ap.application_id)
       and not exists (select from completion_requests r where r.application_id = ap.application_id) order by c.case_number`,
    [caseworker],
  )
  const left = rows.map((row): Household => ({
    caseId: String(row.case_id),
    caseNumber: String(row.case_number),
    month: String(row.month),
    applicantId: String(row.applicant_id),
    arrivedOn: String(row.arrived_on),
    adults: Number(row.adults),
    children: Number(row.children),
    isProtected: row.protected === true,
    hasHearing: row.heard === true,
    kinds: Array.isArray(row.kinds) ? row.kinds.map(String) : [],
  }))
  return (fits = isPlain) => {
    const found = left.find(fits)
    assert(found, 'a waiting household fits')
    left.splice(left.indexOf(found), 1)
    return found
  }
}

const supportKinds = new Set([
  'rent',
  'electricity',
  'home_insurance',
  'internet',
  'work_travel',
  'union_fee',
  'unemployment_fund',
])
/** Nothing but the ordinary: no protected person, no hearing, no need beside the norm. */
export const isPlain = (one: Household): boolean =>
  !one.isProtected && !one.hasHearing && one.kinds.every((kind) => supportKinds.has(kind))

export interface Assessed {
  version: number
  page: Page
}

/** What is written of each child, unless a story says otherwise. */
const ofEachChild: Partial<ChildAnalysis> = {
  ifGranted: 'Barnet får mat, kläder och fritid som andra barn.',
  ifRejected: 'Barnet märker det inte: hushållet har pengar till dess behov.',
}

const unwritten: ChildAnalysis = {
  known: '',
  knownFrom: '',
  ifGranted: '',
  ifRejected: '',
  bestInterests: '',
  measures: '',
  notNoticeable: '',
  voice: null,
}

/** Writes the same of each child of the month. */
export async function writeOfChildren(
  who: Browser,
  where: { caseId: string; month: string },
  said: Partial<ChildAnalysis> = ofEachChild,
): Promise<void> {
  const { children } = await who.call(childrenOfMonth, at(where))
  for (const { personId, analysis } of children) {
    await who.call(saveChildAnalysis, {
      params: { caseId: where.caseId, month: where.month, personId },
      body: { version: analysis.version, content: { ...unwritten, ...said } },
    })
  }
}

/** The caseworker answers what is asked before a decision (jäv, interpreter, children) and changes what the story needs. `ofChildren`: null writes nothing of them. */
export async function assess(
  who: Browser,
  where: { caseId: string; month: string },
  change: (content: AssessmentContent) => Partial<AssessmentContent> = () => ({}),
  ofChildren: Partial<ChildAnalysis> | null = ofEachChild,
): Promise<Assessed> {
  const { assessment } = await who.call(monthPage, at(where))
  assert(assessment, 'the month is applied for')
  const content: AssessmentContent = {
    ...assessment.content,
    noConflictOfInterest: true,
    interpreter: 'interpreter',
    ...change(assessment.content),
  }
  const { version } = await who.call(saveAssessment, { ...at(where), body: { version: assessment.version, content } })
  if (ofChildren !== null) await writeOfChildren(who, where, ofChildren)
  return { version, page: await who.call(monthPage, at(where)) }
}

/** Nothing comes in, nothing is at hand and no cost is judged: there is a need to grant in full, whatever the household lives on. */
export const inNeed = ({ costs }: AssessmentContent): Partial<AssessmentContent> => ({
  incomes: [],
  assets: 0,
  costs: costs.map((cost) => ({ ...cost, approved: null, reason: null })),
})

/** Every undecided need as the calculation supports it; `facts` where it is not all that was asked for. */
export const asProposed = (page: Page, facts: string | null = null): Need[] =>
  page.needs.flatMap(({ key, proposed }) =>
    proposed
      ? [
          {
            key,
            outcome: proposed.outcome,
            granted: proposed.amount,
            provisions: proposed.provisions,
            facts: proposed.outcome === 'granted' ? null : facts,
          },
        ]
      : [],
  )

export const deciding = ({ version, page }: Assessed, needs: Need[] = asProposed(page)) => ({
  ...at(page),
  body: { assessmentVersion: version, needs, payOn: page.payOn },
})

/** From the queue to a decision with everything in favour. */
export async function grant(who: Browser, where: { caseId: string; month: string }) {
  const assessed = await assess(who, where, inNeed)
  return { ...assessed, decision: await who.call(decide, deciding(assessed)) }
}

/** What makes a prefilled draft whole. */
export const whole = (content: ApplicationContent): Partial<ApplicationContent> => ({
  home: content.home ?? { form: 'rental', rooms: 2, othersInDwelling: 0 },
  noIncome: content.incomes.length === 0,
  assets: 0,
  account: content.account ?? { kind: 'bank', clearing: '5012', number: '1234560' },
  step: 'review',
})

/** A client's way through the e-service. */
export async function apply(
  client: Browser,
  month: string,
  change: (content: ApplicationContent) => Partial<ApplicationContent> = () => ({}),
) {
  const draft = await client.call(openDraft, { params: { month } })
  const content = { ...draft.content, ...whole(draft.content), ...change(draft.content) }
  const { version } = await client.call(saveDraft, { params: { month }, body: { version: draft.version, content } })
  return client.call(sendApplication, { params: { month }, body: { version, attested: true } })
}

/** Asks again until something has come of it: jobs run by themselves. */
export async function until<T>(ask: () => Promise<T | null | undefined | false>, withinMs = 15_000): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const found = await ask()
    if (found) return found
    assert(Date.now() < end, `something came within ${withinMs} ms`)
    await pause(40)
  }
}

/** The month's page once each letter is written and each decision with money has its order. */
export const settled = (
  who: Browser,
  where: { caseId: string; month: string },
  letters: number,
  payments: number,
): Promise<Page> =>
  until(async () => {
    const page = await who.call(monthPage, at(where))
    return (
      page.letters.length >= letters &&
      page.letters.every((one) => one.written) &&
      page.payments.length >= payments &&
      page
    )
  })

/** The first cost is approved at 500 kronor less, with a reason of its own. */
export const cutFirst = (content: AssessmentContent): Partial<AssessmentContent> => ({
  ...inNeed(content),
  costs: content.costs.map((cost, place) => ({
    ...cost,
    approved: place === 0 ? cost.applied - 50_000 : null,
    reason: place === 0 ? 'Högre än riktlinjens högsta hyra.' : null,
  })),
})

/** A client's application with other needs beside the norm, keys `c50` on, and the case it came to. */
export async function applyForNeeds(
  app: TestApp,
  label: string,
  kinds: readonly AssessmentContent['costs'][number]['kind'][],
  amount: number,
): Promise<{ caseId: string; month: string }> {
  const { applicationId } = await apply(await app.as(label), '2026-12', (content) => ({
    costs: [
      ...content.costs.slice(0, 1),
      ...kinds.map((kind, place) => ({ key: `c${50 + place}`, kind, applied: amount, note: null })),
    ],
  }))
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  return { caseId: String(row?.case_id), month: '2026-12' }
}
