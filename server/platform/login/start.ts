import type { FastifyReply, FastifyRequest } from 'fastify'
import * as oidc from 'openid-client'
import { refuse } from '../../../base/refusal.ts'
import { isLocal } from '../config/shape.ts'
import { destination, type App } from './destination.ts'
import type { LoginParts } from './parts.ts'
import { findMunicipality } from './queries.ts'

/** Begins a sign-in: remembers it in this browser and sends the person to the identity provider. */
export async function start(
  parts: LoginParts,
  asked: { app: App; municipality: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { platform, pending, pendingCookie, cookie } = parts
  const query: Record<string, unknown> = { ...Object(request.query) }
  const own = ownAddress(platform.config.publicUrl, request, query)
  if (own) return reply.redirect(own, 302)
  const municipality = await findMunicipality(platform.db, asked.municipality)
  if (!municipality) return refuse('login.no_page')
  const { config } = await parts.providers(asked.app, municipality.slug)
  const state = oidc.randomState()
  const nonce = oidc.randomNonce()
  const verifier = oidc.randomPKCECodeVerifier()
  const address = oidc.buildAuthorizationUrl(config, {
    ...(await checks(state, nonce, verifier)),
    redirect_uri: `${platform.config.publicUrl}/auth/callback/${asked.app}`,
    scope: scopesFor(asked.app, config),
    ui_locales: platform.languageOf(request.headers['accept-language']),
  })
  const kept = pending.add(request.cookies[pendingCookie], {
    app: asked.app,
    municipality: municipality.id,
    slug: municipality.slug,
    state,
    nonce,
    verifier,
    to: destination(asked.app, query.to),
    at: platform.clock.now().getTime(),
    before: request.cookies[platform.cookieName] ?? null,
  })
  // Lax: the provider sends the browser back from another site, and this cookie must come along.
  return reply
    .setCookie(pendingCookie, kept, { ...cookie, sameSite: 'lax', maxAge: 15 * 60 })
    .redirect(address.href, 302)
}

/** What ties the answer to this browser and this request. */
const checks = async (state: string, nonce: string, verifier: string): Promise<Record<string, string>> => ({
  state,
  nonce,
  code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
  code_challenge_method: 'S256',
})

/** The same page under the public address, for one who came to this computer by its other name: cookies belong to one name. */
function ownAddress(
  publicUrl: string,
  request: FastifyRequest,
  query: Readonly<Record<string, unknown>>,
): string | null {
  const here = `http://${request.host}`
  if (!isLocal(publicUrl) || !isLocal(here) || 'moved' in query) return null
  if (new URL(here).hostname === new URL(publicUrl).hostname) return null
  return `${publicUrl}${request.url}${request.url.includes('?') ? '&' : '?'}moved=1`
}

/** Staff are named by the token itself. Residents' names and numbers are asked for by the scopes that the provider says it has. */
function scopesFor(app: App, config: oidc.Configuration): string {
  const offered = config.serverMetadata().scopes_supported ?? ['profile']
  const wished = app === 'client' ? ['profile', 'https://id.oidc.se/scope/naturalPersonNumber'] : []
  return ['openid', ...wished.filter((scope) => offered.includes(scope))].join(' ')
}
