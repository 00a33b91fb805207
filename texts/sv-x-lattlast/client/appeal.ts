import type { Draft } from '../../draft.ts'
import type { appeal as appealSv } from '../../sv/client/appeal.ts'

export const appeal = {
  title: 'Överklaga beslutet för {{month}}',
  lead: 'Skriv med dina egna ord. Vi fyller i resten. Resten är ditt namn, ditt ärende och vilket beslut det gäller.',
  start: 'Överklaga här',
  see: 'Se ditt överklagande',
  none: 'Det finns inget beslut att överklaga för den här månaden',
  of: 'Beslutet den {{day}}',
  to: 'Du skickar till oss: {{committee}}. Vi ser först om vi ska ändra beslutet som du vill. Annars prövar förvaltningsrätten ditt överklagande. Förvaltningsrätten är en domstol.',
  by: 'Det ska komma till oss senast den {{day}}.',
  tooLate: 'Sista dagen var den {{day}}. Du kan skicka ändå. Då ser vi om det kom för sent. Du får veta det.',
  notOpened: 'Du har inte öppnat beslutet än. Du har tre veckor på dig. De tre veckorna börjar den dag du öppnar det.',
  wish: 'Hur vill du att beslutet ska ändras?',
  wishHelp: 'Till exempel: Jag vill ha pengar till hela hyran.',
  wishFirst: 'Skriv hur du vill att beslutet ska ändras',
  why: 'Varför?',
  whyHelp: 'Skriv det som är viktigt för dig. Du kan lämna det tomt. Du kan skicka mer senare.',
  help: 'Behöver du hjälp att skriva? Ring oss eller kom hit. Då skriver vi åt dig. Det kostar inget att överklaga.',
  send: 'Skicka överklagandet',
  received: 'Vi fick ditt överklagande den {{day}}.',
  late: 'Det kom efter sista dagen. Vi ser om det kan prövas ändå. Du får veta det.',
  next: 'Vi ser först om beslutet ska ändras. Annars skickar vi allt till förvaltningsrätten. Det gör vi senast den {{day}}.',
  add: 'Vill du lägga till något? Skicka det som ett meddelande till oss.',
} satisfies Draft<typeof appealSv>
