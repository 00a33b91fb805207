import type { AssessmentContent } from '../../../api/assessments.ts'
import type { ChildAnalysis } from '../../../api/children.ts'
import type { Day } from '../../../base/day.ts'
import { kr } from '../../../base/money.ts'
import { exemptionGrounds } from '../../../rules/gates/facts.ts'
import { redecisionGrounds, redecisionKinds } from '../../../rules/redecision/grounds.ts'
import type { Ground } from '../../decisions/gather.ts'
import { one, type Dice } from './dice.ts'
import { after, today, type State } from './state.ts'
import { formerReasons } from './world.ts'

const long = 'Hyran är högre än riktlinjen godtar, och lönen i oktober räcker till en del av behovet.'
const anew = 'Lönen räknades två gånger, som lönebeskedet visar: en gång som lön och en gång som ersättning.'
/** In order, and in each way that is not. */
const reasons = (dice: Dice): string | null => one(dice, [long, anew, long, anew, formerReasons, 'Se ovan.', null])

type Cost = AssessmentContent['costs'][number]

/** One thing of the working copy is judged otherwise. */
export function changed(content: AssessmentContent, dice: Dice): AssessmentContent {
  const cost = (kind: string, make: (cost: Cost) => Partial<Cost>) => ({
    ...content,
    costs: content.costs.map((each) => (each.kind === kind ? { ...each, ...make(each) } : each)),
  })
  const changes: [() => AssessmentContent, ...(() => AssessmentContent)[]] = [
    () => inOrder(content),
    () => ({ ...content, othersMaterial: !content.othersMaterial }),
    () => ({ ...content, noConflictOfInterest: one(dice, [true, true, false, null]) }),
    () =>
      cost('rent', ({ applied }) => ({
        approved: one(dice, [null, applied - 200_000, applied - 20_000, applied, 0]),
        reason: one(dice, ['Högre än riktlinjens högsta hyra.', null]),
      })),
    () =>
      cost('glasses', ({ applied }) => ({
        approved: one(dice, [null, 0, applied]),
        reason: one(dice, ['Ett enklare par räcker.', null]),
      })),
    () => ({
      ...content,
      incomes: content.incomes.map((income) => ({
        ...income,
        amount: one<number>(dice, [income.told, 0, kr(18_000), kr(70_000)]),
      })),
    }),
    () => ({ ...content, interpreter: one(dice, ['interpreter', 'declined', null]) }),
    () => ({ ...content, missingPapers: { income_support: papers(dice) } }),
    () => ({
      ...content,
      members: content.members.map((member) =>
        member.role === 'child' ? { ...member, counted: !member.counted } : member,
      ),
    }),
    () => ({ ...content, assets: one<number>(dice, [0, kr(30_000)]) }),
  ]
  return one(dice, changes)()
}

/** What a careful caseworker answers: no tie, an interpreter, a reason for each cost that was cut, and that nothing rests on papers. */
const inOrder = (content: AssessmentContent): AssessmentContent => ({
  ...content,
  noConflictOfInterest: true,
  interpreter: 'interpreter',
  missingPapers: { income_support: { rests: false, whyNeeded: '', acuteNeed: '' } },
  costs: content.costs.map((cost) => ({ ...cost, reason: cost.reason ?? 'Högre än riktlinjens högsta hyra.' })),
})

type Papers = NonNullable<AssessmentContent['missingPapers']>[string]
const papers = (dice: Dice) =>
  one<Papers>(dice, [
    { rests: false, whyNeeded: '', acuteNeed: '' },
    {
      rests: true,
      whyNeeded: 'Utan hyresavin går hyran inte att se.',
      acuteNeed: 'Har mat och medicin till månadsskiftet.',
    },
    { rests: true, whyNeeded: '', acuteNeed: '' },
  ])

export const answerDay = (today: Day, dice: Dice): Day => after(today, one(dice, [5, 10, 30]))

export type HearingInput =
  | { kind: 'sent'; material: string; channel: 'e_service' | 'phone'; answerBy: Day; toldOfCommittee: boolean }
  | { kind: 'exempt'; material: string; exemption: (typeof exemptionGrounds)[number]; reason: string }

