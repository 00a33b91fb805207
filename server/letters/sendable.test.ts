import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseLetter } from '../../api/cases.ts'
import { decide } from '../../api/decisions.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import {
  assess,
  dealHouseholds,
  deciding,
  grant,
  inNeed,
  isPlain,
  settled,
  type Household,
} from '../platform/testing/story.ts'
import { bare, readPdf } from './render/reading.test-helper.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const alone = (one: Household) => isPlain(one) && one.adults === 1
const at = (caseId: string, letterId: string) => ({ params: { caseId, letterId } })
async function read(caseId: string, letterId: string): Promise<string> {
  const answer = await sara.raw(caseLetter, at(caseId, letterId))
  expect(answer.status).toBe(200)
  return bare(readPdf(Buffer.from(await answer.arrayBuffer())).text)
}

describe('FL 31 §: who took part', () => {
  test('is named by the one who decides; nobody is also said; and a letter of a decision where nobody has stated it is not sent', async () => {
    const where = pick(alone)
    const assessed = await assess(sara, where, inNeed)
    const [helena] = await app.sql(1, `select staff_id, name, title from staff where name = 'Helena Brandt'`)
    const order = deciding(assessed)
    const stranger = { ...order, body: { ...order.body, tookPart: [where.caseId] } }
    expect(await sara.refused(decide, stranger)).toMatchObject({ code: 'decision.statement_untied' })
    const { decisionId } = await sara.call(decide, {
      ...order,
      body: { ...order.body, tookPart: [String(helena?.staff_id)] },
    })
    const [letter] = (await settled(sara, where, 1, 1)).letters
    const letterId = letter?.letterId ?? ''
    expect(await read(where.caseId, letterId)).toContain(bare(`Har deltagit Helena Brandt ${String(helena?.title)}`))
    await app.sql(1, 'delete from letter_files where letter_id = $1', [letterId])
    await app.sql(1, 'update decisions set took_part = null where decision_id = $1', [decisionId])
    expect(await sara.refused(caseLetter, at(where.caseId, letterId))).toMatchObject({
      code: 'decision.gates_unmet',
      gates: [{ gate: 'beslut.form', need: 'participants_stated' }],
    })
    const other = pick(alone)
    await grant(sara, other)
    const [plain] = (await settled(sara, other, 1, 1)).letters
    expect(await read(other.caseId, plain?.letterId ?? '')).toContain(bare('Har deltagit Ingen annan'))
  })
})

describe('OSL 21:3: somebody who gets protection after the letter was set', () => {
  test('has it set anew without name and address: the one that was set for the post is not given out again', async () => {
    const where = pick(alone)
    await grant(sara, where)
    const [letter] = (await settled(sara, where, 1, 1)).letters
    const letterId = letter?.letterId ?? ''
    const [person] = await app.sql(1, 'select given_name, family_name from persons where person_id = $1', [
      where.applicantId,
    ])
    const name = bare(`${String(person?.given_name)} ${String(person?.family_name)}`)
    expect(await read(where.caseId, letterId)).toContain(name)
    await app.sql(
      1,
      `update persons set protection = 'sekretessmarkering', given_name = null, family_name = null where person_id = $1`,
      [where.applicantId],
    )
    const after = await read(where.caseId, letterId)
    expect(after).toContain(bare('Förmedlas via Skatteverket'))
    expect(after).not.toContain(bare(String(person?.family_name)))
    const files = await app.sql(1, 'select channel from letter_files where letter_id = $1 order by 1', [letterId])
    expect(files.map((one) => one.channel)).toEqual(['post', 'tax_agency'])
  })
})
