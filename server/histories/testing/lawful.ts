import { plusMonths } from '../../../base/day.ts'
import { expected } from '../../platform/access/oracle.test-helper.ts'
import { standing, type Happened, type Household, type State } from './state.ts'
import { rentCap, twoFrom } from './world.ts'

type Did<D extends Happened['did']> = Extract<Happened, { did: D }>
type Decided = Did<'decided'>

/** What has happened in a household, as an auditor would read it: not the record the rules were given. */
interface History {
  state: State
  of: Household
  decided: readonly Decided[]
  all: <D extends Happened['did']>(did: D, before?: Happened) => Did<D>[]
}

type Law = (history: History) => string | null
const isSaid = (text: string) => text.trim().length >= 10
const isAgainst = ({ made }: Decided) => made.needs.some((need) => need.outcome !== 'granted')

/** First fault among some, or none. */
const first = <T>(of: readonly T[], fault: (one: T) => string | null): string | null => {
  for (const each of of) {
    const found = fault(each)
    if (found !== null) return found
  }
  return null
}
const ofEach =
  (fault: (decided: Decided, history: History) => string | null): Law =>
  (history) =>
    first(history.decided, (decided) => fault(decided, history))

/** FL 25: told of what others have said, and answered or past the day; or a ground not to, in words. */
const heard = (decided: Decided, { all }: History, since = ''): boolean => {
  const [told, exempted] = [all('told', decided).at(-1), all('exempted', decided).at(-1)]
  if (exempted && exempted.at > (told?.at ?? -1)) return since === '' && isSaid(exempted.reason)
  if (!told || told.on < since || !isSaid(told.material)) return false
  return told.answerBy < decided.on || all('answered', decided).some((answer) => answer.at > told.at)
}

