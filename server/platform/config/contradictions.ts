import { isLocal, type Read } from './shape.ts'

export interface Derived extends Read {
  publicUrl: string
  demo: boolean
  reset: boolean
}

/** What no setting says wrong alone but some say wrong together: a sentence for each. */
export function contradictions(read: Derived): string[] {
  return [
    ...database(read),
    ...demo(read),
    ...provider(read, 'STAFF'),
    ...provider(read, 'CLIENT'),
    ...ssbtek(read),
    ...session(read),
  ]
}

const when = (wrong: boolean, sentence: string): string[] => (wrong ? [sentence] : [])

/** Host, port and name of a database: all of its address but the user. */
function place(address: string): string {
  const url = new URL(address)
  return `${url.hostname}:${url.port || '5432'}${url.pathname}`
}

function database(read: Derived): string[] {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = read
  return [
    ...when(!app && owner !== undefined, 'DATABASE_OWNER_URL is set but DATABASE_URL is not: set both or neither.'),
    ...when(
      app !== undefined && owner !== undefined && place(app) !== place(owner),
      'DATABASE_URL and DATABASE_OWNER_URL name different databases: they must be the same one with different users.',
    ),
    ...when(
      app !== undefined && !read.SECRET_KEY && !read.demo,
      'SECRET_KEY is required with DATABASE_URL: make one with `openssl rand -base64 32` and keep a copy apart from the database.',
    ),
  ]
}

function demo(read: Derived): string[] {
  return [
    ...when(
      read.demo && !isLocal(read.publicUrl),
      'DEMO=1 is refused because PUBLIC_URL is not this computer: in the demo anybody signs in as anybody.',
    ),
    ...when(
      read.demo && (read.OIDC_STAFF_ISSUER !== undefined || read.OIDC_CLIENT_ISSUER !== undefined),
      'DEMO=1 brings its own sign-in, so OIDC_STAFF_ISSUER and OIDC_CLIENT_ISSUER would not be used: remove them or set DEMO=0.',
    ),
    ...when(
      !read.demo && !read.OIDC_STAFF_ISSUER,
      'Nobody could sign in: set OIDC_STAFF_ISSUER, or DEMO=1 to try Tillit on this computer.',
    ),
    ...when(read.reset && !read.demo, 'Only the demo can be reset: --reset-demo is refused where DEMO is off.'),
  ]
}

function provider(read: Derived, who: 'STAFF' | 'CLIENT'): string[] {
  const issuer = read[`OIDC_${who}_ISSUER`]
  const id = read[`OIDC_${who}_CLIENT_ID`]
  const secret = read[`OIDC_${who}_CLIENT_SECRET`]
  const said = [issuer, id, secret].filter((value) => value !== undefined).length
  return when(
    said === 1 || said === 2,
    `OIDC_${who}_ISSUER, OIDC_${who}_CLIENT_ID and OIDC_${who}_CLIENT_SECRET belong together: set all three or none.`,
  )
}

function ssbtek(read: Derived): string[] {
  const { SSBTEK_URL: url, SSBTEK_ACTOR_ID: actor, SSBTEK_CERT_FILE: cert, SSBTEK_KEY_FILE: key } = read
  return [
    ...when(
      (url === undefined) !== (actor === undefined),
      'SSBTEK_URL and SSBTEK_ACTOR_ID belong together: set both or neither.',
    ),
    ...when(
      url?.startsWith('https:') === true && (cert === undefined || key === undefined),
      'SSBTEK_CERT_FILE and SSBTEK_KEY_FILE are required with SSBTEK_URL: those who answer know us by our certificate.',
    ),
  ]
}

function session(read: Derived): string[] {
  return when(
    read.SESSION_IDLE_MINUTES > read.SESSION_HOURS * 60,
    'SESSION_IDLE_MINUTES is longer than SESSION_HOURS: an idle session would never end before its last hour.',
  )
}
