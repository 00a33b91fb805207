import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { queue } from '../../api/cases.ts'
import { casesToWatch } from '../../api/work.ts'
import { otherNeedKinds } from '../../rules/calculation/input.ts'
import { filterKeys, filterStatuses, filterTimers } from '../../rules/work/queueFilter.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { addWaitingCases } from '../platform/testing/many.ts'
import { dealHouseholds, grant } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let annika: Browser
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  annika = await app.as('Annika Lidman')
  await addWaitingCases(app.sql, 180)
}, 60_000)
afterAll(() => app.close())

type Filter = NonNullable<NonNullable<z.input<typeof queue.body>>['filter']>
type Page = z.output<typeof queue.reply>
type Row = z.output<typeof queue.reply>['rows'][number]
const nameOf = (row: Row) => `${row.arrivedOn} ${row.caseNumber} ${row.month}`

/** Every page, one after the other. */
async function wholeQueue(who: Browser, filter: Filter, between: () => Promise<unknown> = async () => undefined) {
  const pages: Row[][] = []
  for (let after: z.output<typeof queue.reply>['next'] = null; ;) {
    const page: Page = await who.call(queue, { body: { filter, after } })
    pages.push(page.rows)
    if (page.next === null) return pages.flat()
    after = page.next
    await between()
  }
}

/** What waits, worked out from all there is and not from what is kept of it. */
const waiting = async () =>
  (
    await app.sql(
      1,
      `select ap.application_id as id, ap.arrived_on::text || ' ' || c.case_number || ' ' || ap.month as name, u.name as unit,
        (select k.name from case_assignments a join staff k using (municipality_id, staff_id) where a.case_id = c.case_id and a.kind = 'assigned' and a.valid_to is null limit 1) as keeper,
        exists (select from case_assignments a join staff k using (municipality_id, staff_id) where a.case_id = c.case_id and k.name = 'Sara Ek'
          and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)) as mine
       from applications ap join cases c using (municipality_id, case_id) join units u using (municipality_id, unit_id) left join assessments s on s.case_id = ap.case_id and s.month = ap.month
       where ap.municipality_id = 1 and c.closed_on is null and 1 + (select count(*) from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') k where k ->> 'kind' = any($1))
         > (select count(distinct n.need_key) from decision_needs n where n.application_id = ap.application_id)
       order by ap.arrived_on, c.case_number, ap.month`,
      [[...otherNeedKinds], app.now()],
    )
  ).map((row) => ({
    id: String(row.id),
    name: String(row.name),
    unit: String(row.unit),
    keeper: row.keeper,
    isMine: row.mine,
  }))

