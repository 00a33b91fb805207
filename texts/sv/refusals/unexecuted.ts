import type { RefusalPart } from '../../refusal-text.ts'

/** Decisions that have not been executed. */
export const unexecutedRefusals = {
  'unexecuted.not_there': {
    title: 'Beslutet finns inte i listan längre',
    detail: 'Det är betalt, eller har ersatts av ett annat. Ladda om sidan.',
  },
  'unexecuted.gates_unmet': {
    title: 'Rapporten är inte hel',
    detail: 'Kvartalet ska vara slut, och varje beslut ska ha ett skäl.',
  },
  'unexecuted.reported': {
    title: 'Kvartalet är redan rapporterat',
    detail: 'Rapporten finns i listan. Den ändras inte.',
  },
} satisfies RefusalPart
