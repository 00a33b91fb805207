import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { serverLanguage } from '../texts/say.ts'
import { administrationRoutes } from './administration/routes.ts'
import { disposeOfDrafts } from './applications/dispose.ts'
import { applicationRoutes } from './applications/routes.ts'
import { appealRoutes } from './appeals/routes.ts'
import { calculationRoutes } from './calculations/routes.ts'
import { caseRoutes } from './cases/routes.ts'
import { childRoutes } from './children/routes.ts'
import { remindOfCompletions } from './completions/remind.ts'
import { closingRoutes } from './closing/routes.ts'
import { completionRoutes } from './completions/routes.ts'
import { concernRoutes } from './concerns/routes.ts'
import { contactRoutes } from './contacts/routes.ts'
import { decisionRoutes } from './decisions/routes.ts'
import { unexecutedRoutes } from './unexecuted/routes.ts'
import { delayRoutes } from './delays/routes.ts'
import { delegationRoutes } from './delegation/routes.ts'
import { explanationRoutes } from './explanations/routes.ts'
import { registerDemoProvider } from './demo/identity-provider/register.ts'
import { registerDemoRegisters } from './demo/registers/register.ts'
import { eserviceRoutes } from './eservice/routes.ts'
import { emergencyRoutes } from './emergencies/routes.ts'
import { evictionRoutes } from './evictions/routes.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { householdRoutes } from './households/routes.ts'
import { handbookRoutes } from './handbook/routes.ts'
import { intakeRoutes } from './intake/routes.ts'
import { messageRoutes } from './messages/routes.ts'
import { investigationJobs, investigationRoutes } from './investigations/routes.ts'
import { makeLetterRenderer, type LetterRenderer } from './letters/render/renderer.ts'
import { letterJobs, letterRoutes } from './letters/routes.ts'
import { myRoutes } from './me/routes.ts'
import { monthRoutes } from './month/routes.ts'
import { paperRoutes } from './papers/routes.ts'
import { paymentJobs, paymentRoutes } from './payments/routes.ts'
import { preparationRoutes } from './preparations/routes.ts'
import { keepSealing } from './platform/audit/anchor.ts'
import type { Clock } from './platform/clock.ts'
import { StartRefusal } from './platform/config/explain.ts'
import type { Config } from './platform/config/read.ts'
import { connect } from './platform/db/pool.ts'
import { makeFileStore } from './platform/files/disk.ts'
import { sweepOrphans } from './platform/files/orphans.ts'
import type { FileStore } from './platform/files/store.ts'
import { buildApp } from './platform/http/app.ts'
import type { Bound } from './platform/http/bind.ts'
import { registerHealth } from './platform/http/health.ts'
import { registerPages } from './platform/http/pages.ts'
import { keepHouse } from './platform/housekeeping.ts'
import { workJobs } from './platform/jobs/work.ts'
import { registerLogin } from './platform/login/register.ts'
import { makeMetrics } from './platform/metrics.ts'
import type { Platform } from './platform/platform.ts'
import { withRest } from './platform/scan/breaker.ts'
import { makeClamav } from './platform/scan/clamav.ts'
import { makePapers, type Papers } from './platform/scan/papers.ts'
import { makeKeyring, opensAll } from './platform/vault/keyring.ts'
import { connectRegisters } from './registers/connect.ts'
import { registerJobs } from './registers/fetch.ts'
import { registerRoutes } from './registers/routes.ts'
import { planScans, scanJobs } from './scans/scan.ts'
import { forgetSimulations } from './simulations/forget.ts'
import { respiteRoutes } from './respite/routes.ts'
import { simulationRoutes } from './simulations/routes.ts'
import { translationRoutes } from './translations/routes.ts'
import { simulationJobs } from './simulations/run/job.ts'
import { forgetUploads } from './uploads/forget.ts'
import { uploadRoutes } from './uploads/routes.ts'
import { wishRoutes } from './wishes/routes.ts'
import { settleWithdrawals } from './wishes/settle.ts'
import { urgentRoutes } from './urgent/routes.ts'
import { workRoutes } from './work/routes.ts'
import type { Logger } from 'pino'

