import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal, refuse } from '../../../base/refusal.ts'
import { home, type App } from './destination.ts'
import { getIdentity } from './identity.ts'
import { html, loginTexts, page } from './page.ts'
import type { LoginParts } from './parts.ts'
import type { PendingLogin } from './pending.ts'
import { openSession, recordFailure } from './session.ts'

/** The provider has sent the person back: checks what it says, opens the session, and leads on. */
export async function finish(
  parts: LoginParts,
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { platform, pending, pendingCookie, cookie } = parts
  const query: Record<string, unknown> = { ...Object(request.query) }
  const { login, rest } = pending.take(request.cookies[pendingCookie], {
    app,
    state: query.state,
    now: platform.clock.now(),
  })
  if (!login) return refuse('login.stale')
  // Whatever comes of it, this one has been used.
  if (rest === null) void reply.clearCookie(pendingCookie, cookie)
  else void reply.setCookie(pendingCookie, rest, { ...cookie, sameSite: 'lax', maxAge: 15 * 60 })
  const session = await signIn(parts, login, request)
  void reply.setCookie(platform.cookieName, session, { ...cookie, sameSite: 'strict' })
  return reply
    .type('text/html; charset=utf-8')
    .send(welcome(platform.languageOf(request.headers['accept-language']), login.to))
}

async function signIn(
  { platform, providers }: LoginParts,
  login: PendingLogin,
  request: FastifyRequest,
): Promise<string> {
  try {
    const provider = await providers(login.app, login.slug)
    const identity = await getIdentity(provider, new URL(request.url, platform.config.publicUrl), login)
    return await openSession(platform, login, identity, request.id)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { cause = 'none' } = error.extra
    platform.log.warn({ request: request.id, fault: { name: error.code, cause } }, 'sign-in refused')
    await recordFailure(platform, login, error.code, request.id)
    throw new Refusal(error.code, {}, { again: againAddress(login) })
  }
}

function againAddress(login: PendingLogin): string {
  const to = login.to === home(login.app) ? '' : `?to=${encodeURIComponent(login.to)}`
  return `/auth/login/${login.slug}/${login.app}${to}`
}

/**
 * A page of our own between the provider and the app. The session cookie is Strict: it goes only with what our own pages ask for,
 * and a redirect would still count as the provider's wish.
 */
function welcome(language: string, to: string): string {
  const { welcome: words } = loginTexts(language)
  const main = html`<p>${words.detail}</p>
    <p><a class="button" href="${to}">${words.next}</a></p>`
  return page({ language, title: words.title, main, onward: to })
}
