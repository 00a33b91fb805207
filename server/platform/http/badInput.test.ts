import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { RouteShape } from '../../../api/route.ts'
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

const deep = (levels: number, open: string, close: string): string => `${open.repeat(levels)}1${close.repeat(levels)}`
const wrongValues: readonly unknown[] = [
  null,
  true,
  1.5,
  -1,
  9_007_199_254_740_993,
  1e308,
  '',
  `${marker}`,
  'NaN',
  'Infinity',
  [],
  {},
  [[marker]],
  { [marker]: marker },
  '\0',
  `a\0${marker}`,
  '\ud800',
  `\udfff${marker}`,
  '0000-01-01',
  '9999-12-31',
  '-000001-01-01T00:00:00Z',
  '2026-02-30',
  marker.repeat(3_000),
  undefined,
]

describe('G1, F13: every field of every body', () => {
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
            (fault) => `${keyOf(route)} ${path.join('.')} = ${String(JSON.stringify(put)).slice(0, 40)}: ${fault}`,
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
})

describe('G2, F13: every body that is not one', () => {
  const bodies: readonly [what: string, payload: string | Buffer, headers?: Record<string, string>][] = [
    ['nothing', ''],
    ['half a document', `{"${marker}":`],
    ['two documents', '{}{}'],
    ['a bare word', marker],
    ['single quotes', `{'a':'${marker}'}`],
    ['a comment', '{/* */}'],
    ['a comma too many', '{"a":1,}'],
    ['NaN', '{"version":NaN}'],
    ['Infinity', '{"version":Infinity}'],
    ['a number without end', '{"version":1e999,"text":1e999}'],
    ['a number of many signs', `{"version":${'9'.repeat(5_000)}}`],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', `"${marker}"`],
    ['a byte order mark', '\uFEFF{}'],
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le')],
    ['a key of the prototype', '{"__proto__":{"isAdmin":true}}'],
    ['the constructor’s prototype', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ['the same key twice', `{"text":"a","text":"${marker}"}`],
    ['lists in lists', deep(100_000, '[', ']')],
    ['objects in objects', deep(80_000, '{"a":', '}')],
    ['a hundred thousand keys', `{${Array.from({ length: 90_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
    ['too large', `{"text":"${'a'.repeat(1_100_000)}"}`],
    ['too large by its own word', '{}', { 'content-length': '2000000' }],
    ['plain text', '{}', { 'content-type': 'text/plain' }],
    ['XML', `<a>${marker}</a>`, { 'content-type': 'application/xml' }],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form of parts', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form of parts without a boundary', '--x--', { 'content-type': 'multipart/form-data' }],
    ['no type', '{}', { 'content-type': '' }],
    ['a type that is none', '{}', { 'content-type': marker }],
    ['a type of many lines', '{}', { 'content-type': 'application/json;\tcharset=utf-7' }],
  ]

  test.each(bodies)(
    '%s',
    async (_what, payload, headers) => {
      const faults: string[] = []
      slow.push(
        await each(withBody, async (route) => {
          const answered = await sendRaw(stage, route, payload, headers)
          faults.push(...faultsIn(answered, '').map((fault) => `${keyOf(route)}: ${fault}`))
          if (answered.status < 400) faults.push(`${keyOf(route)}: ${answered.status}, a yes`)
        }),
      )
      sent += withBody.length
      expect(faults).toEqual([])
    },
    30_000,
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
  const odd = [
    'undefined',
    '1',
    '-1',
    marker,
    '../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%',
    '%zz',
    '%ED%A0%80',
    '%C0%AF',
    '%FF',
    '__proto__',
    'constructor',
    '00000000-0000-0000-0000-000000000000',
    'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF',
    `'%20or%201=1--`,
    '2026-13',
    '2026-00',
    '1899-12',
    '2099-12',
    '0000-01',
    '%D9%A2%D9%A0%D9%A2%D9%A6-%D9%A1%D9%A1',
    '2026-11%0a',
    ';',
    '*',
    '{}',
    'a'.repeat(190),
    marker.repeat(100),
  ]

  test('takes what is no id and no month, and what leads elsewhere', async () => {
    const all = withParams.flatMap((route) =>
      Object.keys(stage.params(route)).flatMap((name) => odd.map((value) => ({ route, name, value }))),
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
