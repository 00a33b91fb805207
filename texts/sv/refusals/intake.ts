import type { RefusalPart } from '../../refusal-text.ts'

/** Taking down a wish for help. */
export const intakeRefusals = {
  'paper.shows_nothing': {
    title: 'Papperet kan inte läggas där',
    detail: 'Ladda om sidan och välj något som månaden gäller.',
  },
  'paper.stands_there': {
    title: 'Papperet ligger redan där',
    detail: 'Ladda om sidan. Någon annan kan ha flyttat det.',
  },
  'paper.moved_now': {
    title: 'Någon annan flyttade papperet samtidigt',
    detail: 'Ladda om sidan och se var det ligger.',
  },
  'paper_form.none': {
    title: 'Det finns ingen blankett att fylla i',
    detail:
      'Månadens ansökan är skickad i e-tjänsten, eller ingen har sökt för månaden. Ta först emot ansökan i inkorgen.',
  },
  'paper_form.registered': {
    title: 'Blanketten är redan inskriven',
    detail: 'Öppna månaden. Något mer som personen ber om tas emot som en ny önskan.',
  },
  'paper_form.no_paper': {
    title: 'Det undertecknade papperet saknas',
    detail: 'Lägg in papperet i steget om papper, eller ändra hur vi vet att det är personens ord.',
  },
  'paper_form.decided': {
    title: 'Ett behov som är beslutat kan inte ändras',
    detail: 'Låt det stå som det togs emot. Ber personen om något mer tas det emot som en ny önskan.',
  },
  'intake.who_is_it': {
    title: 'Personen är ny här',
    detail: 'Skriv för- och efternamn, så läggs personen upp. Det du har skrivit finns kvar.',
  },
  'intake.arrival_ahead': {
    title: 'Dagen ligger framåt i tiden',
    detail: 'Ange dagen då det kom in eller hände. Det kan ha varit tidigare än i dag.',
  },
  'intake.month_unfit': {
    title: 'Månaden går inte att ansöka för här',
    detail: 'Välj en månad från tolv månader bakåt till två månader framåt.',
  },
  'intake.cost_decided': {
    title: 'Månadens stöd är redan beslutat',
    detail:
      'En vanlig kostnad ingår i det beslutet. Välj det behov det gäller, eller Annat med personens egna ord, så prövas det för sig. Ska beslutet ändras görs det på månadens sida.',
  },
  'intake.is_application': {
    title: 'Det ska tas emot som en ansökan',
    detail:
      'Bara den som uttryckligen ber om enbart information har ställt en fråga, och då med sina egna ord. Är det oklart är det en ansökan (19 § förvaltningslagen, JO 3121-2016).',
  },
  'intake.answered': {
    title: 'Kontakten är redan besvarad',
    detail: 'Den är registrerad som ansökan eller som fråga. Läs i journalen vad som blev sagt.',
  },
  'approval.answered': {
    title: 'Frågan är redan besvarad',
    detail: 'Har något ändrats? Ring oss, så antecknar vi det i ärendet.',
  },
  'intake.taken': {
    title: 'Någon har redan börjat med den',
    detail: 'Den finns inte längre i inkorgen. Ladda om så ser du vad som är kvar.',
  },
  'intake.not_theirs': {
    title: 'Kontakten var inte med en vuxen i hushållet',
    detail: 'Ta emot ansökan med personens nummer eller namn i inkorgen i stället.',
  },
} satisfies RefusalPart
