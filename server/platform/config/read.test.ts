import { describe, expect, test } from 'vitest'
import { StartRefusal } from './explain.ts'
import { readConfig } from './read.ts'
import { settings } from './settings.ts'
import { shape } from './shape.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const production = {
  DATABASE_URL: 'postgres://app:p@db.example:5432/tillit',
  DATABASE_OWNER_URL: 'postgres://owner:p@db.example/tillit',
  SECRET_KEY: key,
  PUBLIC_URL: 'https://tillit.example/',
  OIDC_STAFF_ISSUER: 'https://id.example',
  OIDC_STAFF_CLIENT_ID: 'tillit',
  OIDC_STAFF_CLIENT_SECRET: 'secret',
}

/** The sentences a configuration is refused with; none when it is taken. */
function refused(env: Record<string, string | undefined>, argv: readonly string[] = []): readonly string[] {
  try {
    readConfig(env, argv)
    return []
  } catch (error) {
    if (error instanceof StartRefusal) return error.sentences
    throw error
  }
}

describe('what is taken', () => {
  test('nothing set is the demo on this computer', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8080',
      dataDir: '.data',
    })
    expect(config).toMatchObject({ database: null, secretKey: null, demo: { households: 300, reset: false } })
    expect(config).toMatchObject({
      staffProvider: null,
      session: { idleMinutes: 30, hours: 10 },
      uploadMaxBytes: 10_485_760,
    })
  })

  test('an empty setting counts as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}))
  })

  test('a municipality', () => {
    const config = readConfig({ ...production, OIDC_STAFF_CLAIM: 'employee' })
    expect(config).toMatchObject({ demo: null, clientProvider: null, publicUrl: 'https://tillit.example' })
    expect(config.staffProvider).toEqual({
      issuer: 'https://id.example',
      clientId: 'tillit',
      clientSecret: 'secret',
      claim: 'employee',
    })
    expect(config.secretKey).toHaveLength(32)
  })

  test('one database user for both, where only one is given', () => {
    const { database } = readConfig({ ...production, DATABASE_OWNER_URL: undefined })
    expect(database?.ownerUrl).toBe(database?.appUrl)
  })

  test('the demo on a database of its own needs no key', () => {
    expect(readConfig({ DATABASE_URL: production.DATABASE_URL, DEMO: '1' })).toMatchObject({
      demo: { households: 300 },
    })
    expect(readConfig({}, ['--reset-demo']).demo).toEqual({ households: 300, reset: true })
  })

  test('each setting that is read is told about, and the reverse', () => {
    expect(settings.map(({ name }) => name).toSorted()).toEqual(Object.keys(shape.shape).toSorted())
  })
})

