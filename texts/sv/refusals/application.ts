import type { RefusalPart } from '../../refusal-text.ts'

/** Signing in, applying, attaching, answering. */
export const applicationRefusals = {
  'login.failed': {
    title: 'Inloggningen gick inte igenom',
    detail: 'Försök igen. Om det inte hjälper kan du ringa oss eller komma till receptionen.',
  },
  'login.not_known_here': {
    title: 'Vi hittar dig inte här',
    detail:
      'Du är inloggad, men du finns inte i den här kommunens system. Kontrollera att du valde rätt kommun. Annars: ring eller kom till receptionen, så hjälper vi dig att ansöka.',
  },
  'application.not_attested': {
    title: 'Du behöver intyga att uppgifterna stämmer',
    detail: 'Kryssa i rutan där du lovar på heder och samvete att uppgifterna är riktiga. Sedan kan du skicka.',
  },
  'application.exists_for_month': {
    title: 'Du har redan ansökt för den månaden',
    detail: 'Din ansökan har kommit fram. Har något ändrats? Ring oss, så lägger vi till det.',
  },
  'application.month_closed': {
    title: 'Den månaden går inte att söka för här',
    detail:
      'Välj en månad som är öppen på startsidan. Behöver du söka för en annan månad, ring oss eller kom till receptionen.',
  },
  'application.incomplete': {
    title: 'Några uppgifter saknas i ansökan',
    detail: 'Gå tillbaka till stegen som är markerade och svara på det som är kvar. Det du redan skrivit är sparat.',
  },
  'application.account_missing': {
    title: 'Det saknas ett konto att betala till',
    detail: 'Skriv ett clearingnummer och kontonummer, eller ett bankgiro. Den som inte har konto kan ringa oss.',
  },
  'application.none': {
    title: 'Det finns ingen ansökan för månaden',
    detail: 'En ansökan behöver komma in eller registreras innan det går att göra detta.',
  },
  'draft.sent': {
    title: 'Ansökan är redan skickad',
    detail: 'Den kan inte ändras längre. Har något blivit fel eller ändrats? Ring oss, så antecknar vi det i ärendet.',
  },
  'file.type_not_allowed': {
    title: 'Den sortens fil går inte att bifoga',
    detail: 'Bifoga en bild (JPEG eller PNG) eller en PDF. Du kan också ta ett foto av papperet.',
  },
  'file.too_large': {
    title: 'Filen är för stor',
    detail: 'En fil får vara högst 10 MB. Ta ett nytt foto med lägre kvalitet, eller dela upp filen.',
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
      'Den går inte att ta emot eller öppna. Det betyder inte att någon har gjort fel. Ta ett foto av papperet i stället.',
  },
  'file.not_scanned': {
    title: 'Filen har inte genomsökts efter skadlig kod än',
    detail:
      'Den öppnas när det är gjort, av sig själv och oftast inom någon timme. Inget i ärendet behöver vänta på det.',
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
  'hearing.committee_not_told': {
    title: 'Personen ska också få veta att den kan tala inför nämnden',
    detail: 'Berätta att det går att lämna uppgifter muntligt inför nämnden, och bekräfta det. Texten finns kvar.',
  },
  'hearing.answer_day_passed': {
    title: 'Svarsdagen har redan varit',
    detail: 'Välj en dag som ger personen rimlig tid att svara.',
  },
  'hearing.none': {
    title: 'Det finns ingen fråga att svara på',
    detail: 'Frågan kan redan vara avslutad. Gå till månaden och se vad som gäller nu.',
  },
  'hearing.answered_before_sent': {
    title: 'Svaret kan inte vara äldre än frågan',
    detail: 'Kommuniceringen skickades {{sentOn}}. Ange en dag från och med då.',
  },
  'hearing.answered': {
    title: 'Svaret har redan kommit in',
    detail: 'Vill du lägga till något? Ring oss, så antecknar vi det i ärendet.',
  },
  'letter.not_ready': {
    title: 'Brevet är inte klart än',
    detail: 'Det skrivs just nu. Vänta en minut och öppna det igen. Beslutet gäller redan.',
  },
} satisfies RefusalPart
