import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { caseLife, closeCase } from '../../api/closing.ts'
import { caseCompletions, myCompletions } from '../../api/completions.ts'
import { caseHousehold, splitHousehold } from '../../api/households.ts'
import { myMonth, overview } from '../../api/me.ts'
import { registerConflict } from '../../api/work.ts'
import { askFor } from '../completions/ask.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addStaff } from '../platform/testing/crawl/people.ts'
import { apply, at, grant } from '../platform/testing/story.ts'
import { of, parting, type Parting, today, findFamilies, type Body, type Families } from './family.test-helper.ts'

let app: TestApp
let sara: Browser
let aFamily: Families['aFamily']
let clientOf: Families['clientOf']
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  ;({ aFamily, clientOf } = await findFamilies(app))
})
afterAll(() => app.close())

describe('two who applied together part', () => {
  test('nothing is left without a place: each child, each open application, two adults, a day that has come', async () => {
    const them = await aFamily(sara)
    const refused = async (more: Body) => (await sara.refused(splitHousehold, parting(them, more))).code
    expect(await refused({ onDay: '2026-11-19' })).toBe('household.day_unfit')
    expect(await refused({ children: [] })).toBe('household.child_unplaced')
    expect(await refused({ applications: [] })).toBe('household.application_unplaced')
    const same = { personId: them.first, keeper: 'me' }
    expect(await refused({ adults: [same, same] })).toBe('household.not_two')
    const stays = them.open.map(({ applicationId }) => ({ applicationId, goesTo: null }))
    expect(await refused({ applications: stays })).toBe('household.stays_too_late')
    expect((await sara.call(caseHousehold, of(them.one))).stays.filter(({ to }) => to !== null)).toEqual([])
  })

  test('a case each, the child in both by its days, and the application where it was placed, as it arrived', async () => {
    const them = await aFamily(sara)
    const { cases, staying } = await sara.call(splitHousehold, parting(them))
    expect(staying).toBe(0)
    const [mine, theirs] = [them.first, them.second].map((id) => cases.find((one) => one.personId === id)?.caseId ?? '')
    const page = await sara.call(monthPage, at({ caseId: mine ?? '', month: them.one.month }))
    expect(page.application?.arrivedOn).toBe(them.one.arrivedOn)
    expect(page.people.map((person) => person.personId).toSorted()).toEqual([them.first, ...them.children].toSorted())
    const members = page.assessment?.content.members ?? []
    expect(members.filter((member) => member.role === 'child').map((member) => member.days)).toEqual(
      them.children.map(() => 15),
    )
    expect(JSON.stringify(page.application?.content)).not.toContain(them.second)
    const other = await sara.call(caseHousehold, of({ caseId: theirs ?? '' }))
    expect(other.stays.map(({ personId, source, from }) => [personId, source, from])).toEqual(
      [them.second, ...them.children].map((id) => [id, 'split', today]),
    )
    const former = await sara.call(caseHousehold, of(them.one))
    expect(former.stays.every(({ to }) => to === '2026-11-17')).toBe(true)
    expect(former.open).toEqual([])
    await sara.call(closeCase, {
      ...of(them.one),
      body: { cause: 'household_changed', explanation: '', spokenNo: 'none' },
    })
  })

  test('each adult gets a decision of their own, and reads what was theirs together and what is their own', async () => {
    const them = await aFamily(sara)
    const { cases } = await sara.call(splitHousehold, parting(them))
    const caseId = cases.find((one) => one.personId === them.first)?.caseId ?? ''
    const { decision } = await grant(sara, { caseId, month: them.one.month })
    expect(decision.letters).toBe(1)
    const mine = await (await clientOf(them.first)).call(myMonth, { params: { month: them.one.month } })
    expect(mine.status).toBe('decided')
    const other = await clientOf(them.second)
    const { months, caseNumber } = await other.call(overview)
    expect(caseNumber).toBe(cases.find((one) => one.personId === them.second)?.caseNumber)
    expect(months.map(({ month }) => month)).not.toContain(them.one.month)
    expect((await other.refused(myMonth, { params: { month: them.one.month } })).code).toBe('not_found')
    await apply(other, them.one.month)
    expect((await other.call(myMonth, { params: { month: them.one.month } })).status).toBe('received')
  })
})

