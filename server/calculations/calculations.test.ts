import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calculationOf, readBasis, toInput } from '../../api/calculations/assessed.ts'
import { monthPage } from '../../api/cases.ts'
import { saveAssessment, type AssessmentContent } from '../../api/assessments.ts'
import { toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { assert } from '../../base/refusal.ts'
import { trust } from '../../base/trust.ts'
import type { LocalParameters } from '../../rules/calculation/input.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, assess, at, dealHouseholds, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let helena: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  helena = await app.as('Helena Brandt')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const pageOf = (where: Household) => sara.call(monthPage, at(where))
const contentOf = async (where: Household): Promise<{ version: number; content: AssessmentContent }> => {
  const { assessment } = await pageOf(where)
  assert(assessment, 'the month is applied for')
  return assessment
}

const seen: Household[] = []
/** One of those looked at already, to be left as it is. */
const known = (): Household => {
  const found = seen.pop()
  assert(found, 'there is another household')
  return found
}

/** The rules’ own answer to what the page says, from the database’s days of birth and guideline. */
async function reckoned(where: Household, content: AssessmentContent) {
  const births = await app.sql(1, 'select person_id, born::text from persons')
  const [guideline] = await app.sql(1, 'select parameters from guidelines where valid_to is null')
  return calculate(
    toInput(content, {
      month: toMonth(where.month),
      knownOn: toDay('2026-11-18'),
      births: new Map(births.map((row) => [String(row.person_id), toDay(String(row.born))])),
      // The guideline as the seed wrote it.
      parameters: trust<LocalParameters>(guideline?.parameters),
    }),
  )
}

describe('SoL 12:7: the calculation on the page', () => {
  test('is what the rules say of what stands beside it, for each household in the queue', async () => {
    for (let at = 0; at < 14; at++) {
      const where = pick(() => true)
      seen.push(where)
      const page = await pageOf(where)
      assert(page.assessment && page.calculation, 'a household that waits can be reckoned')
      const { norm, costs, incomes, assets, result, otherNeeds, support, surplus, remarks } = await reckoned(
        where,
        page.assessment.content,
      )
      expect(page.calculation).toEqual(
        JSON.parse(JSON.stringify({ norm, costs, incomes, assets, result, otherNeeds, support, surplus })),
      )
      expect(page.remarks).toEqual(JSON.parse(JSON.stringify(remarks)))
      assert(page.basis, 'the page is told what it is reckoned on')
      const onPage = calculationOf(page.assessment.content, readBasis(page.basis, where.month)).calculation
      expect(JSON.parse(JSON.stringify(onPage))).toMatchObject({ ...page.calculation, remarks: page.remarks })
    }
  })

  test('follows the caseworker’s assessment as it is saved', async () => {
    const where = pick()
    const { page: before } = await assess(sara, where, () => ({ assets: 0 }))
    const { page } = await assess(sara, where, () => ({ assets: 100_000 }))
    expect(page.calculation?.assets.amount).toBe(100_000)
    expect(page.calculation?.result.amount).toBe((before.calculation?.result.amount ?? 0) - 100_000)
  })
})

describe('what differs from the month decided last', () => {
  test('is told line by line, and adds up to the difference of the results', async () => {
    const where = known()
    const { changes, calculation } = await pageOf(where)
    assert(changes && calculation, 'the household had a month decided before')
    const [row] = await app.sql(
      1,
      `select d.month, (k.result -> 'result' ->> 'amount')::bigint as amount from decisions d join calculations k using (municipality_id, calculation_id)
       where d.case_id = $1 and d.month < $2 order by d.month desc, d.decided_at desc limit 1`,
      [where.caseId, where.month],
    )
    expect(changes.since).toBe(row?.month)
    const lines = changes.changes.filter((one) => one.term !== 'result')
    expect(lines.reduce((sum, one) => sum + one.effect, 0)).toBe(calculation.result.amount - Number(row?.amount))
  })

  test('nothing is told of the first month', async () => {
    const where = known()
    const { months } = await pageOf(where)
    const first = { ...where, month: months[0] ?? '' }
    expect(await pageOf(first)).toMatchObject({ month: first.month, changes: null, decisions: [expect.anything()] })
  })
})

describe('approved at another amount than applied for', () => {
  const cut =
    (reason: string | null) =>
    (content: AssessmentContent): Partial<AssessmentContent> => ({
      incomes: [],
      assets: 0,
      costs: content.costs.map((cost, place) =>
        place === 0 ? { ...cost, approved: cost.applied - 50_000, reason } : cost,
      ),
    })

  test('without a reason it is a remark and an unmet gate, with one it is neither', async () => {
    const where = pick()
    const bare = await assess(sara, where, cut(null))
    expect(bare.page.remarks.some((remark) => remark.about === 'c1')).toBe(true)
    expect(bare.page.unmet.map((gate) => gate.need)).toContain('reason_for_each_reduced_cost')
    const whole = await assess(sara, where, cut('Hyran är högre än vad riktlinjen godtar för en person.'))
    expect(whole.page.unmet.map((gate) => gate.need)).not.toContain('reason_for_each_reduced_cost')
    expect(whole.page.needs.find((need) => need.key === 'income_support')?.proposed).toMatchObject({
      outcome: 'partly_granted',
    })
  })

  test.each<[string, (content: AssessmentContent) => Partial<AssessmentContent>]>([
    [
      'another amount than was asked for',
      ({ costs }) => ({ costs: costs.map((cost) => ({ ...cost, applied: cost.applied - 100 })) }),
    ],
    ['a cost left out', ({ costs }) => ({ costs: costs.slice(1) })],
    ['a cost told twice', ({ costs }) => ({ costs: [...costs, ...costs.slice(0, 1)] })],
    [
      'another income than was told',
      ({ members }) => ({
        incomes: [{ key: 'i99', member: members[0]?.key ?? '', kind: 'wage', told: 100, amount: 100, reason: null }],
      }),
    ],
    [
      'a person who is not in the application',
      ({ members }) => ({
        members: [
          ...members.slice(0, 1),
          ...members.map((member) => ({ ...member, key: '00000000-0000-7000-8000-000000000001' })),
        ],
      }),
    ],
  ])('%s is not taken into the working copy', async (_, change) => {
    const where = known()
    const { version, content } = await contentOf(where)
    expect(
      await sara.refused(saveAssessment, {
        ...at(where),
        body: { version, content: { ...content, ...change(content) } },
      }),
    ).toMatchObject({ status: 400 })
    expect(await contentOf(where)).toMatchObject({ version, content })
  })
})

test('a guideline that is not of its shape is a fault that names the field, and no guess', async () => {
  const where = known()
  const [guideline] = await app.sql(1, 'select guideline_id, parameters from guidelines where valid_to is null')
  const put = (parameters: string) =>
    app.sql(1, 'update guidelines set parameters = $2 where guideline_id = $1', [guideline?.guideline_id, parameters])
  const whole = JSON.stringify(guideline?.parameters)
  // As the owner, past the wall that lets nobody change a guideline.
  await app.sql(1, 'alter table guidelines disable trigger user')
  await put(JSON.stringify({ ...Object(guideline?.parameters), rentCap: [-1] }))
  expect(await sara.refused(monthPage, at(where))).toMatchObject({ status: 500, code: 'fault' })
  expect(app.log()).toContain('UnreadableGuideline rentCap[0]')
  await put(whole)
  await app.sql(1, 'alter table guidelines enable trigger user')
  expect((await pageOf(where)).calculation).not.toBeNull()
})

describe('two caseworkers with the same month', () => {
  test('the slower sees the other’s text beside their own: who, when and what; nothing is lost', async () => {
    const where = known()
    const { version, content } = await contentOf(where)
    const saving = (text: string) => ({
      ...at(where),
      body: { version, content: { ...content, facts: { income_support: text } } },
    })
    await sara.call(saveAssessment, saving('Saras text'))
    const told = await helena.refused(saveAssessment, saving('Helenas text'))
    expect(told).toMatchObject({
      status: 409,
      code: 'conflict.changed',
      current: { version: version + 1, savedBy: 'Sara Ek', content: { facts: { income_support: 'Saras text' } } },
    })
    await helena.call(saveAssessment, {
      ...saving('Båda texterna'),
      body: { version: version + 1, content: { ...content, facts: { income_support: 'Båda texterna' } } },
    })
    expect((await pageOf(where)).assessment).toMatchObject({ savedBy: 'Helena Brandt', version: version + 2 })
  })

  test('many at once: one of each version is kept', async () => {
    const where = known()
    const { version, content } = await contentOf(where)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        sara.raw(saveAssessment, {
          ...at(where),
          body: { version, content: { ...content, facts: { income_support: `Försök ${place}` } } },
        }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 409),
    ])
    expect((await contentOf(where)).version).toBe(version + 1)
  })
})

