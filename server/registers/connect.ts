import { readFileSync } from 'node:fs'
import type { Config } from '../platform/config/read.ts'
import { StartRefusal } from '../platform/config/explain.ts'
import type { RegisterPort } from './port.ts'
import { makeSsbtek } from './ssbtek/ssbtek.ts'

/** Where the demonstration's own registers answer, in the same server. */
export const demoMount = '/demo-ssbtek'

/** Those who answer here, and the provision they are told; null where nobody does. */
export function connectRegisters(config: Config): { port: RegisterPort; ground: string } | null {
  const { ssbtek, registers } = config
  if (ssbtek) {
    const { url, actorId, certFile, keyFile, caFile } = ssbtek
    const tls = url.startsWith('https:')
      ? { cert: read(certFile), key: read(keyFile), ca: caFile === '' ? null : read(caFile) }
      : null
    return { port: makeSsbtek({ url, actorId, ...registers, tls }), ground: registers.ground }
  }
  if (!config.demo) return null
  const host = ['0.0.0.0', '::'].includes(config.host) ? '127.0.0.1' : config.host
  const url = `http://${host}:${config.port}${demoMount}`
  return { port: makeSsbtek({ url, actorId: 'demo', ...registers, tls: null }), ground: registers.ground }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new StartRefusal([
      `${path} cannot be read: SSBTEK_CERT_FILE, SSBTEK_KEY_FILE and SSBTEK_CA_FILE name files in PEM.`,
    ])
  }
}
