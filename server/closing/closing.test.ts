import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage, queue } from '../../api/cases.ts'
import { caseLife, closeCase, mergeCase, reopenCase, shutCase, withdrawNeeds } from '../../api/closing.ts'
import { caseJournal } from '../../api/contacts.ts'
import { writeJournal } from '../../api/investigations.ts'
import { myMonth, overview } from '../../api/me.ts'
import { addWatch } from '../../api/work.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addSession } from '../platform/testing/crawl/people.ts'
import { at, dealHouseholds, grant, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let deal: Awaited<ReturnType<typeof dealHouseholds>>
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  deal = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const of = ({ caseId }: { caseId: string }) => ({ params: { caseId } })
const words = 'Jag har fått jobb från den första och behöver inte pengarna.'
const clientOf = async (one: Household): Promise<Browser> =>
  makeBrowser(app.base, await addSession(app, { personId: one.applicantId }))

/** What is open in the case, taken back. */
async function withdrawAll(one: { caseId: string }) {
  const { applied } = await sara.call(caseLife, of(one))
  for (const { applicationId, needs } of applied) {
    const open = needs.filter((need) => need.state === 'open').map((need) => need.key)
    if (open.length === 0) continue
    await sara.call(withdrawNeeds, {
      params: { caseId: one.caseId, applicationId },
      body: { needs: open, words, told: 'phone', saidOn: '2026-11-18' },
    })
  }
}

describe('beslut.muntligt_finns_ej and ansokan.per_behov: a case is closed', () => {
  test('not over a need that nobody has decided or taken back, and not while a spoken no waits', async () => {
    const one = deal()
    const body = { cause: 'work', explanation: '', spokenNo: 'none' } as const
    const no = await sara.refused(closeCase, { ...of(one), body })
    expect(no.code).toBe('closing.gates_unmet')
    const { unmet, state } = await sara.call(caseLife, of(one))
    expect(unmet.map((need) => need.gate)).toEqual(['ansokan.per_behov', 'ansokan.ny_period_nytt_beslut'])
    expect(state).toBe('open')
    await withdrawAll(one)
    const spoken = await sara.refused(closeCase, { ...of(one), body: { ...body, spokenNo: 'waits' } })
    expect(spoken.code).toBe('closing.gates_unmet')
    expect(await sara.call(closeCase, { ...of(one), body })).toEqual({ closedOn: '2026-11-18' })
  })

  test('what was taken back stands in the person’s own words, is out of the queue and asks for no decision', async () => {
    const one = deal()
    await withdrawAll(one)
    const { applied } = await sara.call(caseLife, of(one))
    const need = applied.find((month) => month.month === one.month)?.needs[0]
    expect(need).toMatchObject({ state: 'withdrawn', words, told: 'phone', endedOn: '2026-11-18' })
    expect((await sara.call(queue, { body: {} })).rows.map((row) => row.caseId)).not.toContain(one.caseId)
    expect((await sara.call(monthPage, at(one))).needs).toEqual([])
    const journal = await sara.call(caseJournal, of(one))
    expect(journal.entries.some((entry) => entry.text.includes(words))).toBe(true)
    const mine = await (await clientOf(one)).call(myMonth, { params: { month: one.month } })
    expect([mine.status, mine.turn]).toEqual(['withdrawn', 'nobody'])
  })

  test('nothing decided or taken back is taken back again, and not before it came', async () => {
    const one = deal()
    const { applied } = await sara.call(caseLife, of(one))
    const { applicationId = '' } = applied.find((month) => month.month === one.month) ?? {}
    const params = { caseId: one.caseId, applicationId }
    const body = { needs: ['income_support'], words, told: 'letter' as const, saidOn: '2026-11-18' }
    const early = await sara.refused(withdrawNeeds, { params, body: { ...body, saidOn: '2020-01-01' } })
    expect(early.code).toBe('withdrawal.day_unfit')
    await grant(sara, one)
    expect((await sara.refused(withdrawNeeds, { params, body })).code).toBe('withdrawal.nothing_open')
  })
})

describe('a closed case', () => {
  let one: Household
  beforeAll(async () => {
    one = deal()
    await grant(sara, one)
    await sara.call(closeCase, { ...of(one), body: { cause: 'studies', explanation: '', spokenNo: 'none' } })
  })

  test('takes no new work, but a contact or a note belongs there too', async () => {
    const watch = { ...of(one), body: { dueOn: '2026-12-01', text: 'Ring.' } }
    expect((await sara.refused(addWatch, watch)).code).toBe('case.closed')
    const entry = {
      kind: 'note',
      happenedAt: '2026-11-18T08:00:00Z',
      text: 'Ringde.',
      month: null,
      corrects: null,
    } as const
    await sara.call(writeJournal, { ...of(one), body: entry })
  })

  test('is read by the person as before: the decision stays theirs, and they may apply anew', async () => {
    const client = await clientOf(one)
    const { closed, months, openMonths } = await client.call(overview)
    expect(closed).toEqual({ caseNumber: one.caseNumber, on: '2026-11-18' })
    expect(months.find((month) => month.month === one.month)?.status).toBe('decided')
    expect(openMonths.length).toBeGreaterThan(0)
    expect((await client.call(myMonth, { params: { month: one.month } })).letters.length).toBeGreaterThan(-1)
  })

  test('is opened again with a reason; both stand in its journal and its history', async () => {
    expect((await sara.refused(reopenCase, { ...of(one), body: { reason: 'kort' } })).code).toBe('closing.no_words')
    await sara.call(reopenCase, { ...of(one), body: { reason: 'Studierna blev inte av.' } })
    const { state, closings } = await sara.call(caseLife, of(one))
    expect(state).toBe('open')
    expect(closings).toMatchObject([{ cause: 'studies', reopened: { reason: 'Studierna blev inte av.' } }])
    const texts = (await sara.call(caseJournal, of(one))).entries.map((entry) => entry.text).join(' ')
    expect(texts).toContain('Ärendet avslutades.')
    expect(texts).toContain('Ärendet öppnades igen.')
    const again = { ...of(one), body: { reason: 'Den är redan öppen.' } }
    expect((await sara.refused(reopenCase, again)).code).toBe('closing.not_closed')
  })
})

describe('a case made by mistake', () => {
  test('is not what somebody has applied for themselves, nor where something is decided', async () => {
    const one = deal()
    const body = { mistake: 'wrong_person', explanation: 'Ärendet lades upp på fel person.' } as const
    const noDecision = await app.sql(1, 'select 1 from decisions where case_id = $1', [one.caseId])
    const no = await sara.refused(shutCase, { ...of(one), body })
    expect(no.code).toBe(noDecision.length > 0 ? 'closing.has_decisions' : 'closing.own_application')
  })

  test('is shut from work and from the person it was made for; nothing of it is erased', async () => {
    const caseId = await emptyCase()
    const body = { mistake: 'wrong_person', explanation: 'Ärendet lades upp på fel person.' } as const
    await sara.call(shutCase, { ...of({ caseId }), body })
    const { state } = await sara.call(caseLife, of({ caseId }))
    expect(state).toBe('shut')
    const [person] = await app.sql(1, `select person_id as id from case_members where case_id = $1`, [caseId])
    const client = makeBrowser(app.base, await addSession(app, { personId: String(person?.id) }))
    expect(JSON.stringify(await client.call(overview))).not.toContain('EB-2026-99')
    const entry = {
      kind: 'note',
      happenedAt: '2026-11-18T08:00:00Z',
      text: 'Ringde.',
      month: null,
      corrects: null,
    } as const
    expect((await sara.refused(writeJournal, { ...of({ caseId }), body: entry })).code).toBe('case.closed')
    const [kept] = await app.sql(
      1,
      `select (select count(*)::int from case_members where case_id = $1) as members, (select count(*)::int from audit_events where case_id = $1) as events`,
      [caseId],
    )
    expect(kept?.members).toBe(1)
    expect(Number(kept?.events)).toBeGreaterThan(0)
    await sara.call(reopenCase, { ...of({ caseId }), body: { reason: 'Det var rätt person ändå.' } })
    expect((await sara.call(caseLife, of({ caseId }))).state).toBe('open')
  })
})

let made = 0
/** A case somebody has made and nobody has applied in, kept by Sara Ek. */
async function emptyCase(personId?: string): Promise<string> {
  const [row] = await app.sql(
    1,
    `with s as (select staff_id from staff where municipality_id = 1 and name = 'Sara Ek'),
      p as (insert into persons (municipality_id, given_name, family_name, born, created_at) values (1, 'Prov', 'Ny', '1990-01-01', now()) returning person_id),
      c as (insert into cases (municipality_id, case_number, unit_id, opened_on)
        select 1, 'EB-2026-99' || $1, (select unit_id from cases c join case_assignments a using (municipality_id, case_id) where a.staff_id = s.staff_id limit 1), '2026-11-18' from s returning case_id),
      m as (insert into case_members (municipality_id, case_id, person_id, role, valid_from) select 1, c.case_id, coalesce($2::uuid, p.person_id), 'applicant', '2026-11-18' from c, p)
    insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from) select 1, c.case_id, s.staff_id, 'assigned', '2026-11-18' from c, s returning case_id as id`,
    [String((made += 1)).padStart(4, '0'), personId ?? null],
  )
  return String(row?.id)
}

describe('two cases of one person', () => {
  test('become one: what was written stays where it was written, and the surviving case shows it in order', async () => {
    const one = deal()
    await grant(sara, one)
    const surviving = await emptyCase(one.applicantId)
    const number = (await sara.call(caseLife, of({ caseId: surviving }))).caseNumber
    const body = { into: number, explanation: 'Personen fick två ärenden.', spokenNo: 'none' } as const
    const stranger = await sara.refused(mergeCase, { ...of(deal()), body })
    expect(stranger.code).toBe('closing.other_household')
    expect(await sara.call(mergeCase, { ...of(one), body })).toEqual({ caseId: surviving })
    const life = await sara.call(caseLife, of({ caseId: surviving }))
    expect(life.links).toMatchObject([{ kind: 'merged', way: 'from', caseNumber: one.caseNumber }])
    expect(life.decisions.map((decision) => decision.caseNumber)).toContain(one.caseNumber)
    const journal = await sara.call(caseJournal, of({ caseId: surviving }))
    expect(
      journal.entries.some((entry) => entry.caseNumber === one.caseNumber && entry.text.includes('Beslut fattat')),
    ).toBe(true)
    expect((await sara.call(caseLife, of(one))).state).toBe('closed')
    const back = { ...of(one), body: { reason: 'Jag ångrade mig om det.' } }
    expect((await sara.refused(reopenCase, back)).code).toBe('closing.merged')
  })

  test('not with a case one has nothing to do with, nor with one that is not there', async () => {
    const one = deal()
    const body = { into: 'EB-2026-777777', explanation: 'Personen fick två ärenden.', spokenNo: 'none' } as const
    expect((await sara.refused(mergeCase, { ...of(one), body })).code).toBe('closing.no_such_case')
    const [other] = await app.sql(
      1,
      `select c.case_number as number from cases c where c.municipality_id = 1 and c.closed_on is null
        and case_relation(c.case_id, (select staff_id from staff where municipality_id = 1 and name = 'Sara Ek'), '2026-11-18', now()) is null limit 1`,
    )
    const no = await sara.refused(mergeCase, { ...of(one), body: { ...body, into: String(other?.number) } })
    expect(no.code).toBe('case.ask_unit')
  })
})
