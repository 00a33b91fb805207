import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { withRest } from './breaker.ts'
import { makeClamav } from './clamav.ts'
import { eicar, startClamd, type Clamd } from './clamd.test-helper.ts'
import { ScannerDown, type Scanner } from './port.ts'

let clamd: Clamd
let scanner: Scanner
beforeAll(async () => {
  clamd = await startClamd()
  scanner = makeClamav({ at: { host: '127.0.0.1', port: clamd.port }, timeoutMs: 300 })
})
afterEach(() => {
  clamd.mood = 'well'
})
afterAll(() => clamd.close())

describe('clamd by its own protocol', () => {
  test('gets every byte as it is, whatever the size', async () => {
    const sizes = fc.oneof(fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072), fc.nat(400_000))
    const property = fc.asyncProperty(sizes, async (size) => {
      const bytes = randomBytes(size)
      expect(await scanner.scan(bytes)).toEqual({ outcome: 'clean' })
      expect(clamd.seen.pop()?.equals(bytes)).toBe(true)
    })
    await fc.assert(property, { numRuns: 25 })
  })

  test('names what it finds, wherever it stands', async () => {
    for (const bytes of [eicar, Buffer.concat([randomBytes(65_520), eicar, randomBytes(9)])])
      expect(await scanner.scan(bytes)).toEqual({ outcome: 'infected', found: 'Eicar-Signature' })
  })

  test.each(['silent', 'hangs_up', 'full'] as const)('%s: no verdict, never "clean"', async (mood) => {
    clamd.mood = mood
    await expect(scanner.scan(randomBytes(200_000))).rejects.toBeInstanceOf(ScannerDown)
  })

  test('nobody there: no verdict', async () => {
    const gone = await startClamd()
    await gone.close()
    const nobody = makeClamav({ at: { host: '127.0.0.1', port: gone.port }, timeoutMs: 300 })
    await expect(nobody.scan(eicar)).rejects.toBeInstanceOf(ScannerDown)
  })
})

describe('after no answer', () => {
  test('it rests half a minute: those who send do not wait for it one by one', async () => {
    let asked = 0
    let now = 0
    const down: Scanner = {
      scan: () => {
        asked += 1
        return Promise.reject(new ScannerDown('no connection'))
      },
    }
    const rested = withRest(down, { now: () => new Date(now) })
    for (const at of [0, 1, 29_999, 30_000, 59_999, 60_000]) {
      now = at
      await expect(rested.scan(eicar)).rejects.toBeInstanceOf(ScannerDown)
    }
    expect(asked).toBe(3)
  })
})
