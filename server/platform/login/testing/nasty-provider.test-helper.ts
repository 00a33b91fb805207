import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

type Fields = Record<string, unknown>

/** What the provider does wrong this time; nothing, when empty. */
export interface Mischief {
  discovery?: (about: Fields) => Fields
  claims?: (claims: Fields) => Fields
  header?: Fields
  signedBy?: 'nobody' | 'secret' | 'stranger'
  token?: (reply: Fields) => { status?: number; type?: string; body?: string }
  userinfo?: Fields
  callback?: (answer: URLSearchParams) => void
}

export interface NastyProvider {
  issuer: string
  mischief: Mischief
  /** What it was asked at its doors, newest last. */
  asked: { authorize: URLSearchParams[]; token: URLSearchParams[] }
  close: () => Promise<void>
}

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const jwkOf = (key: KeyObject) => ({ ...key.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' })
export const strangersJwk = jwkOf(stranger.publicKey)

/** An identity provider on this computer that lies when told to. Whoever comes is `sara`. */
export async function startNastyProvider(port: number): Promise<NastyProvider> {
  const provider: NastyProvider = {
    issuer: `http://127.0.0.1:${port}`,
    mischief: {},
    asked: { authorize: [], token: [] },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve()).closeAllConnections()
      }),
  }
  const server = createServer((request, response) => void answer(provider, request, response))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return provider
}

async function answer(provider: NastyProvider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', provider.issuer)
  const { mischief } = provider
  if (pathname === '/.well-known/openid-configuration')
    return json(response, (mischief.discovery ?? same)(about(provider.issuer)))
  if (pathname === '/jwks') return json(response, { keys: [jwkOf(ours.publicKey)] })
  if (pathname === '/userinfo') return json(response, { sub: 'sara', ...mischief.userinfo })
  if (pathname === '/authorize') {
    provider.asked.authorize.push(searchParams)
    const back = new URLSearchParams({ code: 'code', state: searchParams.get('state') ?? '', iss: provider.issuer })
    mischief.callback?.(back)
    response.writeHead(302, { location: `${searchParams.get('redirect_uri') ?? ''}?${back.toString()}` }).end()
    return undefined
  }
  provider.asked.token.push(new URLSearchParams(await text(request)))
  const reply = { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: idToken(provider) }
  const { status = 200, type = 'application/json', body = JSON.stringify(reply) } = mischief.token?.(reply) ?? {}
  response.writeHead(status, { 'content-type': type }).end(body)
}

const same = (fields: Fields): Fields => fields

function json(response: ServerResponse, body: Fields): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const about = (issuer: string): Fields => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  userinfo_endpoint: `${issuer}/userinfo`,
  end_session_endpoint: `${issuer}/end`,
  authorization_response_iss_parameter_supported: true,
  // It claims the weak ways too: that we do not take them must not depend on what it says.
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
})

function idToken({ issuer, asked, mischief }: NastyProvider): string {
  const now = Math.floor(Date.now() / 1000)
  const honest: Fields = {
    iss: issuer,
    aud: 'tillit',
    sub: 'sara',
    iat: now,
    exp: now + 300,
    nonce: asked.authorize.at(-1)?.get('nonce'),
  }
  const claims = (mischief.claims ?? same)(honest)
  const alg = { nobody: 'none', secret: 'HS256', stranger: 'RS256' }[mischief.signedBy ?? 'stranger']
  const words = [{ alg, kid: 'k1', ...mischief.header }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${words}.${signature(words, mischief.signedBy)}`
}

function signature(words: string, by: Mischief['signedBy']): string {
  if (by === 'nobody') return ''
  if (by === 'secret') {
    return createHmac('sha256', ours.publicKey.export({ type: 'spki', format: 'pem' }))
      .update(words)
      .digest('base64url')
  }
  return sign('sha256', Buffer.from(words), by === 'stranger' ? stranger.privateKey : ours.privateKey).toString(
    'base64url',
  )
}
