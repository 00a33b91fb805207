import type { RefusalPart } from '../../refusal-text.ts'

/** Trying a draft guideline. */
export const simulationRefusals = {
  'simulation.busy': {
    title: 'A simulation is already running',
    detail:
      'The municipality can run one simulation at a time. Wait until it is done, or stop it, and then start yours.',
  },
  'simulation.nothing_changed': {
    title: 'The draft is the same as the guideline in force',
    detail: 'Change at least one value. Otherwise there is nothing to compare.',
  },
} satisfies RefusalPart
