import type { RefusalPart } from '../../refusal-text.ts'

/** The law's amounts and the guideline: what an administrator cannot do. */
export const administrationRefusals = {
  'submission.incomplete': {
    title: 'Något saknas',
    detail: 'Fyll i det som saknas innan du skickar för godkännande. Fältet är markerat.',
  },
  'submission.months_backwards': {
    title: 'Månaderna kommer i fel ordning',
    detail: 'Den sista månaden kan inte ligga före den första.',
  },
  'submission.day_ahead': {
    title: 'Dagen har inte varit än',
    detail: 'Ange den dag det beslutades eller publicerades, inte en dag som kommer.',
  },
  'submission.not_open': {
    title: 'Det går inte att ändra längre',
    detail: 'Det är redan skickat, godkänt eller borttaget. Ladda om sidan och se hur det blev.',
  },
  'submission.same_person': {
    title: 'Någon annan behöver godkänna',
    detail: 'Du har själv skrivit i det här. Be en annan systemförvaltare läsa och godkänna.',
  },
  'entered_table.month_known': {
    title: 'De månaderna finns redan i Tillit',
    detail:
      'Tabeller läggs in för månader efter {{until}}. Är ett belopp fel tidigare, anmäl det till dem som sköter Tillit.',
  },
  'entered_table.known_same_day': {
    title: 'En tabell för samma månad blev godkänd i dag',
    detail: 'En ny kan ersätta den från i morgon. Det som räknats i dag ska gå att räkna om på samma sätt.',
  },
  'guideline.in_past': {
    title: 'En riktlinje börjar inte bakåt i tiden',
    detail: 'Beslut är redan fattade efter den som gällde. Välj {{month}} eller senare.',
  },
  'guideline.overlaps': {
    title: 'En annan riktlinje gäller då',
    detail: 'Två riktlinjer kan inte gälla samma dag. Välj en senare månad, eller ange en sista månad.',
  },
  'eservice.assessed_unfit': {
    title: 'Genomgången går inte att spara så',
    detail: 'Ange både vilken dag och vem som gick igenom e-tjänsten. Dagen kan inte ligga framåt i tiden.',
  },
  'eservice.answered': {
    title: 'Det finns redan ett svar',
    detail: 'Någon hann före. Ladda om sidan för att se svaret.',
  },
  'handbook.out_of_order': {
    title: 'Punkternas nummer följer inte på varandra',
    detail: 'Varje punkt behöver ett eget nummer som är högre än det före, till exempel 4, 4.1, 4.2 och 5.',
  },
} satisfies RefusalPart
