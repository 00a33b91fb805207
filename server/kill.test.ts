import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { chainOf, violations, type Aftermath } from './platform/testing/kill/invariants.ts'
import { runKills, type KillReport } from './platform/testing/kill/run.ts'

/** Told also when all is well: a seed is what a failure is found again by. */
const say = (words: string) => process.stdout.write(`${words}\n`)

/** Each is one thing gone wrong: the judge must see every one of them. */
const doctored: Record<string, (after: Aftermath) => Aftermath> = {
  'an acknowledged decision is gone': (after) => ({ ...after, decisions: after.decisions.slice(1) }),
  'a decision was made twice': (after) => ({
    ...after,
    decisions: [...after.decisions, ...after.decisions.slice(0, 1)],
  }),
  'an order is missing': (after) => ({ ...after, payments: after.payments.slice(1) }),
  'an order was made twice': (after) => ({ ...after, payments: [...after.payments, ...after.payments.slice(0, 1)] }),
  'an order is a krona more': (after) => ({
    ...after,
    payments: after.payments.map((one, place) => (place === 0 ? { ...one, amount: one.amount + 100 } : one)),
  }),
  'a payment is in two files': (after) => ({
    ...after,
    files: [...after.files, after.payments.slice(0, 1).map((one) => one.reference)],
  }),
  'a payment is in no file': (after) => ({
    ...after,
    files: after.files.map((lines) => lines.filter((one) => one !== after.payments[0]?.reference)),
  }),
  'a letter was never written': (after) => ({
    ...after,
    decisions: after.decisions.map((one, place) => (place === 0 ? { ...one, written: 0 } : one)),
  }),
  'a decision is not on record': (after) => ({
    ...after,
    decisions: after.decisions.map((one, place) => (place === 0 ? { ...one, records: 0 } : one)),
  }),
  'a job was forgotten': (after) => ({ ...after, jobsLeft: 1 }),
  'an event is outside the chain': (after) => ({ ...after, unchained: 1 }),
}

async function judge({ after, acknowledged, place, backAfter, again, kills }: KillReport): Promise<void> {
  say(
    `${kills} kills, ${acknowledged.length} decisions, ${again} requests sent again, back after ${backAfter.join(', ')} ms`,
  )
  expect(violations(after, acknowledged)).toEqual([])
  expect(after.decisions.length).toBe(acknowledged.length)
  expect(after.chain).toMatchObject({ whole: true })
  for (const [what, doctor] of Object.entries(doctored))
    expect(violations(doctor(after), acknowledged), what).not.toEqual([])
  const last = '(select max(event_id) from audit_events)'
  for (const act of [
    `update audit_events set granted = not granted where event_id = ${last}`,
    `delete from audit_events where event_id = ${last}`,
    'delete from audit_chain where position = 2',
  ]) {
    expect(await chainOf(place, act), act).toMatchObject({ whole: false })
  }
}

test(
  'killed again and again while it decides and pays: nothing acknowledged is lost, nothing is done twice',
  { timeout: 120_000 },
  async () => {
    const seed = randomInt(2 ** 31)
    say(`seed ${seed}`)
    await runKills({ kills: 3, households: 20, seed }, judge)
  },
)
