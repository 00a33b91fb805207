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
} as const
