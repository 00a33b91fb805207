import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseLetter, monthPage, readProtected } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { makeHearing } from '../../api/investigations.ts'
import { myLetter, myMonth } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { sources } from '../../law/sources.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  apply,
  asProposed,
  assess,
  at,
  cutFirst,
  dealHouseholds,
  deciding,
  grant,
  inNeed,
  settled,
  type Household,
} from '../platform/testing/story.ts'
import { writtenAmount } from './render/amounts.ts'
import { toOre } from '../../base/money.ts'
import { bare, readPdf } from './render/reading.test-helper.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const reasons =
  'Hyran är högre än vad riktlinjen godtar för ett hushåll av den här storleken, och den har inte kunnat sänkas.'
const month = { params: { month: '2026-12' } }
/** Words as they stand, wherever the line was broken. */
const says = (text: string, words: string) => expect(bare(text)).toContain(bare(words))

async function bytesOf(who: Browser, caseId: string, letterId: string): Promise<Buffer> {
  const answer = await who.raw(caseLetter, { params: { caseId, letterId } })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return Buffer.from(await answer.arrayBuffer())
}
const textOf = async (who: Browser, caseId: string, letterId: string) =>
  readPdf(await bytesOf(who, caseId, letterId)).text

describe('FL 33 §: each adult is told of the decision in a letter of their own', () => {
  test('two adults get two letters, each with their own name; the other’s name and the children’s stand in neither', async () => {
    await apply(await app.as('Sambo, tre barn'), '2026-12')
    const [row] = await app.sql(
      1,
      `select case_id from applications where month = '2026-12' and channel = 'e_service' order by registered_at desc limit 1`,
    )
    const where = { caseId: String(row?.case_id), month: '2026-12' }
    const { decision } = await grant(sara, where)
    expect(decision.letters).toBe(2)
    const page = await settled(sara, where, 2, 1)
    const people = await app.sql(
      1,
      'select m.role, p.given_name, p.family_name from case_members m join persons p using (municipality_id, person_id) where m.case_id = $1',
      [where.caseId],
    )
    const adults = people.filter((one) => one.role !== 'child')
    const texts = await Promise.all(page.letters.map((letter) => textOf(sara, where.caseId, letter.letterId)))
    for (const [place, letter] of page.letters.entries()) {
      says(texts[place] ?? '', letter.recipient ?? 'nobody')
      says(texts[place] ?? '', 'Varje vuxen i hushållet får ett eget brev.')
      const others = people.filter((one) => `${String(one.given_name)} ${String(one.family_name)}` !== letter.recipient)
      for (const other of others) expect(texts[place], String(other.role)).not.toContain(String(other.given_name))
    }
    expect(new Set(page.letters.map((letter) => letter.recipient)).size).toBe(adults.length)
  })

  test('the letter says what was decided, how much, why, by which provisions and by whom (FL 31, 32 §§)', async () => {
    const where = pick()
    const assessed = await assess(sara, where, cutFirst)
    const { granted } = await sara.call(decide, deciding(assessed, asProposed(assessed.page, reasons)))
    const page = await settled(sara, where, where.adults, 1)
    const text = await textOf(sara, where.caseId, page.letters[0]?.letterId ?? '')
    for (const words of [
      'Beviljas delvis',
      writtenAmount(toOre(granted)),
      reasons,
      page.caseNumber,
      '2026-11-18',
      'Sara Ek',
      'socialsekreterare',
      'Försörjningsstöd',
    ])
      says(text, words)
    for (const provision of page.needs[0]?.provisions ?? [])
      says(text, Object.entries(sources).find(([key]) => key === provision)?.[1].cite ?? provision)
  })

  test('with how to appeal: where, how, and three weeks from the day one got the decision (FL 33, 43, 44 §§)', async () => {
    const where = pick()
    const assessed = await assess(sara, where, () => ({ assets: 5_000_000 }))
    await sara.call(
      decide,
      deciding(
        assessed,
        asProposed(assessed.page, 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december.'),
      ),
    )
    const page = await settled(sara, where, where.adults, 0)
    const text = await textOf(sara, where.caseId, page.letters[0]?.letterId ?? '')
    for (const words of [
      'Avslås',
      'Beslutet ger ingen utbetalning',
      'inom tre veckor från den dag då du fick beslutet',
      'förvaltningsrätten',
      'Beslutet gäller direkt',
    ])
      says(text, words)
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN/)
  })

  test('when somebody was not heard, the letter says why (FL 25 §)', async () => {
    const where = pick()
    const reason = 'Personen har själv lämnat samma uppgift i sin ansökan.'
    await sara.call(makeHearing, {
      ...at(where),
      body: { kind: 'exempt', material: 'Uppgift från Försäkringskassan.', exemption: 'obviously_unnecessary', reason },
    })
    const assessed = await assess(sara, where, () => ({ othersMaterial: true, assets: 5_000_000 }))
    await sara.call(
      decide,
      deciding(
        assessed,
        asProposed(assessed.page, 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december.'),
      ),
    )
    const page = await settled(sara, where, where.adults, 0)
    says(await textOf(sara, where.caseId, page.letters[0]?.letterId ?? ''), `Skälet är: ${reason}`)
  })
})

describe('OSL 21:3: a protected person', () => {
  test('stands by neither name, number nor address in the letter to oneself or to the other adult', async () => {
    const jonas = await app.as('Jonas Alm')
    const [found] = await app.sql(
      1,
      `select c.case_id from cases c join applications ap on ap.case_id = c.case_id and ap.month = '2026-12'
       where exists (select from case_members m join persons p using (municipality_id, person_id) where m.case_id = c.case_id and m.role = 'co_applicant' and p.protection <> 'none')
         and exists (select from case_members m join persons p using (municipality_id, person_id) where m.case_id = c.case_id and m.role = 'applicant' and p.protection = 'none')
         and exists (select from case_assignments a join staff s using (municipality_id, staff_id) where a.case_id = c.case_id and s.name = 'Jonas Alm')
         and not exists (select from decisions d where d.application_id = ap.application_id)`,
    )
    assert(found, 'a household where only the other adult is protected waits')
    const where = { caseId: String(found.case_id), month: '2026-12' }
    const secrets = await app.sql(
      1,
      'select m.person_id from case_members m join persons p using (municipality_id, person_id) where m.case_id = $1 and p.protection <> $2',
      [where.caseId, 'none'],
    )
    const hidden = await Promise.all(
      secrets.map((one) =>
        jonas.call(readProtected, {
          params: { caseId: where.caseId, personId: String(one.person_id) },
          body: { reason: 'Kontrollerar brevets innehåll.' },
        }),
      ),
    )
    const assessed = await assess(jonas, where, inNeed)
    await jonas.call(decide, deciding(assessed))
    const page = await settled(jonas, where, 2, 1)
    expect(page.letters.filter((letter) => letter.recipient === null)).toHaveLength(1)
    for (const letter of page.letters) {
      const bytes = await bytesOf(jonas, where.caseId, letter.letterId)
      const { text, metadata } = readPdf(bytes)
      for (const one of hidden)
        for (const secret of [one.givenName, one.personNumber, one.personNumber.slice(-4), one.address, one.phone])
          expect(bare(text + metadata)).not.toContain(bare(secret))
    }
    const own = page.letters.find((letter) => letter.recipient === null)
    says(await textOf(jonas, where.caseId, own?.letterId ?? ''), 'Förmedlas via Skatteverket')
  })
})

describe('a letter', () => {
  test('is the same bytes each time, also set anew from the record', async () => {
    const where = pick()
    await grant(sara, where)
    const page = await settled(sara, where, where.adults, 1)
    const letterId = page.letters[0]?.letterId ?? ''
    const first = await bytesOf(sara, where.caseId, letterId)
    expect((await bytesOf(sara, where.caseId, letterId)).equals(first)).toBe(true)
    await app.sql(1, 'delete from letter_files where letter_id = $1', [letterId])
    app.wait({ days: 1 })
    sara = await app.as('Sara Ek')
    expect((await bytesOf(sara, where.caseId, letterId)).equals(first), 'a day later, from the record').toBe(true)
  })

  test('opened in the e-service is received that moment, once; opened by staff it is not', async () => {
    const client = await app.as('Ensamstående, två barn')
    const { applicationId } = await apply(client, '2026-12')
    const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
    const where = { caseId: String(row?.case_id), month: '2026-12' }
    await grant(sara, where)
    await settled(sara, where, 1, 1)
    const letterId = (await client.call(myMonth, month)).letters[0]?.letterId ?? ''
    await bytesOf(sara, where.caseId, letterId)
    expect((await sara.call(monthPage, at(where))).letters).toMatchObject([{ receivedAt: null }])
    const opened = await Promise.all([
      client.raw(myLetter, { params: { letterId } }),
      client.raw(myLetter, { params: { letterId } }),
    ])
    expect(opened.map((one) => one.status)).toEqual([200, 200])
    const [first] = (await sara.call(monthPage, at(where))).letters
    app.wait({ minutes: 20 })
    await client.raw(myLetter, { params: { letterId } })
    expect((await sara.call(monthPage, at(where))).letters[0]).toEqual(first)
    expect(first?.receivedAt).toMatch(/^2026-11-19T/)
  })

  test('of another person, another case or nobody is not found', async () => {
    const client = await app.as('Sambo, tre barn')
    const [other] = await app.sql(
      1,
      `select letter_id, case_id from letters l where not exists (select from case_members m join applications a on a.case_id = m.case_id where m.case_id = l.case_id and a.channel = 'e_service' and a.month = '2026-12') limit 1`,
    )
    const letterId = String(other?.letter_id)
    expect(await client.refused(myLetter, { params: { letterId } })).toMatchObject({ status: 404, code: 'not_found' })
    expect(await sara.refused(caseLetter, { params: { caseId: pick().caseId, letterId } })).toMatchObject({
      status: 404,
      code: 'not_found',
    })
    expect(
      await client.refused(myLetter, { params: { letterId: '00000000-0000-7000-8000-000000000001' } }),
    ).toMatchObject({ code: 'not_found' })
    const mirela = await app.as('Agnes Molin', 2)
    expect(await mirela.refused(caseLetter, { params: { caseId: String(other?.case_id), letterId } })).toMatchObject({
      status: 404,
      code: 'not_found',
    })
  })
})
