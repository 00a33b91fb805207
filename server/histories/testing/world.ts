import { toDay } from '../../../base/day.ts'
import { toMonth } from '../../../base/month.ts'
import { kr } from '../../../base/money.ts'
import type { Role } from '../../../api/route.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { delegationOrder } from '../../demo/town/delegation.ts'
import type { GroundRecord } from '../../decisions/groundQuery.ts'
import type { Actor, Household } from './state.ts'

export const month = toMonth('2026-11')
export const start = toDay('2026-11-03')
export const rentCap = kr(9_000)
/** From here a caseworker's decision on income support is prepared by another. */
export const twoFrom = kr(15_000)
export const formerReasons = 'Lönen i september var högre än riksnormen och de kostnader som godtas för hela hushållet.'

const staff = (name: string, role: Role, more: Partial<Actor> = {}): Actor => ({
  kind: 'staff',
  id: name,
  name,
  title: role,
  grants: [{ role, unitId: null }],
  isOfUnit: true,
  isAssigned: false,
  ...more,
})

export const sara = staff('Sara', 'caseworker', { isAssigned: true })
export const helena = staff('Helena', 'first_social_worker')
export const annika = staff('Annika', 'unit_manager', {
  grants: [
    { role: 'unit_manager', unitId: null },
    { role: 'protected_identity', unitId: null },
  ],
})
export const omar = staff('Omar', 'caseworker', { isOfUnit: false })
export const birgitta = staff('Birgitta', 'finance_attester')
/** Whoever decides may also be one who attests, in a small municipality: never what they decided themselves. */
export const hugo: Actor = {
  ...helena,
  id: 'Hugo',
  name: 'Hugo',
  grants: [...helena.grants, { role: 'finance_attester', unitId: null }],
}
const lina = staff('Lina', 'contact_centre')
const david = staff('David', 'system_administrator')
export const actors = [sara, helena, annika, hugo, omar, birgitta, lina, david] as const

interface Plan {
  name: string
  adults: readonly string[]
  children: readonly { id: string; born: string }[]
  isProtected: boolean
  needsInterpreter: boolean
}

/** Two adults, two children, one of whom need not be counted; and one with a protected identity, a child and a need of an interpreter. */
const plans: readonly [Plan, Plan] = [
  {
    name: 'first',
    adults: ['first-a', 'first-b'],
    children: [
      { id: 'first-c', born: '2015-04-04' },
      { id: 'first-d', born: '2020-05-05' },
    ],
    isProtected: false,
    needsInterpreter: false,
  },
  {
    name: 'second',
    adults: ['second-a'],
    children: [{ id: 'second-c', born: '2018-06-06' }],
    isProtected: true,
    needsInterpreter: true,
  },
]

/** A household as it is found: no copies are open, and nothing has been done. */
type Known = Pick<Household, 'caseId' | 'month' | 'adults' | 'children' | 'isProtected' | 'record'>
export const found = (known: Known): Household => ({
  ...known,
  made: [],
  orders: [],
  waiting: { letters: [], orders: [] },
  copies: new Map(),
  asked: [],
  covers: [],
  opened: [],
  conflicts: new Set(),
})

/** One of the two, as it is found. */
export const drawHousehold = (number: number): Household => found(known[number % known.length] ?? known[0])

const householdOf = (plan: Plan): Known => ({
  caseId: plan.name,
  month,
  adults: plan.adults,
  children: plan.children.map((child) => child.id),
  isProtected: plan.isProtected,
  record: recordOf(plan),
})

const told = {
  givenName: null,
  familyName: null,
  personNumber: null,
  living: 'full',
  days: 30,
  lunchAway: false,
} as const

const recordOf = ({ name, adults, children, needsInterpreter }: Plan): GroundRecord => ({
  application: {
    applicationId: `${name}-application`,
    month,
    arrivedOn: start,
    registeredAt: new Date(`${start}T08:00:00Z`),
    channel: 'e_service',
    applicantId: adults[0] ?? '',
    content: {
      household: {
        members: [
          ...adults.map((key, place) => ({
            ...told,
            key,
            role: place === 0 ? ('applicant' as const) : ('co_applicant' as const),
            inSchool: false,
          })),
          ...children.map(({ id: key }) => ({ ...told, key, role: 'child' as const, inSchool: false })),
        ],
        changed: false,
      },
      home: { form: 'rental', rooms: 3, othersInDwelling: 0 },
      incomes: [{ key: 'i1', member: adults[0] ?? '', kind: 'wage', amount: kr(4_000), receivedOn: null }],
      noIncome: false,
      costs: [
        { key: 'c1', kind: 'rent', applied: kr(10_500), note: null },
        { key: 'c2', kind: 'glasses', applied: needsInterpreter ? kr(4_000) : kr(1_800), note: null },
      ],
      assets: 0,
      message: null,
      account: null,
      step: 'review',
    },
  },
  saved: null,
  before: null,
  births: new Map([
    ...adults.map((key) => [key, toDay('1988-03-03')] as const),
    ...children.map(({ id, born }) => [id, toDay(born)] as const),
  ]),
  parameters: { ...defaultParameters, rentCap: [rentCap] },
  hearings: [],
  registers: 'none',
  completions: [],
  deviations: [],
  decided: [],
  delegation: delegationOrder.map((row) =>
    row.role === 'caseworker' && row.kind === 'income_support' ? { ...row, reviewFrom: twoFrom } : row,
  ),
  formerReasons: new Map([['income_support', formerReasons]]),
  needsInterpreter,
  children: {
    children: children.map(({ id, born }) => ({ personId: id, born: toDay(born), content: null })),
    said: [],
  },
})

const known = [householdOf(plans[0]), householdOf(plans[1])] as const
