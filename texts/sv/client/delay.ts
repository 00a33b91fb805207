/** That the decision is late, and the right to ask for it. */
export const delay = {
  title: 'Ditt beslut dröjer',
  told: 'Vi berättade det för dig {{day}}. Skälet är:',
  newDay: 'Vi räknar med att besluta senast {{day}}. Du behöver inte göra något.',
  urgent: 'Kan något inte vänta, till exempel mat, medicin eller hyra? Ring oss i dag.',
  mayTitle: 'Du får begära att vi avgör ditt ärende',
  may: 'Det har gått mer än sex månader sedan din ansökan kom in. Du kan begära att vi avgör den. Då ska vi inom fyra veckor besluta, eller förklara varför vi inte kan. Du kan begära det en gång.',
  words: 'Skriv vad du vill att vi avgör',
  empty: 'Skriv några ord innan du skickar',
  send: 'Skicka begäran',
  requestTitle: 'Du har begärt att vi avgör ditt ärende',
  requested: 'Vi fick din begäran {{day}}. Du får svar senast {{by}}.',
  rejectedTitle: 'Vi har avslagit din begäran om avgörande',
} as const
