import { createHash } from 'node:crypto'
import { assert } from '../../../base/refusal.ts'

/**
 * Says in a PDF/A-2a file from Typst that it also is PDF/UA-1 (ISO 14289-1 clause 5) and that viewers show its title (clause 7.1),
 * as an incremental update (ISO 32000-1, 7.5.6): what was written stays byte for byte, two objects and a trailer follow.
 */
export function addPdfUa(pdf: Uint8Array): Uint8Array {
  const old = Buffer.from(pdf)
  const text = old.toString('latin1')
  const trailer = readTrailer(text)
  const catalog = objectAt(text, trailer.offsets, trailer.root)
  const metadata = Number(firstOf(/\/Metadata (\d+) 0 R/, catalog))
  const packet = streamAt(text, trailer.offsets, metadata)
  const objects = [
    { number: metadata, body: metadataObject(withPdfUa(packet)) },
    { number: trailer.root, body: withTitleShown(catalog) },
  ].toSorted((a, b) => a.number - b.number)
  const update = writeUpdate(old.length, objects, trailer)
  return Buffer.concat([old, Buffer.from(update, 'latin1')])
}

interface Trailer {
  start: number
  size: number
  root: number
  info: string
  id: string
  offsets: ReadonlyMap<number, number>
}

function readTrailer(text: string): Trailer {
  const start = Number(firstOf(/startxref\s+(\d+)\s+%%EOF$/, text))
  const tail = text.slice(start)
  const size = Number(firstOf(/\/Size (\d+)/, tail))
  const rows = [...tail.matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
  assert(tail.startsWith('xref\n0 ') && rows.length === size, 'the file has one cross-reference table')
  return {
    start,
    size,
    root: Number(firstOf(/\/Root (\d+) 0 R/, tail)),
    info: firstOf(/\/Info (\d+ 0 R)/, tail),
    id: firstOf(/\/ID \[\(((?:[^()\\]|\\.)*)\)/, tail),
    offsets: new Map(rows.map(([, offset], number) => [number, Number(offset)])),
  }
}

function objectAt(text: string, offsets: ReadonlyMap<number, number>, number: number): string {
  const from = offsets.get(number)
  assert(from !== undefined && text.startsWith(`${number} 0 obj`, from), `object ${number} stands where the table says`)
  return text.slice(from, text.indexOf('endobj', from))
}

function streamAt(text: string, offsets: ReadonlyMap<number, number>, number: number): string {
  const object = objectAt(text, offsets, number)
  const from = object.indexOf('stream\n') + 'stream\n'.length
  return object.slice(from, from + Number(firstOf(/\/Length (\d+)/, object)))
}

const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`

/** PDF/A allows only properties whose schema is described in the packet (ISO 19005-2, 6.6.2.3). */
function withPdfUa(packet: string): string {
  const described = once(packet, '</rdf:Bag></pdfaExtension:schemas>', `${schema}</rdf:Bag></pdfaExtension:schemas>`)
  const mark =
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
  return once(described, '</rdf:RDF>', `${mark}</rdf:RDF>`)
}

const withTitleShown = (catalog: string): string =>
  once(catalog, '/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')

const metadataObject = (packet: string): string =>
  `<<\n  /Length ${packet.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${packet}\nendstream\n`

/** `end` is where the old file ends, right after its `%%EOF`. */
function writeUpdate(end: number, objects: readonly { number: number; body: string }[], trailer: Trailer): string {
  let text = '\n'
  const rows = objects.map(({ number, body }) => {
    const row = `${number} 1\n${String(end + text.length).padStart(10, '0')} 00000 n \n`
    text += `${body.startsWith(`${number} 0 obj`) ? '' : `${number} 0 obj\n`}${body}endobj\n`
    return row
  })
  const changed = createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32)
  const last = `trailer\n<<\n  /Size ${trailer.size}\n  /Root ${trailer.root} 0 R\n  /Info ${trailer.info}\n  /Prev ${trailer.start}\n  /ID [(${trailer.id}) <${changed}>]\n>>\n`
  return `${text}xref\n${rows.join('')}${last}startxref\n${end + text.length}\n%%EOF\n`
}

function firstOf(shape: RegExp, text: string): string {
  const found = shape.exec(text)?.[1]
  assert(found !== undefined, `the file has ${shape.source}`)
  return found
}

function once(text: string, what: string, by: string): string {
  const parts = text.split(what)
  assert(parts.length === 2, `${what} stands once in the file`)
  return parts.join(by)
}
