import { connect, type Socket } from 'node:net'
import { pieces } from '../files/pieces.ts'
import { ScannerDown, type Scanner, type Verdict } from './port.ts'

export interface ClamavAddress {
  /** `{ host, port }`, or `{ path }` of a local socket. */
  at: { host: string; port: number } | { path: string }
  timeoutMs: number
}

const chunkBytes = 65_536

/** `clamd` by its own protocol: `zINSTREAM`, chunks with their length before them, an empty one last; the answer ends with NUL (clamd(8), COMMANDS). */
export const makeClamav = (address: ClamavAddress): Scanner => ({
  scan: async (bytes) => verdictOf(await ask(address, bytes)),
})

function ask({ at, timeoutMs }: ClamavAddress, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(at)
    const answer: Buffer[] = []
    const down = (why: string) => {
      reject(new ScannerDown(why))
      socket.destroy()
    }
    // From the first sign to the last: one that answers slowly for ever is no answer.
    const timer = setTimeout(() => down('no answer in time'), timeoutMs)
    socket.on('data', (part) => answer.push(part))
    socket.on('error', () => down('no connection'))
    socket.on('close', () => {
      clearTimeout(timer)
      // After a verdict this does nothing.
      reject(new ScannerDown('hung up'))
    })
    socket.on('end', () => {
      resolve(Buffer.concat(answer).toString('latin1'))
      socket.end()
    })
    socket.once('connect', () => void send(socket, bytes).catch(() => down('hung up')))
  })
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const { piece } of pieces(bytes, chunkBytes)) {
    if (piece.length === 0) continue
    const taken = socket.write(Buffer.concat([length(piece.length), piece]))
    if (!taken && !socket.destroyed)
      await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve))
  }
  socket.write(length(0))
}

function length(bytes: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(bytes)
  return buffer
}

/** `stream: OK`, `stream: <name> FOUND`; all else (`INSTREAM size limit exceeded. ERROR`) is no verdict. */
function verdictOf(answer: string): Verdict {
  const said = answer.replace(/\0+$/, '').trim()
  if (said === 'stream: OK') return { outcome: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1]
  if (found !== undefined) return { outcome: 'infected', found: found.slice(0, 200) }
  throw new ScannerDown(said.endsWith('ERROR') ? 'it could not scan the file' : 'it did not say')
}
