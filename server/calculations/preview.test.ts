import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { previewCalculation } from '../../api/calculations.ts'
import { fill } from '../../texts/fill.ts'
import { command } from '../../texts/sv/terms/command.ts'
import { answer } from '../command/answer.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'

let app: TestApp
let sara: Browser
let client: Browser
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  client = await app.as('Ensamstående, två barn')
})
afterAll(() => app.close())

type Body = z.input<typeof previewCalculation.body>
const example = (name: string) => readFileSync(join('docs', 'calculation', 'examples', name), 'utf8')
const bodyOf = (name: string): Body => previewCalculation.body.parse(JSON.parse(example(name)))
const told = z.looseObject({
  status: z.number(),
  code: z.string(),
  facts: z.record(z.string(), z.unknown()).optional(),
  issues: z.array(z.looseObject({ field: z.string(), told: z.string() })).optional(),
})
const refusedWith = async (body: unknown) => {
  const response = await fetch(`${app.base}/api/calculations/preview`, {
    method: 'POST',
    headers: { cookie: sara.cookie, origin: app.base, 'content-type': 'application/json', 'accept-language': 'sv' },
    body: JSON.stringify(body),
  })
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return told.parse(await response.json())
}

const adult = { key: 'a', role: 'applicant' as const, born: '1985-05-05' }
const march = { month: '2026-03', household: { members: [adult] } }

describe('a calculation is tried', () => {
  test.each(['01-single.json', '02-couple-with-children.json', '08-rent-above-guideline.json'])(
    '%s gives what tillit calculate gives, to staff and to a client',
    async (name) => {
      const said: unknown = JSON.parse(
        answer({ text: example(name), earlier: null, explain: false, language: 'sv' }).out,
      )
      for (const who of [sara, client]) {
        const { byNeed, changes, ...rest } = await who.call(previewCalculation, { body: bodyOf(name) })
        expect({ ...rest, needs: byNeed }).toEqual(said)
        expect(changes).toBeNull()
      }
    },
  )

  test('answers what was asked, and tells what differs from an earlier month', async () => {
    const { answers, changes, support } = await sara.call(previewCalculation, {
      body: {
        ...march,
        incomes: [{ member: 'a', kind: 'wage', amount: 100_000 }],
        ask: { wages: [{ member: 'a', amount: 300_000 }] },
        earlier: march,
      },
    })
    expect(support).toBe(522_000 - 100_000)
    expect(answers.map((line) => line.term)).toEqual(['question.rent', 'question.stimulus', 'question.wage'])
    expect(changes?.map(({ term, effect }) => [term, effect])).toEqual([
      ['income.wage', -100_000],
      ['result', -100_000],
    ])
  })

  test('nobody who is not signed in may ask', async () => {
    expect(await makeBrowser(app.base, '').refused(previewCalculation, { body: march })).toMatchObject({
      status: 401,
      code: 'session.none',
    })
  })

  test('nothing is kept of it, and nothing is put on record', async () => {
    const count = async () => {
      const [row] = await app.sql(
        1,
        'select (select count(*) from calculations)::int as calculations, (select count(*) from audit_events)::int as events',
      )
      return row
    }
    const before = await count()
    await sara.call(previewCalculation, { body: march })
    await client.call(previewCalculation, { body: march })
    expect(await count()).toEqual(before)
  })
})

describe('what cannot be read is named: the field, what it is to be and the allowed range', () => {
  const most = { from: 0, to: 1_000_000_000 }
  test.each<[string, unknown, object]>([
    [
      'a negative rent',
      { ...march, costs: [{ kind: 'rent', applied: -1 }] },
      { field: 'costs[0].applied', problem: 'outside', kind: 'amount', ...most },
    ],
    [
      'words for a number',
      { ...march, assets: 'mycket' },
      { field: 'assets', problem: 'wrong_kind', kind: 'amount', ...most },
    ],
    [
      'nobody at all',
      { ...march, household: { members: [] } },
      { field: 'household.members', problem: 'outside', kind: 'list', from: 1, to: 30 },
    ],
    [
      'a day that is none',
      { ...march, household: { members: [{ ...adult, born: '1985-02-30' }] } },
      { field: 'household.members[0].born', kind: 'day' },
    ],
    ['no month', { household: march.household }, { field: 'month', problem: 'missing', kind: 'month' }],
    [
      'a kind of income there is none of',
      { ...march, incomes: [{ member: 'a', kind: 'salary', amount: 1 }] },
      { field: 'incomes[0].kind', problem: 'not_one_of', names: expect.arrayContaining(['wage']) },
    ],
    [
      'a fault in the earlier month',
      { ...march, earlier: { ...march, month: 'mars' } },
      { field: 'earlier.month', kind: 'month' },
    ],
  ])('%s', async (_, body, issue) => {
    const problem = await refusedWith(body)
    expect(problem).toMatchObject({ status: 400, code: 'request.malformed', issues: [issue] })
    expect(problem.issues?.[0]?.told).toContain(problem.issues?.[0]?.field)
  })

  test('a field that does not exist is said to be one, and not repeated', async () => {
    const { issues } = await refusedWith({ ...march, hyra: 5 })
    expect(issues).toMatchObject([{ field: '', problem: 'unknown_field', names: [] }])
    expect(issues?.[0]?.told).toBe(fill(command.unknown_fields, { field: command.whole_file }))
  })

  test('nor is a value ever repeated', async () => {
    const response = await sara.raw(previewCalculation, { body: { ...march, month: 'Anna Andersson' } })
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('Andersson')
  })

  test.each<[string, Body, object]>([
    [
      'a child of 40',
      { month: '2026-03', household: { members: [adult, { key: 'c', role: 'child', born: '1986-01-01' }] } },
      { code: 'calculation.child_too_old', facts: { field: 'born', member: 'c' } },
    ],
    ['the year 2012', { ...march, month: '2012-05' }, { code: 'law.month_unknown', facts: { month: '2012-05' } }],
  ])('%s is refused by the rules, with the facts of it', async (_, body, problem) => {
    expect(await refusedWith(body)).toMatchObject({ status: 422, ...problem })
  })
})
