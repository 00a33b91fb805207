import { z } from 'zod'
import { registerHolders, type RegisterHolder } from '../../law/completion.ts'
import { everybody, notFetched, type HolderAnswers } from '../../rules/registers/answer.ts'
import { fill } from '../../texts/fill.ts'
import { registerTexts as texts } from '../../texts/sv/journal/acute.ts'
import { addEntry } from '../investigations/queries.ts'
import { openNumber } from '../people/queries.ts'
import type { LongCall, LongJob } from '../platform/jobs/job.ts'
import type { RegisterPort } from './port.ts'
import { addAnswers, findOpenAsking, type OpenAsking } from './queries.ts'

const payloadOf = z.object({ registerAskingId: z.uuid() })

/** Asks outside any transaction, person by person; each person's answers are kept together. Cut off and run again it asks only about who is left. */
export const registerJobs = (port: RegisterPort | null): Record<'register_ask', LongJob> => ({
  register_ask: {
    long: async (call) => {
      if (port) await fetchAll(port, call, payloadOf.parse(call.payload).registerAskingId)
    },
  },
})

async function fetchAll(port: RegisterPort, call: LongCall, askingId: string): Promise<void> {
  const found = await call.within(async (tx) => {
    const asking = await findOpenAsking(tx, askingId)
    const persons = asking?.persons.map(({ personId, isProtected, sealedNumber }) => ({
      personId,
      isProtected,
      number: openNumber(tx, sealedNumber) ?? '',
    }))
    return asking && persons ? { asking, persons } : null
  })
  for (const { personId, isProtected, number } of found?.persons ?? []) {
    if (!found) return
    // The number of a protected person is not sent about: that somebody here asks would say where the person is.
    const answers = isProtected
      ? everybody(notFetched('protected'))
      : await port.ask(questionOf(found.asking, number, call.now()))
    await keep(call, { askingId, personId, asking: found.asking }, answers)
  }
}

const questionOf = (asking: OpenAsking, personNumber: string, at: Date) => ({
  askedBy: { organisationNumber: asking.organisationNumber, organisation: asking.organisation, name: asking.askedBy },
  personNumber,
  caseNumber: asking.caseNumber,
  purpose: asking.purpose,
  ground: asking.ground,
  from: asking.from,
  to: asking.to,
  holders: asking.holders,
  at,
})

async function keep(
  call: LongCall,
  of: { askingId: string; personId: string; asking: OpenAsking },
  answers: HolderAnswers,
): Promise<void> {
  const now = call.now()
  const { caseId, month, holders } = of.asking
  await call.within(async (tx) => {
    await addAnswers(
      tx,
      { askingId: of.askingId, personId: of.personId, now },
      holders.map((holder) => [holder, answers[holder]] as const),
    )
    const text = fill(texts.answered, told(answers))
    await addEntry(tx, { caseId, month, kind: 'register', happenedAt: now, now, by: null, text })
  })
}

/** Who told something, who had nothing, and who did not answer: never what. */
function told(answers: HolderAnswers): Record<'fetched' | 'nothing' | 'missing', string> {
  const named = (state: HolderAnswers[RegisterHolder]['state']) => {
    const holders = registerHolders.filter((holder) => answers[holder].state === state)
    return holders.length === 0 ? texts.nobody : holders.map((holder) => texts.holders[holder]).join(', ')
  }
  return { fetched: named('fetched'), nothing: named('nothing'), missing: named('not_fetched') }
}
