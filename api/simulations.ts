import { z } from 'zod'
import { guideline } from './guideline.ts'
import { route } from './route.ts'
import { day, id, instant, month, ore, words } from './shapes.ts'

/**
 * Those who prepare what the committee decides on guidelines and follow up what they lead to. Not the caseworker, who decides one household at a time,
 * and not the system administrator, whose task it is not.
 */
const access = { who: 'staff', roles: ['unit_manager', 'quality_investigator'], relation: 'none' } as const

export const simulationStates = ['waiting', 'reading', 'calculating', 'done', 'too_few', 'cancelled', 'failed'] as const
/** A run that is in one of these has not come to its end. */
export const openStates: readonly string[] = ['waiting', 'reading', 'calculating']

/** Fewer households than this are not told apart: they are put together with others, or not told at all. */
export const smallestGroup = 5

export const householdKinds = [
  'single',
  'single_one_child',
  'single_two_children',
  'single_more_children',
  'couple',
  'couple_one_child',
  'couple_two_children',
  'couple_more_children',
  'others',
] as const
/** `others`: every kind with too few households. */
export const householdKind = z.enum(householdKinds)

const count = z.int().min(0)
const sum = z.int()

const group = z.object({
  households: count,
  children: count,
  gain: count,
  lose: count,
  same: count,
  childrenGain: count,
  childrenLose: count,
  before: sum,
  after: sum,
  /** What all who gain gain together, and what all who lose lose. */
  gained: sum,
  lost: sum,
  /** For the one in the middle of those who gain, and of those who lose; null: too few to tell of one. */
  medianGain: sum.nullable(),
  medianLoss: sum.nullable(),
})
/** Öre a month; losses as positive amounts. */
export const simulationReport = z.object({
  /** The first and the last of the months the households are taken from. */
  months: z.object({ from: month, to: month }),
  all: group,
  /** Null: one of the two is too few to be told. */
  withChildren: group.nullable(),
  withoutChildren: group.nullable(),
  kinds: z.array(group.extend({ kind: householdKind })).max(householdKinds.length),
  /** Households in no sum: their month could not be read, or the rules said no to it. */
  leftOut: count,
})
export type SimulationReport = z.infer<typeof simulationReport>

/** What the municipality decides itself. Tables of the law that are entered by hand are no part of what is tried. */
export const draftGuideline = guideline.omit({
  enteredNorms: true,
  enteredPriceBaseAmounts: true,
  enteredWorkIncomeRules: true,
})

const rounding = z.enum(['ore_half_up', 'krona_half_up', 'krona_up', 'krona_down'])
/** Of a guideline what the page shows and lets one change, defaults filled in. */
export const guidelineView = z.object({
  rentCap: z.array(ore),
  electricityCap: z.array(ore),
  homeInsuranceCap: ore.nullable(),
  internetCap: ore.nullable(),
  dayDivisor: z.int(),
  dayRounding: rounding,
  shareRounding: rounding,
  stimulusRounding: rounding,
  ageOn: z.enum(['first_day', 'last_day']),
  commonByDays: z.boolean(),
  childIncomeUpToNorm: z.boolean(),
  /** Rows of highest costs by other measures: they come first. */
  otherCaps: z.int(),
})

const run = z.object({
  simulationId: id,
  name: z.string(),
  startedBy: z.string(),
  startedAt: instant,
  status: z.enum(simulationStates),
  households: z.int().nullable(),
  calculated: z.int(),
  finishedAt: instant.nullable(),
})
const params = z.object({ simulationId: id })

export const simulations = route({
  method: 'GET',
  path: '/api/simulations',
  summary: 'The guideline in force, how many cases can be tried, and the simulations made',
  access,
  audit: { event: 'simulations.listed', reads: 'nobody' },
  reply: z.object({
    inForce: z.object({ validFrom: day, decidedBy: z.string(), parameters: guidelineView }).nullable(),
    /** Cases with a calculated month that is young enough. */
    cases: z.int(),
    runs: z.array(run).max(50),
  }),
  refuses: [],
})

export const startSimulation = route({
  method: 'POST',
  path: '/api/simulations',
  summary: 'Try a draft guideline on the latest calculated month of each case, pseudonymised',
  access,
  audit: { event: 'simulation.started', reads: 'nobody' },
  writes: true,
  body: z.strictObject({ name: words(80).min(1), draft: draftGuideline }),
  reply: z.object({ simulationId: id }),
  refuses: ['guideline.none', 'simulation.busy', 'simulation.nothing_changed'],
})

export const simulation = route({
  method: 'GET',
  path: '/api/simulations/:simulationId',
  summary: 'One simulation: both guidelines, how far it has come, and its report of sums',
  access,
  audit: { event: 'simulation.read', reads: 'nobody' },
  params,
  reply: run.extend({
    knownOn: day,
    inForce: guidelineView,
    draft: guidelineView,
    /** The rules' own no, when they gave one. */
    refusal: z.string().nullable(),
    rowsUntil: day,
    report: simulationReport.nullable(),
  }),
  refuses: [],
})

export const simulationProgress = route({
  method: 'GET',
  path: '/api/simulations/:simulationId/progress',
  summary: 'How far a simulation has come: asked again and again while it runs',
  access,
  audit: { event: null, why: 'no_personal_data' },
  params,
  reply: run.pick({ status: true, households: true, calculated: true }),
  refuses: [],
})

export const cancelSimulation = route({
  method: 'POST',
  path: '/api/simulations/:simulationId/cancel',
  summary: 'Stop a simulation; its rows are taken away',
  access,
  audit: { event: 'simulation.cancelled', reads: 'nobody' },
  params,
  writes: true,
  reply: z.object({ status: z.enum(simulationStates) }),
  refuses: [],
})
