import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentContent } from '../../api/assessments.ts'
import { decide } from '../../api/decisions.ts'
import { myLetter } from '../../api/me.ts'
import {
  decideRespite,
  myRespites,
  noteEffort,
  respitesOfCase,
  reviewEffort,
  tellEffort,
  withdrawRespite,
} from '../../api/respite.ts'
import { caseWork } from '../../api/work.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, asProposed, assess, at, deciding, inNeed, writeOfChildren } from '../platform/testing/story.ts'
import { readPdf } from '../letters/render/reading.test-helper.ts'

let app: TestApp
let sara: Browser
let client: Browser
let home: { caseId: string; month: string }

const reasons =
  'Hyran är 3 000 kronor högre än riktlinjen anger för ett hushåll som ditt. Behovet väntas bestå under våren, och det finns billigare lägenheter i samma skolområde.'
const draft = (more: Partial<NonNullable<AssessmentContent['respite']>> = {}) => ({
  respite: {
    beyond: true,
    expected: 'Ersättningen från arbetslöshetskassan tog slut i oktober och inget arbete är på väg.',
    way: 'demand' as const,
    demands: [{ kind: 'queue' as const, text: 'Ställ dig i kommunens bostadskö den här veckan.' }],
    from: '2026-11-19',
    until: '2026-12-15',
    reasons,
    ...more,
  },
})

beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  client = await app.as('Ensamstående, två barn')
  const { applicationId } = await apply(client, '2026-12', (content) => ({
    costs: [
      { key: 'c1', kind: 'rent', applied: 1_400_000, note: null },
      ...content.costs.filter((one) => one.kind !== 'rent'),
    ],
  }))
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  home = { caseId: String(row?.['case_id']), month: '2026-12' }
})
afterAll(() => app.close())

const refusedNow = async (more: Partial<NonNullable<AssessmentContent['respite']>>) => {
  const { version } = await assess(sara, home, (content) => ({ ...inNeed(content), ...draft(more) }), null)
  return sara.refused(decideRespite, { ...at(home), body: { assessmentVersion: version } })
}
const needsOf = (no: unknown): string[] => {
  const gates = typeof no === 'object' && no !== null && 'extra' in no ? no.extra : no
  return (
    JSON.stringify(gates)
      .match(/"need":"(\w+)"/g)
      ?.map((one) => one.slice(8, -1)) ?? []
  )
}

describe('JO 2231-2008: a demand to lower the cost of the home is a decision', () => {
  test('a demand that is begun stops the month until it is decided, or given up', async () => {
    const assessed = await assess(sara, home, (content) => ({ ...inNeed(content), ...draft() }))
    expect(assessed.page.unmet.map((one) => one.need)).toContain('respite_decided')
    const no = await sara.refused(decide, deciding(assessed))
    expect(no).toMatchObject({ code: 'decision.gates_unmet' })
    const without = await assess(sara, home, (content) => ({ ...inNeed(content), ...draft({ way: null }) }))
    expect(without.page.unmet.map((one) => one.need)).not.toContain('respite_decided')
  })
  test('it is not decided without a need that lasts, days, demands, reasons, and each child seen in both outcomes', async () => {
    await writeOfChildren(sara, home, { ifGranted: '', ifRejected: '' })
    const no = await refusedNow({ beyond: null, demands: [], until: '2026-11-19', reasons: 'För dyrt.' })
    expect(no).toMatchObject({ code: 'respite.gates_unmet' })
    expect(needsOf(no).toSorted()).toEqual([
      'children_both_outcomes',
      'reasons_written',
      'respite_demands_stated',
      'respite_need_lasting',
      'respite_period_stated',
    ])
    const { unmet, above } = await sara.call(respitesOfCase, at(home))
    expect(unmet.map((one) => one.need)).toContain('children_both_outcomes')
    expect(above).toMatchObject({ rent: 1_400_000 })
  })
  test('decided it goes by letter to each adult, with reasons and how to appeal; the clock starts when it is opened', async () => {
    const { version } = await assess(sara, home, (content) => ({ ...inNeed(content), ...draft() }))
    const made = await sara.call(decideRespite, { ...at(home), body: { assessmentVersion: version } })
    expect(made.letters).toBe(1)
    const { respites } = await client.call(myRespites)
    expect(respites).toMatchObject([
      { respiteId: made.respiteId, receivedOn: null, appealBy: null, mayTell: true, reasons },
    ])
    const opened = await client.raw(myLetter, { params: { letterId: respites[0]?.letterId ?? '' } })
    const said = readPdf(new Uint8Array(await opened.arrayBuffer())).text.replaceAll(/\s+/g, ' ')
    for (const part of [
      'Beslut om rådrum',
      '2026-12-15',
      'Ställ dig i kommunens bostadskö',
      'Du kan överklaga',
      'inom tre veckor',
    ])
      expect(said).toContain(part)
    const [mine] = (await client.call(myRespites)).respites
    expect(mine).toMatchObject({ receivedOn: '2026-11-18', appealBy: '2026-12-09' })
    const [row] = await app.sql(
      1,
      `select handbook = array(select handbook_on(1, '2026-11-18')) and cardinality(handbook) > 1 as versions, jsonb_array_length(analyses) as children from respites where respite_id = $1`,
      [made.respiteId],
    )
    expect(row).toEqual({ versions: true, children: 2 })
  })
  test('never without its letter, also straight in the database', async () => {
    const alone = app.sql(
      1,
      `insert into respites select municipality_id, new_id(), case_id, month, '2028-01-01', '2028-02-01', rent_ore, guideline_ore, expected, demands, reasons, provisions, law_version,
        decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, handbook, analyses from respites limit 1`,
    )
    await expect(alone).rejects.toMatchObject({ constraint: 'respite_has_letter' })
  })
  test('two never run at once', async () => {
    expect(await refusedNow({ reasons: `${reasons} Läget är detsamma i dag.` })).toMatchObject({
      code: 'respite.exists',
    })
  })
})

