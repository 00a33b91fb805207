import { z } from 'zod'
import { askedByLaw } from '../../../law/registers.ts'
import type { SettingName } from './settings.ts'

const local = new Set(['localhost', '127.0.0.1', '[::1]'])
/** Is the address this very computer? Only there is http safe, and only there may the demo open. */
export const isLocal = (address: string): boolean => URL.canParse(address) && local.has(new URL(address).hostname)

const count = (least: number, most: number) => {
  const said = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, said)
    .transform(Number)
    .pipe(z.number(said).min(least, said).max(most, said))
}

const overNet = (text: string): boolean =>
  URL.canParse(text) && (new URL(text).protocol === 'https:' || (new URL(text).protocol === 'http:' && isLocal(text)))

const provider = z
  .string()
  .refine(overNet, 'must be an address that begins with https:// (http:// only on this computer)')
  .optional()

const postgres = z
  .string()
  .refine(
    (text) =>
      URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1,
    'must look like postgres://user:password@host:5432/database',
  )
  .optional()

const isKey = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(text)
const word = z.string().optional()

/** Each setting by itself; what they say of each other is in `read.ts`. Messages continue the name: `PORT must be …`. */
export const shape = z.object({
  PORT: count(1, 65_535).default(8080),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name without port')
    .default('127.0.0.1'),
  PUBLIC_URL: z
    .string()
    .refine(overNet, 'must begin with https:// (http:// only on this computer)')
    .refine(
      (text) => !URL.canParse(text) || new URL(text).origin === text.replace(/\/$/, ''),
      'must end after the host and port',
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgres,
  DATABASE_OWNER_URL: postgres,
  SECRET_KEY: z
    .string()
    .refine(isKey, 'must be 32 bytes in base64: make one with `openssl rand -base64 32`')
    .optional(),
  DEMO: z.enum(['0', '1'], 'must be 1 or 0').optional(),
  DEMO_HOUSEHOLDS: count(10, 30_000).default(300),
  OIDC_STAFF_ISSUER: provider,
  OIDC_STAFF_CLIENT_ID: word,
  OIDC_STAFF_CLIENT_SECRET: word,
  OIDC_STAFF_CLAIM: z.string().default('sub'),
  OIDC_CLIENT_ISSUER: provider,
  OIDC_CLIENT_CLIENT_ID: word,
  OIDC_CLIENT_CLIENT_SECRET: word,
  OIDC_PERSON_CLAIM: z.string().default('personal_identity_number'),
  SSBTEK_URL: provider,
  SSBTEK_ACTOR_ID: word,
  SSBTEK_CERT_FILE: word,
  SSBTEK_KEY_FILE: word,
  SSBTEK_CA_FILE: word,
  SSBTEK_LAW_TEXT: z.string().max(500, 'must be at most 500 signs').default(askedByLaw),
  SSBTEK_TIMEOUT_SECONDS: count(1, 300).default(30),
  SESSION_IDLE_MINUTES: count(1, 1_440).default(30),
  SESSION_HOURS: count(1, 24).default(10),
  UPLOAD_MAX_MB: count(1, 100).default(10),
  CLAMAV_ADDRESS: z
    .string()
    .regex(/^(\/.+|[\w.-]+:\d{1,5}|\[[\da-fA-F:]+\]:\d{1,5})$/, 'must be host:port or the path of a local socket')
    .optional(),
  CLAMAV_TIMEOUT_SECONDS: count(1, 60).default(5),
  OPEN_UNSCANNED: z.enum(['0', '1'], 'must be 1 or 0').default('0'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
    .default('info'),
} satisfies Record<SettingName, z.ZodType>)

export type Read = z.infer<typeof shape>
