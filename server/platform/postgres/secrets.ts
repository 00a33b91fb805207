import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from '../config/explain.ts'

const shape = z.object({ admin: z.string().min(1), owner: z.string().min(1), app: z.string().min(1) })
/** The passwords of the three who may log in to the private database. */
export type Secrets = z.infer<typeof shape>

/** Those of this folder, made once. They are on disk before the database is: a database without its passwords is lost. */
export function keepSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'pg.secret')
  if (existsSync(path)) return readSecrets(path)
  if (existsSync(join(dataDir, 'pg')))
    throw new StartRefusal([`The passwords of the database are gone (${path}): put the file back from a backup.`])
  const made = { admin: password(), owner: password(), app: password() }
  writeFileSync(`${path}.new`, `${JSON.stringify(made)}\n`, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
  return made
}

const password = () => randomBytes(24).toString('hex')

function readSecrets(path: string): Secrets {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new StartRefusal([`The passwords of the database cannot be read (${path}): put the file back from a backup.`])
  }
}
