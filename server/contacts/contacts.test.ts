import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { monthPage } from '../../api/cases.ts'
import { caseContacts, contactsToMake, logContact, myContacts, caseJournal } from '../../api/contacts.ts'
import { writeJournal } from '../../api/investigations.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, at, dealHouseholds, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  const deal = await dealHouseholds(app, 'Sara Ek')
  pick = (fits) => {
    const found = deal(fits)
    seen.push(found)
    return found
  }
})
afterAll(() => app.close())

const seen: Household[] = []
/** One of those already used, where nothing is to be changed, or what is there does not matter. */
const known = (): Household => {
  const [found] = seen
  assert(found, 'a household was picked')
  return found
}

type Body = z.input<typeof logContact.body>
const call = (where: Household, more: Partial<Body> = {}): { params: { caseId: string }; body: Body } => ({
  params: { caseId: where.caseId },
  body: {
    direction: 'out',
    channel: 'call',
    result: 'reached',
    purpose: 'missing_papers',
    happenedAt: app.now().toISOString(),
    interpreter: null,
    with: { party: 'person', personId: where.applicantId },
    text: 'Vi talade om hyresavin.',
    month: where.month,
    callBackBy: null,
    ...more,
  },
})
const contactsOf = (where: Household) => sara.call(caseContacts, { params: { caseId: where.caseId } })

describe('the person themself', () => {
  test('sees when we were in touch and what was promised, not what was said with others', async () => {
    const client = await app.as('Ensamstående, två barn')
    const { applicationId } = await apply(client, '2026-12')
    const [row] = await app.sql(1, 'select case_id, applicant_id from applications where application_id = $1', [
      applicationId,
    ])
    const [caseId, applicantId] = [String(row?.case_id), String(row?.applicant_id)]
    const where = { ...pick(), caseId, applicantId, month: '2026-12' }
    await sara.call(logContact, call(where, { callBackBy: '2026-11-20T15:00:00Z' }))
    const landlord = { party: 'other', other: 'landlord', ground: 'they_contacted_us', groundNote: '' } as const
    await sara.call(logContact, call(where, { direction: 'in', with: landlord }))
    const found = await client.call(myContacts)
    expect(found.contacts.filter((one) => one.happenedAt.slice(0, 10) === '2026-11-18')).toMatchObject([
      { channel: 'call', result: 'reached', writtenBy: 'Sara Ek' },
    ])
    expect(found.promises).toMatchObject([{ promisedBy: 'Sara Ek', keptAt: null }])
    expect(JSON.stringify(found)).not.toContain('hyresavin')
  })
})

describe('utredning.journal_alla_kontakter: every contact and attempt, either way, stands in the journal (SoL 14:3)', () => {
  test('lets through: a call is logged once, and its line is in the journal', async () => {
    const where = pick()
    const { journalEntryId } = await sara.call(logContact, call(where))
    const page = await sara.call(monthPage, at(where))
    expect(page.journal.find((line) => line.journalEntryId === journalEntryId)).toMatchObject({
      kind: 'contact',
      text: 'Telefonsamtal, vi kontaktade: kontakt.\nVi talade om hyresavin.',
      writtenBy: 'Sara Ek',
    })
    expect((await contactsOf(where)).contacts[0]).toMatchObject({
      channel: 'call',
      result: 'reached',
      writtenBy: 'Sara Ek',
    })
  })

  test('blocks: a contact without its line in the journal cannot be stored', async () => {
    const where = pick()
    await expect(
      app.sql(
        1,
        `insert into contacts (municipality_id, case_id, journal_entry_id, direction, channel, result, purpose, person_id, happened_at, written_at, written_by)
         select 1, $1, new_id(), 'out', 'call', 'reached', 'other', $2, now(), now(), staff_id from staff where municipality_id = 1 limit 1`,
        [where.caseId, where.applicantId],
      ),
    ).rejects.toThrow('journal_entry_id')
  })

  test('an attempt that reached nobody is a contact too', async () => {
    const where = pick()
    await sara.call(logContact, call(where, { result: 'message_left', text: 'Bad att få bli uppringd.' }))
    expect((await contactsOf(where)).contacts[0]).toMatchObject({ result: 'message_left' })
  })

  test.each<[string, Partial<Body>, string]>([
    ['a time ahead', { happenedAt: '2026-11-25T08:00:00Z' }, 'contact.ahead'],
    [
      'a letter that nobody answered the phone to',
      { channel: 'letter', result: 'not_reached' },
      'contact.result_unfit',
    ],
    ['a promise that has passed', { callBackBy: '2026-11-01T08:00:00Z' }, 'contact.promise_passed'],
  ])('%s is refused', async (_, more, code) => {
    expect(await sara.refused(logContact, call(known(), more))).toMatchObject({ status: 422, code })
  })

  test('somebody who never was in the household is not logged in its file', async () => {
    const [where, other] = [known(), pick()]
    const whom = { with: { party: 'person', personId: other.applicantId } } as const
    expect(await sara.refused(logContact, call(where, whom))).toMatchObject({ code: 'not_found' })
  })
})

