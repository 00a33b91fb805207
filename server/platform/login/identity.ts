import * as oidc from 'openid-client'
import { z } from 'zod'
import { refuse } from '../../../base/refusal.ts'
import { AnswerTooLarge } from './fetch.ts'
import type { PendingLogin } from './pending.ts'
import type { Ready } from './providers.ts'

/** What the provider vouches for. Never logged. */
export interface Identity {
  /** The claim the configuration names. */
  named: string
  givenName: string | null
  familyName: string | null
  authenticatedAt: Date | null
  /** Lets the provider know at the sign-out who goes; null where it would carry a personal number through an address. */
  hint: string | null
}

/** Trades the code for the person's claims; every check of OpenID Connect is made here, or refused. */
export async function getIdentity(provider: Ready, address: URL, login: PendingLogin): Promise<Identity> {
  try {
    const tokens = await oidc.authorizationCodeGrant(provider.config, address, {
      pkceCodeVerifier: login.verifier,
      expectedState: login.state,
      expectedNonce: login.nonce,
      idTokenExpected: true,
    })
    return await readClaims(provider, login, tokens)
  } catch (error) {
    return refuse(codeOf(error), {}, { cause: causeOf(error) })
  }
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>

async function readClaims({ config, claim }: Ready, login: PendingLogin, tokens: Tokens): Promise<Identity> {
  const signed = tokens.claims()
  if (!signed) return refuse('login.provider_wrong')
  const wanted = login.app === 'client' ? [claim, 'given_name', 'family_name'] : [claim]
  const isAllThere = wanted.every((name) => name in signed)
  const asks = !isAllThere && config.serverMetadata().userinfo_endpoint !== undefined
  const more = asks ? await oidc.fetchUserInfo(config, tokens.access_token, signed.sub) : {}
  const all: Readonly<Record<string, unknown>> = { ...more, ...signed }
  const named = subject.safeParse(all[claim])
  if (!named.success) return refuse('login.identity_incomplete')
  const isOpen = login.app === 'client' && claim in signed
  return {
    named: named.data,
    givenName: nameOf(all.given_name),
    familyName: nameOf(all.family_name),
    authenticatedAt: typeof signed.auth_time === 'number' ? new Date(signed.auth_time * 1000) : null,
    hint: isOpen ? null : (tokens.id_token ?? null),
  }
}

// What could steer a terminal or is no text at all names nobody.
const printable = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}]+$/u)
const subject = printable.max(255)
const name = printable.max(100)
const nameOf = (value: unknown): string | null => name.safeParse(value).data ?? null

/** For the operator's log: the library's own name for what was wrong, which holds nothing of what was sent. */
function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z_]{3,60}$/.test(code) ? code : 'none'
}

/** Which no an error of the exchange amounts to. Its own words may hold claims and go nowhere. */
function codeOf(error: unknown): string {
  if (error instanceof AnswerTooLarge) return 'login.provider_wrong'
  if (error instanceof oidc.AuthorizationResponseError)
    return byAuthorizationError[error.error] ?? 'login.provider_wrong'
  if (error instanceof oidc.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'login.stale' : 'login.provider_wrong'
  if (error instanceof Error && 'code' in error && error.code === 'OAUTH_TIMEOUT') return 'login.provider_down'
  if (error instanceof Error && 'cause' in error && isServerFault(error.cause)) return 'login.provider_down'
  if (error instanceof TypeError && error.message === 'fetch failed') return 'login.provider_down'
  if (error instanceof Error && error.message.startsWith('login.')) return error.message
  return 'login.provider_wrong'
}

const isServerFault = (cause: unknown): boolean => cause instanceof Response && cause.status >= 500

const byAuthorizationError: Readonly<Record<string, string>> = {
  access_denied: 'login.cancelled',
  login_required: 'login.cancelled',
  server_error: 'login.provider_down',
  temporarily_unavailable: 'login.provider_down',
}
