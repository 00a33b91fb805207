import { afterAll, beforeAll, expect, test } from 'vitest'
import { childTalkTrainings, childrenOfMonth, registerChildTalkTraining } from '../../api/children.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds, isPlain } from '../platform/testing/story.ts'

let app: TestApp
let annika: Browser
beforeAll(async () => {
  app = await startApp()
  annika = await app.as('Annika Lidman')
})
afterAll(() => app.close())

test('SoL 3:2: who is trained to talk with children is noted with days, and told where a talk is written', async () => {
  const { staff } = await annika.call(childTalkTrainings)
  const sara = staff.find(({ name }) => name === 'Sara Ek')
  assert(sara, 'Sara works with cases')
  const body = { staffId: sara.staffId, course: 'Samtal med barn, två dagar', from: '2026-02-01', until: '2028-02-01' }
  await annika.call(registerChildTalkTraining, { body })
  expect(await annika.refused(registerChildTalkTraining, { body })).toMatchObject({ code: 'training.exists' })
  for (const days of [
    { from: '2027-06-01', until: null },
    { from: '2026-03-01', until: '2026-02-01' },
  ])
    expect(await annika.refused(registerChildTalkTraining, { body: { ...body, ...days } })).toMatchObject({
      code: 'training.days_unfit',
    })
  const found = (await annika.call(childTalkTrainings)).trainings.filter(({ name }) => name === 'Sara Ek')
  expect(found).toMatchObject([{ course: body.course, from: body.from, until: body.until, notedBy: 'Annika Lidman' }])
  const desk = await app.as('Sara Ek')
  const where = (await dealHouseholds(app, 'Sara Ek'))((one) => isPlain(one) && one.children > 0)
  const told = (await desk.call(childrenOfMonth, at(where))).staff.find(({ staffId }) => staffId === sara.staffId)
  expect(told?.trained).toEqual([{ from: body.from, until: body.until }])
})
