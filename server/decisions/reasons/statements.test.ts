import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentContent } from '../../../api/assessments.ts'
import { caseLetter, monthPage } from '../../../api/cases.ts'
import { decide, redecisions } from '../../../api/decisions.ts'
import { myMonth } from '../../../api/me.ts'
import { writeJournal } from '../../../api/investigations.ts'
import { assert } from '../../../base/refusal.ts'
import type { Statement } from '../../../rules/reasons/statements.ts'
import { bare, readPdf } from '../../letters/render/reading.test-helper.ts'
import { startApp, type TestApp } from '../../platform/testing/app.ts'
import type { Browser } from '../../platform/testing/browser.ts'
import {
  apply,
  asProposed,
  assess,
  at,
  cutFirst,
  dealHouseholds,
  deciding,
  isPlain,
  settled,
  type Assessed,
  type Household,
} from '../../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

type Where = { caseId: string; month: string }
type Draft = NonNullable<AssessmentContent['statements']>[string][number]
const alone = (one: Household) => isPlain(one) && one.adults === 1 && one.kinds.includes('rent')
const rent = 'Riktlinjen godtar högst det beloppet för ett hushåll av er storlek.'
const reason = {
  fact: { of: 'cost', key: 'c1' },
  document: { of: 'application', key: 'application' },
  provision: 'SoL 12:1',
  words: rent,
  about: null,
} as const satisfies Statement

/** The first cost is cut, and these are the reasons so far. */
const reasoned = (where: Where, drafts: readonly Draft[], ownReasons: Record<string, string> = {}): Promise<Assessed> =>
  assess(sara, where, (content) => ({
    ...cutFirst(content),
    statements: { income_support: [...drafts] },
    ownReasons: { income_support: ownReasons },
  }))
const order = (assessed: Assessed, statements: readonly Statement[], own: Record<string, string> = {}, free = '') =>
  deciding(
    assessed,
    asProposed(assessed.page, free).map((need) =>
      need.key === 'income_support' ? { ...need, statements: [...statements], own } : need,
    ),
  )
const unmetOf = async (where: Where) => (await sara.call(monthPage, at(where))).unmet.map((one) => one.need)
async function textsOf(where: Where, count: number): Promise<Map<string, string>> {
  const { letters } = await settled(sara, where, count, 1)
  const texts = await Promise.all(
    letters.map(async ({ letterId, recipient }) => {
      const answer = await sara.raw(caseLetter, { params: { caseId: where.caseId, letterId } })
      return [recipient ?? '', readPdf(Buffer.from(await answer.arrayBuffer())).text] as const
    }),
  )
  return new Map(texts)
}