describe('kontroll.tredje_part: others than the household are asked with consent or where the law says so', () => {
  const landlord = (ground: 'consent' | 'statute' | 'they_contacted_us', groundNote: string) =>
    ({ with: { party: 'other', other: 'landlord', ground, groundNote } }) as const

  test('blocks: without saying what the consent covers', async () => {
    const told = await sara.refused(logContact, call(known(), landlord('consent', 'ja')))
    expect(told).toMatchObject({ code: 'contact.no_ground' })
  })

  test('lets through: with the consent written down, which the journal tells', async () => {
    const where = pick()
    await sara.call(
      logContact,
      call(where, landlord('consent', 'Muntligt den 17 november, om hyresskulden, till nyår')),
    )
    expect((await contactsOf(where)).contacts[0]).toMatchObject({ other: 'landlord', ground: 'consent', name: null })
    const { entries } = await sara.call(caseJournal, { params: { caseId: where.caseId } })
    expect(entries.at(-1)?.text).toContain('Med hyresvärd. Samtycke: Muntligt den 17 november')
  })

  test('lets through: they called us, and that needs no consent', async () => {
    await sara.call(logContact, call(known(), { direction: 'in', ...landlord('they_contacted_us', '') }))
  })
})

describe('a promise to call back', () => {
  const promised = { direction: 'in', result: 'not_reached', callBackBy: '2026-11-20T15:00:00Z' } as const
  const mine = async (where: Household) => {
    const lists = await sara.call(contactsToMake)
    const has = (rows: { caseId: string }[]) => rows.some((row) => row.caseId === where.caseId)
    return { promises: has(lists.promises), unanswered: has(lists.unanswered) }
  }

  test('is on the list until the two have talked; an attempt is counted, and does not keep it', async () => {
    const where = pick()
    await sara.call(logContact, call(where, promised))
    expect(await mine(where)).toEqual({ promises: true, unanswered: true })
    app.wait({ minutes: 10 })
    sara = await app.as('Sara Ek')
    await sara.call(logContact, call(where, { result: 'not_reached' }))
    expect((await contactsOf(where)).promises).toMatchObject([{ promisedBy: 'Sara Ek', attempts: 1, keptAt: null }])
    app.wait({ minutes: 10 })
    sara = await app.as('Sara Ek')
    await sara.call(logContact, call(where))
    expect(await mine(where)).toEqual({ promises: false, unanswered: false })
    expect((await contactsOf(where)).promises).toMatchObject([{ keptAt: expect.any(String) }])
  })

  test('somebody else’s caseworker does not see it; the unit’s manager does', async () => {
    const where = pick()
    await sara.call(logContact, call(where, promised))
    const seenBy = async (who: string) =>
      (await (await app.as(who)).call(contactsToMake)).promises.some((row) => row.caseId === where.caseId)
    expect([await seenBy('Helena Brandt'), await seenBy('Jonas Alm')]).toEqual([true, false])
  })
})

describe('six weeks without real contact', () => {
  test('puts a household on the list, and only talking takes it off', async () => {
    const where = pick((one) => !one.isProtected)
    const silent = async () => (await sara.call(contactsToMake)).silent.some((row) => row.caseId === where.caseId)
    await sara.call(logContact, call(where))
    expect(await silent()).toBe(false)
    app.wait({ days: 43 })
    sara = await app.as('Sara Ek')
    await app.sql(
      1,
      `update applications set month = '2027-01' where municipality_id = 1 and case_id = $1 and month = $2`,
      [where.caseId, where.month],
    )
    expect(await silent()).toBe(true)
    await sara.call(logContact, call(where, { channel: 'letter', result: 'delivered', month: '2027-01' }))
    expect(await silent()).toBe(true)
    await sara.call(logContact, call(where, { direction: 'in', month: '2027-01' }))
    expect(await silent()).toBe(false)
  })
})

describe('utredning.invandning_antecknas: what the person says is wrong is noted (SoL 14:6)', () => {
  const objection = (where: Household, corrects: string | null) => ({
    params: { caseId: where.caseId },
    body: {
      kind: 'objection',
      happenedAt: app.now().toISOString(),
      text: 'Jag sa inte så.',
      month: where.month,
      corrects,
    } as const,
  })

  test('blocks: an objection to nothing', async () => {
    expect(await sara.refused(writeJournal, objection(known(), null))).toMatchObject({ code: 'journal.about_nothing' })
  })

  test('lets through: both the note and the objection can be read, and which is to which', async () => {
    const where = pick()
    const { journalEntryId } = await sara.call(logContact, call(where))
    const noted = await sara.call(writeJournal, objection(where, journalEntryId))
    const { entries } = await sara.call(caseJournal, { params: { caseId: where.caseId } })
    expect(
      entries.filter((entry) => [journalEntryId, noted.journalEntryId].includes(entry.journalEntryId)),
    ).toMatchObject([
      { kind: 'contact', corrects: null },
      { kind: 'objection', corrects: journalEntryId },
    ])
  })
})
