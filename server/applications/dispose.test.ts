import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDraft, saveDraft } from '../../api/applications.ts'
import { overview } from '../../api/me.ts'
import { dayOf } from '../../base/day.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { apply } from '../platform/testing/story.ts'
import { disposeOfDrafts } from './dispose.ts'

const label = 'Ensamstående, två barn'
const params = { month: '2026-12' }
let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const round = () =>
  app.server.platform.db.transaction().execute(async (db) => {
    await sql`select set_config('tillit.municipality', '1', true)`.execute(db)
    await disposeOfDrafts({ db, municipality: 1, now: app.now(), today: dayOf(app.now()) })
  })
const drafts = async () =>
  (
    await app.sql(
      1,
      `select 1 from application_drafts where month = '2026-12' and not exists (select from applications a where a.draft_id = application_drafts.draft_id)`,
    )
  ).length

test('a draft is kept thirty days from when it was last written in; the person sees until when, and afterwards that it is gone', async () => {
  const first = await app.as(label)
  const { version, content } = await first.call(openDraft, { params })
  const before = await drafts()
  app.wait({ days: 20 })
  const later = await app.as(label)
  await later.call(saveDraft, { params, body: { version, content: { ...content, message: 'Mer.' } } })
  const [row] = (await later.call(overview)).months
  expect(row).toMatchObject({ month: '2026-12', status: 'draft', keptUntil: '2027-01-07' })
  app.wait({ days: 30 })
  await round()
  expect(await drafts()).toBeGreaterThan(0)
  app.wait({ days: 1 })
  await round()
  expect(await drafts()).toBeLessThan(before)
  const seen = await (await app.as(label)).call(overview)
  expect(seen.disposed).toEqual([{ month: '2026-12', on: '2027-01-08' }])
  expect(seen.months.some(({ status }) => status === 'draft')).toBe(false)
})

test('what was sent stays, also against whoever would take it away', async () => {
  const { month } = { month: '2027-01' }
  const { applicationId } = await apply(await app.as(label), month)
  app.wait({ days: 40 })
  await round()
  const [kept] = await app.sql(
    1,
    'select d.draft_id from applications a join application_drafts d using (municipality_id, draft_id) where a.application_id = $1',
    [applicationId],
  )
  expect(kept).toBeDefined()
  const taking = app.server.platform.db.transaction().execute(async (db) => {
    await sql`select set_config('tillit.municipality', '1', true)`.execute(db)
    await sql`delete from application_drafts where draft_id = ${String(kept?.['draft_id'])}`.execute(db)
  })
  await expect(taking).rejects.toMatchObject({ constraint: 'sent_draft_stays' })
})
