import type { Draft } from '../../draft.ts'
import type { home as homeSv, household as householdSv } from '../../sv/client/people.ts'

export const home = {
  title: 'Sidee baad u degan tahay?',
  lead: 'Kirada waxaad ku qoraysaa tallaabada kharashka.',
  form: {
    question: 'Maxaa ugu dhow?',
    rental: 'Guri kiro ah, heshiiska aniga ayaa haysta',
    sublet: 'Guri kiro laba-dambays ah',
    owned: 'Guri aan leeyahay',
    lodger: 'Qol baan ka kireeyaa qof kale',
    with_others: 'Qoys ama saaxiibbo ayaan la degan ahay',
    none: 'Guri ma lihi',
  },
  noneHelp: 'Maanta noo sheeg haddii aadan meel aad seexato lahayn. Wac ama kaalay qaabilaadda.',
  rooms: {
    question: 'Immisa qol buu gurigu leeyahay?',
    help: 'Ha tirin jikada iyo musqusha.',
  },
  others: {
    question: 'Immisa qof oo kale ayaa guriga degan?',
    help: 'Dad aadan dhaqaalaha wadaagin, tusaale kireysteyaal, walaalo ama carruur waaweyn. Qor 0 haddii aysan jirin.',
  },
  missing: {
    form: 'Dooro sidaad u degan tahay',
  },
} satisfies Draft<typeof homeSv>

export const household = {
  title: 'Yaa kula degan?',
  lead: 'Waxaannu tirinnaa dhammaan kuwa aad dhaqaalaha wadaagtaan: adiga, lammaanahaaga iyo carruurtiinna. Kuwa kale ee guriga degan tallaabada xigta ayaad ku qoraysaa.',
  same: {
    question: 'Wax walba ma sidii bishii hore baa?',
  },
  people: 'Dadka qoyska',
  you: 'Adiga',
  youInside: 'adiga',
  coApplicant: 'La-codsade',
  child: 'Ilmo {{number}}',
  roles: {
    applicant: 'Codsade',
    co_applicant: 'Lammaane',
    child: 'Ilmo',
  },
  living: {
    question: 'Sidee {{name}} kula degan yahay?',
    questionYou: 'Adigu sidee qoyska ula degan tahay?',
    full: 'Bisha oo dhan',
    alternate: 'Isbeddel, tusaale toddobaad dhaaf ah',
    visiting: 'Booqasho',
    days: 'Tirada maalmaha {{month}}',
    daysHelp: 'Tiri habeennada. Inta u dhaxaysa 1 iyo 30.',
    short: {
      full: 'Bisha oo dhan',
      alternate: 'Isbeddel, {{days}} maalmood',
      visiting: 'Booqasho, {{days}} maalmood',
    },
  },
  lunch: 'Qadada wuxuu ku cunaa xannaanada maalmaha shaqada',
  school: 'Wuxuu dhigtaa dugsiga sare (qofka 18 jirsaday)',
  addChild: 'Ku dar ilmo',
  addCoApplicant: 'Ku dar lammaane',
  given: 'Magaca koowaad',
  family: 'Magaca qoyska',
  number: 'Lambarka shakhsiga (personnummer) ama samordningsnummer',
  numberHelp: 'Laba iyo toban lambar, YYYYMMDD-NNNN',
  numberMissing: 'Weli lambar shakhsi ma leh',
  born: 'Maalinta dhalashada',
  bornHelp: 'Lambarka waannu gelinaynaa markuu jiro.',
  numberNow: '{{name}} ma helay lambarka shakhsiga? Halkan ku qor.',
  numberWrong: 'Lambarku sax ma aha. Hubi lambarrada.',
  missing: {
    name: 'Qor magaca qofka aad ku dartay',
    number: 'Qor ama sax lambarka shakhsiga ee {{name}}, ama maalinta dhalashada haddii uusan lambar jirin',
    days: 'Qor inta maalmood ee {{name}} kula degan yahay, inta u dhaxaysa 1 iyo 30',
  },
} satisfies Draft<typeof householdSv>