/** What must be so of every history, however it went. Told in other words than the rules', from what was done. */
export const laws = {
  'FL 25: nobody is refused unheard': ofEach((decided, history) =>
    isAgainst(decided) && decided.content.othersMaterial && !heard(decided, history) ? 'refused unheard' : null,
  ),

  'each need is given what its calculation supports, or is rejected': ofEach(({ made }) =>
    first(made.needs, ({ key, outcome, granted }) => {
      const supported = made.calculation.needs.find((need) => need.key === key)?.supported
      return outcome === 'rejected'
        ? granted === 0
          ? null
          : 'a rejection that gives'
        : granted === supported
          ? null
          : 'another amount'
    }),
  ),

  'FL 32: nobody is refused without reasons of their own and the provisions': ofEach(({ made, former }) =>
    first(made.needs, ({ kind, outcome, facts, provisions }) => {
      if (outcome === 'granted') return null
      if (provisions.length === 0) return 'no provision'
      return (facts ?? '').trim().length < 40 || facts === former.get(kind) ? 'no reasons' : null
    }),
  ),

  'FL 33: every adult gets every decision, and how to appeal': ofEach(({ made }, { of, all }) =>
    first(of.adults, (adult) =>
      all('letter').some((letter) => letter.made === made && letter.to === adult && letter.tellsAppeal)
        ? null
        : 'an adult without a letter that tells how to appeal',
    ),
  ),

  'OSL 21:3 a: no letter holds the address of somebody protected': ({ of, all }) =>
    all('letter').some((letter) => of.isProtected && letter.hasAddress) ? 'an address' : null,

  'no deviation without a live consultation by another': ofEach((decided, { all }) => {
    const support = decided.made.needs.find((need) => need.key === 'income_support')
    if (!support || support.outcome === 'rejected') return null
    const rent = decided.content.costs.find((cost) => cost.kind === 'rent')
    const amount = rent?.approved ?? rent?.applied ?? 0
    const isCovered = all('consulted', decided).some(
      ({ answer, by, until, upTo, on }) =>
        answer === 'yes' &&
        by !== decided.made.by.id &&
        until !== null &&
        decided.on <= until &&
        decided.on <= plusMonths(on, 6) &&
        (upTo ?? 0) >= amount,
    )
    return amount > rentCap && !isCovered ? 'a rent above the guideline that nobody else agreed to' : null
  }),

  'SoL 3:1: no child is forgotten': ofEach((decided, { of, all }) => {
    const said = all('said', decided)
    const isNoticeable = said.findLast((one) => one.kind === 'noticeable')?.applies === true
    if (!isAgainst(decided) && !isNoticeable) return null
    return first(of.children, (child) => {
      const words = all('wrote of child', decided).findLast((one) => one.child === child)?.content
      return words && (isSaid(words.ifRejected) || isSaid(words.notNoticeable)) ? null : 'a child nobody wrote of'
    })
  }),

  'KL 6:28: nobody decides with a tie, or without having answered': ofEach(({ content }) =>
    content.noConflictOfInterest === true ? null : 'the question of a tie',
  ),

  'KL 6:37: nobody decides beyond the delegation order': ofEach(({ made }) => {
    const isOf = (role: string) => made.by.grants.some((grant) => grant.role === role)
    const most = isOf('unit_manager') ? Infinity : isOf('first_social_worker') ? 2_500_000 : 350_000
    return made.needs.some((need) => need.granted > (need.key === 'income_support' ? 4_500_000 : most)) &&
      !isOf('unit_manager') &&
      !isOf('first_social_worker')
      ? 'beyond the delegation'
      : null
  }),

  'KL 6:37: where the order wants two, another has prepared it': ofEach(({ made: { by, preparedBy, needs } }) => {
    const isLead = by.grants.some(({ role }) => role === 'first_social_worker' || role === 'unit_manager')
    const isWanted = needs.some(({ key, granted }) => key === 'income_support' && granted >= twoFrom)
    return isWanted && !isLead && (preparedBy === undefined || preparedBy === by.id) ? 'decided by one alone' : null
  }),

  'nothing is lost: no text is saved over one its writer had not seen': ({ all }) =>
    all('saved').some(({ from, over }) => from !== over) ? 'a text was written over' : null,

  'nothing is lost: each need is decided once, and every decision stays': ({ of, decided }) => {
    const keys = standing(of).flatMap((made) => made.needs.map((need) => need.key))
    if (new Set(keys).size !== keys.length) return 'a need decided twice'
    return decided.every(({ made }) => of.made.includes(made)) ? null : 'a decision is gone'
  },

  'OSL 21:3: nothing is read but by role and relation': ({ all }) =>
    first(all('read'), ({ by, route, relation }) => {
      const roles = by.grants.map((grant) => grant.role)
      const standingOf = {
        assigned: 'assigned',
        cover: 'cover',
        unit: 'unit',
        break_glass: 'break_glass_open',
      } as const
      const known = Object.entries(standingOf).find(([name]) => name === relation)?.[1] ?? 'other_unit'
      return expected(route, { kind: 'staff', roles, standing: known }, 'inside') === 'inside' ? null : `${route} read`
    }),

  'OSL 21:3: who has a tie, and whose cover or opening has ended, comes in nowhere': ({ all }) =>
    all('read').some(({ relation }) => relation === 'unrelated') ? 'read without a relation' : null,

  'FL 36–38, SoL 14:9: nothing is lowered but by a dated decision, heard, on a ground, with letters': ofEach(
    (decided, history) => {
      const { replaces, needs } = decided.made
      if (!replaces) return null
      const lower = needs.some(
        (need) => need.granted < (replaces.of.needs.find((before) => before.key === need.key)?.granted ?? 0),
      )
      if (!lower) return null
      if (['wrong', 'obviously_wrong', 'changed_circumstances'].includes(replaces.ground)) return 'no ground for less'
      if (!heard(decided, history, replaces.of.on)) return 'lowered unheard'
      return history.all('letter').some((letter) => letter.made === decided.made) ? null : 'lowered without a letter'
    },
  ),

  'nothing is paid but what a decision gives, all of it, once': ({ all }) =>
    first(all('ordered'), ({ made, amount, sentBefore }) => {
      const granted = made.needs.reduce((sum, need) => sum + need.granted, 0)
      return amount > 0 && amount + sentBefore === granted ? null : 'another amount than what was decided'
    }),

  'KL 6:6: two people stand behind each payment': ({ all }) =>
    all('attested').some(({ made, by }) => made.by.id === by || made.preparedBy === by)
      ? 'attested by who decided or prepared it'
      : null,
} satisfies Record<string, Law>
export type LawName = keyof typeof laws

/** Which law a history breaks, and how; null: none. `only`: no other is asked. */
export function broken(state: State, only?: LawName): string | null {
  const { of, happened: mine } = state
  const all = <D extends Happened['did']>(did: D, before?: Happened): Did<D>[] =>
    mine.filter((one): one is Did<D> => one.did === did && (before === undefined || one.at < before.at))
  const history: History = { state, of, all, decided: all('decided') }
  for (const [name, law] of Object.entries<Law>(laws)) {
    const fault = only === undefined || name === only ? law(history) : null
    if (fault !== null) return `${name}: ${fault}`
  }
  return null
}