describe('what is refused, each with one sentence', () => {
  const withoutDatabase = { ...production, DATABASE_URL: undefined }
  test.each<[string, Record<string, string | undefined>, string]>([
    ['a port that is none', { PORT: '70000' }, 'PORT must be a whole number from 1 to 65535.'],
    ['a port in words', { PORT: 'http' }, 'PORT must be a whole number from 1 to 65535.'],
    ['a host with a port', { HOST: 'a b' }, 'HOST must be'],
    [
      'http over the net',
      { ...production, PUBLIC_URL: 'http://tillit.example' },
      'PUBLIC_URL must begin with https://',
    ],
    ['an address with a path', { PUBLIC_URL: 'http://localhost/tillit' }, 'PUBLIC_URL must end after the host'],
    ['another database', { DATABASE_URL: 'mysql://a/b', DEMO: '1' }, 'DATABASE_URL must look like postgres://'],
    ['no database name', { DATABASE_URL: 'postgres://a:b@c', DEMO: '1' }, 'DATABASE_URL must look like postgres://'],
    ['an owner alone', withoutDatabase, 'DATABASE_OWNER_URL is set but DATABASE_URL is not'],
    [
      'two databases',
      { ...production, DATABASE_OWNER_URL: 'postgres://o:p@db.example/other' },
      'name different databases',
    ],
    ['a database without key', { ...production, SECRET_KEY: undefined }, 'SECRET_KEY is required with DATABASE_URL'],
    ['a short key', { ...production, SECRET_KEY: 'c2hvcnQ=' }, 'SECRET_KEY must be 32 bytes in base64'],
    ['a demo on the net', { DEMO: '1', PUBLIC_URL: 'https://tillit.example' }, 'DEMO=1 is refused because PUBLIC_URL'],
    ['a demo with a provider', { ...production, PUBLIC_URL: undefined, DEMO: '1' }, 'DEMO=1 brings its own sign-in'],
    ['a demo by another word', { DEMO: 'yes' }, 'DEMO must be 1 or 0.'],
    ['nobody to sign in', { DEMO: '0' }, 'Nobody could sign in'],
    ['nobody to sign in on the net', { PUBLIC_URL: 'https://tillit.example' }, 'Nobody could sign in'],
    [
      'half a staff provider',
      { ...production, OIDC_STAFF_CLIENT_ID: undefined },
      'OIDC_STAFF_ISSUER, OIDC_STAFF_CLIENT_ID and',
    ],
    [
      'half a provider for residents',
      { ...production, OIDC_CLIENT_ISSUER: 'https://e.example' },
      'OIDC_CLIENT_ISSUER, OIDC_CLIENT',
    ],
    [
      'registers without our name there',
      { ...production, SSBTEK_URL: 'https://ssbtek.example', SSBTEK_CERT_FILE: 'a.pem', SSBTEK_KEY_FILE: 'b.pem' },
      'SSBTEK_URL and SSBTEK_ACTOR_ID belong together',
    ],
    [
      'registers without a certificate',
      { ...production, SSBTEK_URL: 'https://ssbtek.example', SSBTEK_ACTOR_ID: '026-51' },
      'SSBTEK_CERT_FILE and SSBTEK_KEY_FILE are required',
    ],
    ['registers in the open', { ...production, SSBTEK_URL: 'http://ssbtek.example' }, 'SSBTEK_URL must be an address'],
    [
      'a provider over http',
      { ...production, OIDC_STAFF_ISSUER: 'http://id.example' },
      'OIDC_STAFF_ISSUER must be an address',
    ],
    ['idle beyond the session', { SESSION_IDLE_MINUTES: '120', SESSION_HOURS: '1' }, 'SESSION_IDLE_MINUTES is longer'],
    ['a huge upload', { UPLOAD_MAX_MB: '5000' }, 'UPLOAD_MAX_MB must be a whole number from 1 to 100.'],
    ['an empty town', { DEMO_HOUSEHOLDS: '0' }, 'DEMO_HOUSEHOLDS must be a whole number'],
    ['a loud log', { LOG_LEVEL: 'all' }, 'LOG_LEVEL must be'],
  ])('%s', (_, env, sentence) => {
    const said = refused(env)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(sentence)
    expect(said[0]).toMatch(/^[A-Z].*\.$/)
  })

  test('an option nobody knows, and a reset where there is no demo', () => {
    expect(refused({}, ['--rest'])).toEqual(['Unknown option --rest: only --reset-demo is known.'])
    expect(refused(production, ['--reset-demo'])).toEqual([
      'Only the demo can be reset: --reset-demo is refused where DEMO is off.',
    ])
  })

  test('all that is wrong is said at once, and no password with it', () => {
    const said = refused({ PORT: 'x', HOST: '?', DATABASE_URL: 'mysql://u:hunter2@h/d' })
    expect(said).toHaveLength(3)
    expect(said.join()).not.toContain('hunter2')
    const both = { ...production, SECRET_KEY: undefined, SESSION_IDLE_MINUTES: '700' }
    expect(refused(both)).toHaveLength(2)
  })
})
