import type { Batch, Block, Layout } from '../../../rules/plan/batch/layout.ts'

/** The columns rules.c reads, in its order: the batch's own, less what only other guidelines ask for. */
const columnsOf = (block: Block): readonly (readonly [rows: number, ...columns: Int32Array[]])[] => [
  pick(block, 'household', ['assets', 'adults', 'children']),
  pick(block, 'home', ['household', 'place', 'longest']),
  pick(block, 'member', ['home', 'born', 'days', 'kind']),
  pick(block, 'level', ['household', 'amount']),
  pick(block, 'cost', ['household', 'kind', 'counts', 'isOpen']),
  pick(block, 'need', ['household', 'counts']),
  pick(block, 'income', ['household', 'kind', 'amount']),
  pick(block, 'window', ['income', 'from', 'to']),
  pick(block, 'history', ['income', 'begins', 'month', 'granted', 'wage']),
  pick(block, 'youth', ['income', 'begins', 'month', 'earlier']),
  pick(block, 'surplus', ['household', 'amount']),
  pick(block, 'asset', ['household', 'amount', 'respiteTo']),
]

const pick = <L extends keyof Layout>(block: Block, level: L, names: readonly (keyof Layout[L])[]) =>
  [block[level].count, ...names.map((name) => block[level][name])] as const

export const columnsFile = ({ blocks, count }: Batch): Buffer =>
  Buffer.concat([
    bytesOf(Int32Array.of(blocks.length, count)),
    ...blocks.flatMap(columnsOf).flatMap(([rows, ...columns]) => [Int32Array.of(rows), ...columns].map(bytesOf)),
  ])

export const bytesOf = (numbers: Int32Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)
