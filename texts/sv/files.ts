/** The words of the list of delegated decisions as a file: it goes into the board's papers, in Swedish. */
export const delegationListTexts = {
  heads: [
    'Nämnd',
    'Beslutsdag',
    'Ärendenummer',
    'Behov',
    'Beslut',
    'Beviljat, kr',
    'Beslutsfattare',
    'Punkt i delegationsordningen',
    'Delegationsordning',
    'Protokoll',
  ],
  isProtected: 'Skyddad identitet',
  orderBefore: 'Tidigare ordning',
  minuted: 'Protokollförs särskilt (KL 6 kap. 40 §, 7 kap. 8 §)',
  incomeSupport: 'Försörjningsstöd',
  outcome: { granted: 'Beviljat', partly_granted: 'Delvis beviljat', rejected: 'Avslag' },
  urgent: 'Brådskande beslut (KL 6 kap. 39 §)',
  title: 'Delegationsbeslut {{month}}',
  page: 'Sida {page} av {pages}',
  total: '{{committee}}: {{count}} beslut',
  lead: 'Beslut som fattats på nämndens vägnar under månaden (KL 6 kap. 40 §). Här står inga namn på dem besluten gäller.',
  children:
    'Beslut som rör hushåll med barn: {{decisions}}. Varje barn är uppmärksammat i en barnkonsekvensanalys i {{seen}} av dem (3 kap. 1 § socialtjänstlagen).',
  counts: 'Efter punkt och beslut',
  countHeads: ['Punkt', 'Beslut', 'Antal', 'Beviljat'],
  each: 'Varje beslut',
  eachHeads: ['Dag', 'Ärende', 'Beslut', 'Beslutsfattare', 'Punkt', 'Anmärkning'],
} as const

/** The words of the quarterly report as a file: it goes to IVO and the auditors, in Swedish. */
export const unexecutedFileTexts = {
  heads: ['Beteckning', 'Beslutsdag', 'Typ av bistånd', 'Läge', 'Verkställt', 'Skäl'],
  reference: '{{quarter}}-{{number}}',
  states: { not_executed: 'Ej verkställt', executed: 'Verkställt' },
  incomeSupport: 'Försörjningsstöd',
  reasons: {
    no_account: 'Uppgift om konto saknas',
    not_reached: 'Den enskilde har inte gått att nå',
    declined: 'Den enskilde har tackat nej',
    not_attested: 'Utbetalningen är inte attesterad',
    returned: 'Utbetalningen har kommit tillbaka',
    waits_for_other: 'Väntar på någon annan än kommunen',
    resources: 'Brist på resurser',
  },
} as const
