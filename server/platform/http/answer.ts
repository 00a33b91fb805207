import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dayOf, type Day } from '../../../base/day.ts'
import { assert, refuse, Refusal } from '../../../base/refusal.ts'
import { admit, type Admitted } from '../access/admit.ts'
import { record, type AuditEvent } from '../audit/record.ts'
import { within, type Write } from '../db/transaction.ts'
import type { Platform } from '../platform.ts'
import type { Bound, Upload } from './bind.ts'
import { recall, remember, type Repeatable } from './idempotency.ts'
import { getWho, nobody, readToken, type Who } from './who.ts'

const caseIdOf = z.object({ caseId: z.uuid() })

/** One request: who, may they, the act, the record, all in one transaction. */
export async function answer(
  platform: Platform,
  bound: Bound,
  request: FastifyRequest,
  upload: Upload | undefined,
): Promise<unknown> {
  const { route } = bound
  const now = platform.clock.now()
  const today = dayOf(now)
  const token = route.access.who === 'anyone' ? null : readToken(request.cookies[platform.cookieName])
  if (!token && route.access.who !== 'anyone') refuse('session.none')
  const caseId = caseIdOf.safeParse(request.params).data?.caseId
  const seen: { who: Who } = { who: nobody }
  try {
    return await within(platform.db, token?.municipality ?? 0, platform.vaultOf, async (tx) => {
      if (token) seen.who = await getWho(tx.db, token, { now, today, idleMinutes: platform.config.session.idleMinutes })
      const admitted = await admit(tx, seen.who, route.access, { caseId, now, today })
      return perform(platform, bound, tx, { who: seen.who, admitted, now, today, request, upload, caseId })
    })
  } catch (error) {
    if (error instanceof Refusal && token)
      await recordRefusal(platform, bound, error, {
        request,
        caseId,
        now,
        who: seen.who,
        municipality: token.municipality,
      })
    throw error
  }
}

interface Performing {
  who: Who
  admitted: Admitted
  now: Date
  today: Day
  request: FastifyRequest
  upload: Upload | undefined
  caseId: string | undefined
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
    upload: at.upload,
    relation: at.admitted.relation,
    shows: (caseIds) => shown.push(...caseIds),
  })
  if (route.audit.event !== null) {
    const own = route.audit.reads === 'own' && who.kind === 'client' ? who.id : null
    await record(tx.db, tx.municipality, {
      ...event(bound, who, at),
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

function event(
  bound: Bound,
  who: Who,
  at: { now: Date; request: FastifyRequest; caseId: string | undefined },
): Pick<AuditEvent, 'who' | 'at' | 'event' | 'caseId' | 'requestId'> {
  return {
    who,
    at: at.now,
    event: bound.route.audit.event ?? bound.route.path,
    caseId: at.caseId ?? null,
    requestId: at.request.id,
  }
}

/** A no about access is evidence too; the act's own transaction is gone, so it gets one of its own. */
async function recordRefusal(
  platform: Platform,
  bound: Bound,
  refusal: Refusal,
  at: { request: FastifyRequest; caseId: string | undefined; now: Date; who: Who; municipality: number },
): Promise<void> {
  if (at.who.kind === 'nobody') return
  await within(platform.db, at.municipality, platform.vaultOf, (tx) =>
    record(tx.db, at.municipality, {
      ...event(bound, at.who, at),
      granted: false,
      relation: null,
      personId: null,
      shownCases: null,
      details: { refusal: refusal.code },
    }),
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
