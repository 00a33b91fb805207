import type { RouteShape } from '../../api/route.ts'
import { tellAlive } from './alive.ts'
import { pathOf, type Ask, type Endpoint, type Reply } from './endpoint.ts'
import { isRecord, noAnswer, readProblem } from './problem.ts'
import { tellSignedOut } from './signals.ts'

/** A key for one act; the same act sent again carries the same key. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Ask the server. Throws `Problem`, nothing else: a no, a fault, or no answer at all. */
export async function call<R extends RouteShape>(endpoint: Endpoint<R>, ask: Ask<R>): Promise<Reply<R>> {
  const response = await send(endpoint, ask)
  if (!response.ok) {
    const problem = await readProblem(response)
    if (response.status === 401 && ask.quiet !== true) tellSignedOut()
    throw problem
  }
  if (endpoint.isSign) tellAlive()
  return readReply(response)
}

async function send<R extends RouteShape>(endpoint: Endpoint<R>, ask: Ask<R>): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json, application/pdf, application/xml',
    'Accept-Language': document.documentElement.lang,
  })
  if (endpoint.writes) headers.set('Idempotency-Key', ask.idempotencyKey ?? newKey())
  const body = bodyOf(ask)
  if (typeof body === 'string') headers.set('Content-Type', 'application/json')
  const params: unknown = 'params' in ask ? ask.params : undefined
  try {
    return await fetch(pathOf(endpoint.path, isRecord(params) ? params : {}), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers,
      body: body ?? (endpoint.method === 'GET' ? null : JSON.stringify({})),
      signal: ask.signal ?? null,
    })
  } catch (thrown) {
    if (ask.signal?.aborted === true) throw thrown
    throw noAnswer()
  }
}

function bodyOf(ask: object): string | FormData | null {
  const body: unknown = 'body' in ask ? ask.body : undefined
  if (!('file' in ask) || !(ask.file instanceof Blob)) return body === undefined ? null : JSON.stringify(body)
  const form = new FormData()
  for (const [name, value] of Object.entries(isRecord(body) ? body : {})) form.append(name, String(value))
  form.append('file', ask.file, 'fileName' in ask ? String(ask.fileName) : 'file')
  return form
}

/** Replies are stripped to their shape by the server; what its own route declares is trusted here. */
async function readReply(response: Response) {
  const json = response.headers.get('content-type')?.includes('json') === true
  return json ? response.json() : response.blob()
}

/** Ends the session on the server, also while the page goes away; an answer is not waited for by anything typed. */
export const endSession = async (): Promise<void> => {
  await fetch('/auth/logout', { method: 'POST', keepalive: true, headers: { Accept: 'application/json' } }).catch(
    () => undefined,
  )
}
