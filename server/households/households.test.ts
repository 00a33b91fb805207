import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft } from '../../api/applications.ts'
import { monthPage } from '../../api/cases.ts'
import { caseLife } from '../../api/closing.ts'
import { caseJournal } from '../../api/contacts.ts'
import { caseHousehold, joinHouseholds, noteStay, splitHousehold } from '../../api/households.ts'
import { myMonth, overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, grant } from '../platform/testing/story.ts'
import { of, parting, today, findFamilies, type Families } from './family.test-helper.ts'

let app: TestApp
let sara: Browser
let aFamily: Families['aFamily']
let clientOf: Families['clientOf']
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  ;({ aFamily, clientOf } = await findFamilies(app))
})
afterAll(() => app.close())

describe('household over time', () => {
  test('a dated change with its source is in the month it is about, and in no other', async () => {
    const them = await aFamily(sara)
    const [child] = them.children
    assert(child, 'there is a child')
    const note = { personId: child, from: '2026-11-01', source: 'register', note: 'Folkbokförd hos far.' } as const
    await sara.call(noteStay, { ...of(them.one), body: { ...note, stays: { living: 'alternate', days: 10 } } })
    const { stays } = await sara.call(caseHousehold, of(them.one))
    const own = stays.filter((stay) => stay.personId === child)
    expect(own.map(({ to, days, source }) => [to, days, source]).at(-1)).toEqual([null, 10, 'register'])
    expect(own.at(-2)?.to).toBe('2026-10-31')
    const { assessment } = await sara.call(monthPage, at(them.one))
    expect(assessment?.content.members.find((member) => member.key === child)?.days).toBe(10)
    await sara.call(noteStay, { ...of(them.one), body: { ...note, stays: null } })
    const gone = (await sara.call(monthPage, at(them.one))).assessment?.content.members
    expect(gone?.find((member) => member.key === child)?.counted).toBe(false)
  })

  test('an adult leaves by a split, and nobody is noted who was never there', async () => {
    const them = await aFamily(sara)
    const note = { from: today, stays: null, source: 'caseworker', note: 'Har flyttat.' } as const
    const adult = await sara.refused(noteStay, { ...of(them.one), body: { ...note, personId: them.second } })
    expect(adult.code).toBe('household.adult_by_split')
    const [stranger] = await app.sql(1, `select person_id as id from case_members where case_id <> $1 limit 1`, [
      them.one.caseId,
    ])
    const no = await sara.refused(noteStay, { ...of(them.one), body: { ...note, personId: String(stranger?.id) } })
    expect(no.code).toBe('household.not_member')
  })
})

describe('two move together', () => {
  test('each has said so, nothing is open, and both former cases lead to the new one', async () => {
    const them = await aFamily(sara)
    const { cases } = await sara.call(splitHousehold, parting(them))
    const [mine, theirs] = [them.first, them.second].map((id) => cases.find((one) => one.personId === id))
    const a = mine?.caseId ?? ''
    const said = { told: 'visit', consentedOn: today } as const
    const joining = (more: { onDay?: string } = {}) => ({
      ...of({ caseId: a }),
      body: { with: theirs?.caseNumber ?? '', onDay: today, mine: said, theirs: said, ...more },
    })
    expect((await sara.refused(joinHouseholds, joining())).code).toBe('household.open_here')
    await grant(sara, { caseId: a, month: them.one.month })
    const ahead = await sara.refused(joinHouseholds, joining({ onDay: '2027-01-01' }))
    expect(ahead.code).toBe('household.day_unfit')
    const joined = await sara.call(joinHouseholds, joining())
    const { stays } = await sara.call(caseHousehold, of(joined))
    expect(stays.map(({ role }) => role).toSorted()).toEqual(
      ['applicant', 'co_applicant', ...them.children.map(() => 'child')].toSorted(),
    )
    expect(stays.every(({ days }) => days === 30)).toBe(true)
    const { links } = await sara.call(caseLife, of(joined))
    expect(links.map(({ kind, way }) => [kind, way])).toEqual([
      ['joined', 'from'],
      ['joined', 'from'],
    ])
    expect((await sara.call(caseLife, of({ caseId: a }))).state).toBe('closed')
    expect((await (await clientOf(them.second)).call(overview)).caseNumber).toBe(joined.caseNumber)
    const journal = await sara.call(caseJournal, of(joined))
    expect(journal.entries.filter((entry) => entry.text.includes('har samtyckt')).length).toBe(2)
  })
})

describe('JO 4907-2012: after they have parted neither learns anything of the other’s', () => {
  test('the caseworker of one case is not led to the other, nor told that it is there', async () => {
    const them = await aFamily(sara)
    const adults = [
      { personId: them.first, keeper: 'me' },
      { personId: them.second, keeper: 'turn' },
    ]
    const { cases } = await sara.call(splitHousehold, parting(them, { adults }))
    expect(cases.find((one) => one.personId === them.second)).toEqual({
      personId: them.second,
      caseId: null,
      caseNumber: null,
    })
    const [row] = await app.sql(
      1,
      `select c.case_id as id, c.case_number as number, s.name from case_members m join cases c using (municipality_id, case_id)
        join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
       where m.municipality_id = 1 and m.person_id = $1 and m.source = 'split'`,
      [them.second],
    )
    const hidden = [String(row?.id), String(row?.number)]
    const caseId = cases[0]?.caseId ?? ''
    const seen = [
      await sara.call(caseLife, of({ caseId })),
      await sara.call(caseHousehold, of({ caseId })),
      await sara.call(caseJournal, of({ caseId })),
      await sara.call(monthPage, at({ caseId, month: them.one.month })),
      ...(String(row?.name) === 'Sara Ek' ? [] : [await sara.call(caseLife, of(them.one))]),
      await sara.call(caseJournal, of(them.one)),
    ]
    for (const one of hidden) expect(JSON.stringify(seen)).not.toContain(one)
  })
})

describe('what stays to be decided for the time together', () => {
  test('is decided where it was asked, with a letter to each; both read it, and neither what comes after', async () => {
    const them = await aFamily(sara)
    app.wait({ days: 20 })
    sara = await app.as('Sara Ek')
    const applications = them.open.map(({ applicationId }) => ({ applicationId, goesTo: null }))
    const { staying, cases } = await sara.call(splitHousehold, parting(them, { onDay: '2026-12-05', applications }))
    expect(staying).toBe(1)
    const { unmet } = await sara.call(caseLife, of(them.one))
    expect(unmet.length).toBeGreaterThan(0)
    const { decision } = await grant(sara, them.one)
    expect(decision.letters).toBe(2)
    for (const personId of [them.first, them.second]) {
      const own = await (await clientOf(personId)).call(myMonth, { params: { month: them.one.month } })
      expect([own.status, own.caseNumber]).toEqual(['decided', them.one.caseNumber])
      const { caseNumber } = await (await clientOf(personId)).call(overview)
      expect(caseNumber).toBe(cases.find((one) => one.personId === personId)?.caseNumber)
    }
  })
})

describe('what is begun and not sent', () => {
  test('a draft keeps what is its writer’s own', async () => {
    const them = await aFamily(sara)
    const other = await clientOf(them.second)
    const [month = ''] = (await other.call(overview)).openMonths
    const before = await other.call(openDraft, { params: { month } })
    expect(JSON.stringify(before.content)).toContain(them.first)
    await sara.call(splitHousehold, parting(them))
    const after = await other.call(openDraft, { params: { month } })
    expect(JSON.stringify(after.content)).not.toContain(them.first)
    expect(after.version).toBe(before.version + 1)
  })
})
