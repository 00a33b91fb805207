import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from './platform/clock.ts'
import { explainStartError } from './platform/config/explain.ts'
import { readConfig, type Config } from './platform/config/read.ts'
import { loadSecretKey } from './platform/config/secret-key.ts'
import { migrate, missingMigrations } from './platform/db/migrate.ts'
import { makeFileStore } from './platform/files/disk.ts'
import { takeLock } from './platform/lock.ts'
import { makeLog } from './platform/log/log.ts'
import { startPostgres } from './platform/postgres/start.ts'
import { greet } from './demo/greet.ts'
import { isSeeded, resetDemo, seedDemo } from './demo/seed.ts'
import { serve } from './serve.ts'

interface DatabaseInUse {
  appUrl: string
  ownerUrl: string
  stop: () => Promise<void>
}

async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2))
  const log = makeLog(process.stderr.isTTY ? 'warn' : config.logLevel)
  const database = await openDatabase(config, log)
  try {
    if ((await missingMigrations(database.ownerUrl)).length > 0) await migrate(database.ownerUrl)
    const secretKey = loadSecretKey(config)
    if (config.demo) await prepareDemo(config, config.demo, database.ownerUrl, secretKey)
    const server = await serve({ config, appUrl: database.appUrl, secretKey, clock: systemClock, log })
    if (config.demo) await greet(config, database.ownerUrl)
    else process.stdout.write(`Tillit is running: ${config.publicUrl}\n`)
    stopWhenAsked(async () => {
      await server.stop()
      await database.stop()
    })
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The server named by DATABASE_URL, or the private one in the data folder; never one instead of the other. */
async function openDatabase(config: Config, log: ReturnType<typeof makeLog>): Promise<DatabaseInUse> {
  if (!config.database) {
    const postgres = await startPostgres({ dataDir: config.dataDir, log })
    return { appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, stop: () => postgres.stop() }
  }
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const lock = takeLock(config.dataDir)
  return { ...config.database, stop: () => Promise.resolve(lock.release()) }
}

async function prepareDemo(
  config: Config,
  demo: NonNullable<Config['demo']>,
  ownerUrl: string,
  keyEncryptionKey: Buffer,
): Promise<void> {
  const plan = {
    ownerUrl,
    households: demo.households,
    seed: 'lindsjo',
    now: systemClock.now(),
    keyEncryptionKey,
    files: makeFileStore(join(config.dataDir, 'files')),
  }
  if (demo.reset) await resetDemo(plan)
  else if (!(await isSeeded(ownerUrl))) await seedDemo(plan)
}

const stopWithinMs = 15_000

function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping = false
  const end = (): void => {
    if (stopping) return
    stopping = true
    void Promise.race([stop(), pause(stopWithinMs)]).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', end).once('SIGINT', end).once('disconnect', end)
}

try {
  await main()
} catch (error) {
  const words = explainStartError(error)
  process.stderr.write(`${words ?? (error instanceof Error ? error.stack : String(error))}\n`)
  process.exit(1)
}
