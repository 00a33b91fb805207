import type { RefusalPart } from '../../refusal-text.ts'

/** Asking registers. */
export const registerRefusals = {
  'register.not_connected': {
    title: 'Inget register är anslutet',
    detail: 'Kommunen är inte ansluten till SSBTEK här. Fråga myndigheten på det sätt ni brukar, och anteckna svaret.',
  },
  'register.gates_unmet': {
    title: 'Registren får inte frågas nu',
    detail: 'Det finns krav i lagen som inte är uppfyllda ({{count}}). De står här.',
  },
  'register.waiting': {
    title: 'Frågan är redan ställd',
    detail: 'Svaren är på väg. Vänta tills alla har svarat.',
  },
  'register.income_unknown': {
    title: 'Inkomsten stämmer inte med registret',
    detail: 'Raden säger att den är hämtad, men det hämtade beloppet är ett annat. Ångra den och ta in den igen.',
  },
} as const satisfies RefusalPart
