import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { municipalities, session } from '../../api/administration.ts'
import {
  accessibilityStatements,
  answerAccessibility,
  eserviceSettings,
  saveEserviceSettings,
  tellAccessibility,
} from '../../api/eservice.ts'
import { dayOf } from '../../base/day.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'

let app: TestApp
let administrator: Browser
let person: Browser
beforeAll(async () => {
  app = await startApp()
  administrator = await app.as('David Krantz')
  person = await app.as('Ensamstående, två barn')
})
afterAll(() => app.close())

const body = {
  quickExit: 'https://vader.example/i-dag',
  accessibilityEmail: 'tillganglighet@lindsjo.example',
  accessibilityPhone: '010-000 00 00',
  assessedOn: '2026-10-01',
  assessedBy: 'external' as const,
  shortcomings: ['Kartan saknar beskrivning.'],
}
const lindsjo = async () =>
  (await person.call(accessibilityStatements)).statements.find(({ name }) => name === 'Lindsjö kommun')

describe('Lag 2018:1937 10: the accessibility statement', () => {
  test('says that the municipality has said nothing, until it has', async () => {
    expect(await lindsjo()).toEqual({ name: 'Lindsjö kommun', said: null })
  })

  test('tells what the municipality said last, to anybody; what was said before stays', async () => {
    await administrator.call(saveEserviceSettings, { body: { ...body, shortcomings: [] } })
    app.wait({ minutes: 1 })
    await administrator.call(saveEserviceSettings, { body })
    const { quickExit, ...said } = body
    expect(await lindsjo()).toMatchObject({ said: { ...said, saidOn: dayOf(app.now()) } })
    const { municipalities: all } = await person.call(municipalities)
    expect(all.map((one) => [one.slug, one.quickExit])).toContainEqual(['lindsjo', quickExit])
    expect(new Set(all.map((one) => one.quickExit)).size).toBe(2)
    expect(await app.sql(1, 'select count(*)::int as rows from eservice_settings')).toEqual([{ rows: 2 }])
  })

  test('a review has both a day and somebody, and was not made tomorrow', async () => {
    for (const wrong of [{ assessedOn: null }, { assessedBy: null }, { assessedOn: '2027-01-01' }])
      expect(await administrator.refused(saveEserviceSettings, { body: { ...body, ...wrong } })).toMatchObject({
        code: 'eservice.assessed_unfit',
      })
  })

  test('the quick exit leads to an address of the web, whatever is asked', async () => {
    for (const quickExit of ['javascript:alert(1)', 'http://vader.example/', 'https://a b', 'https://"x'])
      expect(
        (await administrator.refused(saveEserviceSettings, { body: { ...body, quickExit } })).code,
        quickExit,
      ).toMatch(/^request\./)
  })
})

test('Lag 2018:1937 10: what a person tells reaches the municipality without a name, and is answered once', async () => {
  await person.call(tellAccessibility, { body: { told: 'Knappen syns inte.', answerTo: '070-000 00 00' } })
  const [report] = (await administrator.call(eserviceSettings)).reports
  expect(report).toMatchObject({ told: 'Knappen syns inte.', answerTo: '070-000 00 00', answered: null })
  const params = { accessibilityReportId: report?.accessibilityReportId ?? '' }
  await administrator.call(answerAccessibility, { params, body: { answer: 'Den är lagad.' } })
  expect(await administrator.refused(answerAccessibility, { params, body: { answer: 'Igen.' } })).toMatchObject({
    code: 'eservice.answered',
  })
  expect((await administrator.call(eserviceSettings)).reports).toMatchObject([
    { answered: { words: 'Den är lagad.', by: 'David Krantz' } },
  ])
  expect(JSON.stringify(await app.sql(1, 'select * from accessibility_reports'))).not.toContain('person')
})

test('two who share a computer are told apart, and neither code tells who it is', async () => {
  const [mine, again] = [await person.call(session), await person.call(session)]
  const other = await (await app.as('Ensamstående, 19–24 år')).call(session)
  expect(mine.holder).toBe(again.holder)
  expect(mine.holder).not.toBe(other.holder)
  expect(mine).toMatchObject({ idleSeconds: 1_800 })
})
