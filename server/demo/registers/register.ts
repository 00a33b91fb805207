import type { FastifyInstance } from 'fastify'
import { assert } from '../../../base/refusal.ts'
import { within } from '../../platform/db/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { demoMount } from '../../registers/connect.ts'
import { inventScenario } from './invent.ts'
import { findMunicipalityByNumber, findTold } from './queries.ts'
import { nobody, type Scenario } from './scenario.ts'
import { answerTo, type Asked } from './simulator.ts'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** The demonstration's own registers, over loopback, speaking what the real ones speak. Refuse to exist outside a demonstration. */
export async function registerDemoRegisters(app: FastifyInstance, platform: Platform): Promise<void> {
  assert(platform.config.demo, 'the demonstration’s registers live only in a demonstration')
  await app.register((inner, _options, done) => {
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser('text/xml', { bodyLimit: 65_536, parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, body),
    )
    inner.post(demoMount, async (request, reply) => {
      if (!loopback.has(request.ip)) return reply.code(404).send()
      const answer = await answerTo(String(request.body), (asked) => scenarioOf(platform, asked))
      return reply.type('text/xml; charset=utf-8').header('cache-control', 'no-store').send(answer)
    })
    done()
  })
}

async function scenarioOf(platform: Platform, asked: Asked): Promise<Scenario> {
  const { db, vaultOf } = platform
  // A register writes sixteen before the number of an organisation.
  const number = asked.organisationNumber.replace(/^16/, '')
  const municipality = await db.transaction().execute((tx) => findMunicipalityByNumber(tx, number))
  if (municipality === null) return nobody
  return inventScenario(asked, await within(db, municipality, vaultOf, (tx) => findTold(tx, asked)))
}
