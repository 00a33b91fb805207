/** Chance that falls the same way for the same seed and number. */
export interface Chance {
  /** A whole number from and to, both included. */
  int: (from: number, to: number) => number
  /** True in so many of a hundred draws. */
  percent: (share: number) => boolean
  weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T
}

/** Each number draws on its own, so that any stretch of households can be made without those before it. */
export function chanceOf(seed: string, number: number): Chance {
  const next = splitmix(textHash(seed) ^ Math.imul(number + 1, 0x9e_37_79_b1))
  const below = (limit: number) => next() % limit
  return {
    int: (from, to) => from + below(to - from + 1),
    percent: (share) => below(100) < share,
    weighted: (weights) => pickWeighted(weights, below),
  }
}

function pickWeighted<T extends string>(weights: Readonly<Record<T, number>>, below: (limit: number) => number): T {
  let sum = 0
  for (const name in weights) sum += weights[name]
  let left = below(sum)
  for (const name in weights) {
    left -= weights[name]
    if (left < 0) return name
  }
  throw new Error('no weights to draw from')
}

/** Fowler, Noll and Vo's hash (FNV-1a), 32 bits. */
function textHash(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return hash
}

/** Steele, Lea and Flood's splittable generator, in the 32 bits a whole number of JavaScript multiplies fast. */
function splitmix(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e_37_79_b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21_f0_aa_ad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x73_5a_2d_97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}
