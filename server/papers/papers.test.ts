import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { caseCompletions } from '../../api/completions.ts'
import { inbox } from '../../api/intake.ts'
import { addPaper, answerWithPaper, movePaper } from '../../api/papers.ts'
import { askFor, rent } from '../completions/ask.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { pdf } from '../platform/testing/crawl/scene.ts'
import { at, dealHouseholds, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const put = (where: Household, body: { shows: string; arrivedOn: string; answers?: string }) =>
  sara.call(addPaper, { ...at(where), body, file: { bytes: pdf } })
const papersOf = async (where: Household) => (await sara.call(monthPage, at(where))).application?.attachments ?? []
const hasRent = (one: Household) => one.kinds.includes('rent') && !one.isProtected

describe('a paper that came by post', () => {
  test('stands among the month’s papers with the day it came and who put it there (FL 22)', async () => {
    const where = pick(hasRent)
    const { attachmentId } = await put(where, { shows: 'general', arrivedOn: '2026-11-16' })
    expect(await papersOf(where)).toContainEqual(
      expect.objectContaining({ attachmentId, shows: 'general', arrivedOn: '2026-11-16', registeredBy: 'Sara Ek' }),
    )
    const refused = await sara.refused(addPaper, {
      ...at(where),
      body: { shows: 'general', arrivedOn: '2026-11-19' },
      file: { bytes: pdf },
    })
    expect(refused.code).toBe('intake.arrival_ahead')
  })

  test('is sorted to what it shows, and back again; each move stays on record', async () => {
    const where = pick(hasRent)
    const { attachmentId } = await put(where, { shows: 'general', arrivedOn: '2026-11-17' })
    const page = await sara.call(monthPage, at(where))
    const rentKey = page.application?.content.costs.find(({ kind }) => kind === 'rent')?.key ?? ''
    const move = (shows: string) => ({ params: { caseId: where.caseId, attachmentId }, body: { shows } })
    expect(await sara.call(movePaper, move(rentKey))).toEqual({ shows: rentKey, before: 'general' })
    expect((await papersOf(where)).find((one) => one.attachmentId === attachmentId)?.shows).toBe(rentKey)
    expect((await sara.refused(movePaper, move(rentKey))).code).toBe('paper.stands_there')
    expect((await sara.refused(movePaper, move('c99'))).code).toBe('paper.shows_nothing')
    await sara.call(movePaper, move('general'))
    const rows = await app.sql(
      1,
      `select number, shown_before, m.shows, s.name from attachment_moves m join staff s on s.staff_id = m.moved_by where attachment_id = $1 order by number`,
      [attachmentId],
    )
    expect(rows).toEqual([
      { number: 1, shown_before: 'general', shows: rentKey, name: 'Sara Ek' },
      { number: 2, shown_before: rentKey, shows: 'general', name: 'Sara Ek' },
    ])
  })

  test('of another case is as unknown as one that is nobody’s', async () => {
    const [one, other] = [pick(hasRent), pick(hasRent)]
    const { attachmentId } = await put(one, { shows: 'general', arrivedOn: '2026-11-17' })
    const params = { caseId: other.caseId, attachmentId }
    expect((await sara.refused(movePaper, { params, body: { shows: 'application' } })).code).toBe('not_found')
  })

  test('is counted as unsorted in the inbox until it is sorted', async () => {
    const { arrived } = await sara.call(inbox)
    const where = pick((one) => hasRent(one) && arrived.some((row) => row.caseId === one.caseId))
    const unsorted = async () =>
      (await sara.call(inbox)).arrived.find((row) => row.caseId === where.caseId && row.month === where.month)?.unsorted
    const before = (await unsorted()) ?? 0
    const { attachmentId } = await put(where, { shows: 'general', arrivedOn: '2026-11-17' })
    expect(await unsorted()).toBe(before + 1)
    await sara.call(movePaper, { params: { caseId: where.caseId, attachmentId }, body: { shows: 'application' } })
    expect(await unsorted()).toBe(before)
  })
})

describe('a paper that was asked for', () => {
  const asked = async (where: Household) => {
    await askFor(sara, where, { items: [rent, { ...rent, kind: 'account_statement', about: null }] })
    const { requests } = await sara.call(caseCompletions, at(where))
    return requests[0]?.items ?? []
  }

  test('ticks what it answers as it is put in, or when it is sorted there afterwards; once', async () => {
    const where = pick(hasRent)
    const [first, second] = await asked(where)
    const { attachmentId } = await put(where, {
      shows: 'general',
      arrivedOn: '2026-11-17',
      answers: first?.completionItemId ?? '',
    })
    const other = await put(where, { shows: 'general', arrivedOn: '2026-11-16' })
    const params = { caseId: where.caseId, attachmentId: other.attachmentId }
    const body = { completionItemId: second?.completionItemId ?? '' }
    expect(await sara.call(answerWithPaper, { params, body })).toEqual({ receivedOn: '2026-11-16' })
    expect((await sara.refused(answerWithPaper, { params, body })).code).toBe('completion.received')
    const { requests } = await sara.call(caseCompletions, at(where))
    expect(requests[0]?.items.map(({ receipts }) => receipts)).toEqual([
      [{ how: 'paper', receivedOn: '2026-11-17', attachmentId, registeredBy: 'Sara Ek' }],
      [{ how: 'paper', receivedOn: '2026-11-16', attachmentId: other.attachmentId, registeredBy: 'Sara Ek' }],
    ])
  })
})
