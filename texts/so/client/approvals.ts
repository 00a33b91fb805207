import type { Draft } from '../../draft.ts'
import type { approvals as approvalsSv } from '../../sv/client/approvals.ts'

export const approvals = {
  title: '{{who}} ayaa u codsaday {{month}} oo qoray inaad wada codsanaysaan',
  somebody: 'Qof kale oo weyn',
  text: 'Codsigu wuxuu yimid {{day}}. Adiguna ma codsigaagii baa? Adiga oo keliya ayaa ka jawaabi kara.',
  ofYou: 'Waxan ayaa adiga laguu qoray:',
  days_one: 'Qoyska waxaad la joogtaa {{count}} maalin bishii.',
  days_other: 'Qoyska waxaad la joogtaa {{count}} maalmood bishii.',
  noIncome: 'Dakhli ma jiro.',
  means:
    'Haddii aad haa tiraahdo codsigu waa mid aad wadaagtaan: bisha halkan ayaad ka arkaysaa, warqad gaar ah oo go’aanka wadatana waad helaysaa. Haddii aad maya tiraahdo kaagu ma aha, waxbana kama arkaysid kiiska qofka kale. Mar walba keligaa waad codsan kartaa.',
  yes: 'Haa, waa codsigaygii sidoo kale',
  no: 'Maya, ama wax baa khaldan',
  why: 'Ma rabtaa inaad noo sheegto waxa khaldan?',
  whyHow:
    'Waa ikhtiyaari. Shaqaalaha kiiska ayaa akhrinaya. Haddii aad qofka kale ka baqayso, waad na soo wici kartaa.',
  sendNo: 'Dir jawaabta maya',
  back: 'Dib u noqo',
  thanks: 'Mahadsanid. Jawaabtaadii waa timid.',
} satisfies Draft<typeof approvalsSv>
