import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readPostmaster } from './leftover.ts'
import { servesFolder } from './process.ts'
import { keepSecrets } from './secrets.ts'

/** The private PostgreSQL of a data folder that a running Tillit has started, as `tillit_login`; null: none is running. */
export function findRunning(dataDir: string): { appUrl: string } | null {
  const home = join(dataDir, 'pg')
  const found = readPostmaster(home)
  if (!found?.ready || !servesFolder(found.pid, home)) return null
  return { appUrl: `postgres://tillit_login:${keepSecrets(dataDir).app}@127.0.0.1:${found.port}/tillit` }
}

export const hasCluster = (dataDir: string): boolean => existsSync(join(dataDir, 'pg'))
