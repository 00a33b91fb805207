import { inflateSync } from 'node:zlib'
import { assert } from '../../../base/refusal.ts'

/** What a reader finds in a file from the typesetter. For tests: it knows the few shapes Typst writes, not PDF. */
export interface ReadPdf {
  /** The drawn text of all pages, as `ToUnicode` says. */
  text: string
  /** The XMP packet in force. */
  metadata: string
  /** Structure roles in use, `H1`, `TH`. */
  roles: ReadonlySet<string>
  fonts: readonly { name: string; embedded: boolean }[]
  catalog: string
  pages: number
}

/** Words without the breaks, hyphens and spaces of a set line. */
export const bare = (text: string): string => text.replaceAll(/[\s\u00ad-]+/gu, '')

export function readPdf(pdf: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'))
  const all = [...objects.values()]
  const pages = all.filter((one) => /\/Type \/Page\b(?!s)/.test(one))
  const catalog = all.find((one) => one.includes('/Type /Catalog')) ?? ''
  return {
    text: pages.map((page) => textOf(page, objects)).join('\n'),
    metadata: Buffer.from(streamOf(refer(objects, catalog, 'Metadata')), 'latin1').toString('utf8'),
    roles: new Set(all.map((one) => /\/Type \/StructElem\s+\/S \/(\w+)/.exec(one)?.[1] ?? '').filter(Boolean)),
    fonts: all
      .filter((one) => one.includes('/Type /FontDescriptor'))
      .map((one) => ({
        name: /\/FontName \/\w+\+(\S+)/.exec(one)?.[1] ?? '',
        embedded: /\/FontFile\d? \d+ 0 R/.test(one),
      })),
    catalog,
    pages: pages.length,
  }
}

/** Later objects replace earlier ones of the same number: that is how an incremental update works. */
function readObjects(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number = '', body = '']) => [number, body]),
  )
}

function refer(objects: ReadonlyMap<string, string>, from: string, key: string): string {
  const found = objects.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(from)?.[1] ?? '')
  assert(found !== undefined, `${key} leads to an object`)
  return found
}

function streamOf(object: string): string {
  const at = object.indexOf('stream\n') + 'stream\n'.length
  const bytes = object.slice(at, at + Number(/\/Length (\d+)/.exec(object)?.[1]))
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes
}

function textOf(page: string, objects: ReadonlyMap<string, string>): string {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, glyphMap(objects, number)]),
  )
  let font = new Map<string, string>()
  let text = ''
  // Inside a span with ActualText the glyphs say nothing more.
  let told = false
  const content = streamOf(refer(objects, page, 'Contents'))
  for (const [token, name, actual, string = ''] of content.matchAll(drawing)) {
    if (name !== undefined) font = fonts.get(name) ?? font
    else if (actual !== undefined) {
      text += textString(unescaped(actual))
      told = true
    } else if (token === 'EMC') {
      if (!told) text += '\n'
      told = false
    } else if (!told)
      text += glyphsIn(unescaped(string))
        .map((glyph) => font.get(glyph) ?? '')
        .join('')
  }
  return text
}

// Brackets in a string stand unescaped as long as they pair (ISO 32000-1, 7.3.4.2).
const nested = (depth: number): string =>
  String.raw`(?:[^()\\]|\\[^]${depth === 0 ? '' : String.raw`|\(${nested(depth - 1)}\)`})*`
const drawing = new RegExp(
  String.raw`\/(f\d+) [\d.]+ Tf|ActualText \((${nested(6)})\)|(?<!Lang )\((${nested(6)})\)|\bEMC\b`,
  'g',
)

/** UTF-16 behind a byte order mark, else plain ASCII (ISO 32000-1, 7.9.2.2). */
const textString = (bytes: string): string =>
  bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes
const glyphsIn = (string: string): string[] => Buffer.from(string, 'latin1').toString('hex').match(/.{4}/g) ?? []

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (string: string): string =>
  string.replace(/\\([0-7]{3}|[^])/g, (_, one: string) =>
    one.length === 3 ? String.fromCodePoint(Number.parseInt(one, 8)) : (escapes[one] ?? one),
  )

function glyphMap(objects: ReadonlyMap<string, string>, number: string): Map<string, string> {
  const cmap = streamOf(refer(objects, objects.get(number) ?? '', 'ToUnicode'))
  return new Map(
    [...cmap.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].map(([, glyph = '', units = '']) => [
      glyph.toLowerCase(),
      Buffer.from(units, 'hex').swap16().toString('utf16le'),
    ]),
  )
}
