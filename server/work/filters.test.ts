import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queue } from '../../api/cases.ts'
import { queueChoices, removeFilter, saveFilter } from '../../api/savedFilters.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'

let app: TestApp
let sara: Browser
let annika: Browser
beforeAll(async () => {
  app = await startApp()
  ;[sara, annika] = await Promise.all([app.as('Sara Ek'), app.as('Annika Lidman')])
})
afterAll(() => app.close())

const late = { assigned: 'anyone', unit: null, timer: 'delay', status: 'ours' } as const
const savedOf = async (who: Browser) => (await who.call(queueChoices)).saved

describe('a filter one has a name for', () => {
  test('is kept for oneself alone, and can be forgotten by nobody else', async () => {
    const { savedFilterId } = await annika.call(saveFilter, { body: { name: 'Sena på enheten', filter: late } })
    expect(await savedOf(annika)).toEqual([{ savedFilterId, name: 'Sena på enheten', filter: late }])
    expect(await savedOf(sara)).toEqual([])
    expect(await sara.refused(removeFilter, { params: { savedFilterId } })).toMatchObject({ code: 'not_found' })
    expect(await annika.refused(saveFilter, { body: { name: 'Sena på enheten', filter: late } })).toMatchObject({
      code: 'filter.exists',
    })
    await annika.call(queue, { body: { filter: late } })
    await annika.call(removeFilter, { params: { savedFilterId } })
    expect(await savedOf(annika)).toEqual([])
  })

  test('twenty of them are enough', async () => {
    for (let at = 0; at < 20; at++) await sara.call(saveFilter, { body: { name: `Filter ${at}`, filter: late } })
    expect(await sara.refused(saveFilter, { body: { name: 'Ett till', filter: late } })).toMatchObject({
      code: 'filter.too_many',
    })
  })
})

describe('2001:637 15 §: nothing about a person can be kept as a filter', () => {
  test.each(['children', 'born', 'applicant', 'protected', 'diagnosis'])('not the key %s', async (key) => {
    const reply = await fetch(`${sara.base}/api/queue/filters`, {
      method: 'POST',
      headers: {
        cookie: sara.cookie,
        origin: sara.base,
        'content-type': 'application/json',
        'idempotency-key': `filter-${key}`,
      },
      body: JSON.stringify({ name: 'Prov', filter: { ...late, [key]: '1' } }),
    })
    expect(reply.status).toBe(400)
  })

  test('not a value that is no lawful one, nor a number that may be somebody’s in the name', async () => {
    for (const filter of [{ timer: 'child_age' }, { assigned: 'Anna' }, { status: 'poor' }]) {
      const reply = await sara.raw(saveFilter, { body: JSON.parse(JSON.stringify({ name: 'Prov', filter })) })
      expect(reply.status).toBe(400)
    }
    expect(await sara.refused(saveFilter, { body: { name: '850 101-2384', filter: late } })).toMatchObject({
      code: 'filter.name_unfit',
    })
  })

  test('the table has a column for each lawful key and for nothing else', async () => {
    const columns = await app.sql(
      1,
      `select column_name as name from information_schema.columns where table_name = 'saved_filters' order by ordinal_position`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      'municipality_id',
      'saved_filter_id',
      'staff_id',
      'name',
      'assigned',
      'unit_id',
      'timer',
      'status',
      'saved_at',
    ])
  })
})

test('whom and which units one can choose among are those of cases one may open by duty', async () => {
  expect(await sara.call(queueChoices)).toMatchObject({
    leads: false,
    keepers: [{ name: 'Karim Norén' }, { name: 'Sara Ek' }],
  })
  const { leads, keepers, units } = await annika.call(queueChoices)
  expect([leads, units.length]).toEqual([true, 1])
  expect(keepers.length).toBeGreaterThan(1)
})
