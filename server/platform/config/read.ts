import type { ClamavAddress } from '../scan/clamav.ts'
import { contradictions } from './contradictions.ts'
import { StartRefusal } from './explain.ts'
import { isLocal, shape, type Read } from './shape.ts'

export interface Provider {
  issuer: string
  clientId: string
  clientSecret: string
  /** The claim that names the person. */
  claim: string
}

export interface Config {
  port: number
  host: string
  /** Without a slash at the end. Links are built from this, never from what a browser says. */
  publicUrl: string
  dataDir: string
  /** Null: the built-in PostgreSQL in `dataDir`. `ownerUrl` may be the same address as `appUrl`. */
  database: { appUrl: string; ownerUrl: string } | null
  /** 32 bytes; null: made once and kept in `dataDir` (`loadSecretKey`). */
  secretKey: Buffer | null
  /** Null outside the demo. The demo brings its own identity provider. */
  demo: { households: number; reset: boolean } | null
  staffProvider: Provider | null
  /** Null outside the demo: the e-service is closed. */
  clientProvider: Provider | null
  /** Null: no register is asked, but the demo's own in a demo. Files are read when the server starts. */
  ssbtek: { url: string; actorId: string; certFile: string; keyFile: string; caFile: string } | null
  registers: { ground: string; timeoutMs: number }
  session: { idleMinutes: number; hours: number }
  uploadMaxBytes: number
  /** `clamav` null: no file is scanned. */
  scan: { clamav: ClamavAddress | null; opensUnscanned: boolean }
  logLevel: Read['LOG_LEVEL']
}

/** The configuration, or a `StartRefusal` with one sentence for each thing that is wrong. An empty setting counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, argv: readonly string[] = []): Config {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const unknown = argv
    .filter((word) => word !== '--reset-demo')
    .map((word) => `Unknown option ${word}: only --reset-demo is known.`)
  const found = shape.safeParse(given)
  if (!found.success)
    throw new StartRefusal([
      ...unknown,
      ...found.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    ])
  const reset = argv.includes('--reset-demo')
  const wrong = [...unknown, ...contradictions({ ...found.data, ...derived(found.data), reset })]
  if (wrong.length > 0) throw new StartRefusal(wrong)
  return build(found.data, reset)
}

/** What follows from the settings when they do not say it. */
function derived(read: Read): { publicUrl: string; demo: boolean } {
  const publicUrl = (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/$/, '')
  const byItself = !read.DATABASE_URL && !read.OIDC_STAFF_ISSUER && isLocal(publicUrl)
  return { publicUrl, demo: read.DEMO === undefined ? byItself : read.DEMO === '1' }
}

function build(read: Read, reset: boolean): Config {
  const { publicUrl, demo } = derived(read)
  const appUrl = read.DATABASE_URL
  return {
    port: read.PORT,
    host: read.HOST,
    publicUrl,
    dataDir: read.DATA_DIR,
    database: appUrl ? { appUrl, ownerUrl: read.DATABASE_OWNER_URL ?? appUrl } : null,
    secretKey: read.SECRET_KEY ? Buffer.from(read.SECRET_KEY, 'base64') : null,
    demo: demo ? { households: read.DEMO_HOUSEHOLDS, reset } : null,
    staffProvider: provider(
      read.OIDC_STAFF_ISSUER,
      read.OIDC_STAFF_CLIENT_ID,
      read.OIDC_STAFF_CLIENT_SECRET,
      read.OIDC_STAFF_CLAIM,
    ),
    clientProvider: provider(
      read.OIDC_CLIENT_ISSUER,
      read.OIDC_CLIENT_CLIENT_ID,
      read.OIDC_CLIENT_CLIENT_SECRET,
      read.OIDC_PERSON_CLAIM,
    ),
    ssbtek: read.SSBTEK_URL
      ? {
          url: read.SSBTEK_URL,
          actorId: read.SSBTEK_ACTOR_ID ?? '',
          certFile: read.SSBTEK_CERT_FILE ?? '',
          keyFile: read.SSBTEK_KEY_FILE ?? '',
          caFile: read.SSBTEK_CA_FILE ?? '',
        }
      : null,
    registers: { ground: read.SSBTEK_LAW_TEXT, timeoutMs: read.SSBTEK_TIMEOUT_SECONDS * 1000 },
    session: { idleMinutes: read.SESSION_IDLE_MINUTES, hours: read.SESSION_HOURS },
    uploadMaxBytes: read.UPLOAD_MAX_MB * 1024 * 1024,
    scan: { clamav: clamav(read), opensUnscanned: read.OPEN_UNSCANNED === '1' },
    logLevel: read.LOG_LEVEL,
  }
}

function clamav({ CLAMAV_ADDRESS: address, CLAMAV_TIMEOUT_SECONDS: seconds }: Read): ClamavAddress | null {
  if (!address) return null
  const timeoutMs = seconds * 1000
  if (address.startsWith('/')) return { at: { path: address }, timeoutMs }
  const { hostname, port } = new URL(`tcp://${address}`)
  return { at: { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port) }, timeoutMs }
}

function provider(issuer?: string, clientId?: string, clientSecret?: string, claim = 'sub'): Provider | null {
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, claim } : null
}