describe('Municipal guideline: while the respite lasts', () => {
  test('the actual cost is counted: no consultation is asked for it, and a cut is stopped', async () => {
    const whole = await assess(sara, home, (content) => ({ ...inNeed(content), ...draft() }))
    const needs = whole.page.unmet.map((one) => one.need)
    expect(needs).not.toContain('respite_decided')
    expect(needs).not.toContain('deviation_agreed')
    const cut = await assess(sara, home, (content) => ({
      ...inNeed(content),
      ...draft(),
      costs: content.costs.map((cost) =>
        cost.kind === 'rent' ? { ...cost, approved: 1_000_000, reason: 'Över riktlinjen.' } : cost,
      ),
    }))
    expect(cut.page.unmet.map((one) => one.need)).toContain('respite_followed')
    const again = await assess(sara, home, (content) => ({ ...inNeed(content), ...draft() }))
    await sara.call(decide, deciding(again, asProposed(again.page, reasons)))
  })
  test('what the household does is told by itself or noted, and looked at; a no says why', async () => {
    const { respites } = await client.call(myRespites)
    const params = { respiteId: respites[0]?.respiteId ?? '' }
    const told = { kind: 'viewing' as const, doneOn: '2026-11-17', text: 'Visning av en tvåa i Norrvik.' }
    expect(await client.refused(tellEffort, { params, body: { ...told, doneOn: '2026-12-24' } })).toMatchObject({
      code: 'respite.effort_ahead',
    })
    const { effortId } = await client.call(tellEffort, { params, body: told })
    await sara.call(noteEffort, {
      params: { ...params, caseId: home.caseId },
      body: { kind: 'obstacle', doneOn: '2026-11-17', text: 'Värden säger nej på grund av en betalningsanmärkning.' },
    })
    const review = { params: { caseId: home.caseId, effortId }, body: { counts: false, reasons: 'nej' } }
    expect(await sara.refused(reviewEffort, review)).toMatchObject({ code: 'respite.why_not' })
    await sara.call(reviewEffort, { ...review, body: { counts: true, reasons: '' } })
    const seen = (await sara.call(respitesOfCase, at(home))).respites[0]?.efforts ?? []
    expect(seen.map((one) => [one.kind, one.byStaff, one.review?.counts ?? null])).toEqual(
      expect.arrayContaining([
        ['viewing', false, true],
        ['obstacle', true, null],
      ]),
    )
    const mine = (await client.call(myRespites)).respites[0]?.efforts ?? []
    expect(mine.map((one) => [one.kind, one.review?.counts])).toEqual([['viewing', true]])
  })
  test('somebody else neither sees it nor tells in it', async () => {
    const other = await app.as('Ensamstående, beslutet är klart')
    expect((await other.call(myRespites)).respites).toEqual([])
    const { respites } = await client.call(myRespites)
    const params = { respiteId: respites[0]?.respiteId ?? '' }
    const body = { kind: 'queue' as const, doneOn: '2026-11-17', text: 'Kö.' }
    expect(await other.refused(tellEffort, { params, body })).toMatchObject({ code: 'not_found' })
  })
  test('its end is watched before it comes; taken back it no longer counts from that day, and once only', async () => {
    const watched = async () =>
      (await sara.call(caseWork, { params: { caseId: home.caseId } })).watches.filter(
        (one) => one.kind === 'respite_ends',
      )
    expect(await watched()).toMatchObject([{ dueOn: '2026-12-15' }])
    const { respites } = await sara.call(respitesOfCase, at(home))
    const params = { caseId: home.caseId, respiteId: respites[0]?.respiteId ?? '' }
    const body = { cause: 'exception' as const, reasons: 'Barnens skola ligger i området och en flytt skulle skada.' }
    await sara.call(withdrawRespite, { params, body })
    expect(await watched()).toEqual([])
    expect(await sara.refused(withdrawRespite, { params, body })).toMatchObject({ code: 'respite.withdrawn' })
    const mine = (await client.call(myRespites)).respites[0]
    expect(mine).toMatchObject({ mayTell: false, withdrawn: { on: '2026-11-18', cause: 'exception' } })
  })
})
