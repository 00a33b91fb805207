import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { App } from './destination.ts'

/** A sign-in that has begun in this browser and waits for the provider's answer. */
const pendingLogin = z.object({
  app: z.enum(['staff', 'client']),
  municipality: z.int(),
  slug: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  /** Milliseconds since 1970. */
  at: z.int(),
  /** Token of the session this sign-in replaces. */
  before: z.string().nullable(),
})
export type PendingLogin = z.infer<typeof pendingLogin>

const minutes = 15
/** So many tabs may be signing in at once; the cookie stays below 4 kB. */
const most = 4
const about = Buffer.from('tillit.login')

/** The cookie's content, readable and changeable by nobody but us. */
export interface PendingLogins {
  add: (cookie: string | undefined, login: PendingLogin) => string
  /** The sign-in with this state, and the cookie without it. */
  take: (
    cookie: string | undefined,
    asked: { app: App; state: unknown; now: Date },
  ) => { login: PendingLogin | null; rest: string | null }
}

export function pendingLogins(secretKey: Buffer): PendingLogins {
  const key = Buffer.from(hkdfSync('sha256', secretKey, Buffer.alloc(0), about, 32))
  const add = (cookie: string | undefined, login: PendingLogin): string => {
    const kept = open(key, cookie).filter((one) => isFresh(one, login.at))
    return seal(key, [...kept, login].slice(-most))
  }
  const take: PendingLogins['take'] = (cookie, { app, state, now }) => {
    const all = open(key, cookie).filter((one) => isFresh(one, now.getTime()))
    const login = all.find((one) => one.state === state && one.app === app) ?? null
    const rest = all.filter((one) => one !== login)
    return { login, rest: rest.length > 0 ? seal(key, rest) : null }
  }
  return { add, take }
}

const isFresh = (login: PendingLogin, now: number): boolean => login.at <= now && now - login.at < minutes * 60_000

function seal(key: Buffer, logins: readonly PendingLogin[]): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(logins), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

function open(key: Buffer, cookie: string | undefined): PendingLogin[] {
  const bytes = Buffer.from(cookie ?? '', 'base64url')
  if (bytes.length <= 28) return []
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(about).setAuthTag(bytes.subarray(12, 28))
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    return z.array(pendingLogin).parse(JSON.parse(text))
  } catch {
    // Another key, or somebody's own words: as if nothing had begun.
    return []
  }
}
