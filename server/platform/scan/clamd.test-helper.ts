import { createServer, type Server, type Socket } from 'node:net'

/** The harmless file every scanner knows (EICAR), put together here so that no scanner takes this file for it. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''),
)

export type Mood = 'well' | 'silent' | 'hangs_up' | 'full'

export interface Clamd {
  address: string
  port: number
  /** What has been scanned, as it came. */
  seen: Buffer[]
  mood: Mood
  close: () => Promise<void>
}

/** As much of clamd as we ask of it, on this computer: `zINSTREAM`, chunks with their length, an empty one last. */
export async function startClamd(mood: Mood = 'well', port = 0): Promise<Clamd> {
  const open = new Set<Socket>()
  const clamd: Clamd = { address: '', port, seen: [], mood, close: () => stop(server, open) }
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => undefined)
    void serveOne(socket, clamd)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const at = server.address()
  clamd.port = typeof at === 'object' && at ? at.port : 0
  clamd.address = `127.0.0.1:${clamd.port}`
  return clamd
}

async function serveOne(socket: Socket, clamd: Clamd): Promise<void> {
  if (clamd.mood === 'hangs_up') return void socket.destroy()
  let held = Buffer.alloc(0)
  try {
    for await (const part of socket) {
      held = Buffer.concat([held, part])
      const body = bodyIn(held)
      if (body === undefined) continue
      if (clamd.mood === 'silent') return
      if (body === null) return void socket.end('UNKNOWN COMMAND\0')
      clamd.seen.push(body)
      return void socket.end(`${answerTo(body, clamd.mood)}\0`)
    }
  } catch {
    socket.destroy()
  }
}

const answerTo = (body: Buffer, mood: Mood): string => {
  if (mood === 'full') return 'INSTREAM size limit exceeded. ERROR'
  return body.includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
}

/** What was sent, once the empty chunk has come; null: no such command. */
function bodyIn(sent: Buffer): Buffer | null | undefined {
  const command = sent.indexOf(0)
  if (command < 0) return undefined
  if (sent.toString('latin1', 0, command) !== 'zINSTREAM') return null
  const chunks: Buffer[] = []
  for (let at = command + 1; at + 4 <= sent.length;) {
    const size = sent.readUInt32BE(at)
    if (size === 0) return Buffer.concat(chunks)
    if (at + 4 + size > sent.length) return undefined
    chunks.push(sent.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return undefined
}

async function stop(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  for (const socket of open) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
}
