import type { z, ZodType } from 'zod'
import type { RouteShape } from '../../../api/route.ts'
import type { Day } from '../../../base/day.ts'
import { trust } from '../../../base/trust.ts'
import type { Read, Write } from '../db/transaction.ts'
import type { FileStore } from '../files/store.ts'
import type { Papers } from '../scan/papers.ts'
import type { Who } from './who.ts'

type Inferred<T> = T extends ZodType ? z.output<T> : undefined
type WhoOf<R extends RouteShape> = R['access'] extends { who: infer K }
  ? K extends 'staff' | 'client'
    ? Extract<Who, { kind: K }>
    : Who
  : never

/** A file that came with the request, already inside the size limit, its type read from its content. */
export interface Upload {
  bytes: Buffer
}

/** What an act is given: nothing else can be reached from it. */
export interface Call<R extends RouteShape> {
  tx: R['writes'] extends true ? Write : Read
  who: WhoOf<R>
  ids: Inferred<R['params']>
  input: Inferred<R['body']>
  now: Date
  today: Day
  language: string
  files: FileStore
  papers: Papers
  upload: R['takesFile'] extends true ? Upload : undefined
  /** Cases the reply tells of, for the record; needed where the route reads `listed_cases`. */
  shows: (caseIds: readonly string[]) => void
  relation: string | null
}

/** Bytes with a media type, for routes that reply with a file. */
export interface FileReply {
  bytes: Uint8Array
  mediaType: string
  /** Shown in the browser, or saved. Carries no personal data. */
  name: string
  disposition: 'inline' | 'attachment'
}

export type ReplyOf<R extends RouteShape> = R extends { replyFile: string }
  ? FileReply
  : R extends { reply: infer S extends ZodType }
    ? z.input<S>
    : undefined

export interface AnyCall {
  tx: Read
  who: Who
  ids: unknown
  input: unknown
  now: Date
  today: Day
  language: string
  files: FileStore
  papers: Papers
  upload: Upload | undefined
  shows: (caseIds: readonly string[]) => void
  relation: string | null
}

export interface Bound {
  route: RouteShape
  act: (call: AnyCall) => Promise<unknown>
}

/** Binds a route to the act that answers it; the types of both must fit. */
export function bind<R extends RouteShape>(route: R, act: (call: Call<R>) => Promise<ReplyOf<R>>): Bound
export function bind(route: RouteShape, act: (call: never) => Promise<unknown>): Bound {
  // The overload above has checked the act against the route; here the two are only kept together.
  return { route, act: trust<Bound['act']>(act) }
}