describe('the queue, page by page', () => {
  test('nothing is left out and nothing told twice, in the order of waiting', async () => {
    const mine = (await waiting()).filter(({ isMine }) => isMine).map(({ name }) => name)
    expect(mine.length).toBeGreaterThan(180)
    expect((await wholeQueue(sara, {})).map(nameOf)).toEqual(mine)
  })

  test('what is decided between two pages neither moves nor hides the rest', async () => {
    const pick = await dealHouseholds(app, 'Sara Ek')
    const before = (await wholeQueue(sara, {})).map(nameOf)
    const told = await wholeQueue(sara, {}, async () => {
      await grant(sara, pick())
    })
    const names = told.map(nameOf)
    expect(new Set(names).size).toBe(names.length)
    const after = (await wholeQueue(sara, {})).map(nameOf)
    expect(after.length).toBeLessThan(before.length)
    expect(after.filter((name) => !names.includes(name))).toEqual([])
  })

  test('whatever the filter, its pages are the rows of the whole that fit it', async () => {
    const all = await wholeQueue(annika, { assigned: 'anyone' })
    const units = [...new Set(all.map((row) => row.unit))]
    const ids = new Map(
      (await app.sql(1, 'select name, unit_id from units')).map((row) => [row.name, String(row.unit_id)]),
    )
    const unit = fc.constantFrom(null, ...units)
    await fc.assert(
      fc.asyncProperty(unit, fc.constantFrom(null, ...filterStatuses), async (name, status) => {
        const found = await wholeQueue(annika, {
          assigned: 'anyone',
          unit: name === null ? null : (ids.get(name) ?? null),
          status,
        })
        const fits = (row: Row) =>
          (name === null || row.unit === name) &&
          (status === null || row.status === status || (status === 'ours' && row.turn === 'ours'))
        expect(found.map(nameOf)).toEqual(all.filter(fits).map(nameOf))
      }),
      { numRuns: 12 },
    )
  })

  test('a unit’s manager finds by whom a case is kept, and what nobody keeps; a caseworker only their own', async () => {
    const rows = await waiting()
    const [row] = await app.sql(1, `select staff_id as id from staff where name = 'Sara Ek'`)
    const led = new Set((await wholeQueue(annika, { assigned: 'anyone' })).map((one) => one.unit))
    const kept = await wholeQueue(annika, { assigned: String(row?.id) })
    expect(kept.map(nameOf)).toEqual(
      rows.filter(({ keeper, unit }) => keeper === 'Sara Ek' && led.has(unit)).map(({ name }) => name),
    )
    expect(kept.length).toBeGreaterThan(50)
    expect(await wholeQueue(annika, { assigned: 'nobody' })).toEqual([])
    expect((await wholeQueue(sara, { assigned: 'anyone' })).map(nameOf)).toEqual(
      (await wholeQueue(sara, {})).map(nameOf),
    )
  })

  test('by the clock: what is late is found, and nothing else', async () => {
    const all = await wholeQueue(sara, {})
    const late = await wholeQueue(sara, { timer: 'delay' })
    expect(late.map(nameOf)).toEqual(all.filter((row) => (row.daysOpen ?? 0) >= 16).map(nameOf))
    expect(late.length).toBeGreaterThan(50)
    const passed = await wholeQueue(sara, { timer: 'passed' })
    expect(passed.length).toBeGreaterThan(0)
    expect(passed.length).toBeLessThan(late.length)
  })
})

test('the list of days to watch: nothing left out, nothing twice, nearest first', async () => {
  const told: string[] = []
  let counted = 0
  for (let after: z.output<typeof casesToWatch.reply>['next'] = null; ;) {
    const page: z.output<typeof casesToWatch.reply> = await sara.call(casesToWatch, { body: { after } })
    told.push(...page.rows.map((row) => `${row.dueOn} ${row.caseNumber} ${row.kind} ${row.month} ${row.years}`))
    counted = page.counts.passed + page.counts.soon + page.counts.later
    if (page.next === null) break
    after = page.next
  }
  expect(told.length).toBeGreaterThan(60)
  expect([told.length, new Set(told).size]).toEqual([counted, counted])
  expect(told.map((one) => one.slice(0, 10))).toEqual(told.map((one) => one.slice(0, 10)).toSorted())
})

describe('what is kept of open applications', () => {
  test('is what follows from the rest, after all that has been done here', async () => {
    const kept = await app.sql(
      1,
      'select application_id as id from open_applications where municipality_id = 1 order by 1',
    )
    expect(kept.map((row) => String(row.id))).toEqual((await waiting()).map(({ id }) => id).toSorted())
  })

  test('counts the same needs as the rules', async () => {
    expect(await app.sql(1, 'select other_need_kinds() as kinds')).toEqual([{ kinds: [...otherNeedKinds] }])
  })
})

describe('2001:637 15 §: a queue is filtered by how the work stands, never by who the people are', () => {
  test('there are four keys and no other, and none of them lists families', () => {
    expect(Object.keys(queue.body.unwrap().shape.filter.unwrap().shape)).toEqual([...filterKeys])
    expect(filterKeys).toEqual(['assigned', 'unit', 'timer', 'status'])
    expect(filterTimers).not.toContain('child_age')
  })

  test.each(['children', 'born', 'interpreter', 'protected', 'applicant', 'income', 'constructor', '__proto__x'])(
    'one cannot ask by %s',
    async (key) => {
      const reply = await fetch(`${sara.base}/api/queue`, {
        method: 'POST',
        headers: { cookie: sara.cookie, origin: sara.base, 'content-type': 'application/json' },
        body: JSON.stringify({ filter: { [key]: 'x' } }),
      })
      expect(reply.status).toBe(400)
    },
  )
})
