import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Platform } from '../platform.ts'
import { findHead, sealEvents, type Head } from './seal.ts'

/** The head of a municipality's chain outside the database: a chain does not see its own tail cut off, this does. */
const anchorPath = (folder: string, municipality: number): string => join(folder, 'anchors', `${municipality}.log`)

/** Every head that was ever anchored, oldest first. All of them count: a tail that was cut off and has grown again still differs from an older one. */
export function readAnchors(folder: string, municipality: number): Head[] {
  const path = anchorPath(folder, municipality)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return lines.flatMap((line) => {
    const [, count, hash = ''] = /^\S+ (\d+) ([0-9a-f]{64})$/.exec(line) ?? []
    return count === undefined ? [] : [{ count: Number(count), hash: Buffer.from(hash, 'hex') }]
  })
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
  let isRunning = false
  let running = Promise.resolve()
  const anchored = new Map<number, number>()
  const anchor = (municipality: number, head: Head): void => {
    const folder = platform.config.dataDir
    const before = anchored.get(municipality) ?? readAnchors(folder, municipality).at(-1)?.count ?? 0
    if (head.count < before)
      platform.log.error({ count: head.count }, 'the audit chain is shorter than when it was last anchored')
    if (head.count > before) writeAnchor(folder, municipality, head, platform.clock.now())
    anchored.set(municipality, Math.max(before, head.count))
  }
  const round = async (isAnchored: boolean): Promise<void> => {
    const { rows } = await sql<{
      municipality_id: number
    }>`select municipality_id from municipalities order by 1`.execute(platform.db)
    for (const { municipality_id: municipality } of rows) {
      const head = await platform.db.transaction().execute(async (tx) => {
        await sql`select set_config('tillit.municipality', ${String(municipality)}, true)`.execute(tx)
        const sealed = await sealEvents(tx, municipality)
        platform.metrics.sealed(sealed.sealed)
        return isAnchored ? findHead(tx, municipality) : null
      })
      if (head) anchor(municipality, head)
    }
  }
  const tick = (): void => {
    // What a slow round has not reached, the next one takes: rounds never queue up.
    if (isRunning) return
    isRunning = true
    const now = platform.clock.now().getTime()
    const isDue = now - anchoredAt >= anchorEveryMs
    if (isDue) anchoredAt = now
    running = running
      .then(() => (stopped ? undefined : round(isDue)))
      .catch((error: unknown) =>
        platform.log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'audit not sealed this time'),
      )
      .finally(() => {
        isRunning = false
      })
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
