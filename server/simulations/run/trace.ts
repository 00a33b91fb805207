import type { Block, Level } from '../../../rules/plan/batch/layout.ts'
import { columnLevels, type Columns } from '../../../rules/plan/steps/columns.ts'
import { trust } from '../../../base/trust.ts'

/** The steps in the order they are stored: all the rows of one, then of the next. Which rows a household has stands in its packed bytes. */
// The keys are the type's own; the compiler gives them as words.
const steps = Object.entries(columnLevels).map(([name, level]) => ({ name: trust<keyof Columns>(name), level }))
const levels = [...new Set(steps.map(({ level }) => level))]

/** Writes a household's steps into bytes from a place on, and says where they end. There must be room: `most` bytes. */
export interface StepWriter {
  most: (household: number) => number
  write: (household: number, bytes: Uint8Array, at: number) => number
}

/** Every step of a block that was run with `keep`, in as few bytes as the numbers need (seven bits a byte, least first; the sign is the lowest bit). */
export function stepsOf(block: Block, kept: Columns): StepWriter {
  const starts = new Map(levels.map((level) => [level, firstRows(block, level)]))
  const columns = steps.map(({ name, level }) => ({ column: kept[name], first: starts.get(level) ?? none }))
  return {
    most: (household) =>
      columns.reduce((sum, { first }) => sum + 5 * ((first[household + 1] ?? 0) - (first[household] ?? 0)), 0),
    write: (household, bytes, at) => {
      let end = at
      for (const { column, first } of columns) {
        const last = first[household + 1] ?? 0
        for (let row = first[household] ?? 0; row < last; row++) end = put(bytes, end, column[row] ?? 0)
      }
      return end
    },
  }
}

const none = new Int32Array()

/** The first row of each household in a level, and last how many there are. A household's rows lie together, in the order of the households. */
function firstRows(block: Block, level: Level): Int32Array {
  const starts = new Int32Array(block.household.count + 1).fill(block[level].count)
  const owner = ownerOf(block, level)
  for (let row = block[level].count - 1; row >= 0; row--) starts[owner(row)] = row
  // One without rows begins where the next begins.
  for (let at = block.household.count - 1; at >= 0; at--) {
    const next = starts[at + 1] ?? 0
    if ((starts[at] ?? 0) > next) starts[at] = next
  }
  return starts
}

function ownerOf(block: Block, level: Level): (row: number) => number {
  if (level === 'household') return (row) => row
  const own: Readonly<Record<string, Int32Array | number>> = block[level]
  for (const above of ['household', 'home', 'income', 'person'] as const) {
    const pointers = own[above]
    if (!(pointers instanceof Int32Array)) continue
    const up = ownerOf(block, above)
    return (row) => up(pointers[row] ?? 0)
  }
  throw new Error(`${level} belongs to no household`)
}

function put(bytes: Uint8Array, at: number, value: number): number {
  let rest = ((value << 1) ^ (value >> 31)) >>> 0
  if (rest < 128) {
    bytes[at] = rest
    return at + 1
  }
  let end = at
  while (rest > 127) {
    bytes[end++] = (rest & 127) | 128
    rest >>>= 7
  }
  bytes[end++] = rest
  return end
}

/** The numbers of a household's steps, in their order. */
export function readSteps(bytes: Uint8Array): number[] {
  const found: number[] = []
  let [value, shift] = [0, 0]
  for (const byte of bytes) {
    value |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    found.push((value >>> 1) ^ -(value & 1))
    ;[value, shift] = [0, 0]
  }
  return found
}
