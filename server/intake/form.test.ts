import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { ApplicationContent } from '../../api/applications.ts'
import { monthPage } from '../../api/cases.ts'
import { inbox, registerApplication } from '../../api/intake.ts'
import { openPaperForm, paperForm, registerPaperForm, savePaperForm } from '../../api/paperForms.ts'
import { addPaper } from '../../api/papers.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { pdf } from '../platform/testing/crawl/scene.ts'
import { at, dealHouseholds, grant } from '../platform/testing/story.ts'
import { unusedNumbers } from '../platform/testing/unusedNumbers.ts'

let app: TestApp
let sara: Browser
let free: string[]
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  free = await unusedNumbers(app, '1988')
})
afterAll(() => app.close())

type Wish = z.input<typeof registerApplication.body>
type Registering = z.input<typeof registerPaperForm.body>

/** Somebody new in a case of Sara’s: taken down from a paper that came on the 17th. */
async function wished(more: Partial<Wish> = {}) {
  const personNumber = free.pop() ?? ''
  const { applicationId } = await sara.call(registerApplication, {
    body: {
      who: { by: 'number', personNumber, givenName: 'Alva', familyName: 'Strand', protected: false },
      month: '2026-12',
      ownWords: 'Jag söker hjälp med hyran.',
      needs: [{ kind: 'rent', amount: null }],
      attested: 'signed',
      channel: 'paper',
      arrivedOn: '2026-11-17',
      arrivedAt: null,
      atFirstEmptying: false,
      ...more,
    },
  })
  const [row] = await app.sql(
    1,
    `with given as (update case_assignments a set staff_id = (select staff_id from staff where municipality_id = 1 and name = 'Sara Ek')
      from applications p where p.application_id = $1 and a.case_id = p.case_id returning a.case_id)
     select case_id, applicant_id from applications where application_id = $1 and (select count(*) from given) >= 0`,
    [applicationId],
  )
  return { applicationId, caseId: String(row?.case_id), applicantId: String(row?.applicant_id), month: '2026-12' }
}
type Where = Awaited<ReturnType<typeof wished>>

const save = async (where: Where, change: (content: ApplicationContent) => Partial<ApplicationContent>) => {
  const { version, content } = await sara.call(openPaperForm, at(where))
  return sara.call(savePaperForm, { ...at(where), body: { version, content: { ...content, ...change(content) } } })
}
const registering = (where: Where, version: number, more: Partial<Registering> = {}) => ({
  ...at(where),
  body: {
    version,
    channel: 'paper',
    arrivedOn: '2026-11-18',
    atFirstEmptying: true,
    attested: 'told',
    ...more,
  } as const,
})
const newChild = {
  key: 'new-1',
  role: 'child' as const,
  givenName: 'Nova',
  familyName: 'Strand',
  personNumber: null,
  born: '2026-11-01',
  living: 'full' as const,
  days: 30,
  lunchAway: false,
  inSchool: false,
}
const filled = ({ household, costs }: ApplicationContent): Partial<ApplicationContent> => ({
  household: { members: [...household.members, newChild], changed: true },
  incomes: [{ key: 'i1', member: household.members[0]?.key ?? '', kind: 'wage', amount: 300_000, receivedOn: null }],
  costs: costs.map((cost) => ({ ...cost, applied: 612_000 })),
  account: { kind: 'bank', clearing: '5012', number: '1234560' },
})

