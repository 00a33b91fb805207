import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { refuse } from '../../../base/refusal.ts'

let validator: XsdValidator | null = null

/** Refuses `payment_file.unreadable` unless the text is XML that follows the schema of pain.001.001.09. */
export function validatePain001(xml: string): void {
  withPain001(xml, () => null)
}

/** Reads a valid file; the document lives no longer than the reading. */
export function withPain001<Result>(xml: string, read: (document: XmlDocument) => Result): Result {
  const document = parse(xml)
  try {
    validator ??= loadValidator()
    try {
      validator.validate(document)
    } catch {
      refuse('payment_file.unreadable')
    }
    return read(document)
  } finally {
    document.dispose()
  }
}

function parse(xml: string): XmlDocument {
  // A payment file has no document type: none is read, so no entity can be.
  if (xml.includes('<!DOCTYPE')) refuse('payment_file.unreadable')
  try {
    return XmlDocument.fromString(xml)
  } catch {
    return refuse('payment_file.unreadable')
  }
}

function loadValidator(): XsdValidator {
  const schema = XmlDocument.fromBuffer(readFileSync(new URL('./schema/pain.001.001.09.xsd', import.meta.url)))
  try {
    return XsdValidator.fromDoc(schema)
  } finally {
    schema.dispose()
  }
}
