/** On a computer that others use: out of the page at once, and a word before one is signed out. */
export const safety = {
  exit: 'Lämna sidan snabbt',
  exitWhere: 'Du loggas ut och en vanlig sida visas i stället.',
  soon: {
    title: 'Är du kvar?',
    text_one:
      'Du loggas ut om {{count}} minut, så att ingen annan kan läsa det som är ditt. Det du har skrivit finns kvar.',
    text_other:
      'Du loggas ut om {{count}} minuter, så att ingen annan kan läsa det som är ditt. Det du har skrivit finns kvar.',
    stay: 'Stanna kvar',
  },
} as const

/** The accessibility statement (DOS-lagen 13 §). */
export const accessibility = {
  title: 'Tillgänglighet',
  link: 'Tillgänglighet',
  lead: 'Alla ska kunna använda den här e-tjänsten. Här står hur den följer lagen om tillgänglighet till digital offentlig service, och vad du kan göra om något inte fungerar.',
  none: 'Kommunen har inte lämnat sina uppgifter än. Ring kommunens växel om något inte fungerar för dig.',
  how: {
    title: 'Hur tillgänglig är e-tjänsten?',
    tested:
      'Varje sida prövas mot WCAG 2.2 AA med ett program, på bred och smal skärm och på varje språk. Ett program hittar bara en del av felen.',
    self: 'Kommunen gick själv igenom e-tjänsten {{day}}.',
    external: 'Någon utifrån gick igenom e-tjänsten åt kommunen {{day}}.',
    never: 'Ingen har gått igenom e-tjänsten för hand hos kommunen än.',
    partly: 'E-tjänsten följer lagen delvis. Det här brister:',
    known: 'Kommunen känner inte till några fler brister.',
    pdf: 'Beslut och brev som du öppnar som PDF är inte prövade med skärmläsare. Be om dem i en annan form.',
    languages: 'Andra språk än svenska är översatta av en maskin, tills en människa har läst dem.',
    saidOn: 'Uppgifterna lämnades {{day}}.',
  },
  tell: {
    title: 'Berätta vad som inte fungerar',
    lead: 'Skriv vad som är svårt, eller vad du vill ha i en annan form. Det påverkar inte ditt ärende.',
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
    text: 'Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Du kan anmäla till Digg på digg.se.',
  },
} as const
