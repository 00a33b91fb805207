import { refuse } from '../../../base/refusal.ts'
import type { Deed } from './commands.ts'
import { one } from './dice.ts'
import { change, enter, onCase, type Do } from './doing.ts'
import * as inputs from './inputs.ts'
import { groundIn, happen, today } from './state.ts'

/** The working copy, hearings and the children. */
export const investigating: Pick<
  Record<Deed, Do>,
  'save' | 'open' | 'hear' | 'answer' | 'write of child' | 'say of children'
> = {
  save: (doing) => {
    const { state, of, by, dice } = doing
    enter(doing, onCase)
    const { assessment } = groundIn(state, of)
    const copy = of.copies.get(by.id) ?? assessment
    const content = inputs.changed(copy.content, dice)
    if (!state.core.mayOverwrite(copy.version, assessment.version)) refuse('conflict.changed')
    happen(state, { did: 'saved', from: copy.version, over: assessment.version })
    const version = assessment.version + 1
    change(of, { saved: { version, content, savedAt: new Date(0), savedBy: by.name } })
    of.copies.set(by.id, { version, content })
    return undefined
  },
  open: (doing) => {
    enter(doing, onCase)
    const { version, content } = groundIn(doing.state, doing.of).assessment
    doing.of.copies.set(doing.by.id, { version, content })
    return undefined
  },
  hear: (doing) => {
    const { state, of } = doing
    enter(doing, onCase)
    const input = inputs.hearingOf(state, doing.dice)
    const none = {
      channel: null,
      sentOn: null,
      answerBy: null,
      exemption: null,
      exemptionReason: null,
      answeredOn: null,
      answer: null,
    }
    const row = { ...none, hearingId: `h${state.happened.length}`, material: input.material }
    if (input.kind === 'sent') {
      const { answerBy } = input
      happen(state, { did: 'told', answerBy, material: input.material })
      change(of, {
        hearings: [{ ...row, channel: input.channel, sentOn: today(state), answerBy }, ...of.record.hearings],
      })
    } else {
      happen(state, { did: 'exempted', reason: input.reason })
      change(of, {
        hearings: [{ ...row, exemption: input.exemption, exemptionReason: input.reason }, ...of.record.hearings],
      })
    }
    return undefined
  },
  answer: (doing) => {
    const { state, of } = doing
    enter(doing, onCase)
    const open = of.record.hearings.find((one) => one.sentOn !== null && one.answeredOn === null)
    if (!open) return 'nothing'
    const answered = { ...open, answeredOn: today(state), answer: 'Det stämmer.' }
    change(of, { hearings: of.record.hearings.map((one) => (one === open ? answered : one)) })
    happen(state, { did: 'answered' })
    return undefined
  },
  'write of child': (doing) => {
    const { state, of, dice } = doing
    enter(doing, onCase)
    const { children, said } = of.record.children
    const child = children[dice(children.length)]
    if (!child) return 'nothing'
    const content = inputs.wordsOf(dice)
    change(of, {
      children: { said, children: children.map((each) => (each === child ? { ...child, content } : each)) },
    })
    happen(state, { did: 'wrote of child', child: child.personId, content })
    return undefined
  },
  'say of children': (doing) => {
    const { state, of, dice } = doing
    enter(doing, onCase)
    const { children, said } = of.record.children
    const kind = one(dice, ['noticeable', 'emergency', 'housing_demand'] as const)
    const applies = dice(2) === 0
    change(of, { children: { children, said: [...said.filter((each) => each !== kind), ...(applies ? [kind] : [])] } })
    happen(state, { did: 'said', kind, applies })
    return undefined
  },
}
