import type { Draft } from '../../draft.ts'
import type { apply as applySv } from '../../sv/client/apply.ts'

export const apply = {
  step: 'Tallaabo {{step}} ee {{of}}',
  pages: {
    household: 'Qoyska',
    home: 'Guriga',
    incomes: 'Dakhliga',
    costs: 'Kharashka',
    attachments: 'Warqadaha',
    account: 'Akoonka iyo fariinta',
    review: 'Akhri oo dir',
  },
  next: 'Xiga: {{page}}',
  anyway: 'Sii wad si kastaba',
  anywayWhy:
    'Hadda waad sii socon kartaa oo hadhow baad ka jawaabi kartaa. Waa loo baahan yahay ka hor intaadan dirin.',
  previous: 'Dib u noqo',
  later: 'Naso',
  laterText: 'Wax walba waa la kaydiyaa. Hadhow waad sii wadi kartaa, xitaa taleefan ama kombiyuutar kale.',
  offline: 'Xiriir ma jiro – waannu kaydinaynaa marka aad xiriir hesho',
  offlineText: 'Waxaad qortay taleefanka ayay ku jiraan. Ha xirin bogga.',
  exists: {
    title: 'Hore ayaad ugu codsatay {{month}}',
    text: 'Codsigaagii waa yimid.',
    open: 'Arag codsigaaga',
  },
  conflict: {
    title: 'Codsiga waxaa laga beddelay laba meelood',
    text: 'Waxaa laga yaabaa inaad ku qortay taleefan kale ama daaqad kale. Dooro waxa saxda ah. Hadda waxba lama dirayo.',
    here: 'Waxaad halkan ku qortay',
    there: 'Waxa kaydsan',
    keepMine: 'Isticmaal waxaan halkan ku qoray',
    takeTheirs: 'Isticmaal waxa kaydsan',
    parts: {
      household: 'Qoyska',
      home: 'Guriga',
      incomes: 'Dakhliga',
      costs: 'Kharashka',
      assets: 'Lacagta bangiga',
      account: 'Akoonka',
      message: 'Fariinta',
    },
    counts: {
      people: 'Tirada dadka: {{count}}',
      rows: 'Tirada safafka: {{count}}, wadar ahaan {{amount}}',
    },
    empty: 'Waxba lama buuxin',
  },
  count: 'Qor tiro u dhaxaysa {{from}} iyo {{to}}.',
  change: 'Beddel',
  remove: 'Ka saar',
  done: 'Dhammaad',
  removed: 'Waa la saaray: {{what}}',
  undo: 'Ka noqo',
  readAloud: 'Bogga cod ku akhri',
  stopReading: 'Jooji akhriska',
} satisfies Draft<typeof applySv>
