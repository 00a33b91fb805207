import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import type { Platform } from '../platform.ts'

/** Live: the process answers. Ready: the database does too. Metrics: figures without persons, for the operator's own network. */
export function registerHealth(app: FastifyInstance, platform: Platform): void {
  const hide = { schema: { hide: true } }
  app.get('/health/live', hide, () => ({ status: 'live' }))
  app.get('/health/ready', hide, async (_request, reply) => {
    const ready = await sql`select 1`.execute(platform.db).then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'waiting for the database' })
  })
  app.get('/metrics', hide, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4').send(await platform.metrics.text()),
  )
}
