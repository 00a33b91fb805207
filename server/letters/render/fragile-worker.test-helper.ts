// For tests: a typesetter that dies, as native code may, on letters with the case number DIE, or never ends on HANG.
import { parentPort } from 'node:worker_threads'
import { makeTypesetter } from './typeset.ts'
import type { Order } from './worker.ts'

const typeset = makeTypesetter()

parentPort?.on('message', ({ template, json, createdAt }: Order) => {
  if (json.includes('"caseNumber":"DIE"')) process.exit(134)
  while (json.includes('"caseNumber":"HANG"'));
  parentPort?.postMessage({ pdf: typeset(template, json, createdAt) }, [])
})
