import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../../base/refusal.ts'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const dist = join(import.meta.dirname, '../../../dist')

/**
 * The two web apps as built. Their own addresses lead to their one page, which no browser keeps: it would tell which addresses somebody opened. Files bear
 * their content in the name and may be kept for ever.
 */
export async function registerPages(app: FastifyInstance): Promise<void> {
  for (const [name, prefix] of [
    ['staff', '/staff/'],
    ['client', '/'],
  ] as const) {
    const root = join(dist, name)
    if (!existsSync(root)) continue
    await app.register(fastifyStatic, {
      root,
      prefix,
      wildcard: false,
      index: ['index.html'],
      decorateReply: name === 'staff',
      // Made small when they were built.
      preCompressed: true,
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
        ),
    })
    const page = (reply: FastifyReply) =>
      reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').sendFile('index.html', root)
    if (name === 'staff') {
      app.get('/staff', (_request, reply) => reply.redirect('/staff/'))
      // A file that is not there is not found: an old page must not take the app's page for a script.
      app.get('/staff/assets/*', { schema: { hide: true } }, () => refuse('not_found'))
      app.get('/staff/*', { schema: { hide: true } }, (_request, reply) => page(reply))
    } else {
      // The client app's own addresses; anything else is not found.
      for (const path of [
        '/ansok/*',
        '/kvitto/*',
        '/manad/*',
        '/mer/*',
        '/akut',
        '/lasare',
        '/kontakter',
        '/meddelanden',
        '/overklaga/*',
        '/utbetalningar',
        '/att-gora',
        '/mina-uppgifter',
        '/boende',
        '/hamtat',
        '/tillganglighet',
      ])
        app.get(path, { schema: { hide: true } }, (_request, reply) => page(reply))
    }
  }
}
