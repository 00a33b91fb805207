import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { assert } from '../../../base/refusal.ts'
import { addPdfUa } from './pdfua.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
export const fontFolder = fileURLToPath(new URL('./fonts/', import.meta.url))

/** What can be set: a letter to a person, or a list for the board's papers. */
export type Template = 'letter' | 'list'

/** Sets prepared letters and lists as PDF/A-2a with PDF/UA-1. Blocks while it works: call it in a worker. */
export function makeTypesetter(): (template: Template, json: string, createdAt: Date) => Uint8Array {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fontFolder] }] })
  return (template, json, createdAt) => {
    const creationTimestamp = Math.floor(createdAt.getTime() / 1000)
    assert(Number.isSafeInteger(creationTimestamp), 'a letter is made at a time')
    const document = compile(compiler, template, json)
    // Typst writes one standard at a time: the first export is thrown away, it is there to fail where PDF/UA-1 would.
    compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp })
    const pdf = addPdfUa(compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp }))
    compiler.evictCache(10)
    return pdf
  }
}

function compile(compiler: NodeCompiler, template: Template, json: string): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: `${folder}templates/${template}.typ`, inputs: { content: json } })
  // Only what is wrong, never the letter's text: this goes to the log.
  const troubles = result.takeDiagnostics()?.shortDiagnostics ?? []
  if (result.result === null) throw new Error(`the ${template} cannot be set: ${JSON.stringify(troubles)}`)
  return result.result
}
