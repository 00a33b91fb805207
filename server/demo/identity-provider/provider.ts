import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { Provider, type Account, type Context, type Grant } from 'oidc-provider'
import { page, html, loginTexts } from '../../platform/login/page.ts'
import type { Platform } from '../../platform/platform.ts'
import { clientMetadata, findClient } from './clients.ts'
import { findDemoClaims } from './queries.ts'
import { memory } from './store.ts'

export const mount = '/demo-idp'

const quarter = 15 * 60
const scope = 'openid profile'

/** An identity provider in miniature: own keys at each start, nothing kept, nobody's password. */
export function makeProvider(platform: Platform): Provider {
  return new Provider(`${platform.config.publicUrl}${mount}`, {
    adapter: memory((id) => clientMetadata(platform, id)),
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'tillit-demo-session', interaction: 'tillit-demo-interaction', resume: 'tillit-demo-resume' },
    },
    claims: { openid: ['sub'], profile: ['name', 'given_name', 'family_name', 'personal_identity_number'] },
    clientBasedCORS: () => false,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (context: Context, sub: string) => findAccount(platform, context, sub),
    interactions: { url: (_context: Context, { uid }: { uid: string }) => `${mount}/interaction/${uid}` },
    issueRefreshToken: () => false,
    loadExistingGrant: grantAll,
    pkce: { required: () => true },
    renderError: (context: Context) => tellError(platform, context),
    responseTypes: ['code'],
    scopes: ['openid'],
    ttl: {
      AccessToken: 120,
      AuthorizationCode: 60,
      Grant: quarter,
      IdToken: quarter,
      Interaction: quarter,
      Session: quarter,
    },
  })
}

function signingKey(): Readonly<Record<string, unknown>> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: randomBytes(6).toString('hex') }
}

/** A subject means somebody only together with the municipality and the app that ask. */
async function findAccount(platform: Platform, context: Context, sub: string): Promise<Account | undefined> {
  const client = await findClient(platform, context.oidc.client?.clientId ?? '')
  const claims = client
    ? await findDemoClaims(platform, { municipality: client.municipality.id, app: client.app }, { sub })
    : null
  return claims ? { accountId: sub, claims: async () => claims } : undefined
}

/** Nobody is asked for consent: the app is the municipality's own. */
async function grantAll(context: Context): Promise<Grant | undefined> {
  const { client, session, provider } = context.oidc
  if (!client || session?.accountId === undefined) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope(scope)
  await grant.save()
  return grant
}

function tellError(platform: Platform, context: Context): void {
  const language = platform.languageOf(context.get('accept-language'))
  const { demo, home } = loginTexts(language)
  context.type = 'html'
  context.body = page({
    language,
    title: demo.wrongTitle,
    main: html`<p>${demo.wrong}</p>
      <p><a href="/">${home}</a></p>`,
  })
}
