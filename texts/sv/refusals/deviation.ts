import type { RefusalPart } from '../../refusal-text.ts'

/** Consultation before a deviation from the guideline. */
export const deviationRefusals = {
  'deviation.until_unfit': {
    title: 'Slutdagen går inte att välja',
    detail:
      'Ett samråd gäller från i dag och högst sex månader: senast {{until}}. Välj en annan dag. Texten finns kvar.',
  },
  'deviation.asked': {
    title: 'Frågan är redan ställd',
    detail: 'Det finns en fråga om samma sak som väntar på svar. Vänta på svaret, eller ta tillbaka den frågan först.',
  },
  'deviation.own': {
    title: 'Någon annan måste svara',
    detail: 'Du har själv ställt frågan. Be en annan förste socialsekreterare eller enhetschef att svara.',
  },
  'deviation.not_lead': {
    title: 'Enhetens ledning svarar',
    detail: 'Samråd ges av förste socialsekreterare eller enhetschef vid den enhet som har ärendet.',
  },
  'deviation.answered': {
    title: 'Frågan är redan besvarad',
    detail: 'Ladda om sidan och läs svaret. Gäller det något nytt: ställ en ny fråga.',
  },
  'deviation.withdrawn': {
    title: 'Frågan är tillbakatagen',
    detail: 'Handläggaren följer riktlinjen i stället. Ladda om sidan. Behövs samråd ändå ställs en ny fråga.',
  },
  'deviation.agreed': {
    title: 'Ett ja tas inte tillbaka',
    detail: 'Samrådet står kvar i ärendet och slutar gälla av sig självt. Du kan följa riktlinjen ändå.',
  },
} as const satisfies RefusalPart
