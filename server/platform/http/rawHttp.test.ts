import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
}, 60_000)
afterAll(() => app.close())

const port = (): number => Number(new URL(app.base).port)

/** Sends bytes as they are and gives all that comes until the other end closes, or `ms` have gone. */
function talk(sent: readonly (string | Buffer)[], ms = 3_000): Promise<string> {
  return new Promise((resolve) => {
    let got = ''
    const socket = connect(port(), '127.0.0.1')
    const end = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve(got)
    }
    const timer = setTimeout(end, ms)
    socket.on('data', (data) => {
      got += data.toString('latin1')
    })
    socket.on('error', end).on('close', end)
    for (const bytes of sent) socket.write(bytes)
  })
}

const statuses = (text: string): string[] => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((match) => match[1] ?? '')
const lives = async (): Promise<boolean> => (await fetch(`${app.base}/health/live`)).ok
const host = 'Host: x\r\n'
const smuggled = 'GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n'

describe('G: what is no request of HTTP', () => {
  const attacks: readonly [what: string, bytes: string][] = [
    [
      'a length and chunks',
      `POST /api/search HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    ],
    [
      'two lengths',
      `POST /api/search HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 50\r\n\r\nhello${smuggled}`,
    ],
    ['two lengths in one line', `POST /api/search HTTP/1.1\r\n${host}Content-Length: 5, 50\r\n\r\nhello${smuggled}`],
    ['a length below nought', `POST /api/search HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n${smuggled}`],
    ['a length with a sign', `POST /api/search HTTP/1.1\r\n${host}Content-Length: +5\r\n\r\nhello${smuggled}`],
    ['a length without end', `POST /api/search HTTP/1.1\r\n${host}Content-Length: 99999999999999999999\r\n\r\n`],
    ['a coding that is none', `POST /api/search HTTP/1.1\r\n${host}Transfer-Encoding: xchunked\r\n\r\n${smuggled}`],
    ['a coding after a space', `POST /api/search HTTP/1.1\r\n${host}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
    [
      'chunked twice',
      `POST /api/search HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
    ],
    ['a chunk of no size', `POST /api/search HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`],
    ['no host', 'GET /api/session HTTP/1.1\r\n\r\n'],
    ['line feeds alone', 'GET /api/session HTTP/1.1\nHost: x\n\n'],
    ['a folded line', `GET /api/session HTTP/1.1\r\n${host}X-A: b\r\n c\r\n\r\n`],
    ['NUL in a header', `GET /api/session HTTP/1.1\r\n${host}X-A: b\0c\r\n\r\n`],
    ['a name with a space', `GET /api/session HTTP/1.1\r\n${host}X A: b\r\n\r\n`],
    ['a header without a colon', `GET /api/session HTTP/1.1\r\n${host}Nothing\r\n\r\n`],
    ['a method that is none', `HACK /api/session HTTP/1.1\r\n${host}\r\n`],
    ['a version that is none', `GET /api/session HTTP/9.9\r\n${host}\r\n`],
    ['headers of 40 kB', `GET /api/session HTTP/1.1\r\n${host}X-A: ${'a'.repeat(40_000)}\r\n\r\n`],
    [
      '3,000 headers',
      `GET /api/session HTTP/1.1\r\n${host}${Array.from({ length: 3_000 }, (_, at) => `X-${at}: a\r\n`).join('')}\r\n`,
    ],
    ['an address of 40 kB', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n${host}\r\n`],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'.repeat(20)],
    ['noise', String.fromCodePoint(...Array.from({ length: 400 }, (_, at) => (at * 7_919) % 256))],
  ]

  test.each(attacks)('%s', async (_what, bytes) => {
    const got = await talk([Buffer.from(bytes, 'latin1')])
    expect(
      statuses(got).every((status) =>
        ['400', '401', '404', '408', '411', '413', '414', '431', '501', '505'].includes(status),
      ),
    ).toBe(true)
    expect(statuses(got).length).toBe(1)
    expect(got).not.toContain('process_cpu')
    expect(await lives()).toBe(true)
  })

  test('an address with another host leads nowhere, and no answer is made from the host that was said', async () => {
    const got = await talk([
      `GET http://evil.example/api/session HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    ])
    expect(statuses(got)).toEqual(['401'])
    expect(got).not.toContain('evil.example')
    const staff = await talk(['GET /staff HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'])
    expect(staff).not.toContain('evil.example')
  })

  test('a body that never comes is not waited for when it may not come at all', async () => {
    const got = await talk([
      `POST /api/search HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{`,
    ])
    expect(statuses(got)).toEqual(['413'])
  })

  test('many who speak slowly do not keep the others waiting', async () => {
    const sockets = Array.from({ length: 150 }, () => {
      const socket = connect(port(), '127.0.0.1').on('error', () => undefined)
      socket.write('GET /api/session HTTP/1.1\r\nHost: x\r\nX-A: ')
      return socket
    })
    await pause(200)
    for (const socket of sockets) socket.write('a')
    const began = performance.now()
    for (let at = 0; at < 10; at++) expect(await lives()).toBe(true)
    expect(performance.now() - began).toBeLessThan(3_000)
    for (const socket of sockets) socket.destroy()
  })

  test('headers that never end, requests that never end and idle connections are let go of in time', () => {
    const { server } = app.server.app
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout, server.timeout]).toEqual([
      15_000, 30_000, 65_000, 60_000,
    ])
  })

  test('an upload that breaks off in the middle leaves the server well', async () => {
    const client = await app.as('Ensamstående, två barn')
    const head = `POST /api/me/drafts/2026-12/attachments HTTP/1.1\r\n${host}Cookie: ${client.cookie}\r\nIdempotency-Key: avbrott-1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n`
    const part =
      '--x\r\ncontent-disposition: form-data; name="shows"\r\n\r\ngeneral\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'
    await talk([head, part, Buffer.alloc(200_000)], 300)
    await pause(100)
    expect(await lives()).toBe(true)
    expect(app.log()).not.toContain('"msg":"fault"')
  })
})
