import { realpathSync } from 'node:fs'
import { replayAll } from '../calculations/replayAll.ts'
import { explainStartError, StartRefusal } from '../platform/config/explain.ts'
import { readConfig, type Config } from '../platform/config/read.ts'
import { connect } from '../platform/db/pool.ts'
import { makeLog } from '../platform/log/log.ts'
import { findRunning, hasCluster } from '../platform/postgres/running.ts'
import { startPostgres } from '../platform/postgres/start.ts'

/** Enough to see what is wrong; the rest is counted. */
const mostTold = 200

interface Opened {
  appUrl: string
  stop: () => Promise<void>
}

const leave = () => Promise.resolve()

/** The server named by DATABASE_URL; else the private one, as it runs or started for the while. One that was never made is not made here. */
async function open(config: Config): Promise<Opened> {
  if (config.database) return { appUrl: config.database.appUrl, stop: leave }
  if (!hasCluster(config.dataDir))
    throw new StartRefusal([`There is no database in ${config.dataDir}: start Tillit first (npm start).`])
  const running = findRunning(realpathSync(config.dataDir))
  if (running) return { ...running, stop: leave }
  const postgres = await startPostgres({ dataDir: config.dataDir, log: makeLog('warn') })
  return { appUrl: postgres.appUrl, stop: () => postgres.stop() }
}

/** Exit code 0 when nothing would differ, 1 when something would or the database cannot be read. Tells ids of decisions and terms of lines, nothing of a person. */
async function replay(config: Config): Promise<number> {
  const opened = await open(config)
  try {
    const { db, close } = connect({ url: opened.appUrl, role: 'tillit_app', max: 2, onError: () => undefined })
    try {
      const started = performance.now()
      let told = 0
      const { municipalities, decisions, differing } = await replayAll(db, {
        progress,
        differing: ({ decisionId, terms }) => {
          told += 1
          if (told <= mostTold) process.stdout.write(`${decisionId}: ${terms.join(', ')}\n`)
        },
      })
      if (process.stderr.isTTY) process.stderr.write('\n')
      const rest = told > mostTold ? ` (the first ${mostTold} are named)` : ''
      const outcome = differing === 0 ? 'nothing would differ' : `${differing} would differ${rest}`
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      process.stdout.write(
        `${decisions} decisions of ${municipalities} municipalities reckoned anew in ${seconds} s: ${outcome}.\n`,
      )
      return differing === 0 ? 0 : 1
    } finally {
      await close()
    }
  } finally {
    await opened.stop()
  }
}

/** In a terminal one line that grows; elsewhere a line for each tenth. */
function progress(done: number, of: number): void {
  const percent = of === 0 ? 100 : Math.floor((done * 100) / of)
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} decisions, ${percent} %`)
  else if (percent >= nextTenth) {
    nextTenth = percent - (percent % 10) + 10
    process.stderr.write(`${done} of ${of} decisions, ${percent} %\n`)
  }
}
let nextTenth = 10

try {
  process.exitCode = await replay(readConfig(process.env, process.argv.slice(2)))
} catch (error) {
  const words = explainStartError(error)
  process.stderr.write(`${words ?? (error instanceof Error ? error.stack : String(error))}\n`)
  process.exitCode = 1
}
