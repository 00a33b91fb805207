import type { CookieSerializeOptions } from '@fastify/cookie'
import type { Platform } from '../platform.ts'
import type { PendingLogins } from './pending.ts'
import type { Providers } from './providers.ts'

/** What the pages of the sign-in share. */
export interface LoginParts {
  platform: Platform
  providers: Providers
  pending: PendingLogins
  pendingCookie: string
  cookie: CookieSerializeOptions
}
