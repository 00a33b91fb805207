import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../../../base/refusal.ts'
import { loadSecretKey } from '../config/secret-key.ts'
import type { Platform } from '../platform.ts'
import { isApp, type App } from './destination.ts'
import { finish } from './finish.ts'
import { goodbye } from './goodbye.ts'
import { tell } from './no.ts'
import type { LoginParts } from './parts.ts'
import { pendingLogins } from './pending.ts'
import { findProviders } from './providers.ts'
import { start } from './start.ts'

const styles = readFileSync(join(import.meta.dirname, 'pages.css'), 'utf8')
/** A whole office signs in behind one address at eight in the morning; a robot is faster still. */
const limit = {
  config: { rateLimit: { max: 600, timeWindow: '1 minute', keyGenerator: (request: FastifyRequest) => request.ip } },
}

/** The session's cookie. Over https the browser itself sees to it that no other host or path can set it. */
export const cookieFor = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Host-tillit' : 'tillit')

/** Sign-in and sign-out under `/auth`. Needs @fastify/cookie, and @fastify/rate-limit for its limits. */
export async function registerLogin(app: FastifyInstance, platform: Platform): Promise<void> {
  await app.register((inner, _options, done) => {
    addRoutes(inner, platform)
    done()
  })
}

function addRoutes(app: FastifyInstance, platform: Platform): void {
  const secure = platform.config.publicUrl.startsWith('https:')
  const parts: LoginParts = {
    platform,
    providers: findProviders(app, platform),
    pending: pendingLogins(loadSecretKey(platform.config)),
    pendingCookie: secure ? '__Host-tillit-login' : 'tillit-login',
    cookie: { path: '/', httpOnly: true, secure },
  }
  // What is sent to sign out says nothing we need to read.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { bodyLimit: 1024, parseAs: 'string' }, (_request, _body, done) => done(null, null))
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (!request.url.startsWith('/auth/pages.css')) void reply.header('cache-control', 'no-store')
    done()
  })
  app.setErrorHandler((error, request, reply) => tell(platform, error, request, reply))
  app.get('/auth/pages.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(styles),
  )
  app.get('/auth/login/:municipality/:app', limit, (request, reply) => start(parts, wanted(request), request, reply))
  app.get('/auth/callback/:app', limit, (request, reply) => finish(parts, wanted(request).app, request, reply))
  app.post('/auth/logout', limit, (request, reply) => goodbye(parts, request, reply))
}

function wanted(request: FastifyRequest): { app: App; municipality: string } {
  const params: Record<string, unknown> = { ...Object(request.params) }
  const app = typeof params.app === 'string' && isApp(params.app) ? params.app : refuse('login.no_page')
  return { app, municipality: typeof params.municipality === 'string' ? params.municipality : '' }
}
