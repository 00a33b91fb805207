export interface Setting {
  name: string
  meaning: string
  /** As it would be written; empty when there is none. */
  default: string
}

/** Every setting, in the order an operator meets them. The table in the README is made from this. */
export const settings = [
  { name: 'PORT', meaning: 'Port to listen on', default: '8080' },
  { name: 'HOST', meaning: 'Address to listen on; 0.0.0.0 for all', default: '127.0.0.1' },
  {
    name: 'PUBLIC_URL',
    meaning: 'Address people use; https unless it is this computer',
    default: 'http://localhost:PORT',
  },
  { name: 'DATA_DIR', meaning: 'Folder for the built-in database, files and keys', default: '.data' },
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL 16 or later, as the application; without it a built-in one is started',
    default: '',
  },
  { name: 'DATABASE_OWNER_URL', meaning: 'The same database, as its owner, for migrations', default: 'DATABASE_URL' },
  {
    name: 'SECRET_KEY',
    meaning: 'Key that locks all other keys: 32 bytes in base64; required with DATABASE_URL outside the demo',
    default: 'made once in DATA_DIR',
  },
  {
    name: 'DEMO',
    meaning: '1: an invented municipality and sign-in without passwords; 0: neither',
    default: '1 on this computer, when neither DATABASE_URL nor OIDC_STAFF_ISSUER is set',
  },
  { name: 'DEMO_HOUSEHOLDS', meaning: 'Households in the invented municipality', default: '300' },
  {
    name: 'OIDC_STAFF_ISSUER',
    meaning: 'Identity provider for staff (OpenID Connect); required outside the demo',
    default: '',
  },
  { name: 'OIDC_STAFF_CLIENT_ID', meaning: 'Name of Tillit at that provider', default: '' },
  { name: 'OIDC_STAFF_CLIENT_SECRET', meaning: 'Password of Tillit at that provider', default: '' },
  { name: 'OIDC_STAFF_CLAIM', meaning: 'Claim that names the member of staff', default: 'sub' },
  {
    name: 'OIDC_CLIENT_ISSUER',
    meaning: 'Identity provider for residents (e-ID); without it the e-service is closed outside the demo',
    default: '',
  },
  { name: 'OIDC_CLIENT_CLIENT_ID', meaning: 'Name of Tillit at that provider', default: '' },
  { name: 'OIDC_CLIENT_CLIENT_SECRET', meaning: 'Password of Tillit at that provider', default: '' },
  { name: 'OIDC_PERSON_CLAIM', meaning: 'Claim that holds the personal number', default: 'personal_identity_number' },
  {
    name: 'SSBTEK_URL',
    meaning: 'Where SSBTEK answers; without it no register is asked outside the demo',
    default: '',
  },
  { name: 'SSBTEK_ACTOR_ID', meaning: 'Name of the municipality at Försäkringskassan (aktörsid)', default: '' },
  { name: 'SSBTEK_CERT_FILE', meaning: 'Client certificate, PEM; required with https', default: '' },
  { name: 'SSBTEK_KEY_FILE', meaning: 'Its key, PEM', default: '' },
  { name: 'SSBTEK_CA_FILE', meaning: 'Certificates to trust there instead of the usual ones, PEM', default: '' },
  {
    name: 'SSBTEK_LAW_TEXT',
    meaning: 'The provision a question names (lagtext)',
    default: '15 kap. 10–12 §§ socialtjänstlagen (2025:400), förordningen (2008:975)',
  },
  { name: 'SSBTEK_TIMEOUT_SECONDS', meaning: 'How long an answer may take', default: '30' },
  { name: 'SESSION_IDLE_MINUTES', meaning: 'Minutes without a click before signing in again', default: '30' },
  { name: 'SESSION_HOURS', meaning: 'Hours before signing in again in any case', default: '10' },
  { name: 'UPLOAD_MAX_MB', meaning: 'Largest file a person may send', default: '10' },
  {
    name: 'CLAMAV_ADDRESS',
    meaning:
      'Where clamd answers, host:port or the path of its local socket; without it no file is scanned for viruses',
    default: '',
  },
  { name: 'CLAMAV_TIMEOUT_SECONDS', meaning: 'How long a scan may take before the file waits instead', default: '5' },
  {
    name: 'OPEN_UNSCANNED',
    meaning: '1: staff may open a file that waits to be scanned; 0: not before',
    default: '0',
  },
  { name: 'LOG_LEVEL', meaning: 'fatal, error, warn, info, debug or silent', default: 'info' },
] as const satisfies readonly Setting[]

export type SettingName = (typeof settings)[number]['name']
