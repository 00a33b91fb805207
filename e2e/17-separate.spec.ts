import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../server/letters/render/reading.test-helper.ts'
import { assert } from '../base/refusal.ts'
import { myMonth } from '../api/me.ts'
import { splitHousehold } from '../api/households.ts'
import { canariesOf } from '../server/platform/access/doors.test-helper.ts'
import { makeBrowser, type Browser } from '../server/platform/testing/browser.ts'
import { openIdentities } from '../server/platform/testing/crawl/identities.ts'
import { addSession } from '../server/platform/testing/crawl/people.ts'
import { apply, grant, settled } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const month = '2026-12'
const said = 'Jag bor hos min syster och vågar inte lämna ut adressen.'

let world: World
let desk: Page
let former: string
let his: { personId: string; caseId: string; caseNumber: string }
let hers: { personId: string; caseId: string; caseNumber: string; keeper: Browser; keeperName: string }
beforeAll(async () => {
  world = await openWorld()
  const [row] = await world.app.sql(
    1,
    `select m.case_id as id, m.person_id as him, o.person_id as her from case_members m join persons p using (municipality_id, person_id)
       join case_members o on o.municipality_id = m.municipality_id and o.case_id = m.case_id and o.role = 'co_applicant'
       join persons q on q.municipality_id = o.municipality_id and q.person_id = o.person_id and q.protection <> 'none'
     where m.municipality_id = 1 and m.role = 'applicant' and p.protection = 'none'`,
  )
  assert(row, 'a couple has one who is protected')
  former = String(row['id'])
  his = { personId: String(row['him']), caseId: '', caseNumber: '' }
  hers = {
    personId: String(row['her']),
    caseId: '',
    caseNumber: '',
    keeper: await at(String(row['her'])),
    keeperName: '',
  }
  desk = await world.visit({ as: 'Jonas Alm' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const at = async (personId: string): Promise<Browser> =>
  makeBrowser(world.app.base, await addSession(world.app, { personId }))
const texts = staff.life

/** Tab until it has the focus: no mouse, and nothing that Tab does not reach. */
async function tabTo(target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs++) {
    if ((await target.and(desk.locator(':focus')).count()) > 0) return
    await desk.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it')
}

const press = async (target: Locator, key: string): Promise<void> => {
  await tabTo(target)
  await desk.keyboard.press(key)
}

test('the household is split by keyboard alone: nothing is chosen beforehand, everything has a place', async () => {
  await desk.goto(`/staff/case/${former}/${month}/life`)
  await see(desk, 'h1', texts.title)
  await see(desk, 'h2', texts.household.title)
  await press(desk.getByRole('button', { name: texts.acts.split, exact: true }), 'Enter')
  await desk.getByText(texts.split.protectedLead).waitFor()
  const submit = desk.getByRole('button', { name: texts.split.submit, exact: true })
  for (const group of await desk.getByRole('radiogroup').or(desk.locator('fieldset fieldset')).all())
    if ((await group.getByRole('radio').count()) > 0) await press(group.getByRole('radio').first(), 'Space')
  const answered = desk.waitForResponse((one) => one.url().endsWith(splitHousehold.path.split('/').at(-1) ?? ''))
  await press(submit, 'Enter')
  expect((await answered).status()).toBe(200)
  await desk.getByText(texts.split.done).waitFor()
  await desk.getByText('är hos den som står på tur').waitFor()
})

test('each has a case: hers is with another, and the one who split them is not told its number', async () => {
  const rows = await world.app.sql(
    1,
    `select m.person_id as person, c.case_id as id, c.case_number as number, a.staff_id as "staffId", s.name from case_members m
       join cases c on c.municipality_id = m.municipality_id and c.case_id = m.case_id
       join case_assignments a on a.municipality_id = c.municipality_id and a.case_id = c.case_id and a.kind = 'assigned'
       join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
     where m.municipality_id = 1 and m.source = 'split' and m.role = 'applicant'`,
  )
  expect(rows.length).toBe(2)
  const [mine, theirs] = [his.personId, hers.personId].map((id) => rows.find((row) => row['person'] === id))
  assert(mine && theirs, 'each has a case')
  his = { ...his, caseId: String(mine['id']), caseNumber: String(mine['number']) }
  const keeper = makeBrowser(world.app.base, await addSession(world.app, { staffId: String(theirs['staffId']) }))
  hers = {
    ...hers,
    caseId: String(theirs['id']),
    caseNumber: String(theirs['number']),
    keeper,
    keeperName: String(theirs['name']),
  }
  expect(await desk.content()).not.toContain(hers.caseNumber)
})

test('each applies and gets a decision of their own, with a letter to nobody else', async () => {
  const [him, her] = [await at(his.personId), await at(hers.personId)]
  const own = await him.call(myMonth, { params: { month } }).catch(() => null)
  if (!own) await apply(him, month)
  await apply(her, month, () => ({ message: said }))
  const jonas = await world.app.as('Jonas Alm')
  for (const [who, where] of [
    [jonas, his],
    [hers.keeper, hers],
  ] as const) {
    const { decision } = await grant(who, { caseId: where.caseId, month })
    expect(decision.letters).toBe(1)
    const { letters } = await settled(who, { caseId: where.caseId, month }, 1, 0)
    expect(letters.length).toBe(1)
  }
  const rows = await world.app.sql(
    1,
    `select l.recipient_id as id from letters l join decisions d using (municipality_id, decision_id) where d.municipality_id = 1 and d.month = $1 and d.case_id = any($2)`,
    [month, [his.caseId, hers.caseId]],
  )
  expect(rows.map((row) => String(row['id'])).toSorted()).toEqual([his.personId, hers.personId].toSorted())
})

/** All that the browser keeps for the page. */
const storage = `(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys(), document.cookie]))()`

/** Everything a login of his comes to hold: pages, titles, answers, what the browser keeps. */
async function gather(page: Page): Promise<string[]> {
  const kept: string[] = []
  const letters: Promise<void>[] = []
  page.on('response', (answer) => {
    if (!answer.url().includes('/api/')) return
    letters.push(
      answer.body().then(
        (body) =>
          void kept.push(
            answer.url(),
            body.subarray(0, 5).toString() === '%PDF-' ? readPdf(body).text : body.toString(),
          ),
        () => undefined,
      ),
    )
  })
  for (const path of ['/', `/manad/${month}`, '/manad/2026-11', '/manad/2026-10', '/lasare', '/kontakter']) {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    kept.push(await page.content(), await page.title())
  }
  kept.push(await page.evaluate<string>(storage))
  await Promise.all(letters)
  return kept
}

test('no page, title, answer or storage of his login holds anything of hers, not that there is a case', async () => {
  const page = await world.visit({ width: 390 })
  const cookie = await addSession(world.app, { personId: his.personId })
  await page.context().addCookies([{ name: 'tillit', value: cookie.slice('tillit='.length), url: world.app.base }])
  const kept = await gather(page)
  const identities = await openIdentities(world.app, 1)
  const [others] = await world.app.sql(
    1,
    `select count(*)::int as count from case_assignments a join staff s using (municipality_id, staff_id)
    where a.case_id = any($1) and s.name = $2`,
    [[former, his.caseId], hers.keeperName],
  )
  const canaries = [
    ...(await canariesOf(world.app, identities)),
    hers.caseId,
    hers.caseNumber,
    said,
    ...(others?.['count'] === 0 ? [hers.keeperName] : []),
  ]
  expect(kept.length).toBeGreaterThan(15)
  expect(kept.join(' ')).toContain(fill(client.month.title, { month: 'december 2026' }))
  expect(kept.join(' ')).toContain(his.caseNumber)
  for (const canary of canaries) expect(kept.filter((one) => one.includes(canary))).toEqual([])
})

test('the case they had together is closed, and leads the one who has his case to his alone', async () => {
  await desk.goto(`/staff/case/${former}/${month}/life`)
  await desk.getByText(texts.nextStep).waitFor()
  await press(desk.getByRole('button', { name: texts.acts.close, exact: true }).first(), 'Enter')
  await tabTo(desk.getByLabel(texts.acts.cause))
  await desk.keyboard.type(texts.acts.causes.household_changed.slice(0, 6))
  await press(desk.getByRole('radio', { name: texts.acts.spoken.none }), 'Space')
  await press(desk.locator('.staff-small-form').getByRole('button', { name: texts.acts.close, exact: true }), 'Enter')
  await desk.getByText(texts.states.closed, { exact: true }).waitFor()
  const links = desk.locator('main a').filter({ hasText: 'Delades till' })
  await links.first().waitFor()
  expect(await links.count()).toBe(1)
  expect(world.seen.faults).toEqual([])
})
