import type { GateTexts } from '../../gate-text.ts'

/** Before a respite on the housing cost is decided, and while it lasts. */
export const respiteGates = {
  respite_need_lasting: {
    missing: 'Det är inte bedömt att behovet väntas vara längre än tre månader, eller så saknas vad det bygger på.',
    meets: 'Svara på frågan och skriv vad bedömningen bygger på. Är behovet kortare ställs inget krav.',
  },
  respite_period_stated: {
    missing: 'Rådrummets första och sista dag saknas eller har passerat.',
    meets: 'Välj från och med i dag eller senare, och en sista dag efter den.',
  },
  respite_demands_stated: {
    missing: 'Det står inte vad personen ska göra.',
    meets: 'Skriv minst ett krav, efter vad just den här personen kan göra.',
  },
  respite_decided: {
    missing: 'Ett krav på lägre boendekostnad är påbörjat men inte beslutat.',
    meets: 'Besluta om rådrum, så att personen får skälen och kan överklaga. Eller välj att inget krav ställs.',
  },
  respite_followed: {
    missing: 'Boendekostnaden är sänkt fast rådrummet pågår.',
    meets: 'Godkänn den faktiska kostnaden så länge rådrummet varar.',
  },
} satisfies Partial<GateTexts>