/** Every route of the API, feature by feature. `asksBy`: the provision registers are asked by; null where none answers. */
export const allRoutes = (
  renderer: LetterRenderer,
  { demo, idleMinutes }: { demo: boolean; idleMinutes: number },
  asksBy: string | null,
): readonly Bound[] => [
  ...administrationRoutes(demo, idleMinutes),
  ...eserviceRoutes,
  ...caseRoutes,
  ...uploadRoutes,
  ...applicationRoutes,
  ...investigationRoutes,
  ...contactRoutes,
  ...messageRoutes,
  ...workRoutes,
  ...intakeRoutes,
  ...completionRoutes,
  ...paperRoutes,
  ...concernRoutes,
  ...closingRoutes,
  ...householdRoutes,
  ...childRoutes,
  ...emergencyRoutes,
  ...evictionRoutes,
  ...wishRoutes,
  ...registerRoutes(asksBy),
  ...calculationRoutes,
  ...guidanceRoutes,
  ...handbookRoutes,
  ...decisionRoutes,
  ...preparationRoutes,
  ...urgentRoutes,
  ...explanationRoutes,
  ...appealRoutes,
  ...respiteRoutes,
  ...paymentRoutes,
  ...delayRoutes,
  ...unexecutedRoutes,
  ...delegationRoutes(renderer),
  ...letterRoutes(renderer),
  ...monthRoutes,
  ...myRoutes,
  ...simulationRoutes,
  ...translationRoutes,
]

export interface Serving {
  config: Config
  appUrl: string
  secretKey: Buffer
  clock: Clock
  log: Logger
}

export interface Server {
  app: FastifyInstance
  platform: Platform
  /** Finishes what has begun, seals and anchors, then lets go. */
  stop: () => Promise<void>
}

const otherKey =
  'SECRET_KEY does not open the keys in this database: it is another key than the one they were sealed with.'

/** Wires everything by hand, once, and listens. */
export async function serve({ config, appUrl, secretKey, clock, log }: Serving): Promise<Server> {
  const lost = (error: Error) => log.warn({ fault: error.name }, 'a database connection was lost')
  const web = connect({ url: appUrl, role: 'tillit_app', max: 12, onError: lost })
  const work = connect({ url: appUrl, role: 'tillit_app', max: 6, onError: lost })
  if (!(await opensAll(web.db, secretKey))) {
    await Promise.all([web.close(), work.close()])
    throw new StartRefusal([otherKey])
  }
  const files = makeFileStore(join(config.dataDir, 'files'))
  const platform: Platform = {
    config,
    clock,
    log,
    db: web.db,
    files,
    papers: papersOf(config, files, clock),
    metrics: makeMetrics(() => web.pool.waitingCount),
    vaultOf: makeKeyring(secretKey),
    cookieName: config.publicUrl.startsWith('https:') ? '__Host-tillit' : 'tillit',
    languageOf: serverLanguage,
  }
  await platform.files.sweep(clock.now())
  const renderer = makeLetterRenderer()
  const registers = connectRegisters(config)
  const routes = allRoutes(
    renderer,
    { demo: config.demo !== null, idleMinutes: config.session.idleMinutes },
    registers?.ground ?? null,
  )
  const app = await buildApp(platform, routes, async (inner) => {
    registerHealth(inner, platform)
    await registerLogin(inner, platform)
    if (config.demo) await registerDemoProvider(inner, platform)
    if (config.demo) await registerDemoRegisters(inner, platform)
    await registerPages(inner)
  })
  const jobs = await workJobs({ ...platform, db: work.db }, allJobs({ renderer, appUrl, registers }), work.pool)
  const sealing = keepSealing({ ...platform, db: work.db })
  const house = keepHouse({ ...platform, db: work.db }, upkeep(platform))
  const stop = async () => {
    await app.close()
    await house.stop()
    await jobs.stop()
    await sealing.stop()
    await renderer.close()
    await web.close()
    await work.close()
  }
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await stop()
    throw error
  }
  return { app, platform, stop }
}

interface JobNeeds {
  renderer: LetterRenderer
  appUrl: string
  registers: ReturnType<typeof connectRegisters>
}

/** What is done after the act that planned it. */
const allJobs = ({ renderer, appUrl, registers }: JobNeeds) => ({
  ...investigationJobs,
  ...paymentJobs,
  ...letterJobs(renderer),
  ...simulationJobs(appUrl),
  ...registerJobs(registers?.port ?? null),
  ...scanJobs,
})

/** What is looked after by the clock. */
const upkeep = (platform: Platform) => [
  remindOfCompletions,
  settleWithdrawals,
  disposeOfDrafts,
  forgetSimulations,
  forgetUploads,
  sweepOrphans(platform.files),
  ...(platform.papers.scans ? [planScans] : []),
]

function papersOf({ scan, uploadMaxBytes }: Config, files: FileStore, clock: Clock): Papers {
  const scanner = scan.clamav && withRest(makeClamav(scan.clamav), clock)
  return makePapers({ files, scanner, mostBytes: uploadMaxBytes, opensUnscanned: scan.opensUnscanned })
}
