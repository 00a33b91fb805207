import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide } from '../../api/decisions.ts'
import {
  delegatedDecisions,
  delegatedDecisionsFile,
  delegatedDecisionsPaper,
  tellCommittee,
} from '../../api/delegation.ts'
import { toDay } from '../../base/day.ts'
import { approved } from '../administration/enter.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { assess, dealHouseholds, deciding, grant, inNeed, isPlain, type Household } from '../platform/testing/story.ts'
import { bare, readPdf } from '../letters/render/reading.test-helper.ts'
import { writeList } from './file.ts'
import { committeeOf, order } from './order.test-helper.ts'

const month = '2026-10'
const at = { params: { month } }
let app: TestApp
let mona: Browser
let committeeId: string
beforeAll(async () => {
  app = await startApp()
  mona = await app.as('Mona Hult')
  committeeId = await committeeOf(app)
})
afterAll(() => app.close())

const social = async (who: Browser, of = month) => {
  const { committees } = await who.call(delegatedDecisions, { params: { month: of } })
  const found = committees.find((one) => one.committeeId === committeeId)
  if (!found) throw new Error('the committee is not listed')
  return found
}

test('KL 6:40: every decision of the month, with its item and who made it, and nobody it is about', async () => {
  const { rows, decisions, counts } = await social(mona)
  const [told] = await app.sql(
    1,
    `select count(*)::int as count from decisions where municipality_id = 1 and (decided_at at time zone 'Europe/Stockholm')::date between '2026-10-01' and '2026-10-31'`,
  )
  expect([decisions, rows.length]).toEqual([told?.count, told?.count])
  expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(rows.flatMap((row) => row.needs).length)
  const names = await app.sql(
    1,
    'select distinct family_name as name from persons where municipality_id = 1 and family_name is not null',
  )
  const said = JSON.stringify(rows.map((row) => ({ ...row, decidedBy: '' })))
  expect(names.filter(({ name }) => said.includes(`"${String(name)}`))).toEqual([])
})

test('a household with a protected person has no case number there, nor in the file', async () => {
  const hidden = await app.sql(
    1,
    `select distinct c.case_number as number, d.decision_id as id from decisions d join cases c using (municipality_id, case_id) join case_members m using (municipality_id, case_id)
       join persons p using (municipality_id, person_id) where p.protection <> 'none' and (d.decided_at at time zone 'Europe/Stockholm')::date between '2026-10-01' and '2026-10-31'`,
  )
  expect(hidden.length).toBeGreaterThan(0)
  const { rows } = await social(mona)
  for (const { id } of hidden) expect(rows.find((row) => row.decisionId === id)).toMatchObject({ caseNumber: null })
  const file = await (await mona.raw(delegatedDecisionsFile, at)).text()
  expect(hidden.filter(({ number }) => file.includes(String(number)))).toEqual([])
  expect(file).toContain('"Skyddad identitet"')
  expect(file.trim().split('\r\n')).toHaveLength(1 + rows.flatMap((row) => row.needs).length)
})

test('on paper, as the letters are set: each decision, and no name of anybody it is about', async () => {
  const reply = await mona.raw(delegatedDecisionsPaper, at)
  expect(reply.headers.get('content-type')).toBe('application/pdf')
  const { text, metadata, roles } = readPdf(new Uint8Array(await reply.arrayBuffer()))
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(roles.has('TH')).toBe(true)
  const { rows } = await social(mona)
  const shown = rows.flatMap(({ caseNumber }) => caseNumber ?? [])
  expect(shown.filter((number) => !bare(text).includes(bare(number)))).toEqual([])
  expect(bare(text)).toContain(bare('Skyddad identitet'))
  const [person] = await app.sql(
    1,
    `select p.given_name || ' ' || p.family_name as name from decisions d join case_members m using (municipality_id, case_id) join persons p using (municipality_id, person_id)
     where d.municipality_id = 1 and p.family_name is not null and to_char(d.decided_at, 'YYYY-MM') = '2026-10' limit 1`,
  )
  expect(bare(text)).not.toContain(bare(String(person?.name)))
})

test('SoL 3:1: how many decisions concern a child, and in how many each child is seen', async () => {
  const sara = await app.as('Sara Ek')
  const pick = await dealHouseholds(app, 'Sara Ek')
  const now = app.now().toISOString().slice(0, 7)
  const before = (await social(mona, now)).children
  const withChildren = (one: Household) => isPlain(one) && one.children > 0
  await grant(sara, pick(withChildren))
  const unseen = await assess(sara, pick(withChildren), inNeed, null)
  await sara.call(decide, deciding(unseen))
  await grant(
    sara,
    pick((one) => isPlain(one) && one.children === 0),
  )
  expect((await social(mona, now)).children).toEqual({ decisions: before.decisions + 2, seen: before.seen + 1 })
})

test('what a spreadsheet would take for a formula is none', () => {
  const needs = [{ kind: 'income_support', outcome: 'granted' as const, granted: 123_456, provisions: [] }]
  const decidedOn = toDay('2026-10-02')
  const row = {
    decisionId: 'x',
    caseId: 'y',
    decidedOn,
    caseNumber: '=1+1',
    decidedBy: 'A "B" C',
    item: '+4',
    order: null,
    urgent: false,
    children: { count: 0, seen: 0 },
    needs,
  }
  const file = writeList([{ committeeId, committee: 'Nämnd', notice: 'each', rows: [row], told: null }])
  expect(file.split('\r\n')[1]).toBe(
    `"Nämnd";"2026-10-02";"'=1+1";"Försörjningsstöd";"Beviljat";"1234,56";"A ""B"" C";"'+4";"Tidigare ordning";""`,
  )
})

test('the board is told of a month once, when it is over, at a meeting after it', async () => {
  const tell = (of: string, meetingOn: string) => ({
    params: { month: of },
    body: { committeeId, meetingOn, paragraph: '§ 101' },
  })
  expect(await mona.refused(tellCommittee, tell('2026-11', '2026-11-18'))).toMatchObject({
    code: 'delegation_notice.month_open',
  })
  for (const day of ['2026-10-31', '2026-12-24'])
    expect(await mona.refused(tellCommittee, tell(month, day))).toMatchObject({ code: 'delegation_notice.day_unfit' })
  const { decisions } = await social(mona)
  expect(await mona.call(tellCommittee, tell(month, '2026-11-17'))).toEqual({ decisions })
  expect((await social(mona)).told).toMatchObject({ meetingOn: '2026-11-17', paragraph: '§ 101', by: 'Mona Hult' })
  expect(await mona.refused(tellCommittee, tell(month, '2026-11-18'))).toMatchObject({ code: 'delegation_notice.told' })
})

test('KL 7:8: a board that wants counts has counts; who prepares and who audits sees each; additional aid is to be minuted', async () => {
  const [david, maud] = [await app.as('David Krantz'), await app.as('Maud Ivarsson')]
  const stig = await app.as('Stig Palmér')
  const now = app.now().toISOString().slice(0, 10)
  expect((await social(stig, '2026-11')).rows.length).toBeGreaterThan(0)
  await approved(david, maud, order(committeeId, { from: now, notice: 'counts' }))
  const seen = await social(stig, '2026-11')
  expect([seen.rows, seen.notice, seen.counts.length > 0]).toEqual([[], 'counts', true])
  for (const name of ['Mona Hult', 'Gunilla Thorén', 'Annika Lidman'])
    expect((await social(await app.as(name), '2026-11')).rows.length).toBeGreaterThan(0)
  expect((await social(stig)).rows.length).toBeGreaterThan(0)
})
