import type { Random } from '../random.ts'

export const shapes = [
  'single',
  'young_single',
  'shared_living',
  'lodger',
  'single_parent',
  'alternate',
  'visiting',
  'couple',
  'couple_children',
  'large_family',
  'school_youth',
  'adult_child_at_home',
  'parent_of_adult_child',
  'newborn',
  'coordination',
  'reserve',
  'changed_number',
  'protected',
  'protected_family',
  'protected_partly',
] as const
export type Shape = (typeof shapes)[number]

/** How common each is, per thousand households. */
export const shapeWeights: Readonly<Record<Shape, number>> = {
  single: 370,
  young_single: 90,
  shared_living: 45,
  lodger: 35,
  single_parent: 150,
  alternate: 35,
  visiting: 30,
  couple: 45,
  couple_children: 95,
  large_family: 15,
  school_youth: 20,
  adult_child_at_home: 15,
  parent_of_adult_child: 10,
  newborn: 10,
  coordination: 12,
  reserve: 0,
  changed_number: 8,
  protected: 8,
  protected_family: 5,
  protected_partly: 2,
}

export interface ChildOutline {
  /** Years on the first day of the month applied for. */
  age: number
  living: 'full' | 'alternate' | 'visiting'
  days: number
}

/** Who lives there, before anyone has a name. */
export interface Outline {
  adults: 1 | 2
  adultAge: readonly [from: number, to: number]
  children: readonly ChildOutline[]
  others: number
  form: 'rental' | 'sublet' | 'lodger' | 'with_others'
  /** Who has a protected identity. */
  hidden: 'nobody' | 'all' | 'second_and_children'
}

const home = (ages: readonly number[]): ChildOutline[] => ages.map((age) => ({ age, living: 'full', days: 30 }))
const alone = {
  adults: 1,
  adultAge: [22, 62],
  children: [],
  others: 0,
  form: 'rental',
  hidden: 'nobody',
} as const satisfies Outline
const ages = (random: Random, from: number, to: number) =>
  Array.from({ length: random.int(from, to) }, () => random.int(0, 16))

/** Draws the outline of a shape; `given`: the children's ages are chosen already. */
export function outlineOf(shape: Shape, random: Random, given: readonly number[] | null): Outline {
  const parent = { ...alone, adultAge: [23, 52] } as const
  const couple = { ...parent, adults: 2 } as const
  const children = (from: number, to: number) => home(given ?? ages(random, from, to))
  const parted = (living: 'alternate' | 'visiting', days: number) =>
    children(1, 2).map(({ age }) => ({ age: Math.max(2, age), living, days }))
  const plain = { ...alone, form: random.chance(0.85) ? 'rental' : 'sublet' } as const
  const outlines: Record<Shape, () => Outline> = {
    single: () => plain,
    young_single: () => ({ ...plain, adultAge: [19, 24] }),
    shared_living: () => ({ ...alone, others: random.int(1, 3), form: 'with_others' }),
    lodger: () => ({ ...alone, others: random.int(1, 2), form: 'lodger' }),
    single_parent: () => ({ ...parent, children: children(1, 3) }),
    alternate: () => ({ ...parent, children: parted('alternate', 15) }),
    visiting: () => ({ ...parent, children: parted('visiting', random.int(4, 10)) }),
    couple: () => ({ ...alone, adults: 2 }),
    couple_children: () => ({ ...couple, children: children(1, 4) }),
    large_family: () => ({ ...couple, adultAge: [34, 48], children: children(6, 8) }),
    school_youth: () => ({
      ...parent,
      adultAge: [40, 55],
      children: home(given ?? [random.int(18, 19), ...ages(random, 0, 2)]),
    }),
    adult_child_at_home: () => ({ ...alone, adultAge: [20, 24], others: random.int(1, 3), form: 'with_others' }),
    parent_of_adult_child: () => ({ ...alone, adultAge: [45, 60], others: 1 }),
    newborn: () => ({ ...parent, adultAge: [20, 38], children: home([0, ...ages(random, 0, 2)]) }),
    coordination: () => ({ ...plain, adultAge: [24, 45] }),
    reserve: () => ({ ...alone, others: 1, form: 'lodger' }),
    changed_number: () => ({ ...plain, adultAge: [24, 45] }),
    protected: () => ({ ...plain, hidden: 'all' }),
    protected_family: () => ({ ...parent, children: children(1, 3), hidden: 'all' }),
    protected_partly: () => ({ ...couple, children: children(1, 2), hidden: 'second_and_children' }),
  }
  return outlines[shape]()
}
