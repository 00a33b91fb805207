import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseLetter, monthPage } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { readPdf } from '../letters/render/reading.test-helper.ts'
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
  settled,
  type Household,
} from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const reasons = 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december, även till hyran.'
const rich = { assets: 5_000_000 }
const said = { ifRejected: 'Barnet märker inget: pengarna räcker till dess behov.' }
const unmetOf = async (where: { caseId: string; month: string }) =>
  (await sara.call(monthPage, at(where))).unmet.map((one) => one.need)

describe('SoL 3:1: what goes against a household says what it means for each child', () => {
  test('without a word of them it is refused by that gate, which stands on the page beforehand; with it, it is decided', async () => {
    const where = pick((one) => isPlain(one) && one.children > 0)
    const none = await assess(sara, where, () => rich, { ifGranted: 'x', ifRejected: ' kort ' })
    expect(await unmetOf(where)).toContain('children_considered')
    const order = deciding(none, asProposed(none.page, reasons))
    expect(await sara.refused(decide, order)).toMatchObject({
      code: 'decision.gates_unmet',
      gates: [{ gate: 'barn.barnkonsekvens_patagligt', source: 'SoL 3:1', need: 'children_considered' }],
    })
    const assessed = await assess(sara, where, () => rich, said)
    expect(await sara.call(decide, deciding(assessed, asProposed(assessed.page, reasons)))).toMatchObject({
      granted: 0,
    })
  })

  test('a household without children, and one that gets all it asked for, are not asked', async () => {
    const alone = pick((one) => isPlain(one) && one.children === 0)
    const assessed = await assess(sara, alone, () => rich, null)
    expect(await sara.call(decide, deciding(assessed, asProposed(assessed.page, reasons)))).toMatchObject({
      granted: 0,
    })
    const full = pick((one) => isPlain(one) && one.children > 0)
    const granted = await assess(sara, full, inNeed, null)
    expect(await sara.call(decide, deciding(granted))).toMatchObject({ granted: granted.page.calculation?.support })
  })

  test('a rent debt asks for both outcomes, also when it is granted', async () => {
    const where = await applyForNeeds(app, 'Ensamstående, två barn', ['rent_debt'], 400_000)
    await assess(sara, where, inNeed, said)
    expect(await unmetOf(where)).toContain('children_both_outcomes')
    const both = { ...said, ifGranted: 'Barnet bor kvar och byter inte skola.' }
    await assess(sara, where, inNeed, both)
    expect(await unmetOf(where)).not.toContain('children_both_outcomes')
  })

  test('a municipality may date its own requirement in its guideline; what a statute asks stays', async () => {
    const where = pick((one) => isPlain(one) && one.children > 0)
    await assess(sara, where, () => ({ ...rich, othersMaterial: true }), null)
    expect(await unmetOf(where)).toEqual(expect.arrayContaining(['children_considered', 'material_communicated']))
    const local = { 'barn.barnkonsekvens_patagligt': { from: null, to: '2026-01-31' } }
    await app.sql(
      1,
      `with ended as (update guidelines set valid_to = $1::date - 1 where municipality_id = 1 and valid_to is null returning *)
       insert into guidelines (municipality_id, valid_from, decided_by, parameters)
       select municipality_id, $1::date, decided_by, parameters || jsonb_build_object('localGates', $2::jsonb) from ended`,
      [`${where.month}-01`, JSON.stringify(local)],
    )
    expect(await unmetOf(where)).not.toContain('children_considered')
    expect(await unmetOf(where)).toContain('material_communicated')
  })
})

describe('FL 13: somebody who needs an interpreter', () => {
  test('is not decided against before it says how that was met', async () => {
    const where = pick((one) => isPlain(one) && one.children === 0)
    await app.sql(1, `update persons set interpreter_language = 'so' where person_id = $1`, [where.applicantId])
    const unasked = await assess(sara, where, () => ({ ...rich, interpreter: null }))
    const order = deciding(unasked, asProposed(unasked.page, reasons))
    expect(await sara.refused(decide, order)).toMatchObject({
      gates: [{ gate: 'utredning.tolk', source: 'FL 13', need: 'interpreter_answered' }],
    })
    const asked = await assess(sara, where, () => ({ ...rich, interpreter: 'declined' }))
    expect(await sara.call(decide, deciding(asked, asProposed(asked.page, reasons)))).toMatchObject({ granted: 0 })
  })
})

describe('SoL 12:2 and 12:5: what a decision cites', () => {
  test('additional aid is tried as a right first, and its letter says how legality is reviewed beside how to appeal', async () => {
    const where = pick((one) => isPlain(one) && one.adults === 1)
    const assessed = await assess(sara, where, () => rich)
    const citing = (provisions: string[]) =>
      deciding(
        assessed,
        asProposed(assessed.page, reasons).map((need) => ({ ...need, provisions })),
      )
    expect(await sara.refused(decide, citing(['SoL 12:2']))).toMatchObject({
      gates: [{ gate: 'bistand.121_fore_122', need: 'right_tried_first' }],
    })
    await sara.call(decide, citing(['SoL 12:1', 'SoL 12:2']))
    const page = await settled(sara, where, 1, 0)
    const params = { caseId: where.caseId, letterId: page.letters[0]?.letterId ?? '' }
    const text = readPdf(Buffer.from(await (await sara.raw(caseLetter, { params })).arrayBuffer())).text
    const bare = text.replaceAll(/[\s\u00ad-]+/gu, '')
    expect(bare).toContain('Omdutyckerattbeslutetärfel')
    expect(bare).toContain('laglighetsprövning')
    expect(bare).not.toMatch(/\{\{/)
  })

  test('support is never refused or lowered by 12:5 without an assignment, and none can be made yet', async () => {
    const assessed = await assess(sara, pick(), () => rich)
    const needs = asProposed(assessed.page, reasons).map((need) => ({ ...need, provisions: ['SoL 12:1', 'SoL 12:5'] }))
    expect(await sara.refused(decide, deciding(assessed, needs))).toMatchObject({
      gates: [{ gate: 'aktivitet.nedsattning', source: 'SoL 12:5', need: 'activity_assigned_first' }],
    })
  })
})
