import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseContacts, caseJournal, contactsToMake } from '../../api/contacts.ts'
import { inbox } from '../../api/intake.ts'
import {
  addMessagePaper,
  caseMessages,
  myMessages,
  readMessages,
  readMyMessages,
  sendMessage,
  sendMyMessage,
} from '../../api/messages.ts'
import { readAttachment } from '../../api/applications.ts'
import { registerAbsence } from '../../api/work.ts'
import { dayOf } from '../../base/day.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { pdf } from '../platform/testing/crawl/scene.ts'
import { apply } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let me: Browser
let other: Browser
let caseId: string
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  me = await app.as('Sambo, tre barn')
  other = await app.as('Den andra i samma hushåll')
  const { applicationId } = await apply(me, '2026-12')
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  caseId = String(row?.case_id)
})
afterAll(() => app.close())

const inCase = () => ({ params: { caseId } })
const words = 'Hej! Vår hyra höjs i januari.\nVad behöver ni?'
const threads = async () => (await sara.call(caseMessages, inCase())).threads

describe('messages both ways', () => {
  test('what the person writes reaches who has the case, stands in the journal in the same words, and waits for an answer', async () => {
    const { messageId } = await me.call(sendMyMessage, { body: { words, purpose: 'other' } })
    const mine = await me.call(myMessages)
    expect(mine.messages).toMatchObject([{ messageId, from: 'person', writtenBy: null, words, readAt: null }])
    expect(mine.answers).toMatchObject({ name: 'Sara Ek', covers: false })
    const thread = (await threads()).find(({ messages }) => messages.length > 0)
    expect(thread?.messages).toMatchObject([{ messageId, words, from: 'person' }])
    const { entries } = await sara.call(caseJournal, inCase())
    expect(entries.find(({ text }) => text.includes(words))).toMatchObject({ kind: 'contact', writtenBy: null })
    const { contacts } = await sara.call(caseContacts, inCase())
    expect(contacts[0]).toMatchObject({ channel: 'message', direction: 'in', writtenBy: null, mayBeApplication: false })
    expect((await sara.call(contactsToMake)).unanswered.some((row) => row.caseId === caseId)).toBe(true)
  })

  test('read once, told to who wrote it; the answer is read by the person, and nobody waits any more', async () => {
    const thread = (await threads()).find(({ messages }) => messages.length > 0)
    assert(thread, 'there is a message')
    const messageIds = thread.messages.map((one) => one.messageId)
    app.wait({ minutes: 1 })
    expect(await sara.call(readMessages, { ...inCase(), body: { messageIds } })).toEqual({ read: 1 })
    const [readOnce] = (await me.call(myMessages)).messages
    expect(readOnce?.readAt).not.toBeNull()
    app.wait({ minutes: 1 })
    expect(await sara.call(readMessages, { ...inCase(), body: { messageIds } })).toEqual({ read: 0 })
    expect((await me.call(myMessages)).messages[0]?.readAt).toBe(readOnce?.readAt)
    const body = { personId: thread.personId, words: 'Skicka den nya hyresavin, så räknar vi med den.' }
    const { messageId } = await sara.call(sendMessage, { ...inCase(), body })
    expect((await me.call(myMessages)).messages.at(-1)).toMatchObject({
      from: 'us',
      writtenBy: 'Sara Ek',
      readAt: null,
    })
    expect((await sara.call(contactsToMake)).unanswered.some((row) => row.caseId === caseId)).toBe(false)
    expect(await sara.call(readMessages, { ...inCase(), body: { messageIds: [messageId] } })).toEqual({ read: 0 })
    expect(await me.call(readMyMessages, { body: { messageIds: [messageId] } })).toEqual({ read: 1 })
    expect((await threads())[0]?.messages.at(-1)?.readAt).not.toBeNull()
  })

  test('a paper goes with it and is opened by who works with the case; others can neither add nor read', async () => {
    const { messageId } = await me.call(sendMyMessage, {
      body: { words: 'Här är hyresavin.', purpose: 'missing_papers' },
    })
    const adding = { params: { messageId }, body: {}, file: { bytes: pdf } }
    const { attachmentId } = await me.call(addMessagePaper, adding)
    expect((await me.call(myMessages)).messages.at(-1)?.papers).toMatchObject([
      { attachmentId, mediaType: 'application/pdf' },
    ])
    expect(await sara.raw(readAttachment, { params: { caseId, attachmentId } })).toMatchObject({ status: 200 })
    expect(await other.refused(addMessagePaper, adding)).toMatchObject({ code: 'not_found' })
    app.wait({ days: 2 })
    const later = await app.as('Sambo, tre barn')
    expect(await later.refused(addMessagePaper, adding)).toMatchObject({ code: 'not_found' })
  })

  test('JO 4907-2012: the other adult of the household reads none of it, and has a thread of their own', async () => {
    const [first, second] = [await app.as('Sambo, tre barn'), await app.as('Den andra i samma hushåll')]
    expect((await second.call(myMessages)).messages).toEqual([])
    const { messageId } = await second.call(sendMyMessage, { body: { words: 'Bara från mig.', purpose: 'other' } })
    expect((await first.call(myMessages)).messages.map((one) => one.words)).not.toContain('Bara från mig.')
    expect(await first.call(readMyMessages, { body: { messageIds: [messageId] } })).toEqual({ read: 0 })
    const again = await app.as('Sara Ek')
    expect(
      (await again.call(caseMessages, inCase())).threads.filter(({ messages }) => messages.length > 0),
    ).toHaveLength(2)
  })

  test('FL 19: a wish for help in a message waits as one until somebody has said what it was', async () => {
    const [mine, caseworker] = [await app.as('Sambo, tre barn'), await app.as('Sara Ek')]
    await mine.call(sendMyMessage, { body: { words: 'Jag behöver hjälp med glasögon.', purpose: 'application' } })
    const { toAnswer } = await caseworker.call(inbox)
    expect(toAnswer.find((row) => row.caseId === caseId)).toMatchObject({ contactChannel: 'message' })
    expect((await caseworker.call(caseContacts, inCase())).contacts[0]).toMatchObject({ mayBeApplication: true })
  })

  test('to nobody of the case nothing is sent; a message stays as it was', async () => {
    const caseworker = await app.as('Sara Ek')
    const [stranger] = await app.sql(1, `select person_id from case_members where case_id <> $1 limit 1`, [caseId])
    const body = { personId: String(stranger?.person_id), words: 'Hej.' }
    expect(await caseworker.refused(sendMessage, { ...inCase(), body })).toMatchObject({ code: 'not_found' })
  })
})

test('who answers is the cover while the one who has the case is away', async () => {
  const [caseworker, person] = [await app.as('Sara Ek'), await app.as('Sambo, tre barn')]
  const [cover] = await app.sql(1, `select staff_id from staff where name = 'Mirela Lindh'`)
  const [own] = await app.sql(1, `select staff_id from staff where name = 'Sara Ek'`)
  const startsOn = dayOf(app.now())
  const body = { staffId: String(own?.staff_id), coverId: String(cover?.staff_id), startsOn, endsOn: startsOn }
  await caseworker.call(registerAbsence, { body })
  expect((await person.call(myMessages)).answers).toMatchObject({ name: 'Mirela Lindh', covers: true })
})
