import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { toMonth } from '../../base/month.ts'
import { dayOf } from '../../base/day.ts'
import { roles } from '../../api/route.ts'
import { findGround } from '../decisions/groundQuery.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { within } from '../platform/db/transaction.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { dealHouseholds, isPlain, type Household as Waiting } from '../platform/testing/story.ts'
import { commandOf, largest, type Command, type Deed } from './testing/commands.ts'
import { whole } from './testing/core.ts'
import { runJobs } from './testing/jobs.ts'
import type { Outcome } from './testing/doing.ts'
import { act } from './testing/model.ts'
import { actForReal, settle, type Real } from './testing/overHttp.ts'
import { countsIn, countsOf, faultsIn } from './testing/audited.ts'
import { nextStep } from './testing/careful.ts'
import type { Actor, State } from './testing/state.ts'
import { found } from './testing/world.ts'

vi.setConfig({ testTimeout: 120_000 })

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const labels = [
  'Sara Ek',
  'Helena Brandt',
  'Annika Lidman',
  'Jonas Alm',
  'Mirela Lindh',
  'Birgitta Lövgren',
  'Lina Moe',
  'David Krantz',
]
const grants = z.array(z.object({ role: z.enum(roles), unitId: z.string().nullable() }))

async function staffOf(caseId: string): Promise<Actor[]> {
  const rows = await app.sql(
    1,
    `select s.staff_id as id, s.name, s.title, case_relation($2, s.staff_id, $3::date, $4) as relation,
      (select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id)) from staff_roles r where r.staff_id = s.staff_id and r.valid_to is null) as grants
     from staff s where s.municipality_id = 1 and s.name = any($1)`,
    [labels, caseId, dayOf(app.now()), app.now()],
  )
  return labels.map((label): Actor => {
    const row = rows.find((each) => each.name === label)
    if (!row) throw new Error(`nobody is called ${label}`)
    const { id, name, title, relation } = row
    return {
      kind: 'staff',
      id: String(id),
      name: String(name),
      title: String(title),
      grants: grants.parse(row.grants),
      isOfUnit: relation === 'unit',
      isAssigned: relation === 'assigned',
    }
  })
}

const inSweden = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Stockholm' })
const hourOf = (now: Date): number => Number(inSweden.format(now))

/** The model of a waiting household, begun with what the database holds of it. */
async function modelOf(waiting: Waiting): Promise<State> {
  const month = toMonth(waiting.month)
  const { platform } = app.server
  const record = await within(platform.db, 1, platform.vaultOf, (tx) =>
    findGround(tx, waiting.caseId, month, dayOf(app.now())),
  )
  if (!record) throw new Error('nothing is applied for')
  const adults = record.application.content.household.members
    .filter((one) => one.role !== 'child')
    .map((one) => one.key)
  const children = record.children.children.map((child) => child.personId)
  const of = found({ caseId: waiting.caseId, month, adults, children, isProtected: false, record })
  // The households before it have let hours pass: the clock of the model is the server's, or one of them meets midnight first.
  return {
    hours: hourOf(app.now()),
    start: dayOf(app.now()),
    actors: await staffOf(waiting.caseId),
    of,
    happened: [],
    core: whole,
  }
}

function makeReal(state: State): Real {
  const signedIn = new Map<string, { browser: Browser; at: number }>()
  const as = async (id: string): Promise<Browser> => {
    const known = signedIn.get(id)
    if (known && app.now().getTime() - known.at < 20 * 60_000) return known.browser
    const name = state.actors.find((actor) => actor.id === id)?.name ?? ''
    const browser = await app.as(name)
    signedIn.set(id, { browser, at: app.now().getTime() })
    return browser
  }
  return { app, as, ids: new Map() }
}

const steps = fc.noBias(fc.array(fc.nat({ max: largest }), { minLength: 48, maxLength: 48, size: 'max' }))

/** Each command to the model and to the server, both told; they must say the same. */
async function playBoth(state: State, real: Real, numbers: readonly number[]) {
  const outcomes: { command: Command; model: Outcome; server: Outcome }[] = []
  const both = async (command: Command): Promise<void> => {
    if (command.deed === 'let time pass') {
      const before = state.hours
      act(state, command)
      app.wait({ minutes: (state.hours - before) * 60 })
      // The model goes by the clock on the wall, which summer time moves.
      const behind = ((state.hours - hourOf(app.now()) + 36) % 24) - 12
      return app.wait({ minutes: behind * 60 })
    }
    // What the server is asked is made of what stood before.
    const server = await actForReal(real, { ...state, of: copyOf(state.of) }, command)
    const model = act(state, command)
    outcomes.push({ command, model, server })
    if (model === 'ok' && command.deed.startsWith('decide')) {
      runJobs(state, state.of)
      await settle(real, state)
    }
  }
  for (const command of numbers.map((number) => commandOf(number))) {
    if (command.deed === 'meet what is asked') {
      for (let step = nextStep(state), tries = 0; step && tries < 6; step = nextStep(state), tries++) await both(step)
    } else if (!onlyInTheModel.has(command.deed)) await both(command)
  }
  return outcomes
}
const onlyInTheModel = new Set<Deed>(['come to the case', 'run jobs'])

/** On record too, but not under the case alone. */
const beyondTheCase = new Set<Deed>(['read', 'attest', 'send to the bank'])

/** Where there is nothing to do it with, the other only has to say no. */
const differs = ({ model, server }: { model: Outcome; server: Outcome }): boolean =>
  model !== server && (model === 'ok' || server === 'ok' || (model !== 'nothing' && server !== 'nothing'))

const copyOf = (of: State['of']): State['of'] => ({
  ...of,
  made: [...of.made],
  orders: of.orders.map((one) => ({ ...one })),
  copies: new Map(of.copies),
  asked: of.asked.map((one) => ({ ...one })),
})

test('the model says what the server says, act by act, and the database holds it', async () => {
  const deal = await dealHouseholds(app, 'Sara Ek')
  const since = app.now()
  let [acts, decisions] = [0, 0]
  for (const numbers of fc.sample(steps, 5)) {
    const state = await modelOf(deal(isPlain))
    const [real, before] = [makeReal(state), await countsIn(app.sql, state)]
    const begun = countsOf(state)
    const outcomes = await playBoth(state, real, numbers)
    expect(outcomes.filter((one) => differs(one))).toEqual([])
    const done = outcomes.filter((one) => one.server === 'ok' && !beyondTheCase.has(one.command.deed)).length
    expect(await faultsIn(app.sql, { caseId: state.of.caseId, since, acts: done })).toEqual([])
    const after = await countsIn(app.sql, state)
    for (const [name, count] of Object.entries(countsOf(state)))
      expect({ name, added: (after[name] ?? 0) - (before[name] ?? 0) }).toEqual({
        name,
        added: count - (begun[name] ?? 0),
      })
    acts += outcomes.length
    decisions += state.of.made.length
  }
  expect({ acts: acts > 100, decisions: decisions > 1 }, 'enough was done').toEqual({ acts: true, decisions: true })
})
