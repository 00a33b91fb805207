import type { Draft } from '../../draft.ts'
import type { whatIf as whatIfSv } from '../../sv/client/whatIf.ts'

export const whatIf = {
  title: 'Maxaa dhacaya haddii …',
  intro: 'Tijaabi waxa mushahar ama kiro kale ay taageerada ka dhigan tahay.',
  estimate:
    'Kani waa qiyaas, go’aan ma aha. Waxaannu ku xisaabinnaa wixii jiray {{month}}, waxaannuna beddelnaa oo keliya waxaad halkan ku qorto. Waxba lama kaydiyo, cid kalena ma arko.',
  noDecision: 'Qiyaas, go’aan ma aha.',
  person: 'Qof {{number}}',
  wage: {
    title: '… aan mushahar helo',
    who: 'Yaa mushaharka helaya?',
    amount: 'Mushaharka bishii',
    help: 'Inta akoonka ku soo dhacda, canshuurta ka dib.',
  },
  rent: {
    title: '… kiradu isbeddesho',
    amount: 'Kirada cusub bishii',
    help: 'Hadda kiradu waa {{rent}}. Qor tan cusub.',
    part: 'Kirada {{rent}} waxaannu ka xisaabinnaa {{counted}}, haddii aadan sababo gaar ah lahayn.',
    becomes: 'Taageeradu waxay noqonaysaa {{after}}, hadda waa {{before}}.',
    same: 'Taageeradu waxay noqonaysaa {{after}}, waa sida hadda.',
  },
  known: 'Wanaagsan inaad ogaato',
} satisfies Draft<typeof whatIfSv>