describe('last month beside this', () => {
  test('shows what was applied for, approved and granted then', async () => {
    const where = known()
    const { lastMonth, months } = await pageOf(where)
    assert(lastMonth, 'the household was there last month')
    expect(lastMonth.month).toBe(months[months.indexOf(where.month) - 1])
    const [row] = await app.sql(
      1,
      'select sum(n.granted_ore)::bigint as granted from decisions d join decision_needs n using (municipality_id, decision_id) where d.case_id = $1 and d.month = $2',
      [where.caseId, lastMonth.month],
    )
    expect(lastMonth).toMatchObject({ granted: Number(row?.granted), support: expect.any(Number) })
    expect(lastMonth.costs.map((cost) => cost.kind)).toContain('rent')
  })

  test('a month nobody has applied for is a bare page, and has nothing to assess', async () => {
    const where = { ...known(), month: '2027-02' }
    expect(await pageOf(where)).toMatchObject({ application: null, assessment: null, calculation: null, needs: [] })
    const { content } = await contentOf(known())
    expect(await sara.refused(saveAssessment, { ...at(where), body: { version: 0, content } })).toMatchObject({
      code: 'application.none',
    })
  })

  test('the two years with the rule for work income go along to the new month (SoL 12:8)', async () => {
    const client = await app.as('Ensamstående, två barn')
    const { applicationId } = await apply(client, '2026-12')
    const [row] = await app.sql(1, 'select case_id, applicant_id from applications where application_id = $1', [
      applicationId,
    ])
    const window = { member: String(row?.applicant_id), from: '2026-06', to: '2028-05' }
    const where = { caseId: String(row?.case_id), month: '2026-12' }
    const { page } = await assess(sara, where, () => ({ jobStimulus: [window] }))
    expect(page.assessment?.content.jobStimulus).toEqual([window])
    app.wait({ days: 14 })
    await apply(await app.as('Ensamstående, två barn'), '2027-01')
    expect(
      (await (await app.as('Sara Ek')).call(monthPage, at({ ...where, month: '2027-01' }))).assessment?.content
        .jobStimulus,
    ).toEqual([window])
  })
})
