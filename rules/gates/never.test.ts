import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr, zero } from '../../base/money.ts'
import { gates } from '../../law/gates/gates.ts'
import { localGateIds } from '../../law/gates/local.ts'
import type { SourceKey } from '../../law/sources.ts'
import { otherNeedKinds } from '../calculation/input.ts'
import type { ChildWords } from '../children/analysis.ts'
import { saidOccasions } from '../children/occasions.ts'
import { voiceResults, type Voice } from '../children/voice.ts'
import { exemptionGrounds, interpreterAnswers, outcomes, type DecisionFacts } from './facts.ts'
import { decisionFacts } from './facts.test-helper.ts'
import { mayProceed } from './mayProceed.ts'

// Many histories on a busy computer.
vi.setConfig({ testTimeout: 120_000 })

const day = fc.integer({ min: 1, max: 30 }).map((date) => toDay(`2026-11-${String(date).padStart(2, '0')}`))
const long = 'Hyran är högre än riktlinjen godtar, och det fick ni veta i september.'
const other = 'Inkomsten i oktober räcker till hela behovet i november, enligt lönebeskedet.'
const words = fc.constantFrom('', 'kort', long, long, other, other)
const cited: readonly (readonly SourceKey[])[] = [
  ['SoL 12:1', 'SoL 12:7'],
  ['SoL 12:1'],
  ['SoL 12:1', 'SoL 12:2'],
  [],
  ['SoL 12:5'],
  ['SoL 2001:453 4:1'],
]

const hearing = fc.record({
  sentOn: fc.option(day),
  channel: fc.constantFrom(null, '', 'phone'),
  items: fc.constantFrom([], ['Försäkringskassan: sjukpenning']),
  answerBy: fc.option(day),
  answeredOn: fc.option(day),
  exemption: fc.option(fc.record({ ground: fc.constantFrom(...exemptionGrounds), reason: words })),
})

const voice: fc.Arbitrary<Voice> = fc.record({
  offered: fc.option(fc.boolean()),
  whyNot: words,
  result: fc.option(fc.constantFrom(...voiceResults)),
  said: words,
  weight: words,
})

/** Anything a decision may be told of, put over one that is in order: a field is as often left as it was. */
const anyFacts: fc.Arbitrary<DecisionFacts> = fc
  .record(
    {
      needs: fc.array(
        fc.record({
          key: fc.constantFrom('a', 'b'),
          kind: fc.constantFrom('income_support' as const, ...otherNeedKinds),
          outcome: fc.constantFrom(...outcomes),
          ground: fc.constantFrom('right' as const, 'additional' as const),
          triedAsRight: fc.boolean(),
        }),
        { minLength: 0, maxLength: 2 },
      ),
      provisions: fc.constantFrom(...cited),
      reasons: words,
      previousReasons: fc.option(words),
      costsWithoutReason: fc.constantFrom([], [], [], ['rent']),
      today: day,
      arrivedOn: fc.option(day, { freq: 5 }),
      hasOthersMaterial: fc.boolean(),
      hearing: fc.option(hearing),
      conflict: fc.constantFrom('unanswered', 'none', 'none', 'none', 'none', 'none', 'conflicted'),
      assignedOn: fc.option(day),
      interpreter: fc.record({ isNeeded: fc.boolean(), answer: fc.option(fc.constantFrom(...interpreterAnswers)) }),
      children: fc.array(
        fc.record({ ifGranted: words, ifRejected: words, notNoticeable: words, voice: fc.option(voice) }),
        { maxLength: 3 },
      ),
      occasions: fc.subarray([...saidOccasions]),
      norm: fc.record({
        level: fc.constantFrom('riksnorm', 'riksnorm', 'higher', 'lower'),
        specialReasonsForHigher: fc.boolean(),
        reasons: words,
      }),
      setOff: fc.constantFrom(zero, zero, zero, kr(100)),
      mayDecide: fc.constantFrom(true, true, true, false),
    },
    { requiredKeys: [] },
  )
  .map((more) => decisionFacts(more))

const always = new Set<string>(['child_visits', 'rent_debt', 'electricity_debt'])
const isSaid = (text: string) => text.trim().length >= 10

/** Offered to speak and heard, or why not: in other words than the rule's. */
const isAsked = ({ voice: told }: ChildWords): boolean =>
  told !== null &&
  (isSaid(told.whyNot)
    ? told.offered === false ||
      (told.offered === true &&
        (told.result === 'talked' ? isSaid(told.said) && isSaid(told.weight) : told.result !== null))
    : told.offered === true && told.result === 'talked' && isSaid(told.said) && isSaid(told.weight))

/** What must be so of a decision that no gate stands in the way of, said again in other words. */
function isLawful(facts: DecisionFacts): boolean {
  const { needs, hearing: heard, children, interpreter, today } = facts
  const base = facts.arrivedOn !== null && facts.conflict === 'none' && facts.mayDecide && facts.setOff === zero
  if (!base || needs.length === 0) return false
  const isAlways =
    facts.occasions.some((one) => one !== 'noticeable') || needs.some(({ kind }) => always.has(kind ?? ''))
  if (isAlways && !children.every(({ ifGranted, ifRejected }) => isSaid(ifGranted) && isSaid(ifRejected))) return false
  if (isAlways && !children.every(isAsked)) return false
  const isSeen = children.every(({ ifRejected, notNoticeable }) => isSaid(ifRejected) || isSaid(notNoticeable))
  if (facts.occasions.includes('noticeable') && !isSeen) return false
  if (needs.every(({ outcome }) => outcome === 'granted')) return true
  const isHeard =
    !facts.hasOthersMaterial ||
    (heard !== null &&
      (heard.exemption
        ? isSaid(heard.exemption.reason)
        : heard.sentOn !== null &&
          heard.sentOn <= today &&
          ((heard.answeredOn !== null && heard.answeredOn <= today) ||
            (heard.answerBy !== null && heard.answerBy < today))))
  const isReasoned = facts.provisions.length > 0 && isSaid(facts.reasons) && facts.reasons !== facts.previousReasons
  return isHeard && isReasoned && isSeen && (!interpreter.isNeeded || interpreter.answer !== null)
}

test('whatever is told, nothing goes against anybody without hearing, reasons, the children and an interpreter', () => {
  let through = 0
  fc.assert(
    fc.property(anyFacts, (facts) => {
      if (mayProceed('decision.reject', facts).length > 0) return true
      through++
      return isLawful(facts)
    }),
    { numRuns: 20_000 },
  )
  expect(through, 'some get through').toBeGreaterThan(100)
})

const dates = fc.record({ from: fc.option(day), to: fc.option(day) })
const local = fc.dictionary(fc.constantFrom(...localGateIds), dates)

test('whatever dates a municipality has, what is not its own is asked all the same, and nothing new is', () => {
  fc.assert(
    fc.property(anyFacts, local, (facts, own) => {
      const all = mayProceed('decision.make', facts)
      const left = mayProceed('decision.make', facts, own)
      expect(left.filter(({ gate }) => gates[gate].standing !== 'local')).toEqual(
        all.filter(({ gate }) => gates[gate].standing !== 'local'),
      )
      expect(all).toEqual(expect.arrayContaining(left))
    }),
    { numRuns: 1_000 },
  )
})
