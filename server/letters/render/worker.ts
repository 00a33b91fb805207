import { parentPort } from 'node:worker_threads'
import { assert } from '../../../base/refusal.ts'
import { makeTypesetter, type Template } from './typeset.ts'

/** One letter or list to set, and its answer. */
export interface Order {
  template: Template
  json: string
  createdAt: Date
}
export type Answer = { pdf: Uint8Array<ArrayBuffer> } | { fault: string }

assert(parentPort !== null, 'the typesetter runs as a worker')
const port = parentPort
const typeset = makeTypesetter()

port.on('message', (order: Order) => {
  const done = answer(order)
  port.postMessage(done, 'pdf' in done ? [done.pdf.buffer] : [])
})

function answer({ template, json, createdAt }: Order): Answer {
  try {
    return { pdf: new Uint8Array(typeset(template, json, createdAt)) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'unknown' }
  }
}
