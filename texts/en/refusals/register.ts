import type { RefusalPart } from '../../refusal-text.ts'

/** Asking registers. */
export const registerRefusals = {
  'register.not_connected': {
    title: 'No register is connected',
    detail:
      'The municipality is not connected to SSBTEK here. Ask the authority in the way you usually do, and note the answer.',
  },
  'register.gates_unmet': {
    title: 'The registers may not be asked now',
    detail: 'Requirements of the law are not met ({{count}}). They stand here.',
  },
  'register.waiting': {
    title: 'The question is already asked',
    detail: 'The answers are on their way. Wait until all have answered.',
  },
  'register.income_unknown': {
    title: 'The income does not agree with the register',
    detail:
      'The row says that it was fetched, but the amount that was fetched is another. Undo it and take it in again.',
  },
} as const satisfies RefusalPart
