import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, saveDraft, sendApplication, type ApplicationContent } from '../../../api/applications.ts'
import { monthPage } from '../../../api/cases.ts'
import { myMonth, overview } from '../../../api/me.ts'
import { makeBrowser, type Browser } from '../testing/browser.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { addSession } from '../testing/crawl/people.ts'
import { openIdentities, openVault } from '../testing/crawl/identities.ts'
import { testNumbers } from '../testing/crawl/numbers.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const month = '2026-11'
const told = { givenName: 'Påhittad', familyName: 'Medlem' }

/** Somebody with no case tells of one more in the household, by number, and sends. Gives what can be learned from it afterwards. */
async function tellOf(personNumber: string, role: 'co_applicant' | 'child') {
  const [row] = await app.sql(
    1,
    `insert into persons (municipality_id, given_name, family_name, born, created_at) values (1, 'Före', 'Detta', '1990-01-05', now()) returning person_id as id`,
  )
  const id = String(row?.id)
  const teller = makeBrowser(app.base, await addSession(app, { personId: id }))
  const draft = await teller.call(openDraft, { params: { month } })
  const member = {
    key: 'new-1',
    role,
    ...told,
    personNumber,
    living: 'full' as const,
    days: 30,
    lunchAway: false,
    inSchool: false,
  }
  const content: ApplicationContent = {
    ...draft.content,
    household: { changed: true, members: [...draft.content.household.members, member] },
    home: { form: 'rental', rooms: 2, othersInDwelling: 0 },
    noIncome: true,
    assets: 0,
    account: { kind: 'bank', clearing: '5012', number: '1234560' },
  }
  const { version } = await teller.call(saveDraft, { params: { month }, body: { version: draft.version, content } })
  const sent = await teller.call(sendApplication, { params: { month }, body: { version, attested: true } })
  return { teller, sent, learned: await learn(teller, id) }
}

/** Everything the teller is shown later, without ids, times and whose turn it is to take a new case. */
async function learn(teller: Browser, own: string): Promise<string> {
  const replies = [
    await teller.raw(overview),
    await teller.raw(myMonth, { params: { month } }),
    await teller.raw(openDraft, { params: { month: '2026-12' } }),
  ]
  const texts = await Promise.all(replies.map((reply) => reply.text()))
  return texts
    .join('\n')
    .replaceAll(own, 'own')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/"caseworker":"[^"]*"/g, 'caseworker')
    .replaceAll(/EB-\d{4}-\d{6}/g, 'number')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
}

describe('T2: telling of somebody by number is no way to learn of them, or to draw them in', () => {
  test('a number that is known, one that is protected and one that is nobody’s are answered the same', async () => {
    const [adult] = await numbersOf(`p.protection = 'none' and m.role = 'applicant'`)
    const hidden = (await openIdentities(app, 1)).find((one) => one.personNumber !== '')
    const known = await app.sql(1, `select encode(blind_index, 'hex') as index from person_numbers`)
    const vault = await openVault(app, 1)
    const taken = new Set(known.map((row) => row.index))
    const free = testNumbers().find(
      (number) =>
        number.length === 12 &&
        !number.includes('-') &&
        number.startsWith('199') &&
        !taken.has(vault.index(number).toString('hex')),
    )
    const [nobody, stranger, secret] = [
      await tellOf(free ?? '', 'co_applicant'),
      await tellOf(adult?.number ?? '', 'co_applicant'),
      await tellOf(hidden?.personNumber ?? '', 'co_applicant'),
    ]
    expect(stranger.learned).toBe(nobody.learned)
    expect(secret.learned).toBe(nobody.learned)
    expect(nobody.learned).toContain(told.givenName)
  })

  test('the one told of keeps the own case, and the caseworker of the teller is not shown whom the number names', async () => {
    const [, adult] = await numbersOf(`p.protection = 'none' and m.role = 'applicant'`)
    const before = await makeBrowser(app.base, await addSession(app, { personId: adult?.id ?? '' })).call(overview)
    const { sent } = await tellOf(adult?.number ?? '', 'co_applicant')
    const after = await makeBrowser(app.base, await addSession(app, { personId: adult?.id ?? '' })).call(overview)
    expect(after).toEqual(before)
    const [row] = await app.sql(
      1,
      `select c.case_id as id, s.login_subject as subject from cases c join case_assignments a using (municipality_id, case_id) join staff s using (municipality_id, staff_id) where c.case_number = $1`,
      [sent.caseNumber],
    )
    const keeper = await staffSession(String(row?.subject))
    const page = await keeper.call(monthPage, { params: { caseId: String(row?.id), month } })
    const member = page.people.find((person) => person.role === 'co_applicant')
    expect(member).toMatchObject({ name: 'Påhittad Medlem', personNumber: null })
    expect(member?.personId).not.toBe(adult?.id)
  })
})

async function staffSession(subject: string): Promise<Browser> {
  const [row] = await app.sql(1, 'select staff_id as id from staff where municipality_id = 1 and login_subject = $1', [
    subject,
  ])
  return makeBrowser(app.base, await addSession(app, { staffId: String(row?.id) }))
}

async function numbersOf(where: string): Promise<{ id: string; number: string }[]> {
  const vault = await openVault(app, 1)
  const rows = await app.sql(
    1,
    `select p.person_id as id, n.sealed from persons p join person_numbers n using (municipality_id, person_id) join case_members m using (municipality_id, person_id)
    where p.municipality_id = 1 and n.valid_to is null and n.kind = 'personnummer' and ${where} order by p.person_id limit 3`,
  )
  return rows.flatMap(({ id, sealed }) =>
    Buffer.isBuffer(sealed) ? [{ id: String(id), number: vault.open('person', sealed, 'person_numbers.sealed') }] : [],
  )
}
