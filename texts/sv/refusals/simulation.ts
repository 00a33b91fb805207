import type { RefusalPart } from '../../refusal-text.ts'

/** Trying a draft guideline. */
export const simulationRefusals = {
  'simulation.busy': {
    title: 'En simulering pågår redan',
    detail: 'Kommunen kan göra en simulering i taget. Vänta tills den är klar, eller avbryt den, och starta sedan din.',
  },
  'simulation.nothing_changed': {
    title: 'Utkastet är likt den riktlinje som gäller',
    detail: 'Ändra minst ett värde. Annars finns inget att jämföra.',
  },
} satisfies RefusalPart
