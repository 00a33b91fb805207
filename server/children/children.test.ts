import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveAssessment } from '../../api/assessments.ts'
import { monthPage } from '../../api/cases.ts'
import { childrenOfMonth, saveChildAnalysis, registerChildOccasion, type ChildAnalysis } from '../../api/children.ts'
import { caseJournal } from '../../api/contacts.ts'
import { decide } from '../../api/decisions.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  applyForNeeds,
  asProposed,
  assess,
  at,
  dealHouseholds,
  deciding,
  inNeed,
  isPlain,
  writeOfChildren,
  type Household,
} from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
/** Where nothing is decided: each story begins with nothing written of any child. */
let shared: Household
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
  shared = pick((one) => isPlain(one) && one.children === 2)
})
afterAll(() => app.close())

const siblings = (one: Household) => isPlain(one) && one.children > 2
const reasons = 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december, även till hyran.'
const rich = { assets: 5_000_000 }
const both = {
  ifGranted: 'Barnet bor kvar och byter inte skola.',
  ifRejected: 'Barnet måste byta skola mitt i terminen.',
}

const nothing = { ifGranted: '', ifRejected: '', notNoticeable: '' }
const childrenAt = (where: Household) => sara.call(childrenOfMonth, at(where))
const unmetOf = async (where: Household) =>
  (await sara.call(monthPage, at(where))).unmet.filter(({ gate }) => gate.startsWith('barn.'))

const journalOf = async (where: Household) =>
  (await sara.call(caseJournal, { params: { caseId: where.caseId } })).entries.filter((one) => one.kind === 'children')
    .length

/** Writes of one child over what stands there. */
async function writeOf(where: Household, place: number, said: Partial<ChildAnalysis>) {
  const child = (await childrenAt(where)).children[place]
  assert(child, 'there is a child in that place')
  return sara.call(saveChildAnalysis, {
    params: { caseId: where.caseId, month: where.month, personId: child.personId },
    body: { version: child.analysis.version, content: { ...child.analysis.content, ...said } },
  })
}

describe('SoL 3:1: no child is forgotten', () => {
  test('each child has its own analysis, and a decision waits until the last of them is written', async () => {
    const where = pick(siblings)
    const assessed = await assess(sara, where, () => rich, null)
    const count = (await childrenAt(where)).children.length
    expect(count).toBeGreaterThan(1)
    expect(await unmetOf(where)).toMatchObject([{ need: 'children_considered', facts: { count } }])
    await writeOf(where, 0, { ifRejected: both.ifRejected })
    expect(await unmetOf(where)).toMatchObject([{ need: 'children_considered', facts: { count: count - 1 } }])
    expect(await sara.refused(decide, deciding(assessed, asProposed(assessed.page, reasons)))).toMatchObject({
      gates: [{ gate: 'barn.barnkonsekvens_patagligt', source: 'SoL 3:1' }],
    })
    for (let place = 1; place < count; place++)
      await writeOf(where, place, { notNoticeable: 'Barnet bor hos den andra föräldern och påverkas inte.' })
    expect(await unmetOf(where)).toEqual([])
    await sara.call(decide, deciding(assessed, asProposed(assessed.page, reasons)))
  })
})

