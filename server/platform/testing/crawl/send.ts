import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { RouteShape } from '../../../../api/route.ts'
import type { Probe } from './probes.ts'
import { pdf } from './scene.ts'

export interface Sent {
  cookie?: string | undefined
  key?: string
  headers?: Record<string, string>
}

export interface Answered {
  status: number
  /** `200`, or the code of the problem. */
  code: string
  text: string
  bytes: Buffer
  headers: Readonly<Record<string, unknown>>
}

const problem = z.looseObject({ code: z.string() })

/** Sends a probe straight into the server, past no check of it. */
export async function send(
  app: FastifyInstance,
  route: RouteShape,
  probe: Omit<Probe, 'inside'>,
  sent: Sent = {},
): Promise<Answered> {
  const url = urlOf(route, probe.params ?? {})
  const headers: Record<string, string> = { 'accept-language': 'sv', ...(sent.cookie ? { cookie: sent.cookie } : {}) }
  if (route.writes) headers['idempotency-key'] = sent.key ?? randomUUID()
  const body = route.takesFile ? fileBody(probe.body) : jsonBody(probe.body)
  const response = await app.inject({
    method: route.method,
    url,
    headers: { ...headers, ...body.headers, ...sent.headers },
    ...(body.payload === undefined ? {} : { payload: body.payload }),
  })
  const said = problem.safeParse(asJson(response.payload))
  const code =
    response.statusCode < 300
      ? String(response.statusCode)
      : (said.data?.code ?? `${response.statusCode} without a code`)
  return {
    status: response.statusCode,
    code,
    text: response.payload,
    bytes: response.rawPayload,
    headers: response.headers,
  }
}

export const urlOf = (route: Pick<RouteShape, 'path'>, params: Record<string, string>): string =>
  route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? 'missing'))

const jsonBody = (body: unknown) =>
  body === undefined
    ? { headers: {} }
    : { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) }

const boundary = 'grans-1'
const line = (text: string): Buffer => Buffer.from(`${text}\r\n`)

export interface Part {
  name: string
  filename?: string
  type?: string
  bytes: Uint8Array
}

/** A form as browsers send it. */
export function form(parts: readonly Part[]): { headers: Record<string, string>; payload: Buffer } {
  const pieces = parts.flatMap(({ name, filename, type, bytes }) => [
    line(`--${boundary}`),
    line(`content-disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`),
    ...(type === undefined ? [] : [line(`content-type: ${type}`)]),
    line(''),
    Buffer.from(bytes),
    line(''),
  ])
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...pieces, line(`--${boundary}--`)]),
  }
}

function fileBody(body: unknown): { headers: Record<string, string>; payload: Buffer } {
  const fields = Object.entries({ ...Object(body) }).map(([name, value]) => ({
    name,
    bytes: Buffer.from(String(value)),
  }))
  return form([...fields, { name: 'file', filename: 'bild.pdf', type: 'application/pdf', bytes: pdf }])
}

export function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
