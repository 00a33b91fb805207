import type { GateTexts } from '../../gate-text.ts'

/** Before a register is asked. */
export const registerGates = {
  register_case_open: {
    missing: 'No month of the case waits for a decision.',
    meets: 'Registers may be asked only for an application that is to be decided. Open the month that waits.',
  },
  register_holder_named: {
    missing: 'The question goes to somebody the law does not name.',
    meets: 'Ask only those named in chapter 15, sections 10–12, of the Social Services Act.',
  },
  register_purpose_stated: {
    missing: 'Why the data are needed is not stated.',
    meets: 'Write the purpose, at least ten signs.',
  },
} satisfies Partial<GateTexts>
