import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RouteShape } from '../../../api/route.ts'
import { dayOf, type Day } from '../../../base/day.ts'
import { assert, refuse } from '../../../base/refusal.ts'
import { admit, type Admitted } from '../access/admit.ts'
import { record, type AuditEvent } from '../audit/record.ts'
import { within, type Write } from '../db/transaction.ts'
import type { Platform } from '../platform.ts'
import type { Bound, Upload } from './bind.ts'
import { recall, remember, type Repeatable } from './idempotency.ts'
import { toRefusal } from './problem.ts'
import { getWho, nobody, readToken, type Who } from './who.ts'

const caseIdOf = z.object({ caseId: z.uuid() })

/** One request: who, may they, the act, the record, all in one transaction. */
export const answer = (
  platform: Platform,
  bound: Bound,
  request: FastifyRequest,
  upload: Upload | undefined,
): Promise<unknown> =>
  enter(platform, bound, request, (tx, entered) => perform(platform, bound, tx, { ...entered, request, upload }))

/** Refuses whom `answer` would refuse at the door: asked before a file is taken into memory. */
export const askAtDoor = (platform: Platform, bound: Bound, request: FastifyRequest): Promise<void> =>
  enter(platform, bound, request, () => Promise.resolve())

interface Entered {
  who: Who
  admitted: Admitted
  now: Date
  today: Day
  caseId: string | undefined
}

async function enter<T>(
  platform: Platform,
  { route }: Bound,
  request: FastifyRequest,
  act: (tx: Write, entered: Entered) => Promise<T>,
): Promise<T> {
  const now = platform.clock.now()
  const today = dayOf(now)
  const token = route.access.who === 'anyone' ? null : readToken(request.cookies[platform.cookieName])
  if (!token && route.access.who !== 'anyone') refuse('session.none')
  const caseId = caseIdOf.safeParse(request.params).data?.caseId
  const seen: { who: Who; relation: string | null } = { who: nobody, relation: null }
  try {
    return await within(platform.db, token?.municipality ?? 0, platform.vaultOf, async (tx) => {
      if (token)
        seen.who = await getWho(tx.db, token, {
          now,
          today,
          idleMinutes: platform.config.session.idleMinutes,
          isSign: route.asksByItself !== true,
        })
      const admitted = await admit(tx, seen.who, route, { caseId, now, today })
      seen.relation = admitted.relation
      return act(tx, { who: seen.who, admitted, now, today, caseId })
    })
  } catch (error) {
    const code = toRefusal(error)?.code ?? 'fault'
    // Where the database is not there a no cannot be put on record either; nothing was told.
    if (token && code !== 'fault' && code !== 'busy')
      await recordRefusal(platform, token.municipality, code, {
        ...event(route, seen.who, { now, request, caseId }),
        relation: seen.relation,
      })
    throw error
  }
}

interface Performing extends Entered {
  request: FastifyRequest
  upload: Upload | undefined
}

async function perform(platform: Platform, bound: Bound, tx: Write, at: Performing): Promise<unknown> {
  const { route } = bound
  const { request, who } = at
  const once = route.writes ? repeatable(request, route.path, who, at.upload) : null
  if (once) {
    const before = await recall(tx, once, at.now)
    if (before) return before.reply
  }
  const shown: string[] = []
  const reply = await bound.act({
    tx,
    who,
    ids: request.params,
    input: request.body,
    now: at.now,
    today: at.today,
    language: platform.languageOf(request.headers['accept-language']),
    files: platform.files,
    papers: platform.papers,
    upload: at.upload,
    relation: at.admitted.relation,
    shows: (caseIds) => shown.push(...caseIds),
  })
  if (route.audit.event !== null) {
    const own = route.audit.reads === 'own' && who.kind === 'client' ? who.id : null
    await record(tx.db, tx.municipality, {
      ...event(route, who, at),
      granted: true,
      relation: at.admitted.relation,
      personId: own,
      details: {},
      shownCases: route.audit.reads === 'listed_cases' ? shown : null,
    })
  }
  if (once) await remember(tx, once, reply)
  return reply
}

type Asked = Pick<AuditEvent, 'who' | 'at' | 'event' | 'caseId' | 'requestId'>

function event(
  route: RouteShape,
  who: Who,
  at: { now: Date; request: FastifyRequest; caseId: string | undefined },
): Asked {
  return {
    who,
    at: at.now,
    event: route.audit.event ?? route.path,
    caseId: at.caseId ?? null,
    requestId: at.request.id,
  }
}

/**
 * A no is evidence too; the act's own transaction is gone, so it gets one of its own. With a relation it was said behind the door: of what stands in the
 * case something may have been told.
 */
async function recordRefusal(
  platform: Platform,
  municipality: number,
  refusal: string,
  asked: Asked & { relation: string | null },
): Promise<void> {
  if (asked.who.kind === 'nobody') return
  await within(platform.db, municipality, platform.vaultOf, (tx) =>
    record(tx.db, municipality, { ...asked, granted: false, personId: null, shownCases: null, details: { refusal } }),
  )
}

function repeatable(request: FastifyRequest, route: string, who: Who, upload: Upload | undefined): Repeatable {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) refuse('idempotency.missing')
  assert(who.id !== null, 'only somebody writes')
  const hash = createHash('sha256').update(JSON.stringify([request.params, request.body ?? null]))
  if (upload) hash.update(upload.bytes)
  return { actorId: who.id, key, route, bodyHash: hash.digest() }
}
