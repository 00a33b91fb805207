/** One's payments, and one's data as a file. */
export const mine = {
  payments: {
    title: 'Dina utbetalningar',
    link: 'Se dina utbetalningar',
    none: 'Inga utbetalningar än',
    coming: 'På väg',
    paid: 'Skickade till banken',
    another: 'Till ett konto som tillhör en annan vuxen i hushållet',
  },
  data: {
    title: 'Dina uppgifter som fil',
    link: 'Hämta det som är registrerat om dig',
    lead: 'Du har rätt att få veta vad som är registrerat om dig. Filen innehåller bara det som gäller dig. Att du hämtar den sparas.',
    toRead: 'Hämta för att läsa',
    toProgram: 'Hämta för ett datorprogram (JSON)',
    shared: 'Hämta inte filen på en dator som andra använder.',
    missing: 'Det här är inte med',
    missingText:
      'Journalen, breven och papperen i ditt ärende är inte med. Du har rätt att läsa dem. Fråga din handläggare.',
  },
} as const
