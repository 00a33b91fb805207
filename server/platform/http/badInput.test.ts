import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { RouteShape } from '../../../api/route.ts'
import { oddBodies, oddPlaces, wrongValues } from './odd.test-helper.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { keyOf } from '../testing/crawl/probes.ts'
import { send, urlOf } from '../testing/crawl/send.ts'
import {
  each,
  faultsIn,
  marker,
  placesIn,
  sendBody,
  sendRaw,
  setStage,
  valueAt,
  withAt,
  withBody,
  withParams,
  type Path,
  type Stage,
} from './hostile.test-helper.ts'

let app: TestApp
let stage: Stage
const slow: number[] = []
let sent = 0
beforeAll(async () => {
  app = await startApp()
  stage = await setStage(app)
}, 60_000)
afterAll(() => app.close())

interface Spoiled {
  route: RouteShape
  path: Path
  put: unknown
}

describe('G1, F13: every field of every body', () => {
  // First: among the odd bodies below is one that declares jäv, after which the case is another's.
  test('every odd string the journal takes comes back as it was written, and the month page bears them all', async () => {
    const strings = z
      .array(z.string())
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../testing/odd-strings.json'), 'utf8')))
    const journal = withBody.find((route) => route.path.endsWith('/journal'))
    const page = withParams.find((route) => keyOf(route) === 'GET /api/cases/:caseId/months/:month')
    if (!journal || !page) throw new Error('the routes are there')
    const kept: string[] = []
    await each(strings.slice(-120), async (text) => {
      const { status } = await sendBody(stage, journal, { ...Object(stage.body(journal)), text })
      if (status === 200) kept.push(text.trim())
    })
    expect(kept.length).toBeGreaterThan(60)
    const { status, text } = await send(
      app.server.app,
      page,
      { params: stage.params(page) },
      { cookie: stage.cookie(page) },
    )
    expect(status).toBe(200)
    const shape = z.object({ journal: z.array(z.object({ text: z.string() })) })
    const shown = new Set(
      (await app.sql(1, 'select text from journal_entries where municipality_id = 1')).map((row) => row.text),
    )
    expect(shape.parse(JSON.parse(text)).journal.length).toBe(50)
    expect(kept.filter((one) => !shown.has(one))).toEqual([])
  }, 60_000)

  test('takes a wrong type, nothing, or too much, with a no in words', async () => {
    const all: Spoiled[] = withBody.flatMap((route) =>
      placesIn(stage.body(route)).flatMap((path, place) =>
        // Every other value in every place, the others in the next.
        wrongValues.filter((_, at) => (at + place) % 2 === 0).map((put) => ({ route, path, put })),
      ),
    )
    const faults: string[] = []
    slow.push(
      await each(all, async ({ route, path, put }) => {
        const told = faultsIn(await sendBody(stage, route, withAt(stage.body(route), path, put)), '')
        faults.push(
          ...told.map(
            (fault) => `${keyOf(route)} ${path.join('.')} = ${(JSON.stringify(put) ?? '').slice(0, 40)}: ${fault}`,
          ),
        )
      }),
    )
    sent += all.length
    expect(faults).toEqual([])
    expect(all.length).toBeGreaterThan(1_000)
  }, 120_000)

  test('takes every odd string, or says no to it', async () => {
    const strings = z
      .array(z.string())
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../testing/odd-strings.json'), 'utf8')))
    const fields = withBody.flatMap((route) =>
      placesIn(stage.body(route))
        .filter((path) => typeof valueAt(stage.body(route), path) === 'string')
        .map((path) => ({ route, path })),
    )
    const all = strings.map((put, at) => ({ ...fields[at % fields.length], put }))
    const faults: string[] = []
    slow.push(
      await each(all, async ({ route, path, put }) => {
        if (!route || !path) return
        const told = faultsIn(await sendBody(stage, route, withAt(stage.body(route), path, put)), put)
        faults.push(
          ...told.map((fault) => `${keyOf(route)} ${path.join('.')} = ${JSON.stringify(put).slice(0, 60)}: ${fault}`),
        )
      }),
    )
    sent += all.length
    expect(faults).toEqual([])
    expect(all.length).toBeGreaterThan(500)
  }, 60_000)
})

