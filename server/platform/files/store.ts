/** Sealed files on disk. Names on disk say nothing; the database knows which is which. */
export interface FileStore {
  /** Writes durably and gives the name it is stored as. */
  put: (bytes: Uint8Array, under: { municipality: number; key: Buffer }) => Promise<StoredFile>
  read: (storedAs: string, under: { municipality: number; key: Buffer }) => Promise<Buffer>
}

export interface StoredFile {
  storedAs: string
  bytes: number
  sha256: Buffer
}
