import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { refuse } from '../../../base/refusal.ts'
import { tellRefusal } from '../../../texts/say.ts'
import { NotRecorded } from '../audit/record.ts'
import type { Platform } from '../platform.ts'
import type { Bound } from './bind.ts'
import { issuesIn } from './issues.ts'
import { registerRoute } from './register.ts'
import { registerOpenApi } from './openapi.ts'
import { faultWords, statusFor, toRefusal } from './problem.ts'

/** The HTTP server with all routes, not yet listening. `more` adds what is not an API route: login, files of the web apps. */
export async function buildApp(
  platform: Platform,
  routes: readonly Bound[],
  more: (app: FastifyInstance) => Promise<void>,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    http: { connectionsCheckingInterval: 5_000, headersTimeout: 15_000 },
    // An address that cannot be read never comes to the routes; Fastify's own answer would repeat it.
    frameworkErrors: (error, request, reply) => tell(platform, error, request, reply),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(cookie)
  await app.register(helmet, policy(platform))
  await app.register(rateLimit, {
    global: false,
    keyGenerator: (request) => request.cookies[platform.cookieName] ?? request.ip,
  })
  await app.register(multipart, {
    limits: { files: 1, fileSize: platform.config.uploadMaxBytes, fields: 5, fieldSize: 1_000, headerPairs: 20 },
    throwFileSizeLimit: true,
  })
  logRequests(app, platform)
  app.setErrorHandler((error: FastifyError, request, reply) => tell(platform, error, request, reply))
  app.setNotFoundHandler((request, reply) => tellNotFound(platform, request, reply))
  app.addHook('onRequest', (request, _reply, next) => {
    next(sameOrigin(platform, request))
  })
  await registerOpenApi(app)
  for (const bound of routes) registerRoute(app, platform, bound)
  await more(app)
  return app
}

function policy(platform: Platform) {
  const providers = [platform.config.staffProvider, platform.config.clientProvider].flatMap((one) =>
    one ? [new URL(one.issuer).origin] : [],
  )
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'", ...providers],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' as const },
    strictTransportSecurity: platform.config.publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : (false as const),
  }
}

/** A write must come from our own pages. Browsers always say where a write comes from; programs send neither header. */
function sameOrigin(platform: Platform, request: FastifyRequest): Error | undefined {
  if (request.method === 'GET' || request.method === 'HEAD' || request.url.startsWith('/demo-idp/')) return undefined
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign =
    origin === undefined
      ? site !== undefined && site !== 'same-origin' && site !== 'none'
      : origin !== platform.config.publicUrl
  if (!foreign) return undefined
  try {
    return refuse('request.wrong_origin')
  } catch (error) {
    return error instanceof Error ? error : undefined
  }
}

function tell(platform: Platform, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = toRefusal(error)
  if (!refusal || error instanceof NotRecorded)
    platform.log.error({ request: request.id, route: request.routeOptions.url, fault: faultWords(error) }, 'fault')
  const code = refusal?.code ?? 'fault'
  const status = statusFor(code)
  const { title, detail } = tellRefusal(
    platform.languageOf(request.headers['accept-language']),
    code,
    refusal?.facts ?? {},
  )
  if (status === 503) void reply.header('retry-after', '2')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:tillit:refusal:${code}`,
        status,
        code,
        title,
        detail,
        instance: `urn:uuid:${request.id}`,
        facts: refusal?.facts,
        ...refusal?.extra,
        ...issuesIn(error, request),
      }),
    )
}

function tellNotFound(platform: Platform, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return tell(platform, Object.assign(new Error('not found'), { statusCode: 404 }), request, reply)
}

/** One line a request: which route, how it went, how long. Never the address as written, which anyone may have put anything in. */
function logRequests(app: FastifyInstance, platform: Platform): void {
  app.addHook('onResponse', (request, reply, next) => {
    platform.log.info(
      {
        request: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
    platform.metrics.request(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime)
    next()
  })
}