describe('what was asked for when they part', () => {
  test('goes along with its application when somebody says so, with what has not come and the day that holds', async () => {
    const them = await aFamily(sara)
    await askFor(sara, them.one)
    const { open } = await sara.call(caseHousehold, of(them.one))
    const requests = open.flatMap((one) => one.requests)
    expect(requests.map(({ what }) => what)).toEqual([['november 2026']])
    const unknown = await sara.refused(splitHousehold, parting(them, { requests: [them.first] }))
    expect(unknown.code).toBe('household.application_unplaced')
    const along = requests.map(({ completionRequestId }) => completionRequestId)
    const { cases } = await sara.call(splitHousehold, parting(them, { requests: along }))
    const caseId = cases.find((one) => one.personId === them.first)?.caseId ?? ''
    const mine = await (await clientOf(them.first)).call(myCompletions, { params: { month: them.one.month } })
    expect(mine.requests.map(({ answerBy, items }) => [answerBy, items.map((item) => item.what)])).toEqual([
      ['2026-11-30', ['november 2026']],
    ])
    expect((await sara.call(caseCompletions, at({ caseId, month: them.one.month }))).requests.length).toBe(1)
    const theirs = await (await clientOf(them.second)).call(myCompletions, { params: { month: them.one.month } })
    expect(theirs.requests).toEqual([])
  })
})

describe('the case they had together', () => {
  test('is read by whoever has one that goes on from it, and by nobody with jäv there', async () => {
    const them = await aFamily(sara)
    const { hidden, keeper } = await partedTo(them)
    expect((await keeper.call(caseLife, of(them.one))).state).toBe('open')
    const [rows] = await app.sql(1, `select case_relation($1, $2, '2026-11-18', now()) as relation`, [
      them.one.caseId,
      hidden.staffId,
    ])
    expect(rows?.relation).toBe('successor')
    await keeper.call(registerConflict, {
      ...of(them.one),
      body: { ground: 'self_or_close', explanation: 'Vi är grannar sedan länge.' },
    })
    expect((await keeper.refused(caseLife, of(them.one))).code).toBe('case.ask_unit')
  })

  test('takes whoever has declared jäv in it into neither of the new ones', async () => {
    const them = await aFamily(sara)
    await app.sql(
      1,
      `insert into conflicts_of_interest (municipality_id, case_id, staff_id, ground, explanation, declared_at)
       select 1, $1, staff_id, 'representative', '', now() from staff where municipality_id = 1 and name = 'Helena Brandt'`,
      [them.one.caseId],
    )
    const { cases } = await sara.call(splitHousehold, parting(them))
    const helena = await app.as('Helena Brandt')
    for (const { caseId } of cases)
      expect((await helena.refused(caseLife, of({ caseId: caseId ?? '' }))).code).toBe('case.ask_unit')
  })
})

/** They part, and the second one's case gets a keeper nobody has seen before. */
async function partedTo(them: Parting) {
  const { cases } = await sara.call(splitHousehold, parting(them))
  const caseId = cases.find((one) => one.personId === them.second)?.caseId ?? ''
  const [unit] = await app.sql(1, 'select unit_id as id from cases where case_id = $1', [caseId])
  const added = await addStaff(app, [{ role: 'caseworker', unitId: String(unit?.id) }])
  await app.sql(
    1,
    `insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from) values (1, $1, $2, 'assigned', '2026-11-18')`,
    [caseId, added.id],
  )
  return { hidden: { caseId, staffId: added.id }, keeper: makeBrowser(app.base, added.cookie) }
}
