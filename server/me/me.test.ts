import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage, search } from '../../api/cases.ts'
import { answerHearing, myLetter, myMonth, myReaders, overview } from '../../api/me.ts'
import { dayOf, plusDays } from '../../base/day.ts'
import { nextWorkday } from '../../rules/deadlines/holidays.ts'
import { openDraft } from '../../api/applications.ts'
import { makeHearing } from '../../api/investigations.ts'
import { attest, sendPayments } from '../../api/payments.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, assess, at, grant, settled } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let client: Browser
const december = { params: { month: '2026-12' } }
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  client = await app.as('Ensamstående, två barn')
})
afterAll(() => app.close())

const newest = async (who = client) => (await who.call(overview)).months[0]

describe('my month, from draft to money', () => {
  let where: { caseId: string; month: string }

  test('nothing begun: the months before, and which may be applied for', async () => {
    const seen = await client.call(overview)
    expect(seen).toMatchObject({
      caseNumber: expect.stringMatching(/^EB-/),
      caseworker: 'Sara Ek',
      unit: 'Enhet Norr',
      openMonths: ['2026-12'],
    })
    expect(seen.months[0]).toMatchObject({ month: '2026-11', turn: 'nobody' })
    expect(await client.refused(myMonth, december)).toMatchObject({ code: 'not_found' })
  })

  test('begun: a draft, my turn; sent: received, theirs', async () => {
    await client.call(openDraft, december)
    expect(await newest()).toMatchObject({ month: '2026-12', status: 'draft', turn: 'yours', arrivedOn: null })
    const { applicationId } = await apply(client, '2026-12')
    expect(await newest()).toMatchObject({ status: 'received', turn: 'ours', arrivedOn: '2026-11-18' })
    expect((await client.call(overview)).openMonths).toEqual([])
    const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
    where = { caseId: String(row?.case_id), month: '2026-12' }
  })

  test('assessed: under investigation; asked: waits for me; answered: theirs again', async () => {
    await assess(sara, where)
    expect(await newest()).toMatchObject({ status: 'investigating', turn: 'ours' })
    const { hearingId } = await sara.call(makeHearing, {
      ...at(where),
      body: { kind: 'sent', material: 'Uppgift från Skatteverket.', channel: 'e_service', answerBy: '2026-11-25' },
    })
    expect(await newest()).toMatchObject({ status: 'waiting_for_answer', turn: 'yours' })
    await client.call(answerHearing, { params: { hearingId }, body: { answer: 'Det stämmer.' } })
    expect(await newest()).toMatchObject({ status: 'investigating', turn: 'ours' })
  })

  test('decided: the calculation row by row, the names of my own household, letter and payment; then paid on its day', async () => {
    const { decision, page } = await grant(sara, where)
    const settledPage = await settled(sara, where, 1, 1)
    expect(await newest()).toMatchObject({
      status: 'decided',
      turn: 'nobody',
      decidedOn: '2026-11-18',
      granted: decision.granted,
      payOn: page.payOn,
    })
    const seen = await client.call(myMonth, december)
    expect(seen).toMatchObject({
      calculation: page.calculation,
      decidedBy: 'Sara Ek, socialsekreterare',
      payments: [{ amount: decision.granted, state: 'ordered', account: expect.stringMatching(/…\d{4}$/) }],
    })
    expect(seen.letters).toHaveLength(1)
    const mine = await app.sql(1, 'select m.person_id from case_members m where m.case_id = $1', [where.caseId])
    expect(Object.keys(seen.names).toSorted()).toEqual(
      [...new Set(mine.map((row) => String(row.person_id)))].toSorted(),
    )
    const [birgitta, rolf] = [await app.as('Birgitta Lövgren'), await app.as('Rolf Engdahl')]
    await birgitta.call(attest, { body: { paymentIds: settledPage.payments.map((one) => one.paymentId) } })
    expect((await client.call(myMonth, december)).payments).toMatchObject([{ state: 'attested' }])
    await rolf.call(sendPayments)
    expect((await client.call(myMonth, december)).payments).toMatchObject([{ state: 'sent' }])
    expect(await newest(), 'sent, and its day has not come').toMatchObject({ status: 'decided' })
    app.wait({ days: 12 })
    client = await app.as('Ensamstående, två barn')
    expect(await newest()).toMatchObject({ month: '2026-12', status: 'paid', turn: 'nobody' })
  })

  test('who has read my case: staff by name, duty and moment, also those who found it in a search', async () => {
    const [row] = await app.sql(1, 'select case_number from cases where case_id = $1', [where.caseId])
    const lina = await app.as('Lina Moe')
    await lina.call(search, { body: { by: 'case_number', text: String(row?.case_number) } })
    const annika = await app.as('Annika Lidman')
    await annika.call(monthPage, at(where))
    await (await app.as('Mirela Lindh')).refused(monthPage, at(where))
    const { readers } = await client.call(myReaders)
    expect(readers[0]).toMatchObject({ who: 'Annika Lidman, enhetschef', event: 'month.read', relation: 'unit' })
    expect(readers[1]).toMatchObject({ who: expect.stringContaining('Lina Moe'), event: 'search.made' })
    expect(
      readers.some(
        (one) => one.who.startsWith('Sara Ek') && one.event === 'decision.made' && one.relation === 'assigned',
      ),
    ).toBe(true)
    expect(
      readers.some((one) => one.who.startsWith('Mirela')),
      'who was turned away has read nothing',
    ).toBe(false)
    expect(readers.some((one) => one.who.startsWith('Birgitta') && one.event === 'payments.attested')).toBe(true)
  })
})

describe('the other adult of the household', () => {
  test('sees the same month, letters of their own only, and nothing of another household', async () => {
    const [one, two] = [await app.as('Sambo, tre barn'), await app.as('Den andra i samma hushåll')]
    const month = { params: { month: '2026-11' } }
    const [mine, theirs] = [await one.call(myMonth, month), await two.call(myMonth, month)]
    expect(theirs).toMatchObject({ calculation: mine.calculation, needs: mine.needs, names: mine.names })
    expect(new Set([...mine.letters, ...theirs.letters].map((letter) => letter.letterId)).size).toBe(
      mine.letters.length + theirs.letters.length,
    )
    const others = Object.keys((await client.call(myMonth, month)).names)
    expect(Object.keys(mine.names).filter((key) => others.includes(key))).toEqual([])
  })

  test('FL 44 §: the time to appeal begins when the letter is opened, three weeks, and not before', async () => {
    // Decided above and not opened since.
    const [letter] = (await client.call(myMonth, december)).letters
    if (!letter) throw new Error('there is no letter')
    expect(letter).toMatchObject({ receivedOn: null, appealBy: null })
    await client.raw(myLetter, { params: { letterId: letter.letterId } })
    const opened = (await client.call(myMonth, december)).letters.find((other) => other.letterId === letter.letterId)
    const today = dayOf(app.now())
    expect(opened).toMatchObject({ receivedOn: today, appealBy: nextWorkday(plusDays(today, 21)) })
  })

  test('a protected person has no name on the page, not even one’s own', async () => {
    const hidden = await app.as('Skyddad identitet')
    expect((await hidden.call(myMonth, { params: { month: '2026-11' } })).names).toEqual({})
  })
})
