import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseLife, closeCase } from '../../api/closing.ts'
import { caseConcerns, handConcernReport, makeConcernReport, receiptOfConcern } from '../../api/concerns.ts'
import { childrenOfMonth } from '../../api/children.ts'
import { caseJournal, myContacts } from '../../api/contacts.ts'
import { myMonth, myReaders, overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addSession } from '../platform/testing/crawl/people.ts'
import { at, dealHouseholds, isPlain, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let where: Household
let childId: string
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  const pick = await dealHouseholds(app, 'Sara Ek')
  where = pick((one) => isPlain(one) && one.children > 1)
  const [child] = (await sara.call(childrenOfMonth, at(where))).children
  assert(child, 'there is a child')
  childId = child.personId
})
afterAll(() => app.close())

const inCase = () => ({ params: { caseId: where.caseId } })
const report = () => ({
  childId,
  learnedOn: app.now().toISOString().slice(0, 10),
  acute: true,
  seen: 'Dottern berättade att det inte finns mat hemma sedan i fredags.',
  worry: 'Barnet är sju år och har inte ätit lagad mat på fyra dagar.',
  toldGuardians: 'not_suitable' as const,
})
const of = (concernReportId: string) => ({ params: { caseId: where.caseId, concernReportId } })
const stopsClosing = async () =>
  (await sara.call(caseLife, inCase())).unmet.filter(({ gate }) => gate === 'barn.orosanmalan')

describe('SoL 19:1: what is known of harm to a child is reported at once', () => {
  let id: string

  test('a report is written of a child of the case, and of nobody else; the day has been', async () => {
    for (const wrong of [where.applicantId, where.caseId])
      expect(
        await sara.refused(makeConcernReport, { ...inCase(), body: { ...report(), childId: wrong } }),
      ).toMatchObject({
        code: 'concern.not_child',
      })
    expect(
      await sara.refused(makeConcernReport, { ...inCase(), body: { ...report(), learnedOn: '2027-06-01' } }),
    ).toMatchObject({ code: 'concern.day_ahead' })
    expect(await stopsClosing()).toEqual([])
    ;({ concernReportId: id } = await sara.call(makeConcernReport, { ...inCase(), body: report() }))
  })

  test('barn.orosanmalan: a case is not closed with a report that nobody has been handed', async () => {
    expect(await stopsClosing()).toMatchObject([{ source: 'SoL 19:1', need: 'concern_handed', facts: { count: 1 } }])
    const body = { cause: 'work' as const, explanation: '', spokenNo: 'none' as const }
    const told = await sara.refused(closeCase, { ...inCase(), body })
    expect(JSON.stringify(told)).toContain('barn.orosanmalan')
  })

  test('handed once, to somebody who is named; received after that, with the day and the number', async () => {
    const receipt = { by: 'Mottagning barn och unga', on: report().learnedOn, reference: 'BU 2026-118' }
    expect(await sara.refused(receiptOfConcern, { ...of(id), body: receipt })).toMatchObject({
      code: 'concern.not_handed',
    })
    const handing = { channel: 'phone_and_paper' as const, to: 'Mottagning barn och unga' }
    await sara.call(handConcernReport, { ...of(id), body: handing })
    expect(await sara.refused(handConcernReport, { ...of(id), body: handing })).toMatchObject({
      code: 'concern.handed',
    })
    expect(await stopsClosing()).toEqual([])
    await sara.call(receiptOfConcern, { ...of(id), body: receipt })
    expect(await sara.refused(receiptOfConcern, { ...of(id), body: receipt })).toMatchObject({
      code: 'concern.receipted',
    })
    expect((await sara.call(caseConcerns, inCase())).concerns).toMatchObject([
      { concernReportId: id, ...report(), writtenBy: 'Sara Ek', handed: { ...handing, by: 'Sara Ek' }, receipt },
    ])
  })

  test('the household’s journal says that it was done, and nothing of what it says', async () => {
    const { entries } = await sara.call(caseJournal, inCase())
    const said = entries.filter(({ text }) => /rosanmälan/.test(text))
    expect(said.length).toBe(3)
    expect(JSON.stringify(entries)).not.toContain('inte ätit')
    expect(JSON.stringify(entries)).not.toContain('inte finns mat')
  })

  test('nothing of it reaches the guardians’ own pages', async () => {
    const guardian = makeBrowser(app.base, await addSession(app, { personId: where.applicantId }))
    const seen = await Promise.all([
      guardian.call(overview),
      guardian.call(myMonth, { params: { month: where.month } }),
      guardian.call(myContacts),
      guardian.call(myReaders),
    ])
    const words = JSON.stringify(seen)
    expect(words).toContain(where.month)
    for (const word of ['rosanm', 'concern', 'inte ätit', 'BU 2026-118']) expect(words).not.toContain(word)
  })
})
