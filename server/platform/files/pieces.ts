/** Cuts bytes into pieces of `size`, the last one marked; an empty source is one empty last piece. Holds one piece, never the whole. */
export async function* pieces(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ piece: Uint8Array; last: boolean }> {
  if (source instanceof Uint8Array) {
    for (let from = 0; from === 0 || from < source.length; from += size) {
      yield { piece: source.subarray(from, from + size), last: from + size >= source.length }
    }
    return
  }
  let held = Buffer.alloc(size)
  let filled = 0
  for await (const part of source) {
    for (let from = 0; from < part.length;) {
      // A full piece goes only when more comes: the last one must be known as the last.
      if (filled === size) {
        yield { piece: held, last: false }
        held = Buffer.alloc(size)
        filled = 0
      }
      const taken = part.subarray(from, from + size - filled)
      held.set(taken, filled)
      filled += taken.length
      from += taken.length
    }
  }
  yield { piece: held.subarray(0, filled), last: true }
}
