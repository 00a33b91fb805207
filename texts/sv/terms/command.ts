/** What `tillit calculate` says. */
export const command = {
  usage:
    'Skriv: tillit calculate FIL [--explain] [--compare TIDIGARE] [--language sv|en]. Ett - läser från standard in.',
  no_file: '{{path}} går inte att läsa.',
  not_json: 'Filen går inte att läsa. Skriv den som exemplen i docs/calculation/examples.',
  whole_file: 'Filen',
  range: ' från {{from}} till {{to}}',
  kinds: {
    amount: 'hela ören',
    whole_number: 'ett helt tal',
    words: 'text',
    yes_or_no: 'true eller false',
    day: 'en dag som 2026-03-01',
    month: 'en månad som 2026-03',
    list: 'en lista',
    record: 'en post med fält',
  },
  problems: {
    missing: '{{field}} saknas: skriv {{kind}}{{range}}.',
    wrong_kind: '{{field}} ska vara {{kind}}{{range}}.',
    outside: '{{field}} ska vara {{kind}}{{range}}.',
    not_one_of: '{{field}} ska vara något av: {{names}}.',
    unknown_field: '{{field}} har fält som inte finns: {{names}}.',
  },
  /** To one who cannot be shown the names: they are the sender's own. */
  unknown_fields: '{{field}} har fält som inte finns.',
  heading: 'Försörjningsstöd för {{month}}: {{supportOre}}',
  reckoned: 'Beräkning',
  others: 'Övriga behov',
  remarks: 'Att titta på',
  answers: 'Frågor och svar',
  changed: 'Vad som har ändrats från {{from}} till {{to}}',
  nothing_changed: 'Inget har ändrats.',
}
