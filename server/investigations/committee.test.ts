import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { makeHearing } from '../../api/investigations.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at, dealHouseholds, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: () => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const sent = { kind: 'sent' as const, material: 'Kontoutdrag för oktober.', answerBy: '2026-11-28' }

describe('utredning.muntligt_i_namnd', () => {
  test('blocks: a hearing by telephone, letter or visit where the right to speak before the committee was not told', async () => {
    const where = pick()
    for (const channel of ['phone', 'letter', 'visit'] as const)
      for (const told of [{}, { toldOfCommittee: false }])
        expect(await sara.refused(makeHearing, { ...at(where), body: { ...sent, channel, ...told } })).toMatchObject({
          status: 422,
          code: 'hearing.committee_not_told',
        })
    expect((await sara.call(monthPage, at(where))).hearings).toEqual([])
  })

  test('lets through: confirmed, or by the e-service which tells it itself; the journal says that it was told', async () => {
    const ways = [{ channel: 'phone' as const, toldOfCommittee: true }, { channel: 'e_service' as const }]
    for (const way of ways) {
      const where = pick()
      await sara.call(makeHearing, { ...at(where), body: { ...sent, ...way } })
      const { journal } = await sara.call(monthPage, at(where))
      expect(journal.map((entry) => entry.text)).toContainEqual(expect.stringContaining('muntligt inför nämnden'))
    }
  })
})
