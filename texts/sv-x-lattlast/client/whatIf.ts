import type { Draft } from '../../draft.ts'
import type { whatIf as whatIfSv } from '../../sv/client/whatIf.ts'

export const whatIf = {
  title: 'Vad händer om …',
  intro: 'Prova en lön eller en annan hyra. Se vad det skulle betyda för stödet.',
  estimate:
    'Det här är en gissning, inget beslut. Vi räknar med det som gällde i {{month}}. Vi ändrar bara det du skriver här. Inget sparas. Ingen annan ser det.',
  noDecision: 'En gissning, inget beslut.',
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
    part: 'Hyran är {{rent}}. Av den räknar vi {{counted}}. Det kan bli mer om du har särskilda skäl.',
    becomes: 'Stödet blir {{after}}, nu är det {{before}}.',
    same: 'Stödet blir {{after}}, samma som nu.',
  },
  known: 'Bra att veta',
} satisfies Draft<typeof whatIfSv>
