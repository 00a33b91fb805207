/** A new month for somebody who has applied before: only what has changed is opened. */
export const same = {
  title: 'Är det som i {{month}}?',
  lead: 'Det här berättade du då. Ändra bara det som är annorlunda i {{month}}.',
  from: 'Från din ansökan för {{month}}, som kom in {{day}}',
  account: 'Det konto vi har för dig',
  assetsWhy: 'Det här frågar vi varje månad.',
  goOn: 'Resten är som förut',
  back: 'Klart, tillbaka',
  all: 'Gå igenom alla frågor i stället',
  told: {
    title: 'Det här har andra berättat om dig',
    row: '{{holder}}: {{label}}, {{amount}}, {{day}}',
    use: 'Skriv {{amount}} i stället',
  },
} as const
