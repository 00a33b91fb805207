import type { GateTexts } from '../../gate-text.ts'

/** Whom the decision is about: language, children, activity. */
export const personGates = {
  concern_handed: {
    missing: 'En orosanmälan är skriven men inte lämnad till dem som tar emot anmälningar. Antal: {{count}}.',
    meets: 'Lämna anmälan i dag och skriv vem som har den. Den ska göras genast.',
  },
  interpreter_answered: {
    missing: 'Personen behöver tolk, och det står inte hur det löstes.',
    meets: 'Svara på frågan om tolk vid beslutet. Saknades tolk: boka ett nytt samtal först.',
  },
  children_considered: {
    missing: 'Det finns barn i hushållet ({{count}}), och det står inte vad beslutet betyder för dem.',
    meets: 'Skriv vad det betyder för barnen om ansökan avslås, eller varför det inte märks för dem.',
  },
  children_both_outcomes: {
    missing: 'Frågan berör alltid barnen ({{count}}), men följderna av bifall och avslag står inte båda.',
    meets: 'Skriv vad det betyder för barnen om ansökan beviljas och om den avslås.',
  },
  child_offered_to_speak: {
    missing: 'Frågan rör barnen, och det står inte att de har fått frågan om de vill säga sin mening ({{count}}).',
    meets: 'Ange för varje barn att det har erbjudits samtal, eller varför inte.',
  },
  child_voice_weighed: {
    missing: 'Barn har erbjudits samtal, men det står inte vad som sades och hur det vägdes ({{count}}).',
    meets:
      'Skriv vad barnet sa och vilken vikt det fick efter ålder och mognad, eller varför det inte blev något samtal.',
  },
  activity_assigned_first: {
    missing:
      'Beslutet hänvisar till nekat eller nedsatt stöd, men personen har inte anvisats till praktik eller annan verksamhet.',
    meets:
      'Ta bort lagrummet. Stödet kan bara nekas eller sättas ned efter en anvisning som personen utan godtagbart skäl inte följt.',
  },
} satisfies Partial<GateTexts>
