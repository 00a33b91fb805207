import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert } from '../../../base/refusal.ts'

/** Code points that the fonts in the folder can draw in every weight we set: PDF/A refuses a letter with any other. */
export function readGlyphs(folder: string): ReadonlySet<number> {
  const bold = ofWeight(folder, 'SemiBold')
  return new Set([...ofWeight(folder, 'Regular')].filter((point) => bold.has(point)))
}

function ofWeight(folder: string, weight: string): Set<number> {
  const fonts = readdirSync(folder).filter((name) => name.endsWith(`-${weight}.ttf`))
  assert(fonts.length > 0, `fonts of weight ${weight} are shipped`)
  const found = new Set<number>()
  for (const name of fonts) addGlyphs(readFileSync(join(folder, name)), found)
  return found
}

/** Reads the font's `cmap` table, format 12 (OpenType 1.9, cmap): groups of first code point, last code point, first glyph. */
function addGlyphs(font: Buffer, found: Set<number>): void {
  const at = format12(font, tableAt(font, 'cmap'))
  const groups = font.readUInt32BE(at + 12)
  for (let group = 0; group < groups; group++) {
    const from = at + 16 + group * 12
    for (let point = font.readUInt32BE(from); point <= font.readUInt32BE(from + 4); point++) found.add(point)
  }
}

function tableAt(font: Buffer, tag: string): number {
  for (let entry = 0; entry < font.readUInt16BE(4); entry++) {
    const at = 12 + entry * 16
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

function format12(font: Buffer, cmap: number): number {
  for (let entry = 0; entry < font.readUInt16BE(cmap + 2); entry++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + entry * 8 + 4)
    if (font.readUInt16BE(at) === 12) return at
  }
  throw new Error('the font has no cmap of format 12')
}
