import { refuse } from '../../../base/refusal.ts'
import type { CalculationInput } from '../../calculation/input.ts'
import { costKinds, incomeKinds, otherNeedKinds } from '../../calculation/input.ts'
import { layout, type HouseholdRows } from './layout.ts'
import { rowsOf } from './rows.ts'

/** How a field is written: its bytes, or 1 for the place of a row in its level. What points at the household needs none. */
export type Width = 0 | 1 | 2 | 4
const widthOf = (field: number | string): Width =>
  field === 1 || field === 2 || field === 4 ? field : field === 'household' ? 0 : 1

/** Levels and fields in the order they are written. */
export const shape = Object.entries(layout).map(([level, fields]) => ({
  level,
  fields: Object.entries(fields).map(([name, field]) => ({
    name,
    width: widthOf(field),
    into: typeof field === 'string' ? field : null,
  })),
}))

/**
 * Tells which fields and kinds the bytes were written with. Bytes are no record: where the mark differs they are refused, and packed anew
 * from the household they were made of.
 */
export const mark = markOf(JSON.stringify([layout, costKinds, otherNeedKinds, incomeKinds]))

function markOf(text: string): number {
  let sum = 0
  for (const sign of text) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0
  return sum
}

const most = 255

/** A household in few bytes (about a hundred), to be stored and read straight into columns. Without names: keys, texts and persons are left out. */
export const packHousehold = (input: CalculationInput): Uint8Array => packRows(rowsOf(input))

export function packRows(rows: HouseholdRows): Uint8Array {
  const lists: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>> = rows
  const size = shape.reduce((sum, { level, fields }) => sum + sizeOf(lists[level]?.length ?? 0, fields), 4)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, mark, true)
  let at = 4
  for (const { level, fields } of shape) {
    const list = lists[level] ?? []
    if (list.length > most) refuse('batch.not_expressed', { field: level })
    view.setUint8(at++, list.length)
    for (const row of list) for (const { name, width } of fields) at = write(view, at, row[name] ?? 0, width)
  }
  return bytes
}

const sizeOf = (rows: number, fields: readonly { width: Width }[]): number =>
  1 + rows * fields.reduce((sum, { width }) => sum + width, 0)

function write(view: DataView, at: number, value: number, width: Width): number {
  if (width === 4) view.setInt32(at, value, true)
  else if (width === 2) view.setUint16(at, value, true)
  else if (width === 1) view.setUint8(at, value)
  return at + width
}

export function read(view: DataView, at: number, width: Width): number {
  if (width === 4) return view.getInt32(at, true)
  if (width === 2) return view.getUint16(at, true)
  return width === 1 ? view.getUint8(at) : 0
}
