import { setImmediate as breath } from 'node:timers/promises'
import type { Client } from 'pg'
import type { FileStore } from '../platform/files/store.ts'
import { wrapKey } from '../platform/vault/seal.ts'
import { makeCalendar } from './town/calendar.ts'
import { drawStranger, writeLogins } from './town/logins.ts'
import { drawMeans } from './household/means.ts'
import { makePool, type NumberPool } from './numbers.ts'
import { openings } from './household/openings.ts'
import type { HouseholdPlan } from './household/household.ts'
import { clear, withOwner } from './owner.ts'
import { planHousehold } from './household/plan.ts'
import { makeRandom } from './random.ts'
import { makeRows, type Rows } from './write/rows.ts'
import { makeSetting, type Setting } from './town/setting.ts'
import { towns } from './town/towns.ts'
import { journalOpening } from './write/writeJournal.ts'
import { writeComing, writePast } from './write/writeMonth.ts'
import { writeBreakGlass, writeCase, writePeople } from './write/writePeople.ts'
import { writeFiles } from './write/writeFiles.ts'
import { writeCounter, writeTown } from './write/writeTown.ts'

export interface DemoOrder {
  ownerUrl: string
  /** In the first municipality; the second has twenty at most. */
  households: number
  /** The same seed gives the same content. */
  seed: string
  now: Date
  keyEncryptionKey: Buffer
  /** Where the bank's files of the months behind are kept; left out: those payments are attested and not yet sent. */
  files?: FileStore
}

export interface Demo {
  logins: number
  households: number
}

const inBatch = 100
const inSecond = 20
const openedInEmergency = 2

/** Fills a migrated database, empty but for what an interrupted run left, with two municipalities that do not exist. */
export async function seedDemo(order: DemoOrder): Promise<Demo> {
  return withOwner(order.ownerUrl, async (client) => {
    await clear(client)
    const pool = makePool()
    const made: Demo = { logins: 0, households: 0 }
    // The small one first: the large may use up the published numbers.
    for (const town of towns.toReversed()) {
      const households = town.municipality === 1 ? order.households : Math.min(inSecond, order.households)
      const setting = makeSetting(town, makeCalendar(order.now), households, order.seed)
      made.logins += await seedTown(client, setting, { order, households, pool })
      made.households += households
    }
    // A table that was just filled has no statistics yet: the first pages would be planned blindly.
    await client.query('analyze')
    return made
  })
}

interface Work {
  order: DemoOrder
  households: number
  pool: NumberPool
}

async function seedTown(client: Client, setting: Setting, { order, households, pool }: Work): Promise<number> {
  const rows = makeRows()
  const stranger = drawStranger(setting, pool)
  await inTown(client, setting, async () => {
    await writeMunicipality(client, setting, order.keyEncryptionKey)
    writeTown(rows, setting)
    await rows.take().write(client)
  })
  const shown: HouseholdPlan[] = []
  let writing = Promise.resolve()
  for (let from = 0; from < households; from += inBatch) {
    for (let at = from; at < Math.min(from + inBatch, households); at++) {
      const plan = seedHousehold(rows, setting, at, pool)
      if (plan.login.length > 0) shown.push(plan)
      // The database writes one batch while the next is drawn: it is given its turn.
      await breath()
    }
    await writing
    const batch = rows.take()
    writing = inTown(client, setting, () => batch.write(client))
    // A failure is told where it is waited for.
    writing.catch(() => undefined)
  }
  await writing
  if (order.files) await writeFiles(rows, setting, order.files)
  writeCounter(rows, setting, households)
  const logins = writeLogins(rows, setting, shown, stranger)
  await inTown(client, setting, () => rows.take().write(client))
  return logins
}

function seedHousehold(rows: Rows, setting: Setting, at: number, pool: NumberPool): HouseholdPlan {
  const random = makeRandom(`${setting.seed}/${setting.town.municipality}/${at}`, at)
  const plan = planHousehold(setting, at, pool, random)
  const means = drawMeans(plan, setting.parameters, random)
  const keeper = setting.caseworkers[plan.keeper]
  if (!keeper) throw new Error('the case has no caseworker')
  const desk = { rows, plan, setting, keeper, random }
  writePeople(rows, plan, setting, random)
  writeCase(rows, plan, setting, random)
  if (at === openedInEmergency) writeBreakGlass(rows, plan, setting, random)
  journalOpening(desk)
  writePast(desk, means)
  writeComing(desk, means, at < openings(setting.town.municipality).length ? at : null)
  return plan
}

async function writeMunicipality(
  client: Client,
  { town, tenantKey }: Setting,
  keyEncryptionKey: Buffer,
): Promise<void> {
  await client.query(
    `insert into municipalities (municipality_id, slug, name, organisation_number, county, paying_bank_bic, paying_account_iban, wrapped_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      town.municipality,
      town.slug,
      town.name,
      town.organisationNumber,
      town.county,
      town.bic,
      town.iban,
      wrapKey(keyEncryptionKey, tenantKey, town.municipality),
    ],
  )
}

/** One transaction inside one municipality: the rules that keep rows apart hold for the owner too. */
async function inTown(client: Client, { town }: Setting, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  await client.query(`select set_config('tillit.municipality', $1, true)`, [String(town.municipality)])
  await work()
  await client.query('commit')
}

/** Whether the demo is there, whole: the logins of the first municipality are written last. */
export const isSeeded = (ownerUrl: string): Promise<boolean> =>
  withOwner(ownerUrl, async (client) => {
    await client.query(`select set_config('tillit.municipality', $1, false)`, [String(towns[0]?.municipality)])
    return ((await client.query('select from demo_logins limit 1')).rowCount ?? 0) > 0
  })

/** Makes the demo anew. */
export const resetDemo = (order: DemoOrder): Promise<Demo> => seedDemo(order)
