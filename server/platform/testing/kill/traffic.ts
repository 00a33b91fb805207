import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { saveAssessment } from '../../../../api/assessments.ts'
import { monthPage } from '../../../../api/cases.ts'
import { childrenOfMonth, saveChildAnalysis } from '../../../../api/children.ts'
import { decide } from '../../../../api/decisions.ts'
import { attest, paymentsToAttest, sendPayments } from '../../../../api/payments.ts'
import type { RouteShape } from '../../../../api/route.ts'
import { assert } from '../../../../base/refusal.ts'
import { trust } from '../../../../base/trust.ts'
import type { Browser, CallOptions } from '../browser.ts'
import { asProposed, at, inNeed, type Page } from '../story.ts'
import type { z } from 'zod'
import type { Acknowledged } from './invariants.ts'

type Reply<R extends RouteShape> = R['reply'] extends z.ZodType ? z.output<R['reply']> : undefined
export type Answer<R extends RouteShape> = { said: Reply<R>; no: null } | { said: null; no: string }

export interface Traffic {
  /** Requests answered so far. */
  answered: number
  /** Requests that had to be sent again. */
  again: number
  acknowledged: Acknowledged[]
}

/** Asks until there is an answer, always with the same key: what a client does when the server dies in its hands. */
export async function persist<R extends RouteShape>(
  traffic: Traffic,
  who: Browser,
  route: R,
  options: CallOptions<R>,
): Promise<Answer<R>> {
  const key = randomUUID()
  for (let attempt = 0; attempt < 3_000; attempt++) {
    const answer = await who.raw(route, { ...options, key }).then(readAnswer, () => null)
    if (answer !== null && answer.status < 500) {
      traffic.answered += 1
      // The server has shaped the reply by the route's own schema, or a problem document by its own.
      return answer.status < 300
        ? { said: trust(answer.body), no: null }
        : { said: null, no: trust<{ code: string }>(answer.body).code }
    }
    traffic.again += 1
    await pause(80)
  }
  throw new Error('the server did not come back')
}

/** The whole answer: one that breaks off half way is none. */
const readAnswer = async (response: Response): Promise<{ status: number; body: unknown }> => ({
  status: response.status,
  body: await response.json(),
})

/** Takes case after case to a decision. */
export async function decideAll(
  traffic: Traffic,
  who: Browser,
  cases: { caseId: string; month: string }[],
): Promise<void> {
  for (let where = cases.pop(); where; where = cases.pop()) {
    const page = await readPage(traffic, who, where)
    assert(page.assessment, 'the month is applied for')
    const content = {
      ...page.assessment.content,
      ...inNeed(page.assessment.content),
      noConflictOfInterest: true,
      interpreter: 'translated' as const,
    }
    const saved = await persist(traffic, who, saveAssessment, {
      ...at(where),
      body: { version: page.assessment.version, content },
    })
    assert(saved.said, `saved: ${saved.no}`)
    await writeOfEach(traffic, who, where)
    const { needs, payOn } = {
      needs: asProposed(
        await readPage(traffic, who, where),
        'Kostnaden är högre än den som godtas, därför beviljas den delvis.',
      ),
      payOn: page.payOn,
    }
    const decided = await persist(traffic, who, decide, {
      ...at(where),
      body: { assessmentVersion: saved.said.version, needs, payOn },
    })
    assert(decided.said, `decided: ${decided.no}`)
    traffic.acknowledged.push({
      decisionId: decided.said.decisionId,
      caseId: where.caseId,
      granted: decided.said.granted,
    })
  }
}

/** Each child of the month is written of, as a decision in part asks. */
async function writeOfEach(traffic: Traffic, who: Browser, where: { caseId: string; month: string }): Promise<void> {
  const { said } = await persist(traffic, who, childrenOfMonth, at(where))
  for (const { personId, analysis } of said?.children ?? []) {
    const content = { ...analysis.content, ifRejected: 'Barnet har mat, kläder och hem ändå.' }
    const params = { caseId: where.caseId, month: where.month, personId }
    const saved = await persist(traffic, who, saveChildAnalysis, {
      params,
      body: { version: analysis.version, content },
    })
    assert(saved.said, `saved of a child: ${saved.no}`)
  }
}

async function readPage(traffic: Traffic, who: Browser, where: { caseId: string; month: string }): Promise<Page> {
  const { said, no } = await persist(traffic, who, monthPage, at(where))
  assert(said, `read: ${no}`)
  return said
}

/** Attests what there is and sends it, until told to stop; then once more. */
export async function payAll(
  traffic: Traffic,
  [attester, sender]: readonly [Browser, Browser],
  isOver: () => boolean,
): Promise<void> {
  for (let last = false; ; last = isOver()) {
    const { said } = await persist(traffic, attester, paymentsToAttest, {})
    const paymentIds = said?.rows.map((row) => row.paymentId) ?? []
    if (paymentIds.length > 0)
      assert((await persist(traffic, attester, attest, { body: { paymentIds } })).said, 'attested')
    const sent = await persist(traffic, sender, sendPayments, {})
    assert(sent.said || sent.no === 'payment.none_to_send', `sent: ${sent.no}`)
    if (last) return
    await pause(30)
  }
}
