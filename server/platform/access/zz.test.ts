import { afterAll, beforeAll, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { setScene, type Scene } from '../testing/crawl/scene.ts'
import { addStaff } from '../testing/crawl/people.ts'
import { probesOf } from '../testing/crawl/probes.ts'
import { send } from '../testing/crawl/send.ts'
import { everyRoute } from './matrix.test-helper.ts'
let app: TestApp
let scene: Scene
beforeAll(async () => { app = await startApp(); scene = await setScene(app) }, 60_000)
afterAll(() => app.close())
test('t', async () => {
  const who = await addStaff(app, [{ role: 'unit_manager', unitId: scene.unitId }])
  const probes = probesOf(scene)
    const { route } = everyRoute.find((b) => b.route.path.endsWith('assessment'))!
    const probe = probes[`PUT ${route.path}`]!
  const a = await send(app.server.app, route, probe, who)
  console.log(a.text, app.log().slice(-1500))
}, 60000)
