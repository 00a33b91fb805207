import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askRegisters, caseRegisters, registerProgress } from '../../../api/registers.ts'
import { startApp, type TestApp } from '../../platform/testing/app.ts'
import { at, dealHouseholds } from '../../platform/testing/story.ts'
import { toDay } from '../../../base/day.ts'
import { question } from '../../registers/testing.test-helper.ts'
import { inventScenario } from './invent.ts'
import type { Asked } from './simulator.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

test('the demonstration’s registers answer over loopback about an invented household, all of them', async () => {
  const sara = await app.as('Sara Ek')
  const one = (await dealHouseholds(app, 'Sara Ek'))((of) => of.adults === 1 && !of.isProtected)
  const body = { purpose: question.purpose }
  const { registerAskingId, expected } = await sara.call(askRegisters, { ...at(one), body })
  const params = { registerAskingId }
  for (let tries = 0; tries < 100; tries++) {
    if ((await sara.call(registerProgress, { params })).answered === expected) break
    await pause(100)
  }
  const { answers } = await sara.call(caseRegisters, at(one))
  const whys = answers.flatMap(({ answer }) => ('why' in answer ? answer.why : []))
  expect(answers).toHaveLength(expected)
  expect(whys.filter((why) => why !== 'down' && why !== 'holder_failed')).toEqual([])
})

const asked = (personNumber: string): Asked => ({
  personNumber,
  organisationNumber: '162120999004',
  caseNumber: 'EB-1',
  from: '2026-09-01',
  to: '2026-10-31',
  at: '2026-11-18T09:00:00Z',
  purpose: '',
  ground: '',
  handler: '',
  name: '',
  agencies: [],
})

test('the same person is answered the same each time; nothing is told before it is paid', () => {
  const told = { told: [{ kind: 'sickness_benefit', amount: 500_000 }], isProtected: false }
  const number = question.personNumber
  expect(inventScenario(asked(number), told)).toEqual(inventScenario(asked(number), told))
  const early = inventScenario({ ...asked(number), at: '2026-10-01T09:00:00Z' }, told)
  expect(early.paid.every(({ paidOn }) => paidOn <= toDay('2026-10-01'))).toBe(true)
  expect(inventScenario(asked(number), { ...told, isProtected: true }).marked).toBe(true)
})
