import { afterAll, beforeAll, expect, test } from 'vitest'
import { overview } from '../../api/me.ts'
import { queue } from '../../api/cases.ts'
import { keepHouse } from './housekeeping.ts'
import { startApp, type TestApp } from './testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

test('sessions go a day after their end, and no sooner', async () => {
  const sara = await app.as('Sara Ek')
  await sara.call(queue)
  const count = async () =>
    Number((await app.sql(1, 'select count(*) from sessions where municipality_id = 1'))[0]?.count)
  const before = await count()
  await keepHouse(app.server.platform).stop()
  expect(await count()).toBe(before)
  app.wait({ days: 2 })
  await keepHouse(app.server.platform).stop()
  expect(await count()).toBe(0)
  expect(await sara.refused(overview)).toMatchObject({ status: 401 })
})
