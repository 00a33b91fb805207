import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm'

/** Reads a message that somebody else wrote; null when it cannot be read. No document type is taken, so no entity can be. */
export function readXml<Result>(text: string, read: (root: XmlElement) => Result): Result | null {
  if (text.includes('<!DOCTYPE')) return null
  let document: XmlDocument
  try {
    document = XmlDocument.fromString(text)
  } catch {
    return null
  }
  try {
    return read(document.root)
  } finally {
    document.dispose()
  }
}

/** `a/b` by local names, whatever their namespaces: versions differ in them. */
const path = (steps: string) =>
  steps
    .split('/')
    .map((step) => `*[local-name()='${step}']`)
    .join('/')

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement

export const all = (of: XmlElement, steps: string): XmlElement[] => of.find(`.//${path(steps)}`).filter(isElement)
export const first = (of: XmlElement, steps: string): XmlElement | null => all(of, steps)[0] ?? null
/** The child of that name, not what lies deeper. */
export const childOf = (of: XmlElement, step: string): XmlElement | null =>
  of.find(`./${path(step)}`).find((node) => isElement(node)) ?? null
/** The text of the first; empty when there is none. */
export const textOf = (of: XmlElement, steps: string): string => first(of, steps)?.content.trim() ?? ''
