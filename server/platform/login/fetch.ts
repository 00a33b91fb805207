import type { FastifyInstance } from 'fastify'
import type { CustomFetch } from 'openid-client'

/** No answer of an identity provider is larger; what is comes from somebody who means harm. */
const mostBytes = 256 * 1024

/** Asks over the network, reading no more than it must. */
export const fetchFromNet: CustomFetch = async (url, options) => {
  const response = await fetch(url, { ...options, body: bodyOf(options.body) })
  return bounded(response)
}

async function bounded(response: Response): Promise<Response> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) throw new AnswerTooLarge()
    chunks.push(chunk)
  }
  const { status, headers } = response
  const body = isEmpty(status) ? null : new Uint8Array(Buffer.concat(chunks))
  return new Response(body, { status, headers })
}

/** The provider sent more than any honest answer holds. */
export class AnswerTooLarge extends Error {}

/** Asks the provider that lives in this very server, without the network: right whatever address and port it listens on. */
export const fetchFromSelf =
  (app: FastifyInstance): CustomFetch =>
  async (url, options) => {
    const { pathname, search, host } = new URL(url)
    const payload = bodyOf(options.body)
    const reply = await app.inject({
      method: options.method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: { ...options.headers, host },
      ...(payload === null ? {} : { payload }),
    })
    const headers = Object.entries(reply.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    )
    return new Response(isEmpty(reply.statusCode) ? null : reply.body, { status: reply.statusCode, headers })
  }

const isEmpty = (status: number): boolean => status === 204 || status === 304

function bodyOf(body: unknown): string | null {
  if (body === undefined || body === null) return null
  if (typeof body === 'string') return body
  if (body instanceof URLSearchParams) return body.toString()
  throw new TypeError('only forms are sent to identity providers')
}
