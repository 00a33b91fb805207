import { randomBytes, createHash } from 'node:crypto'
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, removeAttachment } from '../../api/applications.ts'
import { attachUpload, beginUpload, dropUpload, mostPartBytes, myUploads, sendPart } from '../../api/uploads.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { pdf } from '../platform/testing/crawl/scene.ts'
import { keepHouse } from '../platform/housekeeping.ts'
import { sweepOrphans } from '../platform/files/orphans.ts'
import { forgetUploads } from './forget.ts'

const month = '2026-12'
const login = 'Ensamstående, två barn'
const destination = `draft:${month}:general`
let app: TestApp
let client: Browser
let other: Browser
beforeAll(async () => {
  app = await startApp()
  client = await app.as(login)
  other = await app.as('Sambo, tre barn')
  await client.call(openDraft, { params: { month } })
})
afterAll(() => app.close())

const begin = async (bytes: number) => (await client.call(beginUpload, { body: { destination, bytes } })).uploadId
const send = (uploadId: string, from: number, bytes: Uint8Array, who = client) =>
  who.call(sendPart, { params: { uploadId }, body: { from: String(from) }, file: { bytes } })
const attach = (uploadId: string) => ({ params: { month }, body: { uploadId, shows: 'general' } })
const attached = async () => (await client.call(openDraft, { params: { month } })).attachments
const paper = (size: number) => Buffer.concat([pdf, randomBytes(size)])

describe('a file that comes in parts', () => {
  test('stands whole and unchanged, however it was cut, sent twice or out of step', async () => {
    const cuts = fc.array(fc.record({ at: fc.nat(60_000), twice: fc.boolean(), astray: fc.boolean() }), {
      maxLength: 6,
    })
    const property = fc.asyncProperty(cuts, async (all) => {
      const whole = paper(60_000)
      const uploadId = await begin(whole.length)
      let received = 0
      for (const { at, twice, astray } of all.toSorted((a, b) => a.at - b.at)) {
        const lost = astray ? await send(uploadId, received + 7, whole.subarray(0, 100)) : { received }
        expect(lost).toEqual({ received })
        if (at <= received) continue
        const part = whole.subarray(received, at)
        const before = received
        received = (await send(uploadId, before, part)).received
        expect(received).toBe(at)
        const again = twice ? await send(uploadId, before, part) : { received }
        expect(again).toEqual({ received })
      }
      await send(uploadId, received, whole.subarray(received))
      const { attachmentId } = await client.call(attachUpload, attach(uploadId))
      const [row] = await app.sql(1, `select sha256 from attachments where attachment_id = $1`, [attachmentId])
      expect(row?.['sha256']).toEqual(createHash('sha256').update(whole).digest())
      await client.call(removeAttachment, { params: { month, attachmentId } })
    })
    await fc.assert(property, { numRuns: 6 })
  })

  test('is told of until it is whole, with the key to what waits in the browser; then it is not on its way', async () => {
    const whole = paper(5_000)
    const uploadId = await begin(whole.length)
    await send(uploadId, 0, whole.subarray(0, 2_000))
    const told = (await client.call(myUploads)).uploads.find((one) => one.uploadId === uploadId)
    expect(told).toMatchObject({ destination, bytes: whole.length, received: 2_000 })
    expect(Buffer.from(told?.key ?? '', 'base64')).toHaveLength(32)
    expect(await client.refused(attachUpload, attach(uploadId))).toMatchObject({ code: 'upload.unfinished' })
    await send(uploadId, 2_000, whole.subarray(2_000))
    const key = crypto.randomUUID()
    const first = await client.call(attachUpload, { ...attach(uploadId), key })
    expect(await client.call(attachUpload, { ...attach(uploadId), key })).toEqual(first)
    expect((await attached()).filter((one) => one.attachmentId === first.attachmentId)).toHaveLength(1)
    expect((await client.call(myUploads)).uploads.map((one) => one.uploadId)).not.toContain(uploadId)
  })

  test('what it is, is asked of the whole: no part hides anything', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const uploadId = await begin(page.length)
    await send(uploadId, 0, page)
    expect(await client.refused(attachUpload, attach(uploadId))).toMatchObject({ code: 'file.type_not_allowed' })
    await client.call(dropUpload, { params: { uploadId } })
    expect(await client.refused(attachUpload, attach(uploadId))).toMatchObject({ code: 'not_found' })
  })

  test('is nobody else’s: not to send to, to see, to attach or to drop', async () => {
    const uploadId = await begin(1_000)
    const part = { params: { uploadId }, body: { from: '0' }, file: { bytes: pdf } }
    expect(await other.refused(sendPart, part)).toMatchObject({ code: 'not_found' })
    expect((await other.call(myUploads)).uploads).toEqual([])
    expect(await other.refused(dropUpload, { params: { uploadId } })).toMatchObject({ code: 'not_found' })
    await client.call(dropUpload, { params: { uploadId } })
  })

  test('is never longer than it was said to be, a part never longer than a part, and no more than twenty wait', async () => {
    expect(await client.refused(beginUpload, { body: { destination, bytes: 10 * 1024 * 1024 + 1 } })).toMatchObject({
      code: 'file.too_large',
    })
    const uploadId = await begin(2_000_000)
    const long = { params: { uploadId }, body: { from: '0' }, file: { bytes: Buffer.alloc(mostPartBytes + 1) } }
    expect(await client.refused(sendPart, long)).toMatchObject({ code: 'file.too_large' })
    const short = await begin(10)
    const more = { params: { uploadId: short }, body: { from: '0' }, file: { bytes: Buffer.alloc(11) } }
    expect(await client.refused(sendPart, more)).toMatchObject({ code: 'file.too_large' })
    const { uploads } = await client.call(myUploads)
    for (let n = uploads.length; n < 20; n++) await begin(10)
    expect(await client.refused(beginUpload, { body: { destination, bytes: 10 } })).toMatchObject({
      code: 'file.too_many',
    })
  })
})

