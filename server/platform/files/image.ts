export interface ImageSize {
  width: number
  height: number
}

/** Size as the header says it, null if there is none (PNG 11.2.2: `IHDR` comes first). */
export function pngSize(bytes: Uint8Array): ImageSize | null {
  const view = viewOf(bytes)
  if (bytes.length < 33 || view.toString('latin1', 12, 16) !== 'IHDR') return null
  return sized(view.readUInt32BE(16), view.readUInt32BE(20))
}

/** Walks the markers to the frame header (ITU-T T.81 B.2.2): a preview inside EXIF is skipped with its segment. */
export function jpegSize(bytes: Uint8Array): ImageSize | null {
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < view.length;) {
    if (view[at] !== 0xff) return null
    const marker = view[at + 1] ?? 0
    if (isFrame(marker)) return sized(view.readUInt16BE(at + 7), view.readUInt16BE(at + 5))
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (marker === 0xda || marker === 0xd9) return null
    else at += 2 + view.readUInt16BE(at + 2)
  }
  return null
}

/** SOF0–SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const sized = (width: number, height: number): ImageSize | null => (width > 0 && height > 0 ? { width, height } : null)

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
