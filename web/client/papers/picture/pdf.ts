/** A page of a document: a JPEG and its size in points. */
export interface JpegPage {
  jpeg: Uint8Array<ArrayBuffer>
  width: number
  height: number
}

/** The short side of an A4, in points. */
const shortSide = 595

/** One PDF of JPEG pages, each as it is (ISO 32000-1, 7.5 and 7.4.8): nothing is drawn again, nothing of the phone is told. */
export function toPdf(pages: readonly JpegPage[]): Blob {
  const parts: BlobPart[] = []
  const starts: number[] = []
  let length = 0
  const write = (part: string | Uint8Array<ArrayBuffer>): void => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  const object = (body: string, stream?: Uint8Array<ArrayBuffer>): void => {
    starts.push(length)
    write(`${starts.length} 0 obj\n${body}\n`)
    if (stream) {
      write('stream\n')
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  write('%PDF-1.4\n')
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')}] >>`)
  for (const [at, page] of pages.entries()) writePage(object, page, 3 + at * 3)
  const table = length
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  write(`xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows}`)
  write(`trailer\n<< /Size ${starts.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return new Blob(parts, { type: 'application/pdf' })
}

function writePage(
  object: (body: string, stream?: Uint8Array<ArrayBuffer>) => void,
  { jpeg, width, height }: JpegPage,
  number: number,
): void {
  const scale = shortSide / Math.min(width, height)
  const [w, h] = [(width * scale).toFixed(2), (height * scale).toFixed(2)]
  const draw = new TextEncoder().encode(`q ${w} 0 0 ${h} 0 0 cm /P Do Q`)
  object(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /P ${number + 2} 0 R >> >> /Contents ${number + 1} 0 R >>`,
  )
  object(`<< /Length ${draw.length} >>`, draw)
  object(
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
    jpeg,
  )
}