describe('what is left lying', () => {
  const keep = () => keepHouse(app.server.platform, [forgetUploads, sweepOrphans(app.server.platform.files)]).stop()
  const names = async () =>
    (await readdir(join(app.folder, 'files', '1'), { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => one.name)
  const attachOne = async () => {
    const uploadId = await begin(pdf.length)
    await send(uploadId, 0, pdf)
    const { attachmentId } = await client.call(attachUpload, attach(uploadId))
    const [row] = await app.sql(1, `select stored_as from attachments where attachment_id = $1`, [attachmentId])
    return { attachmentId, name: String(row?.['stored_as']) }
  }

  test('goes when nothing tells of it any longer: parts after three days, what was taken out after thirty; what stands stays', async () => {
    for (const { uploadId } of (await client.call(myUploads)).uploads)
      await client.call(dropUpload, { params: { uploadId } })
    const [stands, removed] = [await attachOne(), await attachOne()]
    const left = await begin(1_000)
    await send(left, 0, Buffer.alloc(10))
    const [part] = await app.sql(1, `select stored_as from upload_parts where upload_id = $1`, [left])
    const before = await names()
    expect(before).toContain(part?.['stored_as'])
    // The test's clock is not the disk's.
    for (const name of before)
      await utimes(join(app.folder, 'files', '1', name.slice(0, 2), name), app.now(), app.now())
    await keep()
    expect(await names()).toEqual(before)
    await client.call(removeAttachment, { params: { month, attachmentId: removed.attachmentId } })
    app.wait({ days: 9 })
    await keep()
    expect((await (await app.as(login)).call(myUploads)).uploads).toEqual([])
    const kept = await names()
    expect(kept).toContain(removed.name)
    expect(kept).not.toContain(part?.['stored_as'])
    app.wait({ days: 31 })
    await keep()
    expect(await names()).toContain(stands.name)
    expect(await names()).not.toContain(removed.name)
  })
})
