import type { RefusalPart } from '../refusal-text.ts'

/** What residents can be told no by. */
export const refusals = {
  'request.malformed': {
    title: 'Vi kunde inte läsa uppgifterna',
    detail: 'Något fält är tomt eller fel ifyllt. Läs igenom det du skrivit och försök igen.',
  },
  'request.too_large': {
    title: 'Det du skickade är för stort',
    detail: 'Skicka mindre åt gången. En bifogad fil får vara högst 10 MB.',
  },
  'request.too_many': {
    title: 'Det gick lite för fort',
    detail: 'Vi har fått många försök på kort tid. Vänta en minut och försök igen. Inget av det du skrivit är borta.',
  },
  'request.wrong_origin': {
    title: 'Vi tog inte emot det som skickades',
    detail: 'Det kom från en annan webbplats. Öppna Tillit på nytt i din webbläsare. Gör om det du skulle göra.',
  },
  'session.none': {
    title: 'Du är inte inloggad',
    detail: 'Logga in, så kommer du tillbaka hit.',
  },
  'session.ended': {
    title: 'Du har blivit utloggad',
    detail: 'Det gick en stund utan att något hände. Eller så loggade du ut. Logga in igen. Då kommer du tillbaka hit.',
  },
  'role.not_allowed': {
    title: 'Din behörighet räcker inte',
    detail: 'Du har inte den roll som krävs för detta. Prata med din chef om du tror att du borde ha den.',
  },
  not_found: {
    title: 'Det finns inget här',
    detail: 'Adressen kan vara fel eller gammal. Gå till startsidan och börja därifrån.',
  },
  'conflict.changed': {
    title: 'Någon har ändrat här under tiden',
    detail: 'Det finns en nyare version. Läs den och välj vad som ska gälla. Det du har skrivit finns kvar.',
  },
  'idempotency.missing': {
    title: 'Sidan behöver laddas om',
    detail:
      'Sidan skickade inte ett märke. Märket gör att samma sak inte görs två gånger. Ladda om sidan och försök igen.',
  },
  'idempotency.reused': {
    title: 'Det här har redan skickats, med annat innehåll',
    detail: 'Ladda om sidan och se vad som har kommit fram innan du skickar igen.',
  },
  busy: {
    title: 'Just nu är det många som använder tjänsten',
    detail: 'Vänta en liten stund och försök igen. Inget av det du skrivit är borta.',
  },
  'application.not_attested': {
    title: 'Du måste lova att uppgifterna stämmer',
    detail: 'Sätt ett kryss i rutan. Då lovar du på heder och samvete att uppgifterna är rätt. Sedan kan du skicka.',
  },
  'application.exists_for_month': {
    title: 'Du har redan ansökt för den månaden',
    detail: 'Din ansökan har kommit fram. Har något ändrats? Ring oss. Då lägger vi till det.',
  },
  'application.month_closed': {
    title: 'Den månaden går inte att söka för här',
    detail:
      'Välj en månad som är öppen på startsidan. Behöver du söka för en annan månad? Ring oss eller kom till receptionen.',
  },
  'application.incomplete': {
    title: 'Några uppgifter saknas i ansökan',
    detail: 'Gå tillbaka till stegen som är markerade. Svara på det som är kvar. Det du har skrivit är sparat.',
  },
  'application.account_missing': {
    title: 'Det saknas ett konto att betala till',
    detail: 'Skriv ett clearingnummer och kontonummer, eller ett bankgiro. Har du inget konto? Ring oss.',
  },
  'application.none': {
    title: 'Det finns ingen ansökan för månaden',
    detail: 'Det måste finnas en ansökan innan det går att göra detta.',
  },
  'draft.sent': {
    title: 'Ansökan är redan skickad',
    detail: 'Den kan inte ändras längre. Har något blivit fel eller ändrats? Ring oss. Då skriver vi det i ärendet.',
  },
  'file.type_not_allowed': {
    title: 'Den sortens fil går inte att bifoga',
    detail: 'Bifoga en bild (JPEG eller PNG) eller en PDF. Du kan också ta ett foto av papperet.',
  },
  'file.too_large': {
    title: 'Filen är för stor',
    detail: 'En fil får vara högst 10 MB. Ta ett nytt foto med lägre kvalitet. Du kan också dela upp filen.',
  },
  'file.image_too_large': {
    title: 'Bilden har för många bildpunkter',
    detail: 'Ta ett vanligt foto med telefonen eller gör bilden mindre, och försök igen.',
  },
  'file.unreadable': {
    title: 'Filen går inte att öppna',
    detail: 'Den kan vara skadad eller ha lösenord. Prova att ta ett foto av papperet i stället.',
  },
  'file.infected': {
    title: 'Filen innehåller skadlig kod',
    detail:
      'Vi kan inte ta emot eller öppna den. Det betyder inte att någon har gjort fel. Ta ett foto av papperet i stället.',
  },
  'upload.unfinished': {
    title: 'Hela filen har inte kommit fram än',
    detail: 'Det som saknas skickas från den telefon eller dator där filen valdes.',
  },
  'file.too_many': {
    title: 'Det är för många bilagor',
    detail: 'Ta bort någon du inte behöver. Det går också bra att lämna papper i receptionen.',
  },
  'account.unknown_bank': {
    title: 'Vi känner inte igen clearingnumret',
    detail: 'Clearingnumret är fyra siffror, eller fem om det börjar på 8. Det står i din bank-app eller på ditt kort.',
  },
  'account.wrong_length': {
    title: 'Kontonumret har fel antal siffror',
    detail: 'Skriv kontonumret utan clearingnumret. Räkna siffrorna i din bank-app och jämför.',
  },
  'account.bankgiro_invalid': {
    title: 'Bankgironumret stämmer inte',
    detail: 'En siffra är nog fel. Ett bankgironummer har sju eller åtta siffror.',
  },
  'account.unreadable': {
    title: 'Kontot stämmer inte',
    detail: 'Kontrollera clearingnummer och kontonummer, eller bankgirot. De står i din bank-app eller på ditt kort.',
  },
  'hearing.none': {
    title: 'Det finns ingen fråga att svara på',
    detail: 'Frågan kan redan vara slut. Gå till månaden och se vad som gäller nu.',
  },
  'hearing.answered': {
    title: 'Svaret har redan kommit in',
    detail: 'Vill du lägga till något? Ring oss. Då skriver vi det i ärendet.',
  },
  'letter.not_ready': {
    title: 'Brevet är inte klart än',
    detail: 'Det skrivs just nu. Vänta en minut och öppna det igen. Beslutet gäller redan.',
  },
  'withdrawal.nothing_open': {
    title: 'Det finns inget att ta tillbaka',
    detail:
      'Vi har redan beslutat om det, eller så har du tagit tillbaka det. Ladda om sidan och se vad som är öppet. Texten finns kvar.',
  },
  'withdrawal.together': {
    title: 'Ni har sökt tillsammans',
    detail: 'En av er kan inte ta tillbaka det ni båda har sökt. Ring oss. Då hjälper vi er.',
  },
  'withdrawal.waiting': {
    title: 'Du håller redan på att ta tillbaka ansökan',
    detail: 'Du kan ångra det på månadens sida. Det du har skrivit finns kvar.',
  },
  'withdrawal.counts': {
    title: 'Tiden att ändra sig är slut',
    detail: 'Ansökan är återtagen. Behöver du hjälp ändå? Ansök igen eller ring oss i dag.',
  },
  'completion.day_unfit': {
    title: 'Välj en annan dag',
    detail: 'Dagen kan vara från {{from}} till {{to}}. Räcker det inte? Ring oss. Då bestämmer vi en dag tillsammans.',
  },
  'decision.gates_unmet': {
    title: 'Lagen kräver mer före beslutet',
    detail: 'Det som saknas står i listan. Där står också vad som behövs. Inget är beslutat.',
  },
  'appeal.exists': {
    title: 'Beslutet är redan överklagat',
    detail:
      'Överklagandet har kommit till oss. Vill du lägga till något? Skicka det som ett meddelande eller på papper i samma ärende. Texten finns kvar.',
  },
  'delay.decided': {
    title: 'Det är redan avgjort',
    detail: 'Det du sökte är avgjort eller taget tillbaka. Ladda om sidan. Inget har skickats.',
  },
  'delay_request.too_early': {
    title: 'Det har inte gått sex månader',
    detail: 'Du kan be oss att avgöra ärendet från den {{from}} (12 § förvaltningslagen). Fråga oss gärna hur det går.',
  },
  'delay_request.exists': {
    title: 'Du har redan bett om det',
    detail: 'Du kan be om det en gång för varje ansökan. Det du skrev förut gäller.',
  },
  'intake.month_unfit': {
    title: 'Månaden går inte att ansöka för här',
    detail: 'Välj en månad. Den kan vara högst tolv månader bakåt eller två månader framåt.',
  },
  'intake.cost_decided': {
    title: 'Månadens stöd är redan beslutat',
    detail:
      'En vanlig kostnad finns med i det beslutet. Välj vilket behov det gäller. Du kan också välja Annat och skriva med personens egna ord. Då prövas det för sig. Ska beslutet ändras? Det görs på månadens sida.',
  },
  'approval.answered': {
    title: 'Frågan är redan besvarad',
    detail: 'Har något ändrats? Ring oss. Då skriver vi det i ärendet.',
  },
  'respite.over': {
    title: 'Tiden är slut',
    detail: 'Det går inte att ändra efteråt. Är kostnaden fortfarande för hög? Då behövs ett nytt beslut.',
  },
  'respite.effort_ahead': {
    title: 'Dagen har inte varit än',
    detail: 'Välj dagen då det gjordes, i dag eller tidigare. Texten finns kvar.',
  },
  'emergency.no_words': {
    title: 'Skriv vad det gäller',
    detail: 'Skriv minst {{least}} tecken. Då vet den som läser vad som har hänt.',
  },
  'month.unreadable': {
    title: 'Månaden går inte att läsa',
    detail: 'Gå till startsidan och välj månaden där.',
  },
  'person_number.invalid': {
    title: 'Personnumret stämmer inte',
    detail: 'Skriv det med tolv siffror, ÅÅÅÅMMDD-NNNN. Samordningsnummer går också bra.',
  },
} satisfies RefusalPart
