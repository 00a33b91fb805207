import type { Draft } from '../../draft.ts'
import type { same as sameSv } from '../../sv/client/same.ts'

export const same = {
  title: 'Är det som i {{month}}?',
  lead: 'Det här berättade du då. Ändra bara det som inte stämmer i {{month}}.',
  from: 'Från din ansökan för {{month}}. Den kom {{day}}',
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
} satisfies Draft<typeof sameSv>
