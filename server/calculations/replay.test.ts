import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { testKey } from '../platform/testing/global.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

/** The command as a program of its own, which leaves this one free to serve. */
const replay = (): Promise<{ status: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['server/command/replay.ts'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        DATABASE_URL: app.appUrl,
        SECRET_KEY: testKey.toString('base64'),
        DATA_DIR: app.folder,
        DEMO: '1',
      },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (part) => (stdout += String(part)))
    child.stderr.on('data', (part) => (stderr += String(part)))
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })

const decisions = async (municipality: number) =>
  Number(
    (
      await app.sql(municipality, 'select count(*) as count from decisions where municipality_id = $1', [municipality])
    )[0]?.count,
  )

describe('every decision reckoned anew from what was stored with it', () => {
  test('nothing would differ in the demo, in any municipality', { timeout: 60_000 }, async () => {
    const { status, stdout } = await replay()
    const count = (await decisions(1)) + (await decisions(2))
    expect(count).toBeGreaterThan(100)
    expect(stdout).toMatch(
      new RegExp(`^${count} decisions of 2 municipalities reckoned anew in .* s: nothing would differ\\.\\n$`),
    )
    expect(status).toBe(0)
  })

  test(
    'an amount that was changed is told by its decision and its lines, and by nothing of a person',
    { timeout: 60_000 },
    async () => {
      const [one, other] = await app.sql(
        1,
        `select d.decision_id as id, k.calculation_id as calculation, p.family_name as name from decisions d join calculations k using (municipality_id, calculation_id)
         join applications a using (municipality_id, application_id) join persons p on p.municipality_id = a.municipality_id and p.person_id = a.applicant_id
       where (k.result -> 'norm' -> 'of' -> 0 ->> 'amount')::int > 0 and p.family_name is not null order by d.decision_id limit 2`,
      )
      // As the owner: Tillit itself has no right to change a calculation.
      await app.sql(
        1,
        `update calculations set result = jsonb_set(result, '{norm,of,0,amount}', '100') where calculation_id = $1`,
        [one?.calculation],
      )
      await app.sql(1, `update calculations set input = input - 'household' where calculation_id = $1`, [
        other?.calculation,
      ])
      const { status, stdout, stderr } = await replay()
      expect(status).toBe(1)
      const rows = stdout.split('\n')
      expect(rows.find((row) => row.startsWith(String(one?.id)))).toMatch(/: norm\.(single|couple|couple_half)$/)
      expect(rows.find((row) => row.startsWith(String(other?.id)))).toMatch(/: TypeError$/)
      expect(rows.at(-2)).toMatch(/: 2 would differ\.$/)
      for (const { name } of [one, other].map((row) => ({ name: String(row?.name) })))
        expect(stdout + stderr).not.toContain(name)
    },
  )
})
