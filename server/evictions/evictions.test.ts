import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queue } from '../../api/cases.ts'
import { childrenOfMonth } from '../../api/children.ts'
import { closeCase } from '../../api/closing.ts'
import { caseJournal } from '../../api/contacts.ts'
import { decide } from '../../api/decisions.ts'
import { answerEmergency, arrangeDuty, duty, emergencyAlarm, emergencyLane } from '../../api/emergencies.ts'
import { caseHome, confirmEvictionNotice, registerEvictionNotice, registerHomeDay } from '../../api/evictions.ts'
import { casesToWatch } from '../../api/work.ts'
import { plusDays, dayOf } from '../../base/day.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  applyForNeeds,
  asProposed,
  assess,
  at,
  dealHouseholds,
  deciding,
  isPlain,
  type Household,
} from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let annika: Browser
let pick: (fits?: (one: Household) => boolean) => Household
let me: string
beforeAll(async () => {
  app = await startApp()
  ;[sara, annika] = await Promise.all([app.as('Sara Ek'), app.as('Annika Lidman')])
  pick = await dealHouseholds(app, 'Sara Ek')
  const [row] = await app.sql(1, `select staff_id from staff where municipality_id = 1 and name = 'Sara Ek'`)
  me = String(row?.['staff_id'])
}, 60_000)
afterAll(() => app.close())

const today = () => dayOf(app.now())
const ago = (minutes: number) => new Date(app.now().getTime() - minutes * 60_000).toISOString()
const noticeOf = (
  where: { caseId: string; month: string },
  more: { arrivedAt?: string; lastDay?: string | null } = {},
) => ({
  ...at(where),
  body: {
    sender: 'enforcement_authority' as const,
    reference: 'U-12345-26',
    arrivedAt: ago(5),
    servedOn: plusDays(today(), -3),
    lastDay: plusDays(today(), 9),
    words: 'Obetald hyra för oktober och november, 18 500 kronor.',
    ...more,
  },
})
const confirming = (
  caseId: string,
  emergencyId: string,
  more: Partial<{ responsible: string | null; late: string }> = {},
) => ({
  params: { caseId, emergencyId },
  body: { responsible: me, copy: 'letter' as const, late: null, ...more },
})
const answering = (caseId: string, emergencyId: string) => ({
  params: { caseId, emergencyId },
  body: { answer: 'aid' as const, reasons: 'Hyresvärden är kontaktad med samtycke.', late: null },
})
const watched = async (caseId: string) =>
  (await sara.call(casesToWatch)).rows.filter((row) => row.caseId === caseId && row.kind === 'home_lost')

describe('avhysning.bekraftelse_samma_dag: a notice of eviction is confirmed the day it comes', () => {
  let where: Household
  let emergencyId: string

  test('SoF 11:3: it alarms whoever is on duty, stands in the lane, is in the journal, and asks about each child', async () => {
    const { unitId = '' } = (await annika.call(duty)).units[0] ?? {}
    const led = new Set(
      (await app.sql(1, 'select case_id from cases where unit_id = $1', [unitId])).map((row) => row['case_id']),
    )
    where = pick((one) => isPlain(one) && one.children > 0 && led.has(one.caseId))
    const [row] = await app.sql(1, `select staff_id from staff where municipality_id = 1 and name = 'Annika Lidman'`)
    const staffId = String(row?.['staff_id'])
    await annika.call(arrangeDuty, { body: { unitId, staffId, startsAt: ago(1), endsAt: ago(-600) } })
    ;({ emergencyId } = await sara.call(registerEvictionNotice, noticeOf(where)))
    expect(await annika.call(emergencyAlarm)).toMatchObject({ onDuty: true, untaken: 1 })
    expect((await sara.call(emergencyLane)).rows).toMatchObject([
      { emergencyId, needs: ['roof'], toldIn: 'eviction_notice' },
    ])
    expect((await sara.call(childrenOfMonth, at(where))).occasions).toContain('emergency')
    const { entries } = await sara.call(caseJournal, { params: { caseId: where.caseId } })
    expect(entries.some(({ text }) => text.includes('Underrättelse om avhysning från Kronofogden'))).toBe(true)
    expect(await watched(where.caseId)).toMatchObject([{ dueOn: plusDays(today(), 9), month: where.month }])
  })

  test('it is answered only when it is confirmed: with a name, a copy to the person, and nothing of the household', async () => {
    expect(await sara.refused(answerEmergency, answering(where.caseId, emergencyId))).toMatchObject({
      code: 'emergency.notice_unconfirmed',
    })
    const nobody = confirming(where.caseId, emergencyId, { responsible: null })
    expect(await sara.refused(confirmEvictionNotice, nobody)).toMatchObject({
      code: 'eviction.gates_unmet',
      gates: [{ gate: 'avhysning.bekraftelse_samma_dag', source: 'SoF 11:3', need: 'responsible_named' }],
    })
    const { notices } = await sara.call(caseHome, at(where))
    const draft = notices[0]?.drafts.find(({ staffId }) => staffId === me)?.words ?? ''
    expect(draft).toContain('Sara Ek')
    expect(draft).toContain('ert nummer U-12345-26')
    expect(await sara.call(confirmEvictionNotice, confirming(where.caseId, emergencyId))).toEqual({ words: draft })
    expect(draft).not.toContain('18 500')
    expect(await sara.refused(confirmEvictionNotice, confirming(where.caseId, emergencyId))).toMatchObject({
      code: 'eviction.confirmed',
    })
    expect((await sara.call(caseHome, at(where))).notices).toMatchObject([
      { drafts: [], confirmation: { responsible: 'Sara Ek', copy: 'letter', words: draft, late: null, by: 'Sara Ek' } },
    ])
    await sara.call(answerEmergency, answering(where.caseId, emergencyId))
    expect((await sara.call(emergencyLane)).rows).toEqual([])
  })

  test('the day after, it says why; a stranger is not named; a case is not closed over it', async () => {
    const other = pick()
    const late = noticeOf(other, { arrivedAt: ago(26 * 60) })
    const { emergencyId: id } = await sara.call(registerEvictionNotice, late)
    expect(await sara.refused(confirmEvictionNotice, confirming(other.caseId, id))).toMatchObject({
      gates: [{ need: 'notice_late_explained' }],
    })
    const [stranger] = await app.sql(
      1,
      `select staff_id from staff where municipality_id = 1 and name = 'Mirela Lindh'`,
    )
    const why = 'Brevet låg i fel postfack över natten.'
    const strange = confirming(other.caseId, id, { responsible: String(stranger?.['staff_id']), late: why })
    expect(await sara.refused(confirmEvictionNotice, strange)).toMatchObject({ gates: [{ need: 'responsible_named' }] })
    const body = { cause: 'work' as const, explanation: '', spokenNo: 'none' as const }
    const closing = { params: { caseId: other.caseId }, body }
    expect(JSON.stringify(await sara.refused(closeCase, closing))).toContain('notice_confirmed')
    await sara.call(confirmEvictionNotice, confirming(other.caseId, id, { late: why }))
    expect(JSON.stringify(await sara.refused(closeCase, closing))).not.toContain('notice_confirmed')
  })
})

