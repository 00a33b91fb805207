import type { RefusalPart } from '../../refusal-text.ts'

/** Decisions that have not been executed. */
export const unexecutedRefusals = {
  'unexecuted.not_there': {
    title: 'The decision is no longer in the list',
    detail: 'It is paid, or another has taken its place. Reload the page.',
  },
  'unexecuted.gates_unmet': {
    title: 'The report is not whole',
    detail: 'The quarter is over and each decision has its reason: then it can be made.',
  },
  'unexecuted.reported': {
    title: 'The quarter is reported already',
    detail: 'The report is in the list. It is not changed.',
  },
} satisfies RefusalPart
