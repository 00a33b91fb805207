import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Platform } from '../platform.ts'
import { findHead, sealEvents, type Head } from './seal.ts'

/** The head of a municipality's chain outside the database: a chain does not see its own tail cut off, this does. */
const anchorPath = (folder: string, municipality: number): string => join(folder, 'anchors', `${municipality}.log`)

export function readAnchor(folder: string, municipality: number): Head | null {
  const path = anchorPath(folder, municipality)
  const last = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) : undefined
  const parts = /^\S+ (\d+) ([0-9a-f]{64})$/.exec(last ?? '')
  return parts ? { count: Number(parts[1]), hash: Buffer.from(parts[2] ?? '', 'hex') } : null
}

export function writeAnchor(folder: string, municipality: number, head: Head, now: Date): void {
  mkdirSync(join(folder, 'anchors'), { recursive: true, mode: 0o700 })
  const file = openSync(anchorPath(folder, municipality), 'a', 0o600)
  appendFileSync(file, `${now.toISOString()} ${head.count} ${head.hash.toString('hex')}\n`)
  fsyncSync(file)
  closeSync(file)
}

const everyMs = 1_000
const anchorEveryMs = 60_000

/** Chains new events each second and anchors the heads each minute, and once more at the end. */
export function keepSealing(platform: Platform): { stop: () => Promise<void> } {
  let stopped = false
  let anchoredAt = 0
  let running = Promise.resolve()
  const round = async (anchor: boolean): Promise<void> => {
    const { rows } = await sql<{
      municipality_id: number
    }>`select municipality_id from municipalities order by 1`.execute(platform.db)
    for (const { municipality_id: municipality } of rows) {
      const head = await platform.db.transaction().execute(async (tx) => {
        await sql`select set_config('tillit.municipality', ${String(municipality)}, true)`.execute(tx)
        const sealed = await sealEvents(tx, municipality)
        platform.metrics.sealed(sealed.sealed)
        return anchor ? findHead(tx, municipality) : null
      })
      const before = head ? readAnchor(platform.config.dataDir, municipality) : null
      if (head && head.count > (before?.count ?? 0))
        writeAnchor(platform.config.dataDir, municipality, head, platform.clock.now())
    }
  }
  const tick = (): void => {
    const now = platform.clock.now().getTime()
    const anchor = now - anchoredAt >= anchorEveryMs
    if (anchor) anchoredAt = now
    running = running
      .then(() => (stopped ? undefined : round(anchor)))
      .catch((error: unknown) =>
        platform.log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'audit not sealed this time'),
      )
  }
  const timer = setInterval(tick, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
      await round(true).catch(() => undefined)
      stopped = true
    },
  }
}
