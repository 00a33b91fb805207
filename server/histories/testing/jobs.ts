import { toOre, zero } from '../../../base/money.ts'
import { forTheMonth } from '../../../rules/holding/holding.ts'
import type { Intended } from '../../decisions/judge.ts'
import type { LetterRecord } from '../../letters/queries.ts'
import { groundIn, happen, standing, today, type Household, type Made, type State } from './state.ts'
import { month } from './world.ts'

type New = Pick<Made, 'by' | 'preparedBy' | 'payOn' | 'replaces'> & { intended: readonly Intended[] }

/** As the act writes it: the decision, each need, and the letters and the order that are planned with it. */
export function recordDecision(state: State, of: Household, { intended, ...rest }: New): void {
  const ground = groundIn(state, of)
  const { calculation } = ground
  if (!calculation) throw new Error('a decision without a calculation')
  const needs = intended.map((need) => ({
    ...need,
    applied: ground.proposals.find((one) => one.need === need.key)?.applied ?? zero,
  }))
  const made: Made = { ...rest, id: `b${of.made.length}`, on: today(state), needs, calculation }
  of.made.push(made)
  of.waiting.letters.push(made)
  of.waiting.orders.push(made)
  const former = of.record.formerReasons
  happen(state, { did: 'decided', made, content: ground.assessment.content, former })
  const decided = standing(of).flatMap((one) =>
    one.needs.map((need) => ({ ...need, provisions: [...need.provisions] })),
  )
  of.record = { ...of.record, decided }
}

export function runJobs(state: State, of: Household): undefined {
  for (const made of of.waiting.letters.splice(0)) writeLetters(state, of, made)
  for (const made of of.waiting.orders.splice(0)) order(state, of, made)
}

const sum = (of: Made): number => of.needs.reduce((all, need) => all + need.granted, 0)

/** What has gone to the bank on a decision and on those it replaced. */
function sentOn(of: Household, made: Made): number {
  const own = of.orders.filter((order) => order.of === made && order.sent).reduce((all, order) => all + order.amount, 0)
  return own + (made.replaces ? sentOn(of, made.replaces.of) : 0)
}

function order(state: State, of: Household, made: Made): void {
  if (!standing(of).includes(made)) return
  const [granted, sent] = [sum(made), sentOn(of, made)]
  if (granted <= sent || of.orders.some((order) => order.of === made)) return
  const amount = toOre(state.core.amount(granted, sent))
  state.core.order({ granted, sent, decidedBy: made.by.id }, amount, today(state))
  of.orders.push({ of: made, amount, attestedBy: null, sent: false })
  happen(state, { did: 'ordered', made, amount, sentBefore: sent })
}

function writeLetters(state: State, of: Household, made: Made): void {
  for (const to of of.adults) {
    const letter = state.core.compose(letterRecord(of, made, to), of.isProtected ? 'tax_agency' : 'post')
    const said = (letter.appeal?.paragraphs ?? []).join(' ').trim()
    happen(state, {
      did: 'letter',
      made,
      to,
      tellsAppeal: said !== '',
      hasAddress: letter.recipient.addressLines.length > 0,
    })
  }
}

function letterRecord(of: Household, made: Made, to: string): LetterRecord {
  const at = new Date(`${made.on}T09:00:00Z`)
  const heard = of.record.hearings[0]
  const { replaces } = made
  return {
    letterId: `${made.id}-${to}`,
    language: 'sv',
    plannedAt: at,
    givenName: of.isProtected ? null : 'Kim',
    familyName: of.isProtected ? null : 'Ek',
    protected: of.isProtected,
    address: of.isProtected ? null : { careOf: null, street: 'Storgatan 1', postalCode: '123 45', city: 'Lindsjö' },
    caseNumber: of.caseId,
    month,
    arrivedOn: of.record.application.arrivedOn,
    decidedAt: at,
    decidedBy: made.by.name,
    title: made.by.title,
    payOn: made.payOn,
    account: '…4560',
    municipality: 'Lindsjö',
    committee: 'Socialnämnden',
    committeeAddress: 'Box 1',
    unit: 'Enheten',
    phone: '000',
    calculation: made.calculation,
    needs: made.needs.map(({ kind, outcome, applied, granted, facts, provisions }) => ({
      kind,
      outcome,
      applied,
      granted,
      facts,
      words: facts,
      statements: [],
      own: null,
      holding: forTheMonth,
      provisions: [...provisions],
    })),
    hearing: heard ? { answered: heard.answeredOn !== null, exemptionReason: heard.exemptionReason } : null,
    adults: of.adults.length,
    tookPart: [],
    redecision: replaces
      ? {
          kind: replaces.kind,
          ground: replaces.ground,
          reasons: replaces.reasons,
          formerOn: replaces.of.on,
          sent: sentOn(of, replaces.of),
        }
      : null,
  }
}
