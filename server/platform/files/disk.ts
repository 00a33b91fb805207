import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isId } from '../../../base/id.ts'
import { assert, refuse } from '../../../base/refusal.ts'
import { pieces } from './pieces.ts'
import { fileKey, headBytes, makeHead, openChunk, plainBytes, sealChunk, sealedBytes } from './sealed.ts'
import type { FileStore, Owner, StoredFile } from './store.ts'

type Source = Uint8Array | AsyncIterable<Uint8Array>

const day = 86_400_000

/** A store in a folder of its own, made if missing. */
export function makeFileStore(folder: string): FileStore {
  const unfinished = join(folder, 'unfinished')
  const stream = (storedAs: string, under: Owner) =>
    readChunks(pathOf(folder, storedAs, under), placeOf(storedAs, under), under.key)
  return {
    async put(source, under) {
      const storedAs = randomUUID()
      const path = pathOf(folder, storedAs, under)
      const half = join(unfinished, storedAs)
      await Promise.all([makeFolder(unfinished), makeFolder(dirname(path))])
      try {
        const told = await writeHalf(half, source, placeOf(storedAs, under), under)
        // The name appears only when all of it is on disk: a kill before this leaves nothing that anybody reads.
        await rename(half, path)
        await syncFolder(dirname(path))
        return { storedAs, ...told }
      } catch (error) {
        await rm(half, { force: true })
        throw error
      }
    },
    async read(storedAs, under) {
      const chunks: Buffer[] = []
      for await (const chunk of stream(storedAs, under)) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    stream,
    storedBefore: (municipality, before) => storedBefore(join(folder, String(municipality)), before),
    remove: (storedAs, municipality) => rm(pathOf(folder, storedAs, { municipality }), { force: true }),
    sweep: (now) => sweep(unfinished, now),
  }
}

const placeOf = (storedAs: string, { municipality }: Owner): string => `${municipality}|${storedAs}`

function pathOf(folder: string, storedAs: string, { municipality }: Pick<Owner, 'municipality'>): string {
  assert(isId(storedAs) && Number.isSafeInteger(municipality), 'a stored file is named by us')
  return join(folder, String(municipality), storedAs.slice(0, 2), storedAs)
}

async function writeHalf(
  path: string,
  source: Source,
  place: string,
  { key, maxBytes = Number.POSITIVE_INFINITY }: Owner & { maxBytes?: number },
): Promise<Omit<StoredFile, 'storedAs'>> {
  const head = makeHead()
  const own = fileKey(key, head, place)
  const hash = createHash('sha256')
  let [bytes, at] = [0, 0]
  await using file = await open(path, 'wx', 0o600)
  await file.writeFile(head)
  for await (const { piece, last } of pieces(source, plainBytes)) {
    bytes += piece.length
    if (bytes > maxBytes) refuse('file.too_large', { maxBytes })
    hash.update(piece)
    await file.writeFile(sealChunk(own, piece, at++, last))
  }
  await file.sync()
  return { bytes, sha256: hash.digest() }
}

async function* readChunks(path: string, place: string, key: Buffer): AsyncGenerator<Buffer> {
  await using file = await open(path, 'r')
  const { size } = await file.stat()
  const own = fileKey(key, await readAt(file, 0, Math.min(headBytes, size)), place)
  let from = headBytes
  for (let at = 0; at === 0 || from < size; at++) {
    const to = Math.min(from + sealedBytes, size)
    yield openChunk(own, await readAt(file, from, to - from), at, to === size)
    from = to
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length))
  const { bytesRead } = await file.read(buffer, 0, buffer.length, position)
  return buffer.subarray(0, bytesRead)
}

/** Makes the folder last: a new name is only safe once the folder above it is on disk too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let above = folder; above.length >= dirname(first).length && above !== dirname(above); above = dirname(above))
    await syncFolder(above)
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r')
  await handle.sync()
}

/** Folder by folder of those that names are spread over. */
async function* storedBefore(own: string, before: Date): AsyncGenerator<string[]> {
  for (const spread of await readdir(own).catch(() => [])) {
    const names = (await readdir(join(own, spread))).filter((name) => isId(name))
    const old = await Promise.all(names.map(async (name) => (await stat(join(own, spread, name))).mtimeMs < +before))
    yield names.filter((_, at) => old[at])
  }
}

async function sweep(unfinished: string, now: Date): Promise<number> {
  await makeFolder(unfinished)
  const paths = (await readdir(unfinished)).map((name) => join(unfinished, name))
  const old = await Promise.all(paths.map(async (path) => now.getTime() - (await stat(path)).mtimeMs > day))
  const left = paths.filter((_, at) => old[at])
  await Promise.all(left.map((path) => rm(path, { force: true })))
  return left.length
}
