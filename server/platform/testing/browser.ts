import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { RouteShape } from '../../../api/route.ts'
import { trust } from '../../../base/trust.ts'

export interface Told {
  status: number
  code: string
  title: string
  detail: string
  gates?: { gate: string; need: string }[]
  current?: unknown
}

type Output<T> = T extends z.ZodType ? z.output<T> : undefined
type Input<T> = T extends z.ZodType ? z.input<T> : undefined

export interface CallOptions<R extends RouteShape> {
  params?: Record<string, string>
  body?: Input<R['body']>
  key?: string
  file?: { bytes: Uint8Array; name?: string }
}

/** Someone at the other end of HTTP. */
export interface Browser {
  /** The reply of a route; throws when it says no. */
  call: <R extends RouteShape>(route: R, options?: CallOptions<R>) => Promise<Output<R['reply']>>
  /** The no of a route; throws when it says yes. */
  refused: <R extends RouteShape>(route: R, options?: CallOptions<R>) => Promise<Told>
  raw: <R extends RouteShape>(route: R, options?: CallOptions<R>) => Promise<Response>
  cookie: string
  base: string
}

export function makeBrowser(base: string, cookie: string): Browser {
  const raw = <R extends RouteShape>(route: R, options: CallOptions<R> = {}): Promise<Response> => {
    const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(options.params?.[name] ?? 'missing'),
    )
    const headers: Record<string, string> = { cookie, 'accept-language': 'sv' }
    if (route.writes) headers['idempotency-key'] = options.key ?? randomUUID()
    if (route.method !== 'GET') headers.origin = base
    if (options.file) return fetch(base + path, { method: route.method, headers, body: form(options) })
    // As the pages do: who asks for nothing in particular says so.
    const body = options.body === undefined && route.body ? {} : options.body
    if (body !== undefined) headers['content-type'] = 'application/json'
    return fetch(base + path, {
      method: route.method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
  return {
    base,
    cookie,
    raw,
    async call(route, options) {
      const response = await raw(route, options)
      if (!response.ok) throw new Error(`${route.method} ${route.path}: ${response.status} ${await response.text()}`)
      // The server has shaped the reply by the route's own schema.
      return trust(await response.json())
    },
    async refused(route, options) {
      const response = await raw(route, options)
      if (response.ok) throw new Error(`${route.method} ${route.path} was not refused`)
      // A problem document, by the server's own shape.
      return trust<Told>(await response.json())
    },
  }
}

function form<R extends RouteShape>(options: CallOptions<R>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...Object(options.body) })) data.append(name, String(value))
  if (options.file) data.append('file', new Blob([new Uint8Array(options.file.bytes)]), options.file.name ?? 'bild')
  return data
}
