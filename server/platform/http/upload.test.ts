import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAttachment, openDraft } from '../../../api/applications.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { addStaff } from '../testing/crawl/people.ts'
import { pdf } from '../testing/crawl/scene.ts'
import { asJson, form, type Part } from '../testing/crawl/send.ts'
import { faultsIn, marker } from './hostile.test-helper.ts'
import type { Browser } from '../testing/browser.ts'

let app: TestApp
let client: Browser
beforeAll(async () => {
  app = await startApp()
  client = await app.as('Ensamstående, två barn')
  await client.call(openDraft, { params: { month: '2026-12' } })
}, 60_000)
afterAll(() => app.close())

const shows: Part = { name: 'shows', bytes: Buffer.from('general') }
const file = (bytes: Uint8Array, filename = 'bild.png', type = 'image/png'): Part => ({
  name: 'file',
  filename,
  type,
  bytes,
})

async function post(sent: { payload: Buffer; headers: Record<string, string> }, cookie = client.cookie) {
  const url = addAttachment.path.replace(':month', '2026-12')
  const response = await app.server.app.inject({
    method: 'POST',
    url,
    payload: sent.payload,
    headers: { cookie, 'idempotency-key': crypto.randomUUID(), ...sent.headers },
  })
  const answered = {
    status: response.statusCode,
    code: String(Object(asJson(response.payload)).code),
    text: response.payload,
    bytes: response.rawPayload,
    headers: response.headers,
  }
  expect(faultsIn(answered, '')).toEqual([])
  return answered
}

const stored = async (): Promise<number> =>
  Number((await app.sql(1, 'select count(*)::int as count from attachments where municipality_id = 1'))[0]?.count)

/** A picture that says it is larger than any screen and is a few bytes on the way. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('F15, G: what is sent as a file', () => {
  const forms: readonly [what: string, parts: readonly Part[], codes: readonly string[]][] = [
    ['no file', [shows], ['request.malformed']],
    ['no part at all', [], ['request.malformed']],
    ['two files', [shows, file(pdf), file(pdf)], ['request.malformed', 'request.too_large']],
    ['a wrong field', [{ name: marker, bytes: Buffer.from('x') }, file(pdf)], ['request.malformed']],
    ['a wrong value', [{ name: 'shows', bytes: Buffer.from(marker) }, file(pdf)], ['request.malformed']],
    [
      'a value without end',
      [{ name: 'shows', bytes: Buffer.alloc(100_000, 'a') }, file(pdf)],
      ['request.malformed', 'request.too_large'],
    ],
    [
      'too many fields',
      [...Array.from({ length: 50 }, () => shows), file(pdf)],
      ['request.malformed', 'request.too_large'],
    ],
    [
      'a key of the prototype',
      [{ name: '__proto__', bytes: Buffer.from('x') }, shows, file(pdf)],
      ['request.malformed'],
    ],
    ['a field that is missing', [file(pdf)], ['request.malformed']],
    ['nothing in the file', [shows, file(Buffer.alloc(0))], ['file.type_not_allowed']],
    ['11 MB', [shows, file(Buffer.concat([pdf, Buffer.alloc(11_000_000)]))], ['file.too_large']],
    [
      'SVG called PNG',
      [shows, file(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>${marker}</script></svg>`))],
      ['file.type_not_allowed'],
    ],
    [
      'HTML called PNG',
      [shows, file(Buffer.from(`<!doctype html><script>${marker}</script>`))],
      ['file.type_not_allowed'],
    ],
    [
      'HTML called PDF',
      [shows, file(Buffer.from(`<html>${marker}</html>`), 'a.pdf', 'application/pdf')],
      ['file.type_not_allowed'],
    ],
    ['a program', [shows, file(Buffer.from('MZ\u0090\u0000'.padEnd(2_000, '\0')))], ['file.type_not_allowed']],
    ['an archive', [shows, file(Buffer.from('504b030414000000080000002100', 'hex'))], ['file.type_not_allowed']],
    ['a picture of pixels without end', [shows, file(png(60_000, 60_000))], ['file.image_too_large']],
    ['a picture of no size', [shows, file(png(0, 10))], ['file.unreadable']],
    ['a picture cut off', [shows, file(png(10, 10).subarray(0, 20))], ['file.type_not_allowed', 'file.unreadable']],
  ]

  test.each(forms)('%s', async (_what, parts, codes) => {
    const before = await stored()
    const answered = await post(form(parts))
    expect(codes).toContain(answered.code)
    expect(await stored()).toBe(before)
  })

  test('a document that is something else too is kept as what it is, and given out to be saved, never run', async () => {
    const both = Buffer.concat([pdf, Buffer.from(`<script>alert('${marker}')</script>`)])
    const { status, text } = await post(form([shows, file(both, `<script>${marker}.html`, 'text/html')]))
    expect(status).toBe(200)
    expect(asJson(text)).toMatchObject({ mediaType: 'application/pdf' })
    expect(text).not.toContain(marker)
  })

  test('a name that leads elsewhere is nothing to the file', async () => {
    for (const name of [
      '../../../etc/passwd',
      '..\\..\\x',
      'a\0b.pdf',
      `${'a'.repeat(3_000)}.pdf`,
      '',
      'con',
      '"; rm -rf /'.replaceAll('"', '%22'),
    ])
      expect((await post(form([shows, file(pdf, name)]))).status).toBe(200)
  })

  test('a form that is broken in any place is a no, and the next one is taken', async () => {
    const whole = form([shows, file(pdf)])
    for (const at of [0, 1, 10, 40, 100, whole.payload.length - 60, whole.payload.length - 3]) {
      const { status } = await post({ ...whole, payload: whole.payload.subarray(0, at) })
      expect([at, status]).toEqual([at, 400])
    }
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=',
      `multipart/form-data; boundary=${'x'.repeat(300)}`,
      'multipart/mixed; boundary=grans-1',
      'multipart/form-data; boundary="',
      'application/octet-stream',
    ])
      expect([type, (await post({ ...whole, headers: { 'content-type': type } })).status >= 400]).toEqual([type, true])
    expect((await post(whole)).status).toBe(200)
  }, 30_000)

  test('who may not send is turned away before the file is taken in', async () => {
    const large = form([shows, file(Buffer.concat([pdf, Buffer.alloc(11_000_000)]))])
    const staff = await addStaff(app, [{ role: 'caseworker', unitId: null }])
    expect((await post(large, staff.cookie)).code).toBe('role.not_allowed')
    expect((await post(large, '')).code).toBe('session.none')
    expect((await post(large, `tillit=1.${'A'.repeat(43)}`)).code).toBe('session.none')
  })

  test('nothing of it was a fault', () => {
    expect(app.log()).not.toContain('"msg":"fault"')
    expect(app.log()).not.toContain(marker)
  })
})