describe('the form of the e-service, filled in by staff from a paper', () => {
  test('begins with what was taken down and nothing more, and becomes the application, with what was left unanswered', async () => {
    const where = await wished()
    const form = await sara.call(openPaperForm, at(where))
    expect(form).toMatchObject({ applicant: 'Alva Strand', channel: 'paper', arrivedOn: '2026-11-17', version: 1 })
    expect(form.content).toMatchObject({ home: null, incomes: [], noIncome: false, assets: null, account: null })
    const { version } = await save(where, filled)
    // FL 22: first emptying on the 18th came the 17th; registered on the 18th.
    expect(await sara.call(registerPaperForm, registering(where, version))).toEqual({
      arrivedOn: '2026-11-17',
      unanswered: ['home', 'assets'],
    })
    const page = await sara.call(monthPage, at(where))
    expect(page.application?.content).toMatchObject({
      costs: [{ key: 'c1', kind: 'rent', applied: 612_000 }],
      incomes: [{ member: where.applicantId, amount: 300_000 }],
      home: null,
    })
    expect(page.people.map(({ name }) => name)).toEqual(['Alva Strand', 'Nova Strand'])
    expect(page.account?.written).toContain('1234560')
    expect(page.journal[0]).toMatchObject({
      writtenBy: 'Sara Ek',
      text: expect.stringContaining('Inte besvarat: bostad, pengar på konto.'),
    })
  })

  test('who registered it, how it came and when stay beside the wish it began with', async () => {
    const where = await wished({ channel: 'phone', attested: 'told' })
    const { version } = await save(where, filled)
    await sara.call(registerPaperForm, registering(where, version, { channel: 'desk', attested: 'read_back' }))
    const rows = await app.sql(
      1,
      `select w.number, w.kind, w.channel, w.attested, w.arrived_on::text as on, s.name from application_wordings w left join staff s on s.staff_id = w.registered_by
       where application_id = $1 order by number`,
      [where.applicationId],
    )
    expect(rows).toEqual([
      { number: 1, kind: 'wish', channel: 'phone', attested: 'told', on: '2026-11-17', name: 'Sara Ek' },
      { number: 2, kind: 'form', channel: 'desk', attested: 'read_back', on: '2026-11-18', name: 'Sara Ek' },
    ])
    expect(await sara.call(paperForm, at(where))).toMatchObject({ state: 'registered', by: 'Sara Ek', channel: 'desk' })
    expect((await sara.refused(openPaperForm, at(where))).code).toBe('paper_form.registered')
  })

  test('is signed only with the paper kept', async () => {
    const where = await wished()
    const { version } = await save(where, filled)
    const signed = registering(where, version, { attested: 'signed' })
    expect((await sara.refused(registerPaperForm, signed)).code).toBe('paper_form.no_paper')
    await sara.call(addPaper, {
      ...at(where),
      body: { shows: 'application', arrivedOn: '2026-11-17' },
      file: { bytes: pdf },
    })
    await sara.call(registerPaperForm, signed)
  })

  test('two who fill it in see each other’s, and nothing is overwritten', async () => {
    const where = await wished()
    const { version, content } = await sara.call(openPaperForm, at(where))
    await sara.call(savePaperForm, { ...at(where), body: { version, content: { ...content, assets: 100 } } })
    const told = await sara.refused(savePaperForm, { ...at(where), body: { version, content } })
    expect(told).toMatchObject({ code: 'conflict.changed', current: { version: 2, content: { assets: 100 } } })
    expect((await sara.refused(registerPaperForm, registering(where, version))).code).toBe('conflict.changed')
    expect(await sara.call(paperForm, at(where))).toMatchObject({ state: 'begun', by: 'Sara Ek' })
  })

  test('is not there for a month that was sent in the e-service, nor for another adult than the one who applied', async () => {
    const pick = await dealHouseholds(app, 'Sara Ek')
    const sent = pick()
    expect(await sara.call(paperForm, at(sent))).toMatchObject({ state: 'none' })
    expect((await sara.refused(openPaperForm, at(sent))).code).toBe('paper_form.none')
    const where = await wished()
    const { version } = await save(where, ({ household }) => ({
      household: { members: household.members.map((one) => ({ ...one, role: 'child' as const })), changed: true },
    }))
    expect((await sara.refused(registerPaperForm, registering(where, version))).code).toBe('application.incomplete')
  })

  test('what is decided already stays as it was asked for', async () => {
    const where = await wished({ needs: [{ kind: 'glasses', amount: 250_000 }] })
    await app.sql(
      1,
      `insert into payment_accounts (municipality_id, person_id, kind, clearing, number, registered_at) values (1, $1, 'bank', '5012', '1234560', now())`,
      [where.applicantId],
    )
    await grant(sara, where)
    const { version } = await save(where, filled)
    expect(await sara.refused(registerPaperForm, registering(where, version))).toMatchObject({
      code: 'intake.cost_decided',
    })
  })

  test('stands in the inbox as what it is until somebody has begun', async () => {
    const where = await wished()
    const rows = async () => (await sara.call(inbox)).arrived.filter((row) => row.applicationId === where.applicationId)
    expect((await rows()).map(({ kind, toFill }) => [kind, toFill])).toEqual([['wish', true]])
    const { version } = await save(where, filled)
    await sara.call(registerPaperForm, registering(where, version))
    expect((await rows()).map(({ kind, toFill }) => [kind, toFill])).toEqual([['wish', false]])
  })
})
