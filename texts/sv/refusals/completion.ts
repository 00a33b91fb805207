import type { RefusalPart } from '../../refusal-text.ts'

/** Asking a person for papers. */
export const completionRefusals = {
  'completion.we_fetch': {
    title: 'Det här hämtar kommunen själv',
    detail:
      'Personen ska inte behöva skicka det som kommunen kan få från en annan myndighet. Hämta det där i stället, och ta bort det ur begäran.',
  },
  'completion.no_why': {
    title: 'Skriv varför det behövs',
    detail: 'Varje sak behöver ett skäl som personen förstår, minst tio tecken. Texten finns kvar.',
  },
  'completion.no_help': {
    title: 'Skriv vilken hjälp du har erbjudit',
    detail: 'Vad har du förklarat, och hur kan personen få hjälp att ta fram det? Texten finns kvar.',
  },
  'completion.need_unknown': {
    title: 'Behovet väntar inte på det här',
    detail: 'Behovet finns inte i ansökan eller är redan avgjort. Välj ett behov som är öppet.',
  },
  'completion.day_unfit': {
    title: 'Välj en annan dag',
    detail: 'Dagen kan vara från {{from}} till {{to}}. Räcker det inte, ring och kom överens.',
  },
  'completion.day_ahead': {
    title: 'Dagen har inte varit än',
    detail: 'Ange dagen då det kom in.',
  },
  'completion.consult_first': {
    title: 'Tala med förste socialsekreterare först',
    detail:
      'Samma behov har redan frågats om två gånger. Gå igenom tillsammans om det kan avgöras med det som finns, och skriv vem du talade med och vad ni kom fram till.',
  },
  'completion.received': {
    title: 'Det är redan mottaget',
    detail: 'Någon har redan bockat av det. Ladda om sidan för att se när.',
  },
  'completion.nothing_open': {
    title: 'Det finns inget att påminna om',
    detail: 'Allt som begärdes har kommit in.',
  },
} as const satisfies RefusalPart
