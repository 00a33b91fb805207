import type { ZodObject, ZodType } from 'zod'
import type { RefusalCode } from './refusals.ts'

export const roles = [
  'caseworker',
  'first_social_worker',
  'unit_manager',
  'quality_investigator',
  'security_investigator',
  'contact_centre',
  'reception',
  'labour_market_consultant',
  'finance_attester',
  'registrar',
  'committee_member',
  'auditor',
  'ivo_inspector',
  'system_administrator',
  'protected_identity',
] as const
export type Role = (typeof roles)[number]

/** Who may call. `case`: the role and a relation to the case named by `:caseId`, dated. `own`: the person's own things, found from the session alone. */
export type Access =
  | { who: 'anyone' }
  | { who: 'signed_in' }
  | { who: 'client' }
  | { who: 'staff'; roles: readonly Role[]; relation: 'none' | 'case' }

/** What is put on record, in the same transaction. `reads`: whose data the reply tells of. */
export type Audit =
  | { event: string; reads: 'case' | 'own' | 'listed_cases' | 'nobody' }
  | { event: null; why: 'no_personal_data' }

export interface RouteShape {
  method: 'GET' | 'POST' | 'PUT'
  path: `/api/${string}`
  summary: string
  access: Access
  audit: Audit
  params?: ZodObject
  body?: ZodType
  /** A file instead of JSON: its media type. */
  replyFile?:
    | 'application/pdf'
    | 'application/xml'
    | 'text/csv'
    | 'text/html'
    | 'application/json'
    | 'application/octet-stream'
  /** Takes one file as multipart/form-data beside the fields of `body`. */
  takesFile?: true
  reply?: ZodType
  /** The act changes something: needs an Idempotency-Key, answers the same to a repeat. */
  writes?: true
  /** An act on a case that is closed is refused, unless it belongs there too; `always`: also where the case is shut as made by mistake. */
  onClosed?: 'too' | 'always'
  /** A page asks it again and again by itself: it is no sign that somebody is there, and keeps no session alive. */
  asksByItself?: true
  refuses: readonly RefusalCode[]
}

/** Declares a route. Leaving out `access`, `audit` or a refusal does not compile. */
export const route = <const R extends RouteShape>(shape: R): R => shape
