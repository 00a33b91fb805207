import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../serve.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { testKey } from '../testing/global.ts'
import { makeLog } from '../log/log.ts'
import { opensAll } from './keyring.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const other = Buffer.alloc(32, 9)

test('the key of the database opens every municipality, another opens none', async () => {
  const { db } = app.server.platform
  expect(await opensAll(db, testKey)).toBe(true)
  expect(await opensAll(db, other)).toBe(false)
})

test('with another key nobody is served: the start says which setting is wrong', async () => {
  const { config, clock } = app.server.platform
  const started = serve({
    config: { ...config, port: 0 },
    appUrl: app.appUrl,
    secretKey: other,
    clock,
    log: makeLog('silent'),
  })
  await expect(started).rejects.toThrow(/SECRET_KEY/)
})
