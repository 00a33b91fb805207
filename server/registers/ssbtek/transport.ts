import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { NotFetchedWhy } from '../../../rules/registers/answer.ts'

/** Where SSBTEK is, and who we are there. */
export interface Connection {
  url: string
  /** Named by the agency that runs it, one for each municipality or committee. */
  actorId: string
  ground: string
  timeoutMs: number
  /** PEM: our certificate and key, and whom we trust; null only over loopback, to the demonstration's own. */
  tls: { cert: Buffer; key: Buffer; ca: Buffer | null } | null
}

const mostBytes = 5_000_000

/** Posts an envelope and takes the text that comes; else why none came. Status is not asked about: a SOAP fault comes with 500. */
export function post(
  { url, timeoutMs, tls }: Connection,
  envelope: string,
): Promise<{ text: string } | { why: NotFetchedWhy }> {
  const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""', connection: 'close' }
  const signal = AbortSignal.timeout(timeoutMs)
  const options = { method: 'POST', headers, signal, ...(tls ? { ...tls, ca: tls.ca ?? undefined } : {}) }
  return new Promise((resolve) => {
    const fail = () => resolve({ why: signal.aborted ? 'too_slow' : 'down' })
    const send = url.startsWith('https:') ? overHttps : overHttp
    const asking = send(url, options, (response) => {
      const parts: Buffer[] = []
      let bytes = 0
      response.on('error', fail)
      response.on('data', (part: Buffer) => {
        bytes += part.length
        parts.push(part)
        if (bytes > mostBytes) response.destroy(new Error('too large'))
      })
      response.on('end', () => resolve({ text: Buffer.concat(parts).toString('utf8') }))
    })
    asking.on('error', fail)
    asking.end(envelope)
  })
}
