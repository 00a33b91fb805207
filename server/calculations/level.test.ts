import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AssessmentContent } from '../../api/assessments.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, dealHouseholds, inNeed, type Household } from '../platform/testing/story.ts'
import { otherNeedKinds } from '../../rules/calculation/input.ts'

const otherKinds: ReadonlySet<string> = new Set(otherNeedKinds)

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const of = async (where: Household, change: Partial<AssessmentContent> = {}) => {
  const { page } = await assess(sara, where, (content) => ({ ...inNeed(content), ...change }))
  return { page, support: page.needs.find(({ key }) => key === 'income_support')?.proposed }
}

test('SoL 12:7: a level above the riksnorm raises the support, one below lowers it, and the riksnorm is where one begins', async () => {
  const where = pick()
  const reasons = 'Behöver dyrare mat enligt läkarens intyg.'
  const { support: plain } = await of(where)
  assert(plain, 'a household in need is supported')
  const { support: higher } = await of(where, { normLevel: { direction: 'higher', amount: 60_000, reasons } })
  expect(higher).toMatchObject({ outcome: 'granted', amount: plain.amount + 60_000 })
  const { support: lower } = await of(where, { normLevel: { direction: 'lower', amount: 60_000, reasons } })
  expect(lower).toMatchObject({ outcome: 'partly_granted', amount: plain.amount - 60_000 })
  expect((await of(where, { normLevel: null })).support).toEqual(plain)
})

test('SoL 12:7: without the special reasons nothing is reckoned, and it says so', async () => {
  const { page } = await of(pick(), { normLevel: { direction: 'lower', amount: 60_000, reasons: ' ' } })
  expect(page).toMatchObject({ calculation: null, refusal: { code: 'calculation.norm_reasons_missing' } })
})

test('SoL 12:2: a need beyond the right is proposed by its own section; the right is tried first', async () => {
  const where = pick(({ kinds }) => kinds.some((kind) => otherKinds.has(kind)))
  const { page } = await assess(sara, where, (content) => ({
    ...inNeed(content),
    costs: content.costs.map((cost) => (otherKinds.has(cost.kind) ? { ...cost, ground: 'additional' as const } : cost)),
  }))
  const additional = page.needs.filter(({ kind }) => otherKinds.has(kind))
  expect(additional.length).toBeGreaterThan(0)
  for (const { proposed } of additional) expect(proposed?.provisions).toEqual(['SoL 12:2'])
})
