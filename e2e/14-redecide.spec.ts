import { afterAll, beforeAll, expect, test } from 'vitest'
import { dealHouseholds, grant, isPlain, settled } from '../server/platform/testing/story.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('FL 36 §, 37 §: a decision is decided anew where it stands; what the law asks is named, and both versions are seen', async () => {
  const pick = await dealHouseholds(world.app, 'Sara Ek')
  const where = pick((one) => isPlain(one) && one.adults === 1)
  const sara = await world.app.as('Sara Ek')
  await grant(sara, where)
  await settled(sara, where, 1, 1)
  const page = await world.visit({ as: 'Sara Ek' })
  await page.goto(`/staff/case/${where.caseId}/${where.month}`)
  await page.getByRole('button', { name: 'Rätta, ändra eller återkalla' }).click()
  await page.getByRole('radio', { name: 'Återkallelse' }).check()
  await page
    .getByLabel('Omständigheter som avgör')
    .fill('Personen har flyttat ihop med en annan person och har inte längre det behov som beviljades.')
  await page.getByRole('button', { name: 'Fatta det nya beslutet' }).click()
  await page.getByText('Det saknas en laglig grund').first().waitFor()
  await page.getByText('Personen har inte fått yttra sig om ändringen.').first().waitFor()
  await page.getByRole('radio', { name: 'Rättelse' }).check()
  expect(await page.getByLabel('Grund', { exact: true }).locator('option').allTextContents()).toEqual([
    'Välj grund',
    'Uppenbart skrivfel',
    'Uppenbart räknefel',
    'Liknande förbiseende',
  ])
  await page.getByRole('radio', { name: 'Ändring' }).check()
  await page.getByLabel('Grund', { exact: true }).selectOption('Beslutet är felaktigt')
  await page.getByRole('button', { name: 'Fatta det nya beslutet' }).click()
  await page.getByText('Ingenting har ändrats').waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await page.getByText('Gäller', { exact: true }).waitFor()
})
