import type { RefusalPart } from '../../refusal-text.ts'

/** Assessing, deciding, paying, searching, opening what is closed. */
export const decisionRefusals = {
  'guideline.none': {
    title: 'Riktlinjer saknas för månaden',
    detail:
      'Kommunen har inga riktlinjer inlagda som gäller den här månaden. Be systemförvaltaren att lägga in dem. Ansökan är mottagen och inget är borta.',
  },
  'assessment.reason_missing': {
    title: 'Det saknas ett skäl',
    detail: 'Skriv varför beloppet är ett annat än det personen har uppgett. Skälet kommer med i beslutet.',
  },
  'decision.gates_unmet': {
    title: 'Lagen kräver mer före beslutet',
    detail: 'Det som fattas står i listan, med vad som uppfyller det. Ingenting har beslutats.',
  },
  'decision.outside_delegation': {
    title: 'Du får inte fatta det här beslutet',
    detail: 'Delegationsordningen ger någon annan rätten. På sidan står vem. Ditt underlag finns kvar.',
  },
  'urgent.nobody': {
    title: 'Nämnden har inte utsett någon',
    detail:
      'Delegationsordningen säger inte vem som beslutar när nämnden inte kan inväntas. Nämnden får kallas till ett extra sammanträde.',
  },
  'urgent.not_yours': {
    title: 'Det väntar inte på dig',
    detail: 'Bara den ledamot som nämnden har utsett får besluta, och bara det som väntar.',
  },
  'urgent.gates_unmet': {
    title: 'Nämnden ska först få veta',
    detail: 'Vad som saknas står i listan. Inget är beslutat.',
  },
  'urgent.told': {
    title: 'Nämnden har redan fått veta',
    detail: 'Det är antecknat en gång och ändras inte. Ladda om sidan.',
  },
  'urgent.day_unfit': {
    title: 'Dagen passar inte',
    detail: 'Sammanträdet ska ha hållits efter beslutet, och inte ligga framåt i tiden.',
  },
  'prepared.own': {
    title: 'Du har själv gjort förslaget',
    detail: 'Någon annan måste granska det och besluta. Förslaget väntar kvar.',
  },
  'prepared.waits': {
    title: 'Ett förslag väntar redan på granskning',
    detail: 'Ta tillbaka det först, om du vill lämna ett nytt. Inget av det du skrivit är borta.',
  },
  'prepared.answered': {
    title: 'Förslaget är redan besvarat',
    detail: 'Ladda om sidan. Där står vad som hände med det, och av vem.',
  },
  'prepared.conflict': {
    title: 'Du har en koppling till personen eller saken',
    detail: 'Då får du inte besluta. Låt någon annan granska förslaget, och anmäl jäv i ärendet.',
  },
  'prepared.mark_loose': {
    title: 'En kommentar hör inte till texten',
    detail: 'Orden den gäller finns inte där. Ladda om sidan och markera på nytt. Förslaget väntar kvar.',
  },
  'prepared.wanted': {
    title: 'Beslutet ska granskas av en annan',
    detail: 'Delegationsordningen kräver två personer här. Lämna beslutet för granskning.',
  },
  'decision.exists': {
    title: 'Månaden är redan beslutad',
    detail: 'Vad som ska gälla i stället skrivs som ett nytt beslut: rätta, ändra eller återkalla det som gäller.',
  },
  'decision.not_standing': {
    title: 'Beslutet är redan ersatt',
    detail: 'Ett nyare beslut gäller. Ladda om sidan och ändra det som gäller nu.',
  },
  'decision.same_as_before': {
    title: 'Ingenting har ändrats',
    detail:
      'Det nya beslutet säger samma sak som det gamla. Ändra ett belopp eller motiveringen, eller låt beslutet stå.',
  },
  'decision.ground_missing': {
    title: 'Grunden passar inte ändringen',
    detail:
      'En ändring till personens fördel görs för att beslutet är felaktigt. Välj den grunden. Ett uppenbart förbiseende rättas i stället.',
  },
  'decision.statement_untied': {
    title: 'Ett skäl hänger löst',
    detail:
      'Det hänvisar till en uppgift, ett underlag eller en person som inte finns i ärendet. Ladda om sidan och välj på nytt. Ingenting har beslutats.',
  },
  'decision.holding_unfit': {
    title: 'Så kan beslutet inte gälla',
    detail:
      'Ett slutdatum ligger efter månaden, ett förbehåll är en hel mening utan luckor, och det som avslås gäller bara månaden. Ingenting har beslutats.',
  },
  'appeal.exists': {
    title: 'Beslutet är redan överklagat',
    detail:
      'Överklagandet har kommit in till oss. Vill du lägga till något? Skicka det som ett meddelande eller på papper i samma ärende. Texten finns kvar.',
  },
  'appeal.day_unfit': {
    title: 'Dagen för överklagandet går inte att spara',
    detail: 'Det kan inte ha kommit in före beslutet eller efter i dag. Rätta dagen. Texten finns kvar.',
  },
  'explanation.ahead': {
    title: 'Förklaringen ligger i framtiden',
    detail: 'Skriv in den när den är gjord.',
  },
  'explanation.before_decision': {
    title: 'Förklaringen ligger före beslutet',
    detail: 'Det som sades före beslutet antecknas som en kontakt i journalen.',
  },
  'explanation.unfit': {
    title: 'Uppgifterna om förklaringen går inte ihop',
    detail: 'Frågor och svar, och om personen förstod, hör till en förklaring som har hållits.',
  },
  'decision.need_unknown': {
    title: 'Behovet finns inte i ansökan',
    detail: 'Ladda om sidan. Varje behov du beslutar om måste finnas i ansökan eller i beräkningen.',
  },
  'decision.amount_not_supported': {
    title: 'Beloppet stämmer inte med beräkningen',
    detail: 'Ändra bedömningen så att beräkningen visar beloppet, eller ändra beloppet. Då syns det också varför.',
  },
  'decision.pay_day_passed': {
    title: 'Utbetalningsdagen har passerat',
    detail: 'Välj i dag eller en senare dag. Beslutet är inte fattat än.',
  },
  'payment.same_person': {
    title: 'Du har själv fattat eller förberett beslutet',
    detail: 'Någon annan måste attestera betalningen. Så skyddas både du och den som ska ha pengarna.',
  },
  'payment.attested': {
    title: 'Betalningen är redan attesterad',
    detail: 'Ladda om listan. Ingenting betalas två gånger.',
  },
  'payment.none_to_send': {
    title: 'Det finns inget att skicka till banken',
    detail: 'Alla attesterade betalningar är redan skickade.',
  },
  'search.too_short': {
    title: 'Skriv lite mer',
    detail: 'Sök på minst två tecken av namnet, ett helt personnummer eller ett ärendenummer.',
  },
  'break_glass.reason_too_short': {
    title: 'Skriv mer om varför',
    detail: 'Förklara med minst en mening. Den läses av enhetschefen, och personen kan se att du öppnat ärendet.',
  },
  'break_glass.own_review': {
    title: 'Du kan inte granska din egen öppning',
    detail: 'En annan chef behöver granska den.',
  },
  'break_glass.reviewed': {
    title: 'Öppningen är redan granskad',
    detail: 'Ladda om listan och se vad som är kvar.',
  },
  'protected.reason_too_short': {
    title: 'Skriv mer om varför',
    detail: 'Förklara vad du ska använda uppgifterna till. Skälet sparas varje gång.',
  },
} satisfies RefusalPart