describe('FL 32 §: reasons put together of fact, document and provision', () => {
  test('an empty place is named on the page and no decision takes it; filled, the letter is set from it and it is kept as it was', async () => {
    const where = pick(alone)
    await reasoned(where, [{ ...reason, document: null }])
    expect(await unmetOf(where)).toContain('statements_filled')
    const empty = await reasoned(where, [{ ...reason, words: null }])
    expect(await sara.refused(decide, order(empty, [reason]))).toMatchObject({
      gates: [{ gate: 'beslut.motivering', need: 'statements_filled' }],
    })
    const assessed = await reasoned(where, [reason])
    expect(await unmetOf(where)).not.toContain('statements_filled')
    for (const hole of ['fact', 'document', 'provision', 'words']) {
      const body = order(assessed, [reason]).body
      const holed = {
        ...body,
        needs: body.needs.map((need) => ({ ...need, statements: [{ ...reason, [hole]: null }] })),
      }
      const answer = await fetch(
        `${sara.base}${decide.path.replace(':caseId', where.caseId).replace(':month', where.month)}`,
        {
          method: 'POST',
          headers: {
            cookie: sara.cookie,
            origin: sara.base,
            'content-type': 'application/json',
            'idempotency-key': `hole-${hole}`,
          },
          body: JSON.stringify(holed),
        },
      )
      expect([hole, answer.status]).toEqual([hole, 400])
    }
    const { decisionId } = await sara.call(decide, order(assessed, [reason], {}, 'Ring oss om du undrar.'))
    const [text] = [...(await textsOf(where, 1)).values()]
    for (const part of [
      'du sökte',
      'Underlag: ansökan som kom in den',
      rent,
      '(12 kap. 1 § ',
      'Ring oss om du undrar.',
    ])
      expect(bare(text ?? '')).toContain(bare(part))
    const stored = await app.sql(
      1,
      'select fact, document, provision, words from decision_statements where decision_id = $1',
      [decisionId],
    )
    expect(stored).toMatchObject([
      { fact: { of: 'cost', term: 'cost.rent' }, document: { of: 'application' }, provision: 'SoL 12:1', words: rent },
    ])
    for (const column of ['fact', 'document', 'provision', 'words'])
      await expect(
        app.sql(
          1,
          `insert into decision_statements select (jsonb_populate_record(s, jsonb_build_object('position', 9, '${column}', null))).* from decision_statements s where decision_id = $1`,
          [decisionId],
        ),
      ).rejects.toThrow('not-null')
  })

  test('what the case does not have, or another provision than the need is decided by, ties nothing', async () => {
    const where = pick(alone)
    const assessed = await reasoned(where, [reason])
    for (const change of [
      { fact: { of: 'cost', key: 'c99' } },
      { fact: { of: 'contact', key: 'application' } },
      { document: { of: 'journal', key: where.caseId } },
      { document: { of: 'attachment', key: where.caseId } },
      { provision: 'SoL 12:2' },
      { about: where.caseId },
    ] satisfies Partial<Statement>[])
      expect(await sara.refused(decide, order(assessed, [{ ...reason, ...change }]))).toMatchObject({
        status: 422,
        code: 'decision.statement_untied',
      })
  })

  test('an entry of the journal is what a reason rests on, told by its day alone', async () => {
    const where = pick(alone)
    const { journalEntryId } = await sara.call(writeJournal, {
      params: { caseId: where.caseId },
      body: {
        kind: 'note',
        month: where.month,
        happenedAt: app.now().toISOString(),
        text: 'Hyran är högre än riktlinjen.',
        corrects: null,
      },
    })
    const noted = { ...reason, document: { of: 'journal', key: journalEntryId } } as const
    const assessed = await reasoned(where, [noted])
    await sara.call(decide, order(assessed, [noted]))
    const [text] = [...(await textsOf(where, 1)).values()]
    expect(bare(text ?? '')).toContain(bare('Underlag: vår anteckning den 18 november 2026.'))
  })
})

describe('JO 4907-2012: each adult’s letter holds only one’s own reasons', () => {
  const hers = 'Hennes sjukpenning räknades från den 3 november, som kassan har skrivit.'
  const his = 'Hans semesterersättning räknades i sin helhet den här månaden.'

  test('decided in one act: the words of the one reach neither the other’s letter nor the other’s page; staff see both', async () => {
    const client = await app.as('Sambo, tre barn')
    const { applicationId } = await apply(client, '2026-12')
    const people = await app.sql(
      1,
      `select a.case_id, p.person_id, p.given_name || ' ' || p.family_name as name, m.role from applications a join case_members m using (municipality_id, case_id)
       join persons p using (municipality_id, person_id) where a.application_id = $1 and m.role <> 'child' order by m.role`,
      [applicationId],
    )
    const [first, second] = people
    assert(first && second, 'two adults')
    const where = { caseId: String(first.case_id), month: '2026-12' }
    const [one, two] = [String(first.person_id), String(second.person_id)]
    const own = { [one]: hers }
    const about = { ...reason, about: two, words: his }
    const assessed = await reasoned(where, [reason, about], own)
    await sara.call(decide, order(assessed, [reason, about], own))
    const texts = await textsOf(where, 2)
    const [toFirst, toSecond] = [first, second].map((person) => bare(texts.get(String(person.name)) ?? ''))
    expect([toFirst?.includes(bare(hers)), toFirst?.includes(bare(his))]).toEqual([true, false])
    expect([toSecond?.includes(bare(hers)), toSecond?.includes(bare(his))]).toEqual([false, true])
    for (const text of [toFirst, toSecond]) expect(text).toContain(bare(rent))
    const page = await client.call(myMonth, { params: { month: '2026-12' } })
    const others = await (await app.as('Den andra i samma hushåll')).call(myMonth, { params: { month: '2026-12' } })
    const [applicants, partners] = String(first.role) === 'applicant' ? [hers, his] : [his, hers]
    for (const [told, mine, theirs] of [
      [page, applicants, partners],
      [others, partners, applicants],
    ] as const) {
      expect(JSON.stringify(told)).toContain(mine)
      expect(JSON.stringify(told)).not.toContain(theirs)
    }
    const { decisions } = await sara.call(redecisions, at(where))
    expect(decisions[0]?.needs[0]?.own).toMatchObject({ [one]: hers, [two]: expect.stringContaining(his) })
    expect((await sara.call(monthPage, at(where))).needs[0]?.own).toMatchObject({ [one]: hers })
  })
})
