const header = Buffer.from('PGCOPY\n\u00FF\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/** What a binary COPY begins with, and ends with. */
export const opening = (): Buffer => header
export const closing = (): Buffer => Buffer.from([0xff, 0xff])

export interface RowReader {
  /** The rows that are whole by now, each as the bytes of its fields; the bytes are the reader's own and stand until the next call. */
  take: (chunk: Buffer) => Generator<readonly Buffer[]>
}

/** Reads PostgreSQL's binary COPY as it comes, however it is cut. A field that is null is a fault: no column read so may be. */
export function readRows(fields: number): RowReader {
  let rest: Buffer = Buffer.alloc(0)
  let isBegun = false
  return {
    *take(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let at = 0
      if (!isBegun) {
        if (bytes.length < header.length) return void (rest = bytes)
        isBegun = true
        at = header.length
      }
      for (;;) {
        const row = rowAt(bytes, at, fields)
        if (!row) break
        at = row.end
        yield row.fields
      }
      rest = bytes.subarray(at)
    },
  }
}

function rowAt(bytes: Buffer, from: number, wanted: number): { fields: Buffer[]; end: number } | null {
  if (bytes.length < from + 2) return null
  const told = bytes.readInt16BE(from)
  if (told === -1) return null
  if (told !== wanted) throw new Error(`a row of ${told} fields, not ${wanted}`)
  const fields: Buffer[] = []
  let at = from + 2
  for (let field = 0; field < wanted; field++) {
    if (bytes.length < at + 4) return null
    const length = bytes.readInt32BE(at)
    if (length < 0) throw new Error('a field is null')
    if (bytes.length < at + 4 + length) return null
    fields.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return { fields, end: at }
}

export interface RowWriter {
  /** Begins a row of so many fields. */
  row: (fields: number) => void
  int2: (value: number) => void
  int4: (value: number) => void
  int8: (value: number) => void
  bytes: (value: Uint8Array) => void
  /** Bytes that are written in place: at most so many from `at` on, and where they end. */
  bytesBy: (most: number, write: (bytes: Uint8Array, at: number) => number) => void
  /** What has been written since the last time, to be sent on. */
  cut: () => Buffer
}

/** Writes rows of binary COPY into one stretch of memory that grows to what is needed. */
export function writeRows(size = 1 << 16): RowWriter {
  let buffer = Buffer.allocUnsafe(size)
  let at = 0
  const room = (more: number): void => {
    if (at + more <= buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + more))
    buffer.copy(larger, 0, 0, at)
    buffer = larger
  }
  return {
    row: (fields) => {
      room(2)
      at = buffer.writeInt16BE(fields, at)
    },
    int2: (value) => {
      room(6)
      at = buffer.writeInt16BE(value, buffer.writeInt32BE(2, at))
    },
    int4: (value) => {
      room(8)
      at = buffer.writeInt32BE(value, buffer.writeInt32BE(4, at))
    },
    int8: (value) => {
      room(12)
      at = buffer.writeInt32BE(8, at)
      // Whole öre lie far inside 2^53: the high half is a division, which is much faster than a bigint.
      at = buffer.writeInt32BE(Math.floor(value / 4_294_967_296), at)
      at = buffer.writeUInt32BE(value - Math.floor(value / 4_294_967_296) * 4_294_967_296, at)
    },
    bytes: (value) => {
      room(4 + value.length)
      at = buffer.writeInt32BE(value.length, at)
      buffer.set(value, at)
      at += value.length
    },
    bytesBy: (most, write) => {
      room(4 + most)
      const end = write(buffer, at + 4)
      buffer.writeInt32BE(end - at - 4, at)
      at = end
    },
    cut: () => {
      const written = buffer.subarray(0, at)
      // The stream keeps what it was given until it is sent: go on in new memory.
      buffer = Buffer.allocUnsafe(buffer.length)
      at = 0
      return written
    },
  }
}
