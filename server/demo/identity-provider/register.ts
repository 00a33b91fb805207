import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { InteractionDetails, Provider } from 'oidc-provider'
import { assert } from '../../../base/refusal.ts'
import { html, loginTexts, page } from '../../platform/login/page.ts'
import type { Platform } from '../../platform/platform.ts'
import { choicePage } from './choice.ts'
import { findClient, type DemoClient } from './clients.ts'
import { makeProvider, mount } from './provider.ts'
import { demoLogins, findDemoClaims } from './queries.ts'

/** The demonstration's own identity provider, under `/demo-idp` of the same server. Refuses to exist outside a demonstration. */
export async function registerDemoProvider(app: FastifyInstance, platform: Platform): Promise<void> {
  assert(platform.config.demo, 'the demonstration provider lives only in a demonstration')
  const provider = makeProvider(platform)
  await app.register((inner, _options, done) => {
    addPages(inner, platform, provider)
    done()
  })
  await app.register((inner, _options, done) => {
    addProtocol(inner, platform, provider)
    done()
  })
}

/** What people see. */
function addPages(app: FastifyInstance, platform: Platform, provider: Provider): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { bodyLimit: 4096, parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    },
  )
  app.get(`${mount}/interaction/:uid`, async (request, reply) => {
    const asked = await findAsked(platform, provider, request, reply)
    if (!asked) return tellGone(platform, request, reply)
    const logins = await demoLogins(platform, asked.client.municipality.id, asked.client.app)
    const language = platform.languageOf(request.headers['accept-language'])
    return html5(reply).send(choicePage(language, asked.client, logins, `${mount}/interaction/${asked.details.uid}`))
  })
  app.post(`${mount}/interaction/:uid`, async (request, reply) => {
    const asked = await findAsked(platform, provider, request, reply)
    const chosen: Record<string, unknown> = { ...Object(request.body) }
    const login = typeof chosen.login === 'string' ? chosen.login : ''
    const found = asked
      ? await findDemoClaims(platform, { municipality: asked.client.municipality.id, app: asked.client.app }, { login })
      : null
    if (!found) return tellGone(platform, request, reply)
    const result = { login: { accountId: found.sub, remember: false } }
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303)
  })
  // The provider keeps no session that could be ended: each sign-in asks anew. So the way out leads straight back.
  app.get(`${mount}/session/end`, async (request, reply) => {
    const query: Record<string, unknown> = { ...Object(request.query) }
    const ways = [`${platform.config.publicUrl}/`, `${platform.config.publicUrl}/staff/`]
    return reply.redirect(ways.find((way) => way === query.post_logout_redirect_uri) ?? '/', 303)
  })
}

/** What programs say to each other, handed to oidc-provider as it came. */
function addProtocol(app: FastifyInstance, platform: Platform, provider: Provider): void {
  const answer = provider.callback()
  const { host } = new URL(platform.config.publicUrl)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null, undefined))
  app.all(`${mount}/*`, async (request, reply) => {
    const { raw } = request
    const kept = (raw.headers.cookie ?? '').split(/; */).filter((cookie) => !cookie.startsWith('tillit-demo-session'))
    // Addresses follow the public one, never the browser's word; and no session is remembered between sign-ins.
    Object.assign(raw.headers, { host, cookie: kept.join('; ') })
    Object.assign(raw, { originalUrl: raw.url, url: (raw.url ?? '').slice(mount.length) })
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value)
    reply.hijack()
    await answer(raw, reply.raw)
  })
}

interface Asked {
  details: InteractionDetails
  client: DemoClient
}

/** The sign-in this browser is in the middle of; null when there is none. */
async function findAsked(
  platform: Platform,
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asked | null> {
  const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => null)
  const client = details ? await findClient(platform, String(details.params.client_id)) : null
  return details && client ? { details, client } : null
}

function tellGone(platform: Platform, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = platform.languageOf(request.headers['accept-language'])
  const { demo, home } = loginTexts(language)
  const main = html`<p>${demo.wrong}</p>
    <p><a href="/">${home}</a></p>`
  return html5(reply)
    .code(400)
    .send(page({ language, title: demo.wrongTitle, main }))
}

const html5 = (reply: FastifyReply): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
