import type { Draft } from '../../draft.ts'
import type { accessibility as accessibilitySv, safety as safetySv } from '../../sv/client/safety.ts'

export const accessibility = {
  title: 'Tillgänglighet',
  link: 'Tillgänglighet',
  lead: 'Alla ska kunna använda den här e-tjänsten. Det finns en lag om tillgänglighet. Här står hur e-tjänsten följer lagen. Här står också vad du kan göra om något inte fungerar.',
  none: 'Kommunen har inte lämnat sina uppgifter än. Fungerar något inte för dig? Ring kommunens växel.',
  how: {
    title: 'Hur tillgänglig är e-tjänsten?',
    tested:
      'Ett program prövar varje sida mot WCAG 2.2 AA. Det är regler för tillgänglighet. Sidorna prövas på bred och smal skärm och på varje språk. Ett program hittar bara en del av felen.',
    self: 'Kommunen gick själv igenom e-tjänsten {{day}}.',
    external: 'Någon utifrån gick igenom e-tjänsten åt kommunen {{day}}.',
    never: 'Ingen människa har gått igenom e-tjänsten hos kommunen än.',
    partly: 'E-tjänsten följer en del av lagen. Det här är inte bra än:',
    known: 'Kommunen vet inte om några fel.',
    pdf: 'Beslut och brev som PDF är inte prövade med skärmläsare. Be om dem på ett annat sätt.',
    languages: 'Andra språk än svenska är översatta av en maskin. En människa ska läsa dem.',
    saidOn: 'Uppgifterna lämnades {{day}}.',
  },
  tell: {
    title: 'Berätta vad som inte fungerar',
    lead: 'Skriv vad som är svårt. Skriv om du vill ha något på ett annat sätt. Det ändrar inget i ditt ärende.',
    told: 'Vad är det som inte fungerar?',
    answerTo: 'Vart ska vi svara? Du behöver inte fylla i något.',
    answerToHow: 'Till exempel ett telefonnummer eller en e-postadress.',
    missing: 'Skriv vad som inte fungerar.',
    send: 'Skicka',
    sent: 'Tack. Kommunen har fått det du skrev.',
    signedOut: 'Du kan också skriva eller ringa:',
    email: 'E-post',
    phone: 'Telefon',
  },
  digg: {
    title: 'Är du inte nöjd med svaret?',
    text: 'Myndigheten för digital förvaltning heter också Digg. Digg ser till att lagen följs. Du kan anmäla på digg.se.',
  },
} satisfies Draft<typeof accessibilitySv>

export const safety = {
  exit: 'Lämna sidan snabbt',
  exitWhere: 'Du loggas ut. En vanlig sida visas i stället.',
  soon: {
    title: 'Är du kvar?',
    text_one:
      'Du loggas ut om {{count}} minut. Då kan ingen annan läsa det som är ditt. Det du har skrivit finns kvar.',
    text_other:
      'Du loggas ut om {{count}} minuter. Då kan ingen annan läsa det som är ditt. Det du har skrivit finns kvar.',
    stay: 'Stanna kvar',
  },
} satisfies Draft<typeof safetySv>
