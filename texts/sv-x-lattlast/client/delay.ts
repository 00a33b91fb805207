import type { Draft } from '../../draft.ts'
import type { delay as delaySv } from '../../sv/client/delay.ts'

export const delay = {
  title: 'Ditt beslut dröjer',
  told: 'Vi berättade det för dig {{day}}. Det här är skälet:',
  newDay: 'Vi tror att vi kan besluta senast {{day}}. Du behöver inte göra något.',
  urgent: 'Kan något inte vänta, till exempel mat, medicin eller hyra? Ring oss i dag.',
  mayTitle: 'Du får be oss att avgöra ditt ärende',
  may: 'Det har gått mer än sex månader sedan din ansökan kom. Du kan be oss att avgöra den. Då ska vi besluta inom fyra veckor. Kan vi inte det ska vi förklara varför. Du kan be om det en gång.',
  words: 'Skriv vad du vill att vi avgör',
  empty: 'Skriv några ord innan du skickar',
  send: 'Skicka begäran',
  requestTitle: 'Du har bett oss att avgöra ditt ärende',
  requested: 'Vi fick det du skrev {{day}}. Du får svar senast {{by}}.',
  rejectedTitle: 'Vi har sagt nej till att avgöra ditt ärende nu',
} satisfies Draft<typeof delaySv>
