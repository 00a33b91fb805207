import { expect, test, vi } from 'vitest'
import { search } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { costKinds, incomeKinds, otherNeedKinds } from '../../rules/calculation/input.ts'
import { code, files, isTest } from '../tree.ts'
import { checkAbsent, forbidden } from './absent.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

const schema = files.find(({ path }) => path === 'server/migrations/schema.sql')?.text ?? ''
const found = (gate: keyof typeof forbidden, files = code) => checkAbsent(files, forbidden[gate])
const api = (text: string) => [{ path: 'api/a.ts', text }]
const table = (text: string) => [{ path: 'server/platform/db/tables.ts', text }]

test('kontroll.forbud_spaning: nothing of where somebody is or has been seen can be kept or asked for', () => {
  expect(found('kontroll.forbud_spaning')).toEqual([])
  const text = `export interface Tables {\n  visits: {\n    latitude: number\n    home_photo: string\n  }\n}`
  expect(found('kontroll.forbud_spaning', table(text))).toEqual([
    'server/platform/db/tables.ts:3: latitude says latitude',
    'server/platform/db/tables.ts:4: home_photo says photo',
  ])
  expect(found('kontroll.forbud_spaning', api(`route({ path: '/api/cases/:caseId/surveillance' })`))).toEqual([
    'api/a.ts:1: /api/cases/:caseId/surveillance says surveillance',
  ])
})

test('kontroll.ingen_riskprofil: no client is ranked or scored: there is no such column, field or route', () => {
  expect(found('kontroll.ingen_riskprofil')).toEqual([])
  expect(found('kontroll.ingen_riskprofil', api(`const caseRow = z.object({ riskScore: z.int() })`))).toEqual([
    'api/a.ts:1: riskScore says risk',
    'api/a.ts:1: riskScore says score',
  ])
  expect(found('kontroll.ingen_riskprofil', api(`// the risk of it\nconst summary = 'the risk of it'`))).toEqual([])
})

test('data.sms: nothing of a case is sent by SMS: none is sent at all', () => {
  expect(found('data.sms')).toEqual([])
  expect(found('data.sms', table(`interface Tables { letters: { sms_sent_at: string } }`))).toHaveLength(1)
  const packages = files.find(({ path }) => path === 'package.json')?.text ?? ''
  expect(packages).not.toMatch(/"[^"]*(?:twilio|sms)[^"]*":/)
})

/** Keys of a field by which people could be found. */
const searching = ['contains', 'keyword', 'like', 'phrase', 'query', 'search', 'searched']

test('data.sokbegrepp: people are found by name, personal number or case number, and by nothing else', () => {
  expect(search.body.shape.by.options).toEqual(['name', 'person_number', 'case_number'])
  for (const by of ['diagnosis', 'landlord', 'employer', 'journal'])
    expect(search.body.safeParse({ by, text: 'x' }).success, by).toBe(false)
  const others = (of: readonly { path: string; text: string }[]) => checkAbsent(of, searching)
  expect(
    others(code)
      .map((one) => one.replace(/:\d+:/, ':'))
      .filter((one) => !known.includes(one)),
  ).toEqual([])
  expect(others(api(`const body = z.object({ keyword: words(100) })`))).toEqual(['api/a.ts:1: keyword says keyword'])
})

/** The route itself: its name, path and event. */
const known = [
  'api/cases.ts: search says search',
  'api/cases.ts: /api/search says search',
  'api/cases.ts: search.made says search',
  'api/cases.ts: search.too_short says search',
  'api/refusals.ts: search.too_short says search',
]

const nullable = (text: string) => !/create table decisions \([^;]*\n {2}decided_by uuid not null,/.test(text)
const mayBeAnybody = (text: string) =>
  !/decisions_municipality_id_decided_by_fkey FOREIGN KEY \(municipality_id, decided_by\) REFERENCES staff\(/.test(text)
const writers = (of: readonly { path: string; text: string }[]) =>
  of
    .filter(({ path, text }) => path.startsWith('server/') && !isTest(path) && /insert into decisions\b/.test(text))
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('server/demo/'))

test('auto.122_forbud: no machine decides: a decision has a member of staff, and one act makes it', () => {
  expect([nullable(schema), mayBeAnybody(schema)]).toEqual([false, false])
  expect(decide.access).toMatchObject({ who: 'staff', relation: 'case' })
  expect(writers(code)).toEqual(['server/decisions/queries.ts'])
  expect(nullable(schema.replace(/(create table decisions [^;]*decided_by uuid) not null/, '$1'))).toBe(true)
  expect(mayBeAnybody(schema.replace('decisions_municipality_id_decided_by_fkey', 'gone'))).toBe(true)
  expect(writers([...code, { path: 'server/robot.ts', text: 'insert into decisions (municipality_id)' }])).toContain(
    'server/robot.ts',
  )
})

/** How the day somebody got a decision may be shown: by the person's own doing. None of what SoL 14:12 forbids. */
const proofs = (text: string) =>
  [...(/letter_receipts_proof_check CHECK \((.*)\);/.exec(text)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((one) => one[1])

test('beslut.delgivning_forbud: a decision is served by no substitute, nailing to a door or announcement', () => {
  expect(proofs(schema)).toEqual(['opened_in_e_service'])
  const more = schema.replace(
    "(proof = 'opened_in_e_service'::text)",
    "(proof = ANY (ARRAY['opened_in_e_service', 'substitute']))",
  )
  expect(proofs(more)).toEqual(['opened_in_e_service', 'substitute'])
})

const isCard = (kind: string) => kind.endsWith('card')

test('bistand.fritidskort: no kind of income or cost is the card, so that it lowers nothing', () => {
  expect([...incomeKinds, ...costKinds, ...otherNeedKinds].filter(isCard)).toEqual([])
  expect(['wage', 'leisure_card'].filter(isCard)).toEqual(['leisure_card'])
})