describe('the occasions on which each child is always asked about', () => {
  test.each(['emergency', 'housing_demand'] as const)(
    '%s: once said, what is granted in full also asks for both outcomes; taken back, it does not; both stand in the journal',
    async (kind) => {
      const where = shared
      await assess(sara, where, inNeed, nothing)
      const before = await journalOf(where)
      expect(await unmetOf(where)).toEqual([])
      const say = (applies: boolean) => sara.call(registerChildOccasion, { ...at(where), body: { kind, applies } })
      expect(await say(true)).toEqual({ said: [kind] })
      expect(await say(true)).toEqual({ said: [kind] })
      const { occasions, said } = await childrenAt(where)
      expect([occasions, said]).toMatchObject([[kind], [{ kind, by: 'Sara Ek' }]])
      expect(await unmetOf(where)).toMatchObject([
        { gate: 'barn.barnkonsekvens_alltid', need: 'children_both_outcomes' },
      ])
      await writeOfChildren(sara, where, both)
      expect(await unmetOf(where)).toEqual([])
      expect(await say(false)).toEqual({ said: [] })
      expect((await childrenAt(where)).occasions).toEqual([])
      expect(await journalOf(where)).toBe(before + 2)
    },
  )

  test('what may matter noticeably, once somebody says so, is asked of each child also when all is granted', async () => {
    const where = shared
    await assess(sara, where, inNeed, nothing)
    const say = (applies: boolean) =>
      sara.call(registerChildOccasion, { ...at(where), body: { kind: 'noticeable', applies } })
    await say(true)
    expect(await unmetOf(where)).toMatchObject([{ need: 'children_considered' }])
    await writeOfChildren(sara, where, { notNoticeable: 'Barnet märker ingen skillnad mot förra månaden.' })
    expect(await unmetOf(where)).toEqual([])
    await say(false)
  })
})

describe('an analysis of a child', () => {
  test('is locked with the decision: what stood there stays, whatever is written later', async () => {
    const where = pick((one) => isPlain(one) && one.children > 0)
    const assessed = await assess(sara, where, () => rich, both)
    const { decisionId } = await sara.call(decide, deciding(assessed, asProposed(assessed.page, reasons)))
    await writeOf(where, 0, { ifRejected: 'Något annat, skrivet efteråt.' })
    const { children } = await childrenAt(where)
    for (const child of children) expect(child.decided).toMatchObject([{ decisionId, content: both }])
    expect(children[0]?.analysis.content.ifRejected).toBe('Något annat, skrivet efteråt.')
  })

  test('is saved over the version it was made from: of two at once, the later sees what the first wrote', async () => {
    const where = shared
    const child = (await childrenAt(where)).children[0]
    assert(child, 'there is a child')
    const saving = (ifRejected: string) => ({
      params: { caseId: where.caseId, month: where.month, personId: child.personId },
      body: { version: child.analysis.version, content: { ...child.analysis.content, ifRejected } },
    })
    const version = child.analysis.version + 1
    expect(await sara.call(saveChildAnalysis, saving('Saras text'))).toMatchObject({ version })
    expect(await sara.refused(saveChildAnalysis, saving('Min andra text'))).toMatchObject({
      code: 'conflict.changed',
      current: { version, savedBy: 'Sara Ek', content: { ifRejected: 'Saras text' } },
    })
  })

  test('is of a child of this case, and of nobody else', async () => {
    const where = shared
    const { children } = await childrenAt(where)
    for (const personId of [where.applicantId, pick().applicantId]) {
      const params = { caseId: where.caseId, month: where.month, personId }
      const content = children[0]?.analysis.content
      assert(content, 'there is a child')
      expect(await sara.refused(saveChildAnalysis, { params, body: { version: 0, content } })).toMatchObject({
        code: 'not_found',
      })
    }
  })

  test('shows how the child lives, by date', async () => {
    const where = shared
    const before = (await childrenAt(where)).children[0]
    assert(before, 'there is a child')
    await app.sql(
      1,
      `with ended as (update case_members set valid_to = '2026-10-31' where case_id = $1 and person_id = $2 returning *)
       insert into case_members (municipality_id, case_id, person_id, role, living, days_of_30, valid_from)
       select municipality_id, case_id, person_id, role, 'alternate', 15, '2026-11-01' from ended`,
      [where.caseId, before.personId],
    )
    const after = (await childrenAt(where)).children.find((one) => one.personId === before.personId)
    expect(after?.living).toMatchObject([
      { living: 'alternate', days: 15, from: '2026-11-01', to: null },
      { living: 'full', to: '2026-10-31' },
    ])
  })

  test('a child that the caseworker does not count is a child all the same', async () => {
    const where = shared
    await assess(sara, where, () => rich, nothing)
    const count = (await childrenAt(where)).children.length
    const { assessment } = await sara.call(monthPage, at(where))
    assert(assessment, 'the month is applied for')
    const members = assessment.content.members.filter(({ role }) => role !== 'child')
    const body = { version: assessment.version, content: { ...assessment.content, members } }
    await sara.call(saveAssessment, { ...at(where), body })
    expect(await unmetOf(where)).toMatchObject([{ need: 'children_considered', facts: { count } }])
  })
})

