/** Whose file, and the key that the municipality's files are sealed under. */
export interface Owner {
  municipality: number
  key: Buffer
}

/** Sealed files on disk. Names on disk say nothing; the database knows which is which. */
export interface FileStore {
  /** Writes durably and gives the name it is stored as. Bytes may come in pieces: no more than one chunk is held. Refuses `file.too_large`. */
  put: (source: Uint8Array | AsyncIterable<Uint8Array>, under: Owner & { maxBytes?: number }) => Promise<StoredFile>
  /** The whole file; faults if it is missing, changed, cut short or another's. */
  read: (storedAs: string, under: Owner) => Promise<Buffer>
  /** The same in pieces, each proven before it is given out; a file that was cut short faults at the cut. */
  stream: (storedAs: string, under: Owner) => AsyncIterable<Buffer>
  /** Names of what is stored for a municipality and was stored before then, a few at a time. */
  storedBefore: (municipality: number, before: Date) => AsyncIterable<string[]>
  remove: (storedAs: string, municipality: number) => Promise<void>
  /** Removes what was left half written more than a day before `now`. Gives how many. */
  sweep: (now: Date) => Promise<number>
}

export interface StoredFile {
  storedAs: string
  bytes: number
  sha256: Buffer
}
