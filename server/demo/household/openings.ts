import type { Shape } from './shapes.ts'

/** Where the household stands in the month applied for. */
export type Standing = 'waiting' | 'decided' | 'draft' | 'open'

/** What is particular about a month. */
export const stories = [
  'plain',
  'rent_above',
  'cost_cut',
  'need_granted',
  'need_refused',
  'surplus',
  'register_income',
  'rent_debt',
  'assets',
  'none',
] as const
export type Story = (typeof stories)[number]

/** A household that is chosen, not drawn: the queue and the logins that everybody sees first. */
export interface Opening {
  shape: Shape
  standing: Standing
  story: Story
  /** Which caseworker, counted from the first. */
  keeper: number
  ages?: readonly number[]
  /** Not the chance of the draw but this language. */
  origin?: string
  /** Says how the hearing of the month stands. */
  hearing?: 'waiting' | 'answered'
  stimulus?: true
  isAsked?: true
  /** What the demo's login page calls the adult, or the two. */
  login?: readonly string[]
}

/** The first waits longest, and nothing stands in its way. */
const queue: readonly Opening[] = [
  { shape: 'single', standing: 'waiting', story: 'plain', keeper: 0, origin: 'sv' },
  { shape: 'single_parent', standing: 'waiting', story: 'plain', keeper: 0, ages: [3, 11] },
  { shape: 'single', standing: 'waiting', story: 'rent_above', keeper: 0 },
  {
    shape: 'single',
    standing: 'waiting',
    story: 'register_income',
    keeper: 0,
    hearing: 'waiting',
    login: ['Ensamstående, har en fråga att svara på före beslut'],
  },
  { shape: 'couple_children', standing: 'waiting', story: 'plain', keeper: 0, ages: [2, 6, 10] },
  { shape: 'couple', standing: 'waiting', story: 'surplus', keeper: 0 },
  {
    shape: 'alternate',
    standing: 'waiting',
    story: 'plain',
    keeper: 0,
    ages: [7],
    isAsked: true,
    login: ['Ensamstående, barn varannan vecka, ansökan inskickad'],
  },
  { shape: 'single', standing: 'waiting', story: 'need_granted', keeper: 0, origin: 'so' },
  {
    shape: 'large_family',
    standing: 'waiting',
    story: 'plain',
    keeper: 0,
    ages: [1, 3, 5, 8, 12, 15, 16],
    origin: 'ar',
  },
  { shape: 'shared_living', standing: 'waiting', story: 'plain', keeper: 0 },
  { shape: 'single', standing: 'waiting', story: 'plain', keeper: 0, stimulus: true, origin: 'bks' },
  {
    shape: 'couple_children',
    standing: 'waiting',
    story: 'register_income',
    keeper: 0,
    ages: [4, 13],
    hearing: 'answered',
  },
  { shape: 'school_youth', standing: 'waiting', story: 'plain', keeper: 0, ages: [19, 14] },
  { shape: 'visiting', standing: 'waiting', story: 'plain', keeper: 0, ages: [9] },
  { shape: 'adult_child_at_home', standing: 'waiting', story: 'plain', keeper: 0 },
  { shape: 'coordination', standing: 'waiting', story: 'plain', keeper: 0, origin: 'uk' },
  { shape: 'newborn', standing: 'waiting', story: 'need_granted', keeper: 0 },
  { shape: 'single', standing: 'waiting', story: 'rent_debt', keeper: 0 },
  { shape: 'protected', standing: 'waiting', story: 'plain', keeper: 0 },
  { shape: 'single', standing: 'waiting', story: 'assets', keeper: 0 },
  { shape: 'changed_number', standing: 'waiting', story: 'cost_cut', keeper: 0 },
]

const logins: readonly Opening[] = [
  {
    shape: 'single_parent',
    standing: 'open',
    story: 'plain',
    keeper: 0,
    ages: [4, 9],
    login: ['Ensamstående, två barn (4 och 9 år)'],
  },
  {
    shape: 'couple_children',
    standing: 'open',
    story: 'plain',
    keeper: 0,
    ages: [1, 5, 8],
    login: ['Sambo, tre barn (1, 5 och 8 år)', 'Den andra i samma hushåll, tre barn'],
  },
  { shape: 'single', standing: 'decided', story: 'plain', keeper: 0, login: ['Ensamstående, beslutet är klart'] },
  {
    shape: 'young_single',
    standing: 'draft',
    story: 'plain',
    keeper: 0,
    login: ['Ensamstående, 19–24 år, påbörjad ansökan'],
  },
  {
    shape: 'protected_family',
    standing: 'open',
    story: 'plain',
    keeper: 1,
    ages: [6],
    login: ['Skyddad identitet (påhittad)'],
  },
  { shape: 'single', standing: 'decided', story: 'rent_above', keeper: 1, login: ['Ensamstående, delvis beviljat'] },
]

const more: readonly Opening[] = [
  { shape: 'reserve', standing: 'waiting', story: 'plain', keeper: 2, origin: 'ti' },
  { shape: 'protected_partly', standing: 'waiting', story: 'plain', keeper: 1, ages: [3, 12] },
  { shape: 'protected', standing: 'decided', story: 'plain', keeper: 2 },
  { shape: 'protected_family', standing: 'waiting', story: 'plain', keeper: 1, ages: [2, 14] },
  { shape: 'parent_of_adult_child', standing: 'waiting', story: 'plain', keeper: 2 },
  { shape: 'lodger', standing: 'decided', story: 'need_refused', keeper: 2 },
  { shape: 'single', standing: 'waiting', story: 'register_income', keeper: 3, hearing: 'answered' },
  { shape: 'couple', standing: 'waiting', story: 'rent_above', keeper: 3 },
]

const small = (all: readonly Opening[]) => all.map((one) => ({ ...one, keeper: one.keeper % 2 }))

export const openings = (municipality: number): readonly Opening[] =>
  municipality === 1
    ? [...queue, ...logins, ...more]
    : small([...queue.slice(0, 4), ...logins.slice(0, 5), ...queue.slice(4, 8), ...more.slice(1, 3)])
