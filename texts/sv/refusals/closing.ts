import type { RefusalPart } from '../../refusal-text.ts'

/** The life of a case, and who lives with whom. */
export const closingRefusals = {
  'withdrawal.nothing_open': {
    title: 'Det finns inget öppet behov att ta tillbaka',
    detail: 'Behovet är redan beslutat eller återtaget. Ladda om sidan och se vad som är öppet. Texten finns kvar.',
  },
  'withdrawal.day_unfit': {
    title: 'Dagen går inte att välja',
    detail: 'Den enskilde kan ta tillbaka ansökan från den dag den kom in och till och med i dag. Välj en annan dag.',
  },
  'withdrawal.together': {
    title: 'Ni har sökt tillsammans',
    detail: 'En av er kan inte ta tillbaka det ni båda har sökt. Ring oss, så hjälper vi er.',
  },
  'withdrawal.waiting': {
    title: 'Du håller redan på att ta tillbaka ansökan',
    detail: 'Du kan ångra det på månadens sida. Det du har skrivit finns kvar.',
  },
  'withdrawal.counts': {
    title: 'Tiden att ångra sig har gått ut',
    detail: 'Ansökan är återtagen. Behöver du hjälp ändå? Ansök igen eller ring oss i dag.',
  },
  'closing.gates_unmet': {
    title: 'Ärendet kan inte avslutas ännu',
    detail: '{{count}} krav är inte uppfyllda. De står på sidan, med vad som behövs.',
  },
  'closing.no_words': {
    title: 'Skälet är för kort',
    detail: 'Skriv varför, med minst {{shortest}} tecken. Den som läser ärendet senare ska förstå.',
  },
  'closing.not_closed': {
    title: 'Ärendet är redan öppet',
    detail: 'Ladda om sidan och se hur det står.',
  },
  'closing.merged': {
    title: 'Ärendet fortsätter i ett annat',
    detail: 'Ett ärende som förts samman med ett annat öppnas inte igen. Arbeta vidare i det ärende som finns kvar.',
  },
  'closing.own_application': {
    title: 'Det finns en ansökan att besluta om',
    detail:
      'Någon har själv ansökt i ärendet. Besluta om ansökan, eller anteckna att den tagits tillbaka, innan ärendet stängs.',
  },
  'closing.has_decisions': {
    title: 'Det finns beslut i ärendet',
    detail:
      'Ett ärende med beslut kan inte stängas som felaktigt upplagt. Ändra eller återkalla besluten först, och avsluta sedan ärendet.',
  },
  'closing.no_such_case': {
    title: 'Det finns inget öppet ärende med det numret',
    detail: 'Kontrollera numret. Ärendet ska vara öppet och ett annat än det här.',
  },
  'closing.other_household': {
    title: 'Ärendena gäller inte samma personer',
    detail:
      'Två ärenden kan föras samman när en vuxen finns i båda. Har två hushåll flyttat samman finns en egen åtgärd för det.',
  },
  'household.day_unfit': {
    title: 'Dagen går inte att välja',
    detail: 'Välj en dag som har kommit, och som ligger efter att hushållet började.',
  },
  'household.adult_by_split': {
    title: 'En vuxen lämnar hushållet genom en delning',
    detail: 'Använd Dela hushållet, så får var och en sitt eget ärende och sina egna uppgifter.',
  },
  'household.not_member': {
    title: 'Personen hör inte till hushållet',
    detail: 'Ladda om sidan och välj någon av dem som står där.',
  },
  'household.has_number': {
    title: 'Personen har redan ett nummer',
    detail: 'Ladda om sidan. Står fel nummer där behöver det rättas av en administratör.',
  },
  'household.number_known': {
    title: 'Numret finns redan hos en annan person',
    detail:
      'Samma person kan finnas i ett annat hushåll. Kontrollera numret. Stämmer det: låt barnet sluta bo här som utan nummer, och ta med det med sitt nummer i nästa ansökan.',
  },
  'household.not_two': {
    title: 'Hushållet kan inte delas så',
    detail:
      'En delning gäller två vuxna som har ansökt tillsammans. Ladda om sidan och se vilka som hör till hushållet.',
  },
  'household.not_one': {
    title: 'Hushållen kan inte föras samman så',
    detail: 'Varje ärende ska ha en vuxen den dag de flyttar samman.',
  },
  'household.child_unplaced': {
    title: 'Det står inte var alla barn bor',
    detail: 'Ange för varje barn hos vem det bor, och hur många dagar i månaden om det bor hos båda.',
  },
  'household.application_unplaced': {
    title: 'Alla öppna ansökningar har inte fått en plats',
    detail:
      'Ange för varje ansökan vem den följer, eller att den beslutas här. En ansökan för tiden före delningen stannar här.',
  },
  'household.stays_too_late': {
    title: 'Ansökan gäller tiden efter delningen',
    detail: 'En ansökan för en månad som börjar efter delningen kan inte beslutas gemensamt. Ange vem den följer.',
  },
  'household.open_here': {
    title: 'Det finns något kvar att besluta',
    detail:
      'Ärende {{number}} har en ansökan utan beslut. Besluta om den, eller anteckna att den tagits tillbaka, innan hushållen förs samman.',
  },
} satisfies RefusalPart
