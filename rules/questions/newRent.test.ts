import { expect } from 'vitest'
import { kr } from '../../base/money.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { askNewRent } from './newRent.ts'

const of = (more: Partial<CalculationInput> = {}) => situation('2026-03', [single()], more)
const rents = (...amounts: number[]) => ({
  costs: amounts.map((amount, at) => ({ key: `r${at}`, kind: 'rent' as const, applied: kr(amount), approved: null })),
})
const capped = { parameters: { ...defaultParameters, rentCap: [kr(6_300)] } }

law('SoL 12:7', 'another rent is counted instead of the one there is', () => {
  expect(askNewRent(of(rents(5_000)), kr(5_600))).toEqual({
    counted: kr(5_600),
    before: kr(5_220 + 5_000),
    after: kr(5_220 + 5_600),
  })
  expect(askNewRent(of(rents(5_000)), kr(0)).after).toBe(kr(5_220))
  expect(askNewRent(of(rents(2_000, 3_000)), kr(4_000)).after).toBe(kr(5_220 + 4_000))
})

law('SoL 12:7', 'at most the guideline’s highest, and no limit is invented', () => {
  expect(askNewRent(of({ ...rents(5_000), ...capped }), kr(6_300)).counted).toBe(kr(6_300))
  expect(askNewRent(of({ ...rents(5_000), ...capped }), kr(6_301))).toMatchObject({
    counted: kr(6_300),
    after: kr(5_220 + 6_300),
  })
  expect(askNewRent(of(rents(5_000)), kr(60_000)).counted).toBe(kr(60_000))
})

law('SoL 12:7', 'a household without rent may ask too', () => {
  expect(askNewRent(of(), kr(5_000))).toMatchObject({ before: kr(5_220), after: kr(10_220) })
  expect(
    askNewRent(of({ costs: [{ key: 'k', kind: 'internet', applied: kr(300), approved: null }] }), kr(1_000)).after,
  ).toBe(kr(5_220 + 1_300))
})