const material = 'Försäkringskassan: sjukpenning i oktober, 4 000 kronor.'
export function hearingOf(state: State, dice: Dice): HearingInput {
  if (dice(5) === 4)
    return {
      kind: 'exempt',
      material,
      exemption: one(dice, exemptionGrounds),
      reason: 'Beslutet kan inte vänta: elen stängs i morgon.',
    }
  const answerBy = after(today(state), one(dice, [7, 14, 0, 1]))
  return { kind: 'sent', material, channel: one(dice, ['e_service', 'phone']), answerBy, toldOfCommittee: true }
}

const blank: ChildAnalysis = {
  known: '',
  knownFrom: '',
  ifGranted: '',
  ifRejected: '',
  bestInterests: '',
  measures: '',
  notNoticeable: '',
  voice: null,
}
const texts = { ifGranted: 'Barnet får mat, kläder och fritid.', ifRejected: 'Barnet blir utan fritid denna månad.' }
const voice = {
  offered: true,
  whyNot: '',
  result: 'talked',
  heardOn: null,
  heardBy: [],
  whyUntrained: '',
  consent: 'given',
  said: 'Vill gå kvar på simningen.',
  weight: 'Vägs tungt: elva år gammal.',
} as const
export const wordsOf = (dice: Dice): ChildAnalysis =>
  one(dice, [
    { ...blank, ...texts, voice: { ...voice, heardBy: [] } },
    { ...blank, ...texts },
    { ...blank, notNoticeable: 'Barnet märker det inte: beslutet gäller glasögon.' },
    { ...blank, ifRejected: 'Kort.' },
    blank,
  ])

export const deviationOf = (state: State, ground: Ground, dice: Dice) => {
  const rent = ground.application.content.costs.find((cost) => cost.kind === 'rent')?.applied ?? 0
  return {
    subject: 'rent' as const,
    ground: 'children' as const,
    paragraph: '4.2',
    upTo: one(dice, [rent, rent - 20_000, 10_000, null]),
    until: after(today(state), one(dice, [60, 180, 0, 200])),
    facts: 'Barnen bor kvar nära sin skola, och en billigare lägenhet finns inte ännu.',
  }
}

export function consultationOf(state: State, dice: Dice) {
  const answer = one(dice, ['yes', 'yes', 'yes', 'no', 'instead'])
  return {
    answer,
    reasons: 'Skälen bär så länge barnen går kvar i skolan.',
    instead: answer === 'instead' ? 'Sök hos det kommunala bolaget först.' : null,
    until: answer === 'yes' ? after(today(state), one(dice, [60, 0, 170])) : null,
  }
}

/** What is asked to be decided: as the calculation supports it, or a rejection; now and then of a page that is old, or to be paid yesterday. */
export function decisionOf(state: State, ground: Ground, dice: Dice, keys?: readonly string[]) {
  const isAll = dice(4) === 3
  const facts = reasons(dice)
  const isOpen = (key: string) => dice(12) === 11 || !ground.decided.some((done) => done.key === key)
  const wanted = one(dice, ['all', 'all', 'income_support', 'other'])
  const open = ground.proposals.filter(({ need }) =>
    keys
      ? keys.includes(need)
      : isOpen(need) && (wanted === 'all' || (need === 'income_support') === (wanted !== 'other')),
  )
  const isCited = dice(9) !== 8
  /** Now and then more is asked for than the calculation supports. */
  const more = dice(15) === 14 ? 10_000 : 0
  return {
    assessmentVersion: ground.assessment.version - (dice(9) === 8 ? 1 : 0),
    needs: open.map(({ need: key, outcome, granted, provisions }) => ({
      key,
      outcome: isAll ? ('rejected' as const) : outcome,
      granted: isAll ? 0 : granted + more,
      facts: outcome === 'granted' && !isAll ? null : facts,
      provisions: isCited ? [...provisions] : [],
      statements: [],
      own: {},
    })),
    payOn: dice(9) === 8 ? after(state.start, 0) : after(today(state), 3),
    tookPart: [],
  }
}

export function redecisionOf(state: State, ground: Ground, dice: Dice, replaces: string, keys: readonly string[]) {
  return {
    replaces,
    kind: one(dice, redecisionKinds),
    ground: one(dice, [null, ...redecisionGrounds]),
    reasons: one(dice, [anew, anew, 'Fel.']),
    ...decisionOf(state, ground, dice, keys),
  }
}
