import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logContact } from '../../api/contacts.ts'
import { queue } from '../../api/cases.ts'
import { registerContactApplication } from '../../api/intake.ts'
import { casesToWatch, caseWork, work } from '../../api/work.ts'
import { setWorkload, workload } from '../../api/workload.ts'
import { usualWeights } from '../../rules/work/workload.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { dealHouseholds, grant } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let manager: Browser
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  manager = await app.as('Annika Lidman')
})
afterAll(() => app.close())

const why = 'Barnärenden har visat sig ta mer tid än vi räknade med.'

describe('workload by weight', () => {
  test('is the sum of what there is to do in one’s cases, by weights that hold on the day', async () => {
    const { weights, keepers } = await sara.call(workload)
    expect(weights).toMatchObject({ points: usualWeights, set: null })
    const { me, cases } = await sara.call(work)
    const mine = keepers.find(({ staffId }) => staffId === me)
    expect(mine?.cases).toBe(cases.filter(({ keeperId }) => keeperId === me).length)
    const [rows] = await app.sql(
      1,
      `select count(*)::int as children from case_members m join case_assignments a using (municipality_id, case_id) join cases c using (municipality_id, case_id)
       where a.staff_id = $1 and a.kind = 'assigned' and a.valid_to is null and c.closed_on is null and m.role = 'child' and m.valid_from <= '2026-11-18' and (m.valid_to is null or m.valid_to >= '2026-11-18')`,
      [me],
    )
    expect(mine?.counts?.child).toBe(rows?.children)
  })

  test('a caseworker sees colleagues’ sums and not what they come from; who leads sees both', async () => {
    const { me } = await sara.call(work)
    const others = (await sara.call(workload)).keepers.filter(({ staffId }) => staffId !== me)
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ counts }) => counts === null)).toBe(true)
    const led = (await manager.call(workload)).keepers
    expect(led.every(({ counts }) => counts !== null)).toBe(true)
  })

  test('new weights hold from their day, with who set them and why; an earlier day or the same again is refused', async () => {
    const points = { ...usualWeights, child: 20 }
    const before = (await manager.call(workload)).keepers
    await manager.call(setWorkload, { body: { from: '2026-11-18', points, reason: why } })
    const after = await manager.call(workload)
    expect(after.weights.set).toMatchObject({ from: '2026-11-18', reason: why })
    for (const one of after.keepers) {
      const was = before.find(({ staffId }) => staffId === one.staffId)?.points ?? 0
      expect(one.points - was).toBe((20 - usualWeights.child) * (one.counts?.child ?? 0))
    }
    const body = { from: '2026-11-17', points, reason: why }
    expect((await manager.refused(setWorkload, { body })).code).toBe('workload.day_unfit')
    expect((await manager.refused(setWorkload, { body: { ...body, from: '2026-11-18' } })).code).toBe(
      'workload.same_day',
    )
    expect((await sara.refused(setWorkload, { body })).code).toBe('role.not_allowed')
  })
})

describe('FL 11: what is asked for later waits from its own day', () => {
  test('in the queue, on the clocks and among the watches, once the rest is decided', async () => {
    const pick = await dealHouseholds(app, 'Sara Ek')
    const where = pick()
    await grant(sara, where)
    app.wait({ minutes: 40 * 24 * 60 })
    const again = await app.as('Sara Ek')
    const { contactId } = await again.call(logContact, {
      params: { caseId: where.caseId },
      body: {
        direction: 'in',
        channel: 'call',
        result: 'reached',
        purpose: 'application',
        happenedAt: app.now().toISOString(),
        interpreter: null,
        with: { party: 'person', personId: where.applicantId },
        text: 'Frågade om pengar till glasögon.',
        month: where.month,
        callBackBy: null,
      },
    })
    await again.call(registerContactApplication, {
      params: { caseId: where.caseId, contactId },
      body: {
        month: where.month,
        ownWords: 'Mina glasögon har gått sönder.',
        needs: [{ kind: 'glasses', amount: 250_000 }],
        attested: 'told',
      },
    })
    const { rows } = await again.call(queue)
    expect(rows.find((row) => row.caseId === where.caseId && row.month === where.month)).toMatchObject({ daysOpen: 0 })
    const { clocks } = await again.call(caseWork, { params: { caseId: where.caseId } })
    expect(clocks.find(({ month }) => month === where.month)).toMatchObject({ ours: 0, clients: 0, turn: 'ours' })
    const watches = (await again.call(casesToWatch, { body: {} })).rows.filter((row) => row.caseId === where.caseId)
    expect(watches.filter(({ kind, month }) => kind === 'delay' && month === where.month)).toEqual([])
  })
})
