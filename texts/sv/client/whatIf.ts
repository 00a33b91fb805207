/** What would happen if: an estimate the person makes for themselves. */
export const whatIf = {
  title: 'Vad händer om …',
  intro: 'Prova vad en lön eller en annan hyra skulle betyda för stödet.',
  estimate:
    'Detta är en uppskattning, inget beslut. Vi räknar med det som gällde i {{month}} och ändrar bara det du skriver här. Inget sparas och ingen annan ser det.',
  noDecision: 'En uppskattning, inget beslut.',
  person: 'Person {{number}}',
  wage: {
    title: '… jag får lön',
    who: 'Vem får lönen?',
    amount: 'Lön per månad',
    help: 'Det som kommer in på kontot, efter skatt.',
  },
  rent: {
    title: '… hyran ändras',
    amount: 'Ny hyra per månad',
    help: 'Nu är hyran {{rent}}. Skriv den nya.',
    part: 'Av hyran på {{rent}} räknar vi {{counted}}, om du inte har särskilda skäl.',
    becomes: 'Stödet blir {{after}}, nu är det {{before}}.',
    same: 'Stödet blir {{after}}, samma som nu.',
  },
  known: 'Bra att veta',
} as const
