import type { Draft } from '../../draft.ts'
import type { mine as mineSv } from '../../sv/client/mine.ts'

export const mine = {
  payments: {
    title: 'Dina utbetalningar',
    link: 'Se dina utbetalningar',
    none: 'Inga utbetalningar än',
    coming: 'På väg',
    paid: 'Skickade till banken',
    another: 'Till ett konto som en annan vuxen i hushållet har',
  },
  promises: {
    title: 'Vad du och vi ska göra',
    link: 'Se vad du och vi ska göra',
    lead: 'Här står det som väntar, med dag. Det försvinner när det är gjort.',
    yours: 'Det här ska du göra',
    yoursNone: 'Du behöver inte göra något just nu.',
    ours: 'Det här ska vi göra',
    oursNone: 'Vi har inte lovat något som väntar.',
    by: 'Senast {{day}}',
    was: 'Det skulle ha varit klart {{day}}. Du får gärna ringa oss.',
    open: 'Till {{month}}',
    move: 'Skicka, eller välj en annan dag: {{month}}',
    kinds: {
      hearing: 'Läs och svara på uppgifter före beslut',
      completion: 'Skicka det vi har bett om',
      respite: 'Tiden att få en lägre boendekostnad tar slut',
      call_back: '{{who}} ringer dig',
      decide: 'Vi tror att vi har beslutat',
      answer_request: 'Vi svarar på det du har bett om',
      pay: 'Vi betalar ut pengar',
      hand_over_appeal: 'Vi lämnar ditt överklagande till förvaltningsrätten. Det gör vi om vi inte ändrar beslutet',
    },
  },
  data: {
    title: 'Dina uppgifter som fil',
    link: 'Hämta det som är registrerat om dig',
    lead: 'Du har rätt att få veta vad som finns om dig. Filen innehåller bara det som gäller dig. Vi sparar att du har hämtat den.',
    toRead: 'Hämta för att läsa',
    toProgram: 'Hämta för ett datorprogram',
    shared: 'Hämta inte filen på en dator som andra använder.',
    missing: 'Det här är inte med',
    missingText:
      'Journalen, breven och papperen i ditt ärende är inte med. Du har rätt att läsa dem. Fråga din handläggare.',
  },
} satisfies Draft<typeof mineSv>
