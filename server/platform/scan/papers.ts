import { refuse } from '../../../base/refusal.ts'
import type { Read, Write } from '../db/transaction.ts'
import type { FileStore, StoredFile } from '../files/store.ts'
import { detectType, type MediaType } from '../files/type.ts'
import { ScannerDown, type Scanner, type Verdict } from './port.ts'
import { addScan, findScan } from './queries.ts'

export interface KeptPaper extends StoredFile {
  mediaType: MediaType
  /** Null: not scanned yet. */
  scan: 'clean' | null
}

/** What people send in: looked through on the way in, and closed until it has been. */
export interface Papers {
  /** The largest file anybody may send. */
  mostBytes: number
  /** Is anybody there to scan at all? */
  scans: boolean
  /** Refuses what is no paper or is infected; where the scanner does not answer it is kept and scanned later. */
  keep: (tx: Write, bytes: Uint8Array, now: Date) => Promise<KeptPaper>
  /** Refuses `file.infected`, and `file.not_scanned` unless the operator lets it be opened. */
  open: (tx: Read, storedAs: string) => Promise<Buffer>
  /** Scans what waits, and keeps the verdict; rejects with `ScannerDown`. Null: nobody to ask, or already done. */
  scanKept: (tx: Write, storedAs: string, now: Date) => Promise<Verdict | null>
}

export interface PapersParts {
  files: FileStore
  /** Null: nothing is scanned. */
  scanner: Scanner | null
  mostBytes: number
  opensUnscanned: boolean
}

const under = (tx: Read) => ({ municipality: tx.municipality, key: tx.vault.fileKey })

export function makePapers({ files, scanner, mostBytes, opensUnscanned }: PapersParts): Papers {
  return {
    mostBytes,
    scans: scanner !== null,
    async keep(tx, bytes, now) {
      const { mediaType } = await detectType(bytes)
      const verdict = await verdictOf(scanner, bytes)
      if (verdict?.outcome === 'infected') refuse('file.infected')
      const stored = await files.put(bytes, under(tx))
      if (verdict) await addScan(tx, stored.storedAs, verdict, now)
      else if (scanner) await planScan(tx, stored.storedAs)
      return { ...stored, mediaType, scan: verdict ? 'clean' : null }
    },
    async open(tx, storedAs) {
      const scan = await findScan(tx, storedAs)
      if (scan === 'infected') refuse('file.infected')
      if (scan === null && scanner && !opensUnscanned) refuse('file.not_scanned')
      return files.read(storedAs, under(tx))
    },
    async scanKept(tx, storedAs, now) {
      if (!scanner || (await findScan(tx, storedAs)) !== null) return null
      const verdict = await scanner.scan(await files.read(storedAs, under(tx)))
      await addScan(tx, storedAs, verdict, now)
      return verdict
    },
  }
}

/** Null: the scanner is not there, or does not answer. */
async function verdictOf(scanner: Scanner | null, bytes: Uint8Array): Promise<Verdict | null> {
  try {
    return scanner ? await scanner.scan(bytes) : null
  } catch (error) {
    if (error instanceof ScannerDown) return null
    throw error
  }
}

export const planScan = (tx: Write, storedAs: string): Promise<void> =>
  tx.plan({ task: 'file_scan', payload: { storedAs }, key: `file_scan:${storedAs}` })
