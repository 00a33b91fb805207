import { randomBytes } from 'node:crypto'
import { dayOf } from '../../../base/day.ts'
import { bornOf, kindOf, toPersonNumber, type PersonNumber } from '../../../base/personnummer.ts'
import { refuse, Refusal } from '../../../base/refusal.ts'
import { record } from '../audit/record.ts'
import { within, type Write } from '../db/transaction.ts'
import { hashToken, nobody, readToken, type Who } from '../http/who.ts'
import type { Platform } from '../platform.ts'
import type { App } from './destination.ts'
import type { Identity } from './identity.ts'
import type { PendingLogin } from './pending.ts'
import { addPerson, addSession, findPerson, findStaff, getSlug, removeSession } from './queries.ts'

const hintPlace = 'sessions.identity_hint'

/** Opens a session for the person the provider vouches for; gives the cookie. Refuses whom the municipality does not know. */
export async function openSession(
  platform: Platform,
  login: PendingLogin,
  identity: Identity,
  requestId: string,
): Promise<string> {
  const now = platform.clock.now()
  const secret = randomBytes(32).toString('base64url')
  await within(platform.db, login.municipality, platform.vaultOf, async (tx) => {
    const who = login.app === 'staff' ? await knownStaff(tx, identity, now) : await knownClient(tx, identity, now)
    const authenticatedAt =
      identity.authenticatedAt !== null && identity.authenticatedAt < now ? identity.authenticatedAt : now
    await addSession(tx, {
      tokenHash: hashToken(secret),
      staffId: login.app === 'staff' ? who : null,
      personId: login.app === 'client' ? who : null,
      now,
      authenticatedAt,
      endsAt: new Date(now.getTime() + platform.config.session.hours * 3_600_000),
      identityHint:
        identity.hint === null ? null : tx.vault.seal('person', identity.hint, hintPlace).toString('base64'),
    })
    await recordLogin(tx, { app: login.app, id: who, now, requestId, event: 'login.succeeded' })
  })
  await endReplaced(platform, login)
  return `${login.municipality}.${secret}`
}

async function knownStaff(tx: Write, identity: Identity, now: Date): Promise<string> {
  return (await findStaff(tx, identity.named, dayOf(now))) ?? refuse('login.not_known_here')
}

async function knownClient(tx: Write, identity: Identity, now: Date): Promise<string> {
  const number = numberIn(identity.named)
  const blindIndex = tx.vault.index(number)
  const known = await findPerson(tx, blindIndex)
  if (known) return known
  const { givenName, familyName } = identity
  if (givenName === null || familyName === null) return refuse('login.identity_incomplete')
  const sealed = tx.vault.seal('person', number, 'person_numbers.sealed')
  return addPerson(tx, {
    givenName,
    familyName,
    born: bornOf(number),
    kind: kindOf(number),
    blindIndex,
    sealed,
    now,
    today: dayOf(now),
  })
}

function numberIn(claim: string): PersonNumber {
  try {
    return toPersonNumber(claim)
  } catch (error) {
    if (error instanceof Refusal) return refuse('login.identity_incomplete')
    throw error
  }
}

/** The session this browser had before ends with the new one: a token that was known before the sign-in is worth nothing after it. */
async function endReplaced(platform: Platform, login: PendingLogin): Promise<void> {
  const token = readToken(login.before ?? undefined)
  if (token) await within(platform.db, token.municipality, platform.vaultOf, (tx) => removeSession(tx, token.hash))
}

/** Puts on record that a sign-in was refused, and why. */
export async function recordFailure(
  platform: Platform,
  login: PendingLogin,
  reason: string,
  requestId: string,
): Promise<void> {
  const event = {
    who: nobody,
    at: platform.clock.now(),
    event: 'login.failed',
    granted: false,
    relation: null,
    caseId: null,
    personId: null,
    shownCases: null,
  }
  await within(platform.db, login.municipality, platform.vaultOf, (tx) =>
    record(tx.db, tx.municipality, { ...event, details: { app: login.app, reason }, requestId }),
  )
}

export interface Ended {
  app: App
  slug: string
  hint: string | null
}

/** Ends the session behind a cookie; null when there is none. */
export async function endSession(
  platform: Platform,
  cookie: string | undefined,
  requestId: string,
): Promise<Ended | null> {
  const token = readToken(cookie)
  if (!token) return null
  return within(platform.db, token.municipality, platform.vaultOf, async (tx) => {
    const row = await removeSession(tx, token.hash)
    if (!row) return null
    const app: App = row.staff_id === null ? 'client' : 'staff'
    const id = row.staff_id ?? row.person_id ?? ''
    await recordLogin(tx, { app, id, now: platform.clock.now(), requestId, event: 'logout' })
    const sealed = row.identity_hint
    const hint = sealed === null ? null : tx.vault.open('person', Buffer.from(sealed, 'base64'), hintPlace)
    return { app, slug: await getSlug(tx), hint }
  })
}

async function recordLogin(
  tx: Write,
  at: { app: App; id: string; now: Date; requestId: string; event: string },
): Promise<void> {
  const who: Who =
    at.app === 'client' ? { kind: 'client', id: at.id } : { kind: 'staff', id: at.id, name: '', title: '', grants: [] }
  const event = {
    who,
    at: at.now,
    event: at.event,
    granted: true,
    relation: null,
    caseId: null,
    personId: null,
    shownCases: null,
  }
  await record(tx.db, tx.municipality, { ...event, details: { app: at.app }, requestId: at.requestId })
}