describe('SoL 3:2–3: the child’s own voice', () => {
  const travel = async () => applyForNeeds(app, 'Ensamstående, två barn', ['child_visits'], 400_000)
  const why = 'Barnet är två år och kan inte tillfrågas.'

  test('a rejection of travel to a child waits until each child was offered to speak, and what it said has its weight', async () => {
    const where = await travel()
    const assessed = await assess(sara, where, inNeed, both)
    const reject = () =>
      deciding(assessed, [
        { key: 'c50', outcome: 'rejected' as const, granted: 0, facts: reasons, provisions: ['SoL 12:1'] },
      ])
    expect(await sara.refused(decide, reject())).toMatchObject({
      gates: [{ gate: 'barn.hora_barnet', source: 'SoL 3:2', need: 'child_offered_to_speak' }],
    })
    const { children, staff } = await sara.call(childrenOfMonth, at(where))
    const heardBy = staff.slice(0, 2).map((one) => one.staffId)
    const talk = {
      offered: true,
      whyNot: '',
      result: 'talked' as const,
      heardBy,
      whyUntrained: '',
      consent: 'given' as const,
      said: '',
      weight: '',
    }
    const heardOn = app.now().toISOString().slice(0, 10)
    const ahead = { ...both, voice: { ...talk, heardOn: '2027-01-01' } }
    const [first] = children
    assert(first, 'there is a child')
    const params = { caseId: where.caseId, month: where.month, personId: first.personId }
    const content = { ...first.analysis.content, ...ahead }
    expect(
      await sara.refused(saveChildAnalysis, { params, body: { version: first.analysis.version, content } }),
    ).toMatchObject({ code: 'child.talk_ahead' })
    for (const wrong of [[where.caseId], [heardBy[0] ?? '', heardBy[0] ?? '']]) {
      const by = { ...both, voice: { ...talk, heardOn, heardBy: wrong } }
      expect(
        await sara.refused(saveChildAnalysis, {
          params,
          body: { version: first.analysis.version, content: { ...first.analysis.content, ...by } },
        }),
      ).toMatchObject({ code: 'request.malformed' })
    }
    await writeOfChildren(sara, where, { ...both, voice: { ...talk, heardOn } })
    expect(await sara.refused(decide, reject())).toMatchObject({ gates: [{ need: 'child_voice_weighed' }] })
    const said = {
      said: 'Jag vill åka till pappa varje helg.',
      weight: 'Barnet är moget för sin ålder: det väger tungt.',
    }
    await writeOfChildren(sara, where, { ...both, voice: { ...talk, heardOn, ...said } })
    await sara.call(decide, reject())
    const decided = (await sara.call(childrenOfMonth, at(where))).children.map((one) => one.decided[0]?.content.voice)
    expect(decided).toEqual(children.map(() => expect.objectContaining(said)))
  })

  test('why a child was not asked is enough where it is said, and a rejection of other needs does not ask', async () => {
    const where = pick((one) => isPlain(one) && one.children > 0)
    const assessed = await assess(sara, where, () => rich, both)
    await sara.call(registerChildOccasion, { ...at(where), body: { kind: 'emergency', applies: true } })
    const order = () => deciding(assessed, asProposed(assessed.page, reasons))
    expect(await sara.refused(decide, order())).toMatchObject({ gates: [{ gate: 'barn.hora_barnet' }] })
    const silent = { result: null, heardOn: null, heardBy: [], whyUntrained: '', consent: null, said: '', weight: '' }
    await writeOfChildren(sara, where, { ...both, voice: { ...silent, offered: false, whyNot: why } })
    await sara.call(decide, order())
  })
})
