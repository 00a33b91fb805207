import ts from 'typescript'
import { dotted, findings } from '../syntax.ts'
import { isTest, roomOf, type File, type Findings } from '../tree.ts'
import { importsOf, packageOf } from './read.ts'

const timeRooms = ['base', 'law', 'rules', 'api', 'texts', 'server']
const mayReadTime = (path: string): boolean =>
  !timeRooms.includes(roomOf(path)) ||
  isTest(path) ||
  path.startsWith('server/demo/') ||
  path === 'server/platform/clock.ts'

const readsTime = (node: ts.Node): boolean => {
  if (ts.isNewExpression(node)) return dotted(node.expression) === 'Date' && (node.arguments ?? []).length === 0
  if (ts.isCallExpression(node)) return ['Date', 'Date.now'].includes(dotted(node.expression) ?? '')
  return dotted(node) === 'Temporal.Now'
}

/** Only the clock reads the time; all else is told what time it is. */
export function checkTime(files: readonly File[]): Findings {
  return files
    .filter((file) => !mayReadTime(file.path) && /Date|Temporal/.test(file.text))
    .flatMap((file) =>
      findings(file, (node) => (readsTime(node) ? 'reads the time; take `now` as an argument' : undefined)),
    )
}

/** `main.ts` and `replay.ts` hand it to the configuration; `launcher.ts` hands PostgreSQL's own programs the little they need. */
const environmentReaders = new Set([
  'server/main.ts',
  'server/command/replay.ts',
  'server/platform/postgres/launcher.ts',
])
const mayReadEnvironment = (path: string): boolean =>
  isTest(path) || environmentReaders.has(path) || /^bin\/|^server\/platform\/config\/|\.config\.ts$/.test(path)

/** Settings are read and checked in one place. */
export function checkEnvironment(files: readonly File[]): Findings {
  return files
    .filter((file) => !mayReadEnvironment(file.path) && file.text.includes('env'))
    .flatMap((file) =>
      findings(file, (node) =>
        dotted(node) === 'process.env' ? 'reads the environment; take a setting as an argument' : undefined,
      ),
    )
}

/** The sign-in speaks to the identity provider; the pages speak to their own server. */
const mayCall = new Set(['server/platform/login/fetch.ts', 'server/registers/ssbtek/transport.ts', 'web/ui/call.ts'])
const clients = new Set(['node:https', 'node:http2', 'undici', 'axios', 'got', 'ky', 'node-fetch', 'superagent'])
const calls = new Set(['fetch', 'globalThis.fetch', 'window.fetch', 'http.request', 'http.get', 'navigator.sendBeacon'])
const makes = new Set(['XMLHttpRequest', 'WebSocket', 'EventSource'])

function callsOut(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return calls.has(dotted(node.expression) ?? '')
  return ts.isNewExpression(node) && makes.has(dotted(node.expression) ?? '')
}

/** Nothing leaves the building but through a door that is listed here. */
export function checkCalls(files: readonly File[]): Findings {
  return files
    .filter((file) => !isTest(file.path) && !mayCall.has(file.path))
    .flatMap((file) => [
      ...importsOf(file)
        .filter((one) => one.isPackage && clients.has(packageOf(one.to)))
        .map((one) => `${one.from}:${one.line}: a client of the network (${one.to})`),
      ...findings(file, (node) => (callsOut(node) ? 'calls another computer' : undefined)),
    ])
}
