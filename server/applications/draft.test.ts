import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAttachment, openDraft, readAttachment, removeAttachment, saveDraft } from '../../api/applications.ts'
import { monthPage } from '../../api/cases.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, until, whole } from '../platform/testing/story.ts'

let app: TestApp
let parent: Browser
const december = { params: { month: '2026-12' } }
beforeAll(async () => {
  app = await startApp()
  parent = await app.as('Ensamstående, två barn')
})
afterAll(() => app.close())

const draftOf = (who: Browser) => who.call(openDraft, december)

describe('a draft', () => {
  test('begins with what is known from last month, so that nothing is typed twice; money at hand is asked anew', async () => {
    const { content, version } = await draftOf(parent)
    expect(version).toBe(1)
    expect(content.household.members.map((member) => member.role)).toEqual(['applicant', 'child', 'child'])
    expect(content.home).toMatchObject({ form: expect.any(String) })
    expect(content.costs.map((cost) => cost.kind)).toContain('rent')
    expect(content.account).toMatchObject({ number: expect.any(String) })
    expect(content.assets).toBeNull()
    expect(content.incomes.every((income) => income.receivedOn === null)).toBe(true)
  })

  test('is the same when it is come back to, also from two tabs at once', async () => {
    const [one, two] = await Promise.all([draftOf(parent), draftOf(parent)])
    expect(two).toEqual(one)
  })

  test('is saved by version; the slower of two tabs gets the newer text beside its own and loses nothing', async () => {
    const { content, version } = await draftOf(parent)
    const saving = (message: string) => ({ ...december, body: { version, content: { ...content, message } } })
    const saved = await parent.call(saveDraft, saving('Från telefonen'))
    expect(saved.version).toBe(version + 1)
    const told = await parent.refused(saveDraft, saving('Från datorn'))
    expect(told).toMatchObject({
      status: 409,
      code: 'conflict.changed',
      current: { version: version + 1, content: { message: 'Från telefonen' } },
    })
    expect((await draftOf(parent)).content.message).toBe('Från telefonen')
  })

  test('saved again with the same key is saved once', async () => {
    const { content, version } = await draftOf(parent)
    const again = { ...december, key: 'the-same-key-1', body: { version, content: { ...content, message: 'En gång' } } }
    expect(await parent.call(saveDraft, again)).toEqual(await parent.call(saveDraft, again))
    expect((await draftOf(parent)).version).toBe(version + 1)
    expect(await parent.refused(saveDraft, { ...again, body: { version, content } })).toMatchObject({
      code: 'idempotency.reused',
    })
  })

  test('is one’s own: the other adult of another household has one of their own, and staff has none', async () => {
    const other = await app.as('Sambo, tre barn')
    expect((await draftOf(other)).draftId).not.toBe((await draftOf(parent)).draftId)
    expect(await (await app.as('Sara Ek')).refused(openDraft, december)).toMatchObject({ code: 'role.not_allowed' })
  })
})

const marker = 'Synligt-Klartext-7731'
const latin = (text: string) => Buffer.from(text, 'latin1')
const pdf = latin(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/T(${marker})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
)
/** One grey dot. */
const png = Buffer.concat([
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64'),
  latin(marker),
])
const jpeg = Buffer.concat([
  Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
  latin('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'),
  Buffer.of(0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0),
  latin(marker),
  Buffer.of(0xff, 0xd9),
])
const attaching = (bytes: Uint8Array, name: string) => ({ ...december, body: { shows: 'c1' }, file: { bytes, name } })

describe('attachments', () => {
  test.each([
    ['a PDF', pdf, 'hyresavi.exe', 'application/pdf'],
    ['a PNG', png, 'kvitto.pdf', 'image/png'],
    ['a JPEG', jpeg, 'bild', 'image/jpeg'],
  ])('%s is known by its content, whatever it was called', async (_, bytes, name, mediaType) => {
    expect(await parent.call(addAttachment, attaching(bytes, name))).toMatchObject({
      mediaType,
      shows: 'c1',
      bytes: bytes.length,
    })
  })

  test('a program called hyresavi.pdf is refused, and nothing is kept of it', async () => {
    const before = (await draftOf(parent)).attachments.length
    expect(await parent.refused(addAttachment, attaching(latin(`MZ${marker}`), 'hyresavi.pdf'))).toMatchObject({
      status: 415,
      code: 'file.type_not_allowed',
    })
    expect((await draftOf(parent)).attachments).toHaveLength(before)
  })

  test('more than 10 MB is refused with a sentence', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])
    expect(await parent.refused(addAttachment, attaching(large, 'stor.pdf'))).toMatchObject({
      status: 413,
      code: 'file.too_large',
      title: expect.stringMatching(/\w/),
    })
  })

  test('lie sealed on disk: no plain byte of them stands in any file', () => {
    const files = readdirSync(join(app.folder, 'files'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    const bytes = files.map((one) => readFileSync(join(one.parentPath, one.name)))
    expect(bytes.length).toBeGreaterThanOrEqual(3)
    for (const one of bytes)
      for (const plain of [marker, '%PDF', 'IHDR', 'JFIF']) expect(one.includes(plain)).toBe(false)
  })

  test('one taken out is gone from the draft; another’s cannot be', async () => {
    const { attachments } = await draftOf(parent)
    const attachmentId = attachments[0]?.attachmentId ?? ''
    const removing = { params: { month: '2026-12', attachmentId } }
    await (await app.as('Sambo, tre barn')).refused(removeAttachment, removing)
    expect(await parent.call(removeAttachment, removing)).toEqual({ removed: true })
    expect((await draftOf(parent)).attachments.map((one) => one.attachmentId)).not.toContain(attachmentId)
    expect(await parent.refused(removeAttachment, removing)).toMatchObject({ code: 'not_found' })
  })

  test('follow the application to the caseworker, byte for byte, and can no longer be taken out', async () => {
    const { attachments } = await draftOf(parent)
    await apply(parent, '2026-12', (content) => whole(content))
    const [row] = await app.sql(1, 'select case_id from attachments where attachment_id = $1', [
      attachments[0]?.attachmentId,
    ])
    const sara = await app.as('Sara Ek')
    const params = { caseId: String(row?.case_id), attachmentId: attachments[0]?.attachmentId ?? '' }
    const page = await until(() => sara.call(monthPage, { params: { caseId: params.caseId, month: '2026-12' } }))
    expect(page.application?.attachments.map((one) => one.attachmentId).toSorted()).toEqual(
      attachments.map((one) => one.attachmentId).toSorted(),
    )
    const given = await sara.raw(readAttachment, { params })
    expect(given.headers.get('content-disposition')).toMatch(/^attachment; filename="bilaga-\w{6}\.(png|jpg)"$/)
    expect([png, jpeg].some((one) => one.length === Number(given.headers.get('content-length')))).toBe(true)
    expect([png, jpeg]).toContainEqual(Buffer.from(await given.arrayBuffer()))
    expect(
      await parent.refused(removeAttachment, { params: { month: '2026-12', attachmentId: params.attachmentId } }),
    ).toMatchObject({ code: 'draft.sent' })
    expect(await parent.refused(addAttachment, attaching(pdf, 'sen.pdf'))).toMatchObject({ code: 'draft.sent' })
    expect(await (await app.as('Mirela Lindh')).refused(readAttachment, { params })).toMatchObject({
      code: 'case.ask_unit',
    })
  })
})
