/** What is sealed under which of a municipality's keys. */
export type SealPurpose = 'person' | 'protected'

/** A municipality's keys in use: sealing, and finding without reading. `where` is `table.column`, bound into the seal. */
export interface TenantVault {
  seal: (purpose: SealPurpose, text: string, where: string) => Buffer
  open: (purpose: SealPurpose, sealed: Buffer, where: string) => string
  /** Blind index of a personal number. */
  index: (value: string) => Buffer
  /** Key the municipality's files are sealed under. */
  fileKey: Buffer
}
