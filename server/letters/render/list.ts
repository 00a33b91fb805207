import { assert } from '../../../base/refusal.ts'
import { plainText } from './plain.ts'

/** A list on paper, ready to set: every string is Swedish as it stands. Nothing in it is code, whatever it looks like. */
export interface ListContent {
  /** The level-one heading and the title of the file: never about anybody. */
  title: string
  author: string
  /** With `{page}` and `{pages}`. */
  page: string
  sections: readonly ListSection[]
}

interface ListSection {
  heading: string
  paragraphs: readonly string[]
  tables: readonly ListTable[]
}

interface ListTable {
  heading: string
  heads: readonly string[]
  /** Which column takes the room that is left, and which hold numbers. */
  wide: number
  numbers: readonly number[]
  /** As many cells as there are heads; a line break inside a cell is kept. */
  rows: readonly (readonly string[])[]
}

/** The list as the template reads it (JSON). */
export function prepareList(content: ListContent, glyphs: ReadonlySet<number>): string {
  for (const { heads, rows } of content.sections.flatMap(({ tables }) => tables))
    assert(
      rows.every((row) => row.length === heads.length),
      'each row has a cell for each head',
    )
  return JSON.stringify({ ...content, lang: 'sv', region: 'SE' }, (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value, glyphs, new Set()) : value,
  )
}
