import { afterAll, beforeAll, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { saveAssessment, type AssessmentContent } from '../../api/assessments.ts'
import { decide } from '../../api/decisions.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, asProposed, at, dealHouseholds, deciding, inNeed, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const key = 'income_support'
const rejecting = (content: AssessmentContent): Partial<AssessmentContent> => ({
  ...inNeed(content),
  outcomes: { [key]: { outcome: 'rejected', granted: 0, provisions: ['SoL 12:1'] } },
})
const needsOf = ({ unmet }: { unmet: readonly { need: string }[] }) => unmet.map((one) => one.need)

test('what the law asks follows what is chosen, is there for a colleague too, and goes when the choice is taken back', async () => {
  const where = pick()
  const proposed = await assess(sara, where, inNeed)
  expect(proposed.page.unmet).toEqual([])
  const chosen = await assess(sara, where, rejecting)
  expect(needsOf(chosen.page)).toContain('reasons_written')
  const elsewhere = await app.as('Sara Ek')
  const theirs = await elsewhere.call(monthPage, at(where))
  expect(theirs.assessment?.content.outcomes?.[key]?.outcome).toBe('rejected')
  expect(needsOf(theirs)).toEqual(needsOf(chosen.page))
  assert(theirs.assessment, 'it is assessed')
  const { outcomes: _taken, ...back } = theirs.assessment.content
  await sara.call(saveAssessment, { ...at(where), body: { version: theirs.assessment.version, content: back } })
  expect((await sara.call(monthPage, at(where))).unmet).toEqual([])
})

test('the page names the same as the act would refuse', async () => {
  const chosen = await assess(sara, pick(), rejecting)
  const rejected = asProposed(chosen.page).map((need) => ({
    ...need,
    outcome: 'rejected' as const,
    granted: 0,
    provisions: ['SoL 12:1'],
  }))
  const told = await sara.refused(decide, deciding(chosen, rejected))
  expect(told).toMatchObject({ code: 'decision.gates_unmet', gates: chosen.page.unmet })
})
