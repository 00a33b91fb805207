import type { z, ZodObject, ZodType } from 'zod'
import type { RouteShape } from '../../api/route.ts'

export type Params<R extends RouteShape> = R extends { params: infer S extends ZodObject } ? z.input<S> : undefined
export type Body<R extends RouteShape> = R extends { body: infer S extends ZodType } ? z.input<S> : undefined
export type Reply<R extends RouteShape> = R extends { reply: infer S extends ZodType }
  ? z.output<S>
  : R extends { replyFile: string }
    ? Blob
    : undefined

/** Where a route of the api is. The shapes stay types: no schema goes into the bundle. */
export interface Endpoint<R extends RouteShape> {
  method: R['method']
  path: R['path']
  writes: boolean
  /** Somebody is there; false: the page asks again and again by itself. */
  isSign: boolean
  /** Carries the type, never a value. */
  readonly route?: R
}

type Said<R extends RouteShape> = R extends { writes: true }
  ? ['writes']
  : R extends { asksByItself: true }
    ? ['by itself']
    : []

/**
 * A route by its declaration; another method or path, or a forgotten `'writes'` or `'by itself'`, does not compile:
 * `endpoint<typeof decide>('POST', '/api/cases/:caseId/months/:month/decisions', 'writes')`.
 */
export const endpoint = <R extends RouteShape>(method: R['method'], path: R['path'], ...said: Said<R>): Endpoint<R> => {
  const flags: readonly string[] = said
  return { method, path, writes: flags.includes('writes'), isSign: !flags.includes('by itself') }
}

interface Common {
  /** Hold one key across retries of the same act; left out: a new one. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** The caller shows a lost session itself. */
  quiet?: boolean
}
type IfAny<T, Field> = [T] extends [undefined] ? object : Field
type File<R extends RouteShape> = R extends { takesFile: true } ? { file: Blob; fileName: string } : object

export type Ask<R extends RouteShape> = Common &
  IfAny<Params<R>, { params: Params<R> }> &
  IfAny<Body<R>, { body: Body<R> }> &
  File<R>

/** The address with its parameters filled in, for links and for `call`. */
export function pathOf(path: string, params: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
}
