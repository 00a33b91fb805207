import { createServer as overHttp, type RequestListener } from 'node:http'
import { createServer as overHttps, type ServerOptions } from 'node:https'
import { toDay } from '../../base/day.ts'
import { registerHolders } from '../../law/completion.ts'
import type { Paid, Scenario } from '../demo/registers/scenario.ts'
import { answerTo, type Asked } from '../demo/registers/simulator.ts'
import { freePort } from '../platform/testing/freePort.ts'
import type { RegisterQuestion } from './port.ts'

export interface RegisterHarness {
  url: string
  /** What was asked, as it came. */
  asked: Asked[]
  /** The envelopes, questions and answers. */
  envelopes: string[]
  /** How the registers answer from now on. */
  answers: (scenario: Scenario | ((asked: Asked) => Scenario)) => void
  /** Instead of an answer: this text. */
  says: (text: string | null) => void
  close: () => Promise<void>
}

/** The simulator on a port of its own, told by the test how to answer. */
export async function startRegisters(tls: ServerOptions | null = null): Promise<RegisterHarness> {
  const asked: Asked[] = []
  const envelopes: string[] = []
  let scenario: (asked: Asked) => Scenario = () => ({ paid: [] })
  let instead: string | null = null
  const listen: RequestListener = (request, response) => {
    const parts: Buffer[] = []
    const reply = async (question: string, answering: Promise<string>) => {
      const answer = await answering
      envelopes.push(question, answer)
      response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(instead ?? answer)
    }
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const question = Buffer.concat(parts).toString('utf8')
      const answering = answerTo(question, (one) => {
        asked.push(one)
        return Promise.resolve(scenario(one))
      })
      void reply(question, answering)
    })
  }
  const server = tls ? overHttps(tls, listen) : overHttp(listen)
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/ssbtek`,
    asked,
    envelopes,
    answers: (next) => {
      scenario = typeof next === 'function' ? next : () => next
    },
    says: (text) => {
      instead = text
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const paidOn = toDay('2026-10-25')
export const paid = (agency: Paid['agency'], code: string, net: number, more: Partial<Paid> = {}): Paid => ({
  agency,
  code,
  label: code,
  paidOn,
  net,
  ...more,
})

export const question: RegisterQuestion = {
  askedBy: { organisationNumber: '212099-9004', organisation: 'Lindsjö & grannar', name: 'Sara Ek' },
  personNumber: '194001042383',
  caseNumber: '2026-0001',
  purpose: 'Pröva ansökan om försörjningsstöd för november.',
  ground: '15 kap. 10–12 §§ socialtjänstlagen (2025:400)',
  from: toDay('2026-09-01'),
  to: toDay('2026-10-31'),
  holders: registerHolders,
  at: new Date('2026-11-18T09:00:00Z'),
}
