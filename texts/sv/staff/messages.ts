/** Messages with the adults of a case, in the e-service. */
export const staffMessages = {
  with: 'Meddelanden med {{name}}',
  none: 'Inga meddelanden i e-tjänsten än.',
  unread: 'Inte läst',
  read: 'Läst {{at}}',
  paper: 'Papper {{number}}',
  write: 'Skriv till {{name}}',
  to: 'Meddelande till {{name}}',
  stays: 'Skriv klart och vänligt. Meddelandet hamnar i journalen och kan inte ändras.',
  wordsFirst: 'Skriv något först',
  send: 'Skicka',
  sent: 'Meddelandet är skickat.',
} as const
