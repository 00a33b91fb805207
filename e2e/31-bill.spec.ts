import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { takePhoto } from './papers.ts'
import { openWorld, type World } from './world.ts'

const { attachments, papers } = client

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('one bill is photographed and attached on a slow phone', async () => {
  const phone = await world.visit({ as: 'Ensamstående, två barn', width: 360 })
  const line = await phone.context().newCDPSession(phone)
  await phone.goto('/ansok/2026-12/papper')
  const place = phone.locator('.client-card', { hasText: attachments.general })
  await place.waitFor()
  const photo = await takePhoto(phone, { page: 1 })
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const each = { downloadThroughput: 200_000, uploadThroughput: 200_000 }
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...each })
  const began = performance.now()
  await place.locator('input[capture]').setInputFiles(photo)
  await place.locator('.client-leaf').waitFor()
  await place.getByRole('button', { name: fill(papers.desk.send_one, { count: 1 }) }).click()
  await place.getByText(fill(attachments.file, { number: 1, kind: attachments.kinds.pdf })).waitFor()
  process.stdout.write(`one bill attached in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  expect(world.seen.faults).toEqual([])
})
