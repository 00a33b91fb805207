import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { myExtract, myExtractToRead, myPayments } from '../../../api/extract.ts'
import { sendMyMessage } from '../../../api/messages.ts'
import { startApp, type TestApp } from '../../platform/testing/app.ts'
import type { Browser } from '../../platform/testing/browser.ts'
import { openIdentities } from '../../platform/testing/crawl/identities.ts'
import { apply, grant, settled } from '../../platform/testing/story.ts'

let app: TestApp
let me: Browser
let other: Browser
beforeAll(async () => {
  app = await startApp()
  const sara = await app.as('Sara Ek')
  me = await app.as('Sambo, tre barn')
  other = await app.as('Den andra i samma hushåll')
  const { applicationId } = await apply(me, '2026-12', () => ({ message: 'Vi letar efter en billigare lägenhet.' }))
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  const where = { caseId: String(row?.case_id), month: '2026-12' }
  await grant(sara, where)
  await settled(sara, where, 2, 1)
})
afterAll(() => app.close())

const shape = z.object({
  format: z.literal('tillit-extract-1'),
  sections: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})
const extractOf = async (who: Browser) => {
  const text = await (await who.raw(myExtract)).text()
  return { text, sections: shape.parse(JSON.parse(text)).sections }
}

test('GDPR 15: the file has what is registered about me, section by section, for a program and to read', async () => {
  await me.call(sendMyMessage, { body: { words: 'Mitt <b>eget</b> meddelande.', purpose: 'other' } })
  const { sections } = await extractOf(me)
  expect(sections.person?.[0]).toMatchObject({ name: expect.any(String), isProtected: false })
  expect(sections.person?.[0]?.personNumber).toMatch(/^\d{12}$/)
  expect(sections.applications?.at(-1)).toMatchObject({
    month: '2026-12',
    words: 'Vi letar efter en billigare lägenhet.',
  })
  expect(sections.decisions?.at(-1)).toMatchObject({ month: '2026-12', kind: 'income_support', outcome: 'granted' })
  expect(sections.payments?.length).toBeGreaterThan(0)
  expect(sections.readers?.length).toBeGreaterThan(0)
  const page = await (await me.raw(myExtractToRead)).text()
  expect(page).toContain('Mitt &lt;b&gt;eget&lt;/b&gt; meddelande.')
  for (const heading of ['Registerutdrag', 'Utbetalningar till dig', 'Vem har läst', 'Det här är inte med'])
    expect(page).toContain(heading)
  expect(page).not.toMatch(/<script|https?:/)
})

test('canaries: what another adult told, wrote and has is in none of it', async () => {
  await other.call(sendMyMessage, { body: { words: 'KANARIE-I-DEN-ANDRAS-ORD', purpose: 'other' } })
  const [mine, theirs] = [await extractOf(me), await extractOf(other)]
  expect(theirs.text).toContain('KANARIE-I-DEN-ANDRAS-ORD')
  expect(mine.text).not.toContain('KANARIE-I-DEN-ANDRAS-ORD')
  expect(theirs.text).not.toContain('Vi letar efter en billigare lägenhet.')
  expect(theirs.text).not.toContain('Mitt <b>eget</b> meddelande.')
  const number = (of: typeof mine) => String(of.sections.person?.[0]?.personNumber)
  const name = (of: typeof mine) => String(of.sections.person?.[0]?.name)
  for (const [own, another] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    expect(own.text).not.toContain(number(another))
    expect(own.text).not.toContain(name(another))
  }
  expect(theirs.sections.accounts).toEqual([])
})

test('OSL 21:3 a: nothing that is sealed of a protected person is in the file, not even in their own', async () => {
  const hidden = await app.as('Skyddad identitet')
  const { text, sections } = await extractOf(hidden)
  const page = await (await hidden.raw(myExtractToRead)).text()
  expect(sections.person?.[0]).toMatchObject({ name: null, personNumber: null, isProtected: true })
  for (const one of await openIdentities(app, 1))
    for (const secret of [one.personNumber, one.address, one.phone, `${one.givenName} ${one.familyName}`])
      for (const file of [text, page]) expect(file).not.toContain(secret)
})

test('it is on record each time; what is paid is told to each adult, the account only to whose it is', async () => {
  const [row] = await app.sql(
    1,
    `select count(*)::int as count from audit_events where event = 'extract.given' and actor_kind = 'client'`,
  )
  expect(row?.count).toBeGreaterThanOrEqual(5)
  const [mine] = (await me.call(myPayments)).payments
  const [theirs] = (await other.call(myPayments)).payments
  expect(mine).toMatchObject({ month: '2026-12', state: 'ordered', account: expect.stringContaining('…') })
  expect(theirs).toEqual({ ...mine, account: null })
})
