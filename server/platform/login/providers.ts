import type { FastifyInstance } from 'fastify'
import * as oidc from 'openid-client'
import { refuse } from '../../../base/refusal.ts'
import type { Provider } from '../config/read.ts'
import { isLocal } from '../config/shape.ts'
import type { Platform } from '../platform.ts'
import type { App } from './destination.ts'
import { fetchFromNet, fetchFromSelf } from './fetch.ts'

/** An identity provider, known and ready to be asked. */
export interface Ready {
  config: oidc.Configuration
  /** The claim that names the person. */
  claim: string
}

/** Finds the provider for an app in a municipality. Refuses while it cannot be reached. */
export type Providers = (app: App, slug: string) => Promise<Ready>

/** What a provider says of itself is asked for again after this long; when it does not answer, the old word stands. */
const freshFor = 60 * 60_000
/** After a vain attempt nobody waits for another this soon. */
const restAfterFailure = 2_000

/** Nothing is asked before the first sign-in: the server starts, and people go on working, while a provider is down. */
export function findProviders(app: FastifyInstance, platform: Platform): Providers {
  const known = new Map<string, () => Promise<oidc.Configuration>>()
  return async (which, slug) => {
    const { provider, fetch } = providerFor(app, platform, which, slug)
    const key = `${provider.issuer} ${provider.clientId}`
    const ask = known.get(key) ?? remembering(() => discover(provider, fetch), platform)
    known.set(key, ask)
    return { config: await ask(), claim: provider.claim }
  }
}

function providerFor(
  app: FastifyInstance,
  platform: Platform,
  which: App,
  slug: string,
): { provider: Provider; fetch: oidc.CustomFetch } {
  const { config } = platform
  const provider = which === 'staff' ? config.staffProvider : config.clientProvider
  if (provider) return { provider, fetch: fetchFromNet }
  if (!config.demo) refuse('login.closed')
  const claim = which === 'staff' ? 'sub' : 'personal_identity_number'
  const own = { issuer: `${config.publicUrl}/demo-idp`, clientId: `${slug}-${which}`, clientSecret: '', claim }
  return { provider: own, fetch: fetchFromSelf(app) }
}

function remembering(ask: () => Promise<oidc.Configuration>, platform: Platform): () => Promise<oidc.Configuration> {
  let found: { config: oidc.Configuration; at: number } | null = null
  let failedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null
  const renew = async (): Promise<void> => {
    try {
      found = { config: await ask(), at: performance.now() }
    } catch (error) {
      failedAt = performance.now()
      platform.log.warn(
        { fault: { name: error instanceof Error ? error.name : 'unknown' } },
        'identity provider does not answer',
      )
    }
    asking = null
  }
  return async () => {
    const now = performance.now()
    const isDue = !found || now - found.at >= freshFor
    if (isDue && now - failedAt >= restAfterFailure) await (asking ??= renew())
    return found ? found.config : refuse('login.provider_down')
  }
}

function discover(provider: Provider, fetch: oidc.CustomFetch): Promise<oidc.Configuration> {
  const issuer = new URL(provider.issuer)
  // Signatures are always checked, also where TLS already vouches for the sender.
  const execute = [oidc.enableNonRepudiationChecks]
  if (issuer.protocol === 'http:' && isLocal(provider.issuer)) execute.push(oidc.allowInsecureRequests)
  return oidc.discovery(issuer, provider.clientId, undefined, proofOf(provider), {
    execute,
    timeout: 8,
    [oidc.customFetch]: fetch,
  })
}

/** How we prove who we are: as the provider wishes, by the standard's own way when it does not say. */
function proofOf(provider: Provider): oidc.ClientAuth {
  if (provider.clientSecret === '') return oidc.None()
  const basic = oidc.ClientSecretBasic(provider.clientSecret)
  const post = oidc.ClientSecretPost(provider.clientSecret)
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const way = ways.includes('client_secret_basic') ? basic : post
    way(server, client, body, headers)
  }
}
