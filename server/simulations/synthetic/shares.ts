/**
 * Households with income support in 2021, of a thousand. SCB, Jämställdhet: Hushåll med ekonomiskt bistånd efter hushållstyp 2021
 * (Socialstyrelsen's register): single without children 67.0 %, with 18.4 %; couples without 3.2 %, with 11.5 %.
 */
export const householdShares = { single: 670, single_parent: 184, couple: 32, couple_parents: 115 } as const

// Everything below is invented, near what a municipality sees: no register publishes it so finely. It weighs households, it is no fact of law.

/** How many children, of a hundred families. */
export const childShares = {
  single_parent: { 1: 44, 2: 31, 3: 15, 4: 6, 5: 3, 6: 1 },
  couple_parents: { 1: 23, 2: 28, 3: 22, 4: 14, 5: 7, 6: 4, 7: 2 },
} as const

/** Ages of applicants. 18–29 years: 36 % of the adults with aid in 2016 (SKR, 2018); the rest invented. */
export const ageShares = { young: 36, middle: 36, older: 26, oldest: 2 } as const
export const ageSpans = { young: [19, 29], middle: [30, 44], older: [45, 64], oldest: [65, 74] } as const

/** What an adult lives on beside aid, of a hundred, and kronor a month after tax. */
export const meansShares = {
  none: 38,
  wage: 17,
  activity_support: 15,
  unemployment_benefit: 8,
  sickness_benefit: 7,
  establishment_benefit: 6,
  sickness_compensation: 4,
  parental_benefit: 3,
  pension: 1,
  transfer: 1,
} as const
export const meansSpans = {
  wage: [1_800, 14_500],
  activity_support: [2_100, 7_200],
  unemployment_benefit: [3_900, 12_500],
  sickness_benefit: [2_900, 9_900],
  establishment_benefit: [5_600, 6_800],
  sickness_compensation: [6_800, 9_300],
  parental_benefit: [3_600, 8_400],
  pension: [5_200, 9_800],
  transfer: [200, 2_500],
} as const satisfies Readonly<Record<Exclude<keyof typeof meansShares, 'none'>, readonly [number, number]>>

/** A month's rent in kronor by rooms beside the kitchen. */
export const rentSpans = [
  [4_300, 6_900],
  [5_600, 8_900],
  [6_900, 11_200],
  [8_100, 13_200],
  [9_400, 15_400],
  [10_600, 17_500],
] as const

/** Needs beside the income support, of a hundred households that have one, and kronor. */
export const otherNeedShares = { medicine: 34, healthcare: 24, dental: 16, glasses: 10, moving: 4, other: 12 } as const
export const otherNeedSpans = {
  medicine: [80, 900],
  healthcare: [120, 650],
  dental: [450, 6_500],
  glasses: [600, 2_400],
  moving: [900, 4_500],
  other: [150, 1_900],
} as const satisfies Readonly<Record<keyof typeof otherNeedShares, readonly [number, number]>>
