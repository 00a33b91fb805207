import type { Draft } from '../draft.ts'
import type { login as loginSv } from '../sv/login.ts'

/** Pages of the sign-in. */
export const login = {
  again: 'Försök igen',
  home: 'Till startsidan',
  faultNumber: 'Felets nummer: {{id}}',
  welcome: {
    title: 'Du är inloggad',
    detail: 'Du kommer strax vidare.',
    next: 'Fortsätt',
  },
  pages: {
    'login.not_known_here': {
      title: 'Du har inte behörighet här',
      detail: 'Inloggningen fungerade. Men du har ingen roll i kommunens system just nu.',
      next: 'Be din chef eller den som sköter systemet att lägga upp dig. Försök sedan igen.',
    },
    'login.identity_incomplete': {
      title: 'Vi fick inte de uppgifter vi behöver',
      detail: 'Din e-legitimation gav oss inte ditt personnummer och namn så att vi kan läsa det.',
      next: 'Försök med en annan e-legitimation. Du kan också kontakta kommunen. Du kan alltid ansöka på papper.',
    },
    'login.stale': {
      title: 'Inloggningen är för gammal',
      detail: 'Det tog för lång tid. Eller så är inloggningen redan använd. Inget är borta.',
      next: 'Börja om med inloggningen.',
    },
    'login.cancelled': {
      title: 'Du avbröt inloggningen',
      detail: 'Du är inte inloggad.',
      next: 'Vill du logga in, börja om.',
    },
    'login.provider_down': {
      title: 'Inloggningen svarar inte',
      detail:
        'En tjänst visar vem du är. Den svarar inte just nu. Den som redan är inloggad kan fortsätta som vanligt.',
      next: 'Försök igen om några minuter. Är det bråttom, kontakta kommunen.',
    },
    'login.provider_wrong': {
      title: 'Vi kunde inte lita på inloggningen',
      detail: 'En tjänst visar vem du är. Vi kunde inte kontrollera svaret från den. Därför släppte vi inte in någon.',
      next: 'Försök igen. Händer det igen, berätta det för kommunen.',
    },
    'login.closed': {
      title: 'E-tjänsten är inte öppen',
      detail: 'Kommunen har inte öppnat e-tjänsten för ekonomiskt bistånd än.',
      next: 'Kontakta kommunen. Du kan alltid ansöka på papper.',
    },
    'login.no_page': {
      title: 'Sidan finns inte',
      detail: 'Adressen leder inte till någon inloggning.',
      next: 'Gå till startsidan och välj kommun där.',
    },
    'request.wrong_origin': {
      title: 'Vi tog inte emot det som skickades',
      detail: 'Det kom inte från våra egna sidor.',
      next: 'Gå till startsidan och försök därifrån.',
    },
    'request.too_many': {
      title: 'Det gick lite för fort',
      detail: 'Vi fick många försök på kort tid.',
      next: 'Vänta en minut och försök igen.',
    },
    busy: {
      title: 'Vi är strax tillbaka',
      detail: 'Vi når inte våra uppgifter just nu. Inget är borta.',
      next: 'Försök igen om en stund.',
    },
    fault: {
      title: 'Något gick fel hos oss',
      detail: 'Det är inte ditt fel. Du är inte inloggad.',
      next: 'Försök igen om en stund. Händer det igen? Berätta det för kommunen och säg felets nummer.',
    },
  },
  demo: {
    title: 'Vem vill du vara?',
    notice: 'Det här är ett prov. Alla personer är påhittade. Du behöver inget lösenord.',
    staffHow: 'Välj en medarbetare i {{municipality}}. Vad du får se och göra beror på rollen.',
    clientHow: 'Välj en invånare i {{municipality}}.',
    others: 'Övriga',
    nobody: 'Här finns ingen att logga in som. Starta om med --reset-demo för att skapa personerna igen.',
    wrongTitle: 'Den här inloggningen går inte att fortsätta',
    wrong: 'Den kan ha blivit för gammal. Gå till startsidan och börja om.',
  },
} satisfies Draft<typeof loginSv>
