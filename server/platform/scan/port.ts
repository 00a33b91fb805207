/** What a scanner says of a file: nothing found, or what it calls the thing. */
export type Verdict = { outcome: 'clean' } | { outcome: 'infected'; found: string }

/** Who looks through files for viruses. Rejects with `ScannerDown` when no verdict could be had. */
export interface Scanner {
  scan: (bytes: Uint8Array) => Promise<Verdict>
}

/** No verdict: the file waits, nobody is told that it is clean. The message says why, and nothing of the file. */
export class ScannerDown extends Error {
  override readonly name = 'ScannerDown'
}
