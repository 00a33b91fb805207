import type { RefusalPart } from '../../refusal-text.ts'

/** Logging a contact. */
export const contactRefusals = {
  'journal.about_nothing': {
    title: 'Vad gäller rättelsen eller invändningen?',
    detail: 'Välj först anteckningen i journalen. Texten finns kvar.',
  },
  'journal.ahead': {
    title: 'Det har inte hänt än',
    detail: 'Dag och klockslag ligger framåt i tiden. Rätta tiden och spara igen. Texten finns kvar.',
  },
  'contact.ahead': {
    title: 'Kontakten har inte ägt rum än',
    detail: 'Dag och klockslag ligger framåt i tiden. Rätta tiden och spara igen. Texten finns kvar.',
  },
  'child.talk_ahead': {
    title: 'Samtalet med barnet har inte ägt rum än',
    detail: 'Dagen ligger framåt i tiden. Rätta dagen. Texten finns kvar.',
  },
  'contact.result_unfit': {
    title: 'Resultatet passar inte sättet',
    detail: 'Ett samtal når någon eller inte, ett brev skickas. Välj ett resultat som passar. Texten finns kvar.',
  },
  'contact.no_ground': {
    title: 'Ange varför ni får kontakta den andra',
    detail:
      'Utan stöd i lag krävs samtycke: skriv vad det gäller, vem och till när. Annars får frågan inte ställas (26 kap. 1 § OSL).',
  },
  'contact.promise_passed': {
    title: 'Löftet att ringa upp går inte att spara',
    detail:
      'Tiden har redan passerat, eller så gäller kontakten inte någon i hushållet. Ändra tiden eller ta bort löftet.',
  },
} as const satisfies RefusalPart
