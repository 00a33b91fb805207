import { createHash } from 'node:crypto'

/** Chance that falls the same way each time: everything in the demo is drawn from its seed. */
export interface Random {
  /** A whole number from and to, both included. */
  int: (from: number, to: number) => number
  pick: <T>(list: readonly T[]) => T
  /** True with this share of the draws. */
  chance: (share: number) => boolean
  weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T
  /** A UUID version 7. */
  id: () => string
}

const firstId = Date.UTC(2025, 0, 1)

/** `order` places the ids among others', so that rows of one household lie together in the indexes. */
export function makeRandom(seed: string, order = 0): Random {
  const next = sfc32(createHash('sha256').update(seed).digest())
  const part = () => Math.floor(next() * 2 ** 32)
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  let ids = firstId + order * 1000
  return {
    int,
    pick: (list) => {
      const found = list[int(0, list.length - 1)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    chance: (share) => next() < share,
    weighted: (weights) => pickWeighted(weights, next()),
    id: () => uuid(ids++, part(), part(), part()),
  }
}

function pickWeighted<T extends string>(weights: Readonly<Record<T, number>>, drawn: number): T {
  const names = Object.keys(weights).filter((name): name is T => name in weights)
  const sum = names.reduce((all, name) => all + weights[name], 0)
  let left = drawn * sum
  for (const name of names) {
    left -= weights[name]
    if (left < 0) return name
  }
  throw new Error('no weights to draw from')
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits)

function uuid(time: number, a: number, b: number, c: number): string {
  const at = hex(time, 12)
  const variant = hex(0x80_00 + (b % 0x40_00), 4)
  return `${at.slice(0, 8)}-${at.slice(8)}-7${hex(a, 3)}-${variant}-${hex(c, 8)}${hex(a >>> 16, 4)}`
}

/** Chris Doty-Humphrey's small fast counter, 32 bits. */
function sfc32(from: Buffer): () => number {
  let [a, b, c, d] = [from.readUInt32LE(0), from.readUInt32LE(4), from.readUInt32LE(8), from.readUInt32LE(12)]
  return () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
}