describe('G2, F13: every body that is not one', () => {
  test.each(oddBodies)(
    '%s',
    async (_what, payload, headers) => {
      const faults: string[] = []
      slow.push(
        await each(withBody, async (route) => {
          const answered = await sendRaw(stage, route, payload, headers)
          faults.push(...faultsIn(answered, '').map((fault) => `${keyOf(route)}: ${fault}`))
          // A question that may be asked with nothing said is asked, whatever stands around the nothing.
          const isAsked = route.writes !== true && String(payload).replace('\uFEFF', '') === '{}'
          if (answered.status < 400 && !isAsked) faults.push(`${keyOf(route)}: ${answered.status}, a yes`)
        }),
      )
      sent += withBody.length
      expect(faults).toEqual([])
    },
    60_000,
  )

  test('a body where none is asked for is no harm', async () => {
    const faults: string[] = []
    await each(
      withParams.filter((route) => route.method === 'GET'),
      async (route) => {
        const { status } = await sendRaw(stage, route, `{"${marker}":1}`)
        if (status >= 500) faults.push(`${keyOf(route)}: ${status}`)
      },
    )
    expect(faults).toEqual([])
  })
})

describe('G3, F13: every place in an address', () => {
  test('takes what is no id and no month, and what leads elsewhere', async () => {
    const all = withParams.flatMap((route) =>
      Object.keys(stage.params(route)).flatMap((name) => oddPlaces.map((value) => ({ route, name, value }))),
    )
    const faults: string[] = []
    slow.push(
      await each(all, async ({ route, name, value }) => {
        const url = urlOf(route, { ...stage.params(route), [name]: 'HERE' }).replace('HERE', value)
        const headers = {
          cookie: stage.cookie(route),
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        }
        const body = stage.body(route)
        const response = await app.server.app.inject({
          method: route.method,
          url,
          headers,
          ...(route.body ? { payload: JSON.stringify(body) } : {}),
        })
        const told = faultsIn(
          {
            status: response.statusCode,
            code: '',
            text: response.payload,
            bytes: response.rawPayload,
            headers: response.headers,
          },
          '',
        )
        faults.push(...told.map((fault) => `${keyOf(route)} ${name} = ${value.slice(0, 40)}: ${fault}`))
      }),
    )
    sent += all.length
    expect(faults).toEqual([])
    expect(all.length).toBeGreaterThan(800)
  }, 60_000)

  test('an address that is nobody’s, a query, a method that is none', async () => {
    const faults: string[] = []
    for (const url of [
      `/api/${marker}`,
      '/api/',
      '/api/../api/queue',
      '/api//queue',
      `/api/queue?${marker}=1`,
      `/api/queue?__proto__[x]=1`,
      `/api/queue/${marker}`,
      '/api/%2e%2e/x',
      `/%FF${marker}`,
      `/api/${'a/'.repeat(2_000)}`,
      `/staff/../../package.json`,
      '/staff/%2e%2e%2f%2e%2e%2fpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
    ])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'] as const) {
        const { statusCode, payload } = await app.server.app.inject({
          method,
          url,
          headers: { cookie: stage.client.cookie },
        })
        if (statusCode >= 500 || payload.includes(marker) || payload.includes('"dependencies"'))
          faults.push(`${method} ${url.slice(0, 60)}: ${statusCode} ${payload.slice(0, 100)}`)
      }
    expect(faults).toEqual([])
  })
})

test('G: nothing was slow, nothing was a fault', () => {
  process.stdout.write(`G: ${sent} odd requests, slowest ${Math.round(Math.max(...slow))} ms\n`)
  expect(Math.max(...slow)).toBeLessThan(5_000)
  expect(app.log()).not.toContain('"msg":"fault"')
  expect(app.log()).not.toContain(marker)
})