describe('ansokan.hyresskuld_skyndsamt: a debt over which the home can be lost', () => {
  test('is not rejected before its day is said and additional aid looked at; the day is watched until it is decided', async () => {
    const where = await applyForNeeds(app, 'Ensamstående, två barn', ['rent_debt'], 400_000)
    const both = { ifGranted: 'Barnet bor kvar hemma.', ifRejected: 'Barnet förlorar sitt hem i vinter.' }
    const voice = {
      offered: false,
      whyNot: 'Barnet är två år och kan inte tillfrågas.',
      result: null,
      heardOn: null,
      heardBy: [],
      whyUntrained: '',
      consent: null,
      said: '',
      weight: '',
    }
    const assessed = await assess(sara, where, () => ({ assets: 5_000_000 }), { ...both, voice })
    const facts = 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december, även till skulden.'
    const order = () => deciding(assessed, asProposed(assessed.page, facts))
    const asked = async () => {
      const { gates } = await annika.refused(decide, order())
      return (gates ?? []).filter(({ gate }) => gate === 'ansokan.hyresskuld_skyndsamt').map(({ need }) => need)
    }
    expect((await sara.call(caseHome, at(where))).asked).toBe(true)
    expect(await asked()).toEqual(['home_day_stated'])
    const lastDay = plusDays(today(), 12)
    const said = { lastDay, knownFrom: 'Hyresvärdens brev till oss den 16 november.', additional: null }
    expect(
      await sara.refused(registerHomeDay, { ...at(where), body: { ...said, knownFrom: 'Brevet.' } }),
    ).toMatchObject({ code: 'home.no_words' })
    await sara.call(registerHomeDay, { ...at(where), body: said })
    expect(await asked()).toEqual(['additional_considered'])
    expect(await watched(where.caseId)).toMatchObject([{ dueOn: lastDay, month: where.month }])
    const filter = { assigned: 'me' as const, unit: null, timer: 'home_lost' as const, status: null }
    expect((await sara.call(queue, { body: { filter, after: null } })).rows).toContainEqual(
      expect.objectContaining({ caseId: where.caseId, watch: { kind: 'home_lost', dueOn: lastDay } }),
    )
    const additional = 'Skulden övervägdes som bistånd utöver rätten, men tillgångarna räcker.'
    await sara.call(registerHomeDay, { ...at(where), body: { ...said, additional } })
    await annika.call(decide, order())
    expect(await watched(where.caseId)).toEqual([])
    expect((await sara.call(caseHome, at(where))).said).toMatchObject({ lastDay, additional, waits: false })
  })

  test('said to be in no danger, it is watched no longer', async () => {
    const where = pick()
    await sara.call(registerEvictionNotice, noticeOf(where))
    expect(await watched(where.caseId)).toHaveLength(1)
    const knownFrom = 'Hyresvärden har fått betalt och tagit tillbaka uppsägningen.'
    await sara.call(registerHomeDay, { ...at(where), body: { lastDay: null, knownFrom, additional: null } })
    expect(await watched(where.caseId)).toEqual([])
  })
})
