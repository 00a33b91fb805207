import { refuse } from '../../../base/refusal.ts'
import { trust } from '../../../base/trust.ts'
import type { CalculationInput } from '../../calculation/input.ts'
import { mark, packHousehold, read, shape, type Width } from './bytes.ts'
import { blockSize, type Batch, type Block } from './layout.ts'

interface OpenField {
  width: Width
  /** The level it points into; null: a value. */
  into: OpenLevel | null
  values: number[]
}

interface OpenLevel {
  count: number
  /** Where the household that is being read began. */
  base: number
  fields: readonly OpenField[]
}

/** Takes packed households one at a time; the columns grow block by block. */
export interface BatchWriter {
  readonly blocks: Block[]
  open: ReadonlyMap<string, OpenLevel>
}

export const newBatch = (): BatchWriter => ({ blocks: [], open: openBlock() })

function openBlock(): ReadonlyMap<string, OpenLevel> {
  const levels = new Map<string, OpenLevel>()
  for (const { level, fields } of shape) {
    const open = fields.map(({ width, into }) => ({
      width,
      into: into === null ? null : (levels.get(into) ?? null),
      values: [],
    }))
    levels.set(level, { count: 0, base: 0, fields: open })
  }
  return levels
}

/** One packed household straight into columns. Refuses bytes of another layout (`batch.other_layout`): they are packed anew. */
export function unpackInto(writer: BatchWriter, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 4 || view.getUint32(0, true) !== mark) refuse('batch.other_layout')
  let at = 4
  for (const level of writer.open.values()) {
    const rows = view.getUint8(at++)
    level.base = level.count
    level.count += rows
    for (let row = 0; row < rows; row++) {
      for (const { width, into, values } of level.fields) {
        values.push(read(view, at, width) + (into === null ? 0 : into.base))
        at += width
      }
    }
  }
  if (countOf(writer) === blockSize) closeBlock(writer)
}

const countOf = ({ open }: BatchWriter): number => open.get('household')?.count ?? 0

function closeBlock(writer: BatchWriter): void {
  const block = shape.map(({ level, fields }) => {
    const open = writer.open.get(level)
    const columns = fields.map(({ name }, at) => [name, Int32Array.from(open?.fields[at]?.values ?? [])])
    return [level, { count: open?.count ?? 0, ...Object.fromEntries(columns) }]
  })
  // The names come from the layout, as the type does: the compiler cannot follow `Object.fromEntries`.
  writer.blocks.push(trust<Block>(Object.fromEntries(block)))
  writer.open = openBlock()
}

/** The batch, with what was written so far. */
export function finish(writer: BatchWriter): Batch {
  if (countOf(writer) > 0) closeBlock(writer)
  return { count: writer.blocks.reduce((sum, block) => sum + block.household.count, 0), blocks: writer.blocks }
}

/** Households in columns, for any month, law and guideline. Refuses as `calculate` does, and what columns cannot hold. */
export function encode(inputs: Iterable<CalculationInput>): Batch {
  const writer = newBatch()
  for (const input of inputs) unpackInto(writer, packHousehold(input))
  return finish(writer)
}
