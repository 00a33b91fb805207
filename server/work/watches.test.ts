import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queue } from '../../api/cases.ts'
import { makeHearing, registerAnswer } from '../../api/investigations.ts'
import { addWatch, caseWork, registerWatchMet, casesToWatch } from '../../api/work.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds, grant, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const today = () => app.now().toISOString().slice(0, 10)
const later = (days: number) => new Date(app.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const of = (where: Household) => ({ params: { caseId: where.caseId } })
const kinds = async (where: Household) =>
  (await sara.call(casesToWatch)).rows
    .filter((row) => row.caseId === where.caseId)
    .map(({ kind, dueOn }) => [kind, dueOn])
const turn = async (where: Household) =>
  (await sara.call(caseWork, of(where))).clocks.find((one) => one.month === where.month)?.turn
const rowOf = async (where: Household) => (await sara.call(queue)).rows.find((row) => row.caseId === where.caseId)

describe('watches arise and close by themselves', () => {
  test('a hearing is watched until its answer, in the list, on the case and in the queue; whose turn follows', async () => {
    const where = pick()
    expect(await rowOf(where)).toMatchObject({ turn: 'ours', clocks: { clients: 0 } })
    const { hearingId } = await sara.call(makeHearing, {
      ...at(where),
      body: { kind: 'sent', material: 'Kontoutdrag.', channel: 'e_service', answerBy: later(9) },
    })
    expect(await kinds(where)).toContainEqual(['hearing_answer', later(9)])
    expect(await turn(where)).toBe('clients')
    await sara.call(registerAnswer, {
      params: { caseId: where.caseId, hearingId },
      body: { answeredOn: today(), answer: 'Det stämmer.' },
    })
    expect(await kinds(where)).not.toContainEqual(['hearing_answer', later(9)])
    expect(await turn(where)).toBe('ours')
  })

  test('a delay is watched from arrival, and a decision of everything ends it and stops the clocks', async () => {
    const where = pick()
    const row = await rowOf(where)
    expect(row?.clocks).toEqual({ ours: row?.daysOpen, clients: 0 })
    await app.sql(1, 'update applications set arrived_on = $2::date where case_id = $1 and month = $3', [
      where.caseId,
      later(-20),
      where.month,
    ])
    const late = await rowOf(where)
    expect(late).toMatchObject({ clocks: { ours: 20, clients: 0 }, watch: { kind: 'delay', dueOn: later(10) } })
    expect(await kinds(where)).toContainEqual(['delay', later(10)])
    await grant(sara, where)
    expect((await kinds(where)).map(([kind]) => kind)).not.toContain('delay')
    expect((await sara.call(caseWork, of(where))).clocks).toContainEqual({
      month: where.month,
      ...late?.clocks,
      turn: 'nobody',
    })
  })

  test('one of one’s own stands until it is met, once', async () => {
    const where = pick()
    const { ownWatchId } = await sara.call(addWatch, {
      ...of(where),
      body: { dueOn: later(1), text: 'Ring hyresvärden' },
    })
    expect(await kinds(where)).toContainEqual(['own', later(1)])
    expect(await rowOf(where)).toMatchObject({ watch: expect.anything() })
    const met = { params: { caseId: where.caseId, ownWatchId } }
    await sara.call(registerWatchMet, met)
    expect(await kinds(where)).not.toContainEqual(['own', later(1)])
    expect(await sara.refused(registerWatchMet, met)).toMatchObject({ code: 'watch.met' })
    expect(await sara.refused(addWatch, { ...of(where), body: { dueOn: later(-1), text: 'x' } })).toMatchObject({
      code: 'watch.day_passed',
    })
  })

  test('a child’s birthday that changes the norm is told of', async () => {
    const where = pick((one) => one.children > 0)
    const day = later(30)
    await app.sql(
      1,
      `update persons p set born = ($2::date - interval '15 years')::date from case_members m
       where p.municipality_id = 1 and m.municipality_id = 1 and m.person_id = p.person_id and m.case_id = $1 and m.role = 'child'`,
      [where.caseId, day],
    )
    expect(await kinds(where)).toContainEqual(['child_age', day])
  })
})
