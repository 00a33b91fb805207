import { answerDeviation } from '../../../api/guidance.ts'
import { refuse } from '../../../base/refusal.ts'
import { latestEnd } from '../../../rules/deviation/consultation.ts'
import type { Deed } from './commands.ts'
import { change, enter, onCase, type Do } from './doing.ts'
import * as inputs from './inputs.ts'
import { groundIn, happen, today } from './state.ts'

/** Deviations from the guideline, and papers asked for. */
export const consulting: Pick<
  Record<Deed, Do>,
  'ask deviation' | 'answer deviation' | 'take deviation back' | 'ask for papers' | 'papers come' | 'remind of papers'
> = {
  'ask deviation': (doing) => {
    const { state, of, by, dice } = doing
    enter(doing, onCase)
    const input = inputs.deviationOf(state, groundIn(state, of), dice)
    if (input.until > latestEnd(today(state))) refuse('deviation.until_unfit')
    if (of.asked.some((each) => each.answer === null && !each.isTakenBack)) refuse('deviation.asked')
    const asked = { id: `d${of.asked.length}`, by: by.id, upTo: input.upTo, answer: null, isTakenBack: false }
    of.asked.push(asked)
    happen(state, { did: 'asked', by: by.id, upTo: input.upTo, id: asked.id })
    const row = {
      subject: input.subject,
      upTo: input.upTo,
      said: true,
      answer: null,
      answeredBy: null,
      answeredOn: null,
      until: null,
    }
    change(of, { deviations: [...of.record.deviations, row] })
    return undefined
  },
  'answer deviation': (doing) => {
    const { state, of, by, dice } = doing
    enter(doing, answerDeviation.access)
    const asked = of.asked.at(-1)
    if (!asked) return 'nothing'
    const { answer, until } = inputs.consultationOf(state, dice)
    if (asked.by === by.id) refuse('deviation.own')
    if (asked.answer !== null) refuse('deviation.answered')
    if (asked.isTakenBack) refuse('deviation.withdrawn')
    asked.answer = answer
    happen(state, { did: 'consulted', by: by.id, answer, until, upTo: asked.upTo, id: asked.id })
    const answered = { answer, answeredBy: by.id, answeredOn: today(state), until }
    change(of, {
      deviations: of.record.deviations.map((row, at, all) => (at === all.length - 1 ? { ...row, ...answered } : row)),
    })
    return undefined
  },
  'take deviation back': (doing) => {
    const { state, of } = doing
    enter(doing, onCase)
    const asked = of.asked.at(-1)
    if (!asked) return 'nothing'
    if (asked.isTakenBack) refuse('deviation.withdrawn')
    if (asked.answer === 'yes') refuse('deviation.agreed')
    asked.isTakenBack = true
    happen(state, { did: 'took back', id: asked.id })
    const rows = of.record.deviations
    const last = rows.at(-1)
    change(of, {
      deviations: asked.answer === null || !last ? rows.slice(0, -1) : [...rows.slice(0, -1), { ...last, said: false }],
    })
    return undefined
  },
  'ask for papers': (doing) => {
    const { state, of, dice } = doing
    enter(doing, onCase)
    if (of.record.completions.length === 2) return 'nothing'
    if (of.record.decided.some((need) => need.key === 'income_support')) refuse('completion.need_unknown')
    const request = {
      askedOn: today(state),
      answerBy: inputs.answerDay(today(state), dice),
      setBy: 'us' as const,
      reminded: false,
      items: [{ needKey: 'income_support', hasCome: false }],
    }
    change(of, { completions: [...of.record.completions, request] })
    return undefined
  },
  'papers come': (doing) => {
    const { of } = doing
    enter(doing, onCase)
    const open = of.record.completions.find(({ items }) => items.some((item) => !item.hasCome))
    if (!open) return 'nothing'
    const come = { ...open, items: open.items.map((item) => ({ ...item, hasCome: true })) }
    change(of, { completions: of.record.completions.map((each) => (each === open ? come : each)) })
    return undefined
  },
  'remind of papers': (doing) => {
    const { of } = doing
    enter(doing, onCase)
    const last = of.record.completions.at(-1)
    if (!last) return 'nothing'
    if (last.items.every((item) => item.hasCome)) refuse('completion.nothing_open')
    change(of, { completions: [...of.record.completions.slice(0, -1), { ...last, reminded: true }] })
    return undefined
  },
}
