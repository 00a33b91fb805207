import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveTranslations, reviewedLanguages, suggestTranslation, translations } from '../../api/translations.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'

let app: TestApp
let david: Browser
beforeAll(async () => {
  app = await startApp()
  david = await app.as('David Krantz')
})
afterAll(() => app.close())

const english = { params: { language: 'en' } }
const read = async () => (await david.call(translations, english)).texts
const named = ({ key, fingerprint }: { key: string; fingerprint: string }) => ({ key, fingerprint })

test('a translation is drafted by a machine until a person has approved it, by name and time', async () => {
  const before = (await read()).find(({ key }) => key === 'client.front.lead')
  expect(before).toMatchObject({ swedish: expect.stringMatching(/^Du kan få pengar/), approved: null })
  const texts = before ? [named(before)] : []
  const { left } = await david.call(approveTranslations, { ...english, body: { texts } })
  const after = await read()
  expect(after.find(({ key }) => key === 'client.front.lead')?.approved?.by).toBe('David Krantz')
  expect(left).toBe(after.length - 1)
})

test('an approval is of the wording that was read: of another nobody has approved', async () => {
  const [one] = await read()
  const body = { texts: [{ key: one?.key ?? '', fingerprint: '0'.repeat(64) }] }
  expect(await david.refused(approveTranslations, { ...english, body })).toMatchObject({ code: 'conflict.changed' })
  await app.sql(
    1,
    `insert into translation_approvals (municipality_id, language, text_key, fingerprint, approved_by, approved_at)
    select 1, 'en', 'ui.yes', repeat('1', 64), staff_id, now() from staff where municipality_id = 1 limit 1`,
  )
  expect((await read()).find(({ key }) => key === 'ui.yes')?.approved).toBeNull()
})

test('a suggestion stands beside the text and changes nothing', async () => {
  const one = (await read()).find(({ key }) => key === 'ui.no')
  const body = { ...named(one ?? { key: '', fingerprint: '' }), words: 'Nope' }
  await david.call(suggestTranslation, { ...english, body })
  const after = (await read()).find(({ key }) => key === 'ui.no')
  expect(after).toMatchObject({ words: 'No', approved: null, suggestion: { words: 'Nope', by: 'David Krantz' } })
})

test('when the last text is approved residents are told that the language is reviewed', async () => {
  expect((await david.call(reviewedLanguages)).reviewed).toEqual([])
  const all = await read()
  for (let at = 0; at < all.length; at += 100) {
    const texts = all.slice(at, at + 100).map(named)
    await david.call(approveTranslations, { ...english, body: { texts } })
  }
  expect((await david.call(reviewedLanguages)).reviewed).toEqual(['en'])
})

test('Swedish is not translated', async () => {
  expect(await david.refused(translations, { params: { language: 'sv' } })).toMatchObject({ code: 'not_found' })
})
