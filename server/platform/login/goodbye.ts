import type { FastifyReply, FastifyRequest } from 'fastify'
import * as oidc from 'openid-client'
import { home } from './destination.ts'
import type { LoginParts } from './parts.ts'
import { endSession, type Ended } from './session.ts'

/** Signs out here, then at the provider. A form is led on; a program that asks for JSON is told where to go. */
export async function goodbye(parts: LoginParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { platform, cookie } = parts
  const ended = await endSession(platform, request.cookies[platform.cookieName], request.id)
  void reply.clearCookie(platform.cookieName, { ...cookie, sameSite: 'strict' })
  const to = ended ? await wayOut(parts, ended) : '/'
  if (request.headers.accept?.includes('json') === true) return reply.send({ to })
  return reply.redirect(to, 303)
}

/** The provider's own sign-out, or our first page when it has none or does not answer: signing out never waits for others to work. */
async function wayOut({ platform, providers }: LoginParts, ended: Ended): Promise<string> {
  const first = home(ended.app)
  try {
    const { config } = await providers(ended.app, ended.slug)
    const address = oidc.buildEndSessionUrl(config, {
      post_logout_redirect_uri: platform.config.publicUrl + first,
      ...(ended.hint === null ? {} : { id_token_hint: ended.hint }),
    })
    return address.href
  } catch {
    return first
  }
}
