import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage, queue } from '../../api/cases.ts'
import { saveAssessment } from '../../api/assessments.ts'
import { decide } from '../../api/decisions.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

describe('one household, one month', () => {
  test('from the queue to the bank', async () => {
    const sara = await app.as('Sara Ek')
    const { rows } = await sara.call(queue)
    const first = rows[0]
    if (!first?.month) throw new Error('the queue is empty')
    const at = { params: { caseId: first.caseId, month: first.month } }
    const page = await sara.call(monthPage, at)
    expect(page.calculation).not.toBeNull()
    if (!page.assessment) throw new Error('nothing to assess')
    const content = { ...page.assessment.content, noConflictOfInterest: true }
    const { version } = await sara.call(saveAssessment, { ...at, body: { version: page.assessment.version, content } })
    const ready = await sara.call(monthPage, at)
    expect(ready.unmet).toEqual([])
    const needs = ready.needs.flatMap((need) =>
      need.proposed
        ? [
            {
              key: need.key,
              outcome: need.proposed.outcome,
              granted: need.proposed.amount,
              facts: null,
              provisions: need.proposed.provisions,
            },
          ]
        : [],
    )
    const decision = await sara.call(decide, { ...at, body: { assessmentVersion: version, needs, payOn: ready.payOn } })
    expect(decision.granted).toBe(ready.calculation?.support)
    expect(
      await sara.refused(decide, { ...at, body: { assessmentVersion: version, needs, payOn: ready.payOn } }),
    ).toMatchObject({ code: 'decision.exists' })
  })
})
