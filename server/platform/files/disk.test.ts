import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFileStore } from './disk.ts'
import { plainBytes, sealedBytes, headBytes } from './sealed.ts'

const folder = await mkdtemp(join(tmpdir(), 'tillit-files-'))
const store = makeFileStore(folder)
const owner = { municipality: 7, key: randomBytes(32) }
const pathOf = (storedAs: string) => join(folder, '7', storedAs.slice(0, 2), storedAs)
const changed = 'the file is not what was stored'

afterAll(() => rm(folder, { recursive: true }))

async function* inParts(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function flip(path: string, at: number): Promise<void> {
  await using file = await open(path, 'r+')
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at)
  await file.write(Buffer.of((buffer[0] ?? 0) ^ 1), 0, 1, at)
}

describe('a stored file', () => {
  test('comes back as it was, whatever its size and in whatever parts it came', async () => {
    const sizes = fc.oneof(
      fc.constantFrom(0, 1, plainBytes - 1, plainBytes, plainBytes + 1, 2 * plainBytes),
      fc.nat(300_000),
    )
    const property = fc.asyncProperty(
      sizes,
      fc.integer({ min: 1, max: 100_000 }),
      fc.boolean(),
      async (size, part, whole) => {
        const bytes = randomBytes(size)
        const stored = await store.put(whole ? bytes : inParts(bytes, Math.max(part, size / 50)), owner)
        expect(stored).toMatchObject({ bytes: size, sha256: createHash('sha256').update(bytes).digest() })
        expect(Buffer.compare(await store.read(stored.storedAs, owner), bytes)).toBe(0)
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })

  test('comes from a stream and goes out in pieces', async () => {
    const bytes = randomBytes(200_000)
    const { storedAs } = await store.put(Readable.from(inParts(bytes, 999)), owner)
    const parts: Buffer[] = []
    for await (const part of store.stream(storedAs, owner)) parts.push(part)
    expect(parts.map((part) => part.length)).toEqual([plainBytes, plainBytes, plainBytes, 200_000 - 3 * plainBytes])
    expect(Buffer.concat(parts)).toEqual(bytes)
  })

  test('says nothing on disk: neither its text nor twice the same', async () => {
    const text = Buffer.from('lönebesked '.repeat(20_000))
    const [one, two] = [await store.put(text, owner), await store.put(text, owner)]
    const [first, second] = await Promise.all([readFile(pathOf(one.storedAs)), readFile(pathOf(two.storedAs))])
    expect(first.includes('lönebesked')).toBe(false)
    expect(first.equals(second)).toBe(false)
    expect(first.subarray(headBytes, 200).equals(second.subarray(headBytes, 200))).toBe(false)
  })

  test('larger than allowed is refused while it comes, and leaves nothing', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 10_000
        yield Buffer.alloc(10_000)
      }
    }
    await expect(store.put(endless(), { ...owner, maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'file.too_large',
    })
    expect(given).toBeLessThan(1_200_000)
    expect(await readdir(join(folder, 'unfinished'))).toEqual([])
  })
})

describe('a file that is not what was stored does not open', () => {
  const bytes = randomBytes(3 * plainBytes - 100)
  const stored = async () => (await store.put(bytes, owner)).storedAs

  test('another key, another municipality, another name', async () => {
    const [one, two] = [await stored(), await stored()]
    await expect(store.read(one, { ...owner, key: randomBytes(32) })).rejects.toThrow(changed)
    await expect(store.read(one, { ...owner, municipality: 8 })).rejects.toThrow('ENOENT')
    await rename(pathOf(one), pathOf(two))
    await expect(store.read(two, owner)).rejects.toThrow(changed)
    await expect(store.read('../../etc/passwd', owner)).rejects.toThrow('named by us')
  })

  test('any flipped bit', async () => {
    const name = await stored()
    const { length } = await readFile(pathOf(name))
    const property = fc.asyncProperty(fc.nat(length - 1), async (at) => {
      await flip(pathOf(name), at)
      await expect(store.read(name, owner)).rejects.toThrow(changed)
      await flip(pathOf(name), at)
    })
    await fc.assert(property, { numRuns: 100 })
    expect(await store.read(name, owner)).toEqual(bytes)
  })

  test('cut short, even exactly between two chunks, or grown', async () => {
    const cuts = [
      0,
      1,
      headBytes,
      headBytes + 5,
      headBytes + sealedBytes,
      headBytes + 2 * sealedBytes,
      headBytes + 2 * sealedBytes + 20,
    ]
    for (const cut of cuts) {
      const name = await stored()
      await truncate(pathOf(name), cut)
      await expect(store.read(name, owner)).rejects.toThrow(changed)
    }
    const name = await stored()
    await writeFile(pathOf(name), Buffer.alloc(40), { flag: 'a' })
    await expect(store.read(name, owner)).rejects.toThrow(changed)
  })

  test('chunks that changed places or stand twice', async () => {
    const name = await stored()
    const whole = await readFile(pathOf(name))
    const chunk = (at: number) => whole.subarray(headBytes + at * sealedBytes, headBytes + (at + 1) * sealedBytes)
    const head = whole.subarray(0, headBytes)
    for (const order of [
      [1, 0, 2],
      [0, 0, 2],
      [0, 1, 1, 2],
      [0, 2],
    ]) {
      await writeFile(pathOf(name), Buffer.concat([head, ...order.map(chunk)]))
      await expect(store.read(name, owner)).rejects.toThrow(changed)
    }
  })
})
