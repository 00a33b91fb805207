/** A start that is refused on purpose: each sentence tells an operator what is wrong and what to do. */
export class StartRefusal extends Error {
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

/** The `code` of a system or database error, or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function fieldOf(error: unknown, field: 'path' | 'syscall' | 'port'): string {
  if (!(error instanceof Error)) return ''
  if (field === 'path' && 'path' in error) return String(error.path)
  if (field === 'port' && 'port' in error) return String(error.port)
  return field === 'syscall' && 'syscall' in error ? String(error.syscall) : ''
}

const noDatabase = 'The database in DATABASE_URL'
/** What PostgreSQL (five signs) or the network says, told to an operator. Never holds an address: it may carry a password. */
const database: Readonly<Record<string, string>> = {
  ECONNREFUSED: `${noDatabase} does not answer: start it or correct the address.`,
  ENOTFOUND: `${noDatabase} has a host name that nobody knows: correct the address.`,
  ETIMEDOUT: `${noDatabase} does not answer in time: check the address and the network.`,
  '28P01': `${noDatabase} refused the password: correct DATABASE_URL (or DATABASE_OWNER_URL).`,
  '28000': `${noDatabase} does not let this user in: correct DATABASE_URL or the rights of the user.`,
  '3D000': `${noDatabase} does not exist: create it or correct the name.`,
  '42501': `${noDatabase} lets this user in but denies a right it needs: give DATABASE_OWNER_URL a user who owns the database.`,
  '53300': `${noDatabase} has no free connection: raise max_connections or stop another program.`,
  '57P03': `${noDatabase} is starting or stopping: try again in a moment.`,
}

/** node-postgres gives no code when whoever listens there says nothing, or hangs up: it is no database that answers. */
function wordlessCode(error: unknown): string | null {
  const said = error instanceof Error ? error.message : ''
  if (/^(timeout expired|timeout exceeded when trying to connect)$/.test(said)) return 'ETIMEDOUT'
  return said.startsWith('Connection terminated') ? 'ECONNREFUSED' : null
}

/** One clear English sentence (a line each when several things are wrong) for a start that failed; null when only the stack can tell. */
export function explainStartError(error: unknown): string | null {
  if (error instanceof StartRefusal) return error.message
  if (error instanceof AggregateError) return error.errors.map(explainStartError).find((said) => said !== null) ?? null
  const code = codeOf(error) ?? wordlessCode(error)
  if (code === null) return null
  if (code === 'EADDRINUSE')
    return `Port ${fieldOf(error, 'port')} is taken by another program: stop it or set PORT to another number.`
  if (code === 'EADDRNOTAVAIL') return 'HOST is not an address of this computer: use 127.0.0.1 or 0.0.0.0.'
  if (code === 'ENOSPC') return 'The disk is full: free some space and start again.'
  if (code === 'EACCES' && fieldOf(error, 'syscall') === 'listen')
    return `Port ${fieldOf(error, 'port')} may not be opened by this user: set PORT to a number above 1023.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Tillit may not write to ${fieldOf(error, 'path')}: make the folder writable or set DATA_DIR to one that is.`
  return database[code] ?? null
}
