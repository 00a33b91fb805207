import type { RefusalPart } from '../../refusal-text.ts'

/** Telling of a delay, and a request that it be decided. */
export const delayRefusals = {
  'delay.not_yours': {
    title: 'Alla ärenden är inte dina',
    detail:
      '{{count}} av ärendena är avslutade eller hör till någon annan. Ta bort dem ur urvalet. Inget har skickats.',
  },
  'delay.decided': {
    title: 'Det är redan avgjort',
    detail: 'Det som var sökt är avgjort eller taget tillbaka. Ladda om sidan. Inget har skickats.',
  },
  'delay.day_unfit': {
    title: 'Dagen går inte att välja',
    detail: 'Välj en dag efter i dag och senast {{to}}. Dröjer det längre får personen veta det igen.',
  },
  'delay.gates_unmet': {
    title: 'Skälet behöver stå där',
    detail: 'Skriv skälet så att personen förstår det. Texten finns kvar.',
  },
  'delay_request.too_early': {
    title: 'Det har inte gått sex månader',
    detail:
      'En begäran om att ärendet ska avgöras kan göras från och med {{from}} (12 § förvaltningslagen). Fråga gärna oss hur det går.',
  },
  'delay_request.exists': {
    title: 'Begäran finns redan',
    detail: 'Det går att begära en gång för varje ansökan. Den tidigare begäran gäller.',
  },
  'delay_request.day_ahead': {
    title: 'Dagen har inte varit än',
    detail: 'Ange den dag begäran kom in till kommunen.',
  },
  'delay_request.answered': {
    title: 'Begäran är redan besvarad',
    detail: 'Någon har beslutat om den. Ladda om sidan.',
  },
} satisfies RefusalPart
