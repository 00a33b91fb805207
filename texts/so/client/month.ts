import type { Draft } from '../../draft.ts'
import type { month as monthSv, readers as readersSv } from '../../sv/client/month.ts'

export const month = {
  title: 'Codsigaaga {{month}}',
  turn: {
    yours: 'Waa kaalintaada',
    ours: 'Waa kaalinteenna',
    nobody: 'Wax kale oo la sameeyo ma jiro',
  },
  done: {
    decided: 'Go’aanku waa diyaar',
    paid: 'Lacagta waa la bixiyay',
    withdrawn: 'Codsiga waa loola noqday',
  },
  timeline: 'Halka uu marayo',
  steps: {
    arrived: 'Codsigu waa yimid',
    investigating: 'Waannu eegaynaa',
    answer: 'Waad akhrinaysaa oo ka jawaabaysaa',
    decided: 'Go’aan',
    paid: 'Lacag-bixin',
  },
  state: {
    completed: 'dhammaad',
    active: 'socda',
    uncompleted: 'weli dhiman',
  },
  hearing: {
    title: 'Akhri oo ka jawaab ka hor intaanan go’aan gaarin',
    why: 'Waxaannu helnay xog go’aanka saamayn karta. Xaq baad u leedahay inaad akhrido oo aad sheegto waxaad qabto.',
    committee: 'Sidoo kale af ahaan ayaad xog uga sheegi kartaa guddiga hortiisa. Noo sheeg haddii aad rabto.',
    material: 'Waxan ayaa nala soo sheegay',
    answerBy: 'Ka jawaab ugu dambayn {{day}}',
    answer: 'Jawaabtaada',
    answerHelp: 'Qor haddii wax khaldan yihiin ama maqan yihiin, ama inay sax tahay. Waad na soo wici kartaa.',
    send: 'Dir jawaabta',
    answered: 'Waad jawaabtay.',
    empty: 'Qor jawaabtaada ka hor intaadan dirin',
  },
  explained: {
    title: 'Goortii aan go’aanka sharaxnay',
    states: {
      offered: '{{day}} waxaannu kuu soo bandhignay inaan go’aanka kuu sharaxno. Noo sheeg haddii aad rabto.',
      declined:
        '{{day}} waxaannu kuu soo bandhignay inaan go’aanka sharaxno. Waad diiday. Waad beddeli kartaa rabitaankaaga.',
      held: 'Go’aanka waxaannu kuu sharaxnay {{day}}. Luqadda: {{language}}.',
    },
    interpreters: {
      present: 'Turjumaan baa joogay.',
      lacking: 'Turjumaan baad u baahnayd, laakiin ma jirin. Naga codso inaan mar kale sharaxno.',
    },
    questions: 'Waxaad weydiisay iyo waxa aan ku jawaabnay',
    understood: {
      yes: 'Waxaad tiri go’aanka waa la fahmi karay.',
      partly: 'Waxaad tiri qayb go’aanka ah ayaad fahantay. Na soo wac, inta kale waannu kuu sharaxaynaa.',
      no: 'Waxaad tiri go’aanka ma aadan fahmin. Na soo wac, mar kale ayaan kuu sharaxaynaa.',
    },
  },
  decision: {
    title: 'Go’aankeenna',
    total: 'Waxaad helaysaa {{amount}} {{month}}',
    totalNone: 'Lacag ma helaysid {{month}}',
    outcome: {
      granted: 'Oggolaansho',
      partly_granted: 'Qayb ayaa la oggolaaday',
      rejected: 'Diidmo',
    },
    sentence: {
      granted: 'Waxaad helaysaa waxaad codsatay: {{granted}}.',
      partly_granted: 'Waxaad codsatay {{applied}}, waxaadna helaysaa {{granted}}.',
      rejected: 'Waxaad codsatay {{applied}}, waxbana kuma helaysid kan.',
    },
    incomeSupport: 'Kaalmada nolol-maalmeedka (försörjningsstöd)',
    why: 'Sababtu waa',
    untilDay: 'Kani wuxuu socdaa ilaa {{day}}.',
    untilFurtherNotice: 'Kani wuxuu socdaa ilaa ogeysiis dambe. Noo sheeg haddii wax isbeddelaan.',
    reserved: 'Shuruud: {{reservation}}',
    law: 'Sharciga aan raacnay',
    by: 'Go’aanka waxaa gaaray {{name}} {{day}}.',
  },
  applied: {
    title: 'Waxan ayaad codsatay',
  },
  calculation: {
    title: 'Sidan ayaan u xisaabinnay',
    lead: 'Marka hore waxaannu isku darnaa waxa aad u baahan tihiin. Ka dib waxaannu ka jarnaa waxa aad hore u hesheen.',
    preliminary: 'Kani waa xisaab, go’aan ma aha.',
    norm: 'Waxa aad u baahan tihiin marka loo eego heerka qaranka (riksnorm)',
    costs: 'Lagu daray kharashyada kale ee aan xisaabinno',
    incomes: 'Laga jaray lacagta aad hesheen',
    assets: 'Laga jaray lacagta kaydka ah',
    needs: 'Baahiyo kale',
    support: 'Kaalmada nolol-maalmeedka (försörjningsstöd)',
    surplus: 'Waxa soo hara marka la xisaabiyo',
    law: 'Waxay ku qoran tahay: {{law}}',
    parts: 'Sidan ayay lacagtu ku timid',
    nothing: 'Wax la xisaabiyo halkan ma jiraan.',
  },
  changes: {
    title: 'Waxan ayaa isbeddelay laga soo bilaabo {{month}}',
    none: 'Xisaabta waxba iskama beddelin laga soo bilaabo {{month}}.',
  },
  letter: {
    title: 'Warqado',
    open: 'Fur go’aanka (PDF)',
    dated: 'Go’aanka {{day}}',
    appealBy: 'Warqadda waxaad furtay {{received}}. Rafcaanku waa inuu noo yimaadaa ugu dambayn {{by}}.',
    means:
      'Markaad warqadda furto go’aanka waad heshay. Maalintaas ka bilow waxaad haysataa saddex toddobaad oo aad rafcaan ku qaadato.',
  },
  payment: {
    coming: '{{amount}} ayaa imanaysa {{day}}',
    sent: '{{amount}} waa la diray, waxay gaaraysaa {{day}}',
    account: 'Akoonka {{account}}',
  },
  appeal: {
    title: 'Ma u malaynaysaa in go’aanku khaldan yahay?',
    intro: 'Rafcaan waad qaadan kartaa. Lacag ma aha, waana inaan ku caawinno haddii aad codsato.',
    steps: {
      write:
        'Qor inaad rafcaan qaadanayso, bisha iyo lambarka kiiska ay quseyso, sida aad rabto in go’aanka loo beddelo iyo sababta.',
      sign: 'Qor magacaaga, lambarka shakhsiga (personnummer), cinwaankaaga iyo lambarka taleefankaaga.',
      hand: 'Warqadda u qor maxkamadda maamulka (förvaltningsrätten), laakiin annaga noo dhiib ama noo soo dir.',
      time: 'Waa inay noo timaadaa saddex toddobaad gudahood laga bilaabo maalinta aad go’aanka heshay.',
    },
    onward:
      'Marka hore waxaannu eegnaa in go’aanka la beddelo. Haddii kale warqaddaada maxkamadda maamulka ayaannu u gudbinaynaa.',
    exact: 'Sida saxda ah ee loo sameeyo iyo xeerarka waxay ku qoran yihiin warqadda go’aanka la socota.',
    talk: 'Marka hore ma rabtaa inaad go’aanka ka hadasho? Wac {{phone}}. Waannu kuu sharaxaynaa, turjumaanna haddii aad rabto.',
  },
  draft: {
    text: 'Codsiga waad bilowday laakiin ma aadan dirin.',
    continue: 'Sii wad codsiga',
  },
} satisfies Draft<typeof monthSv>

export const readers = {
  title: 'Yaa akhriyay kiiskaaga?',
  lead: 'Mar walba oo qof furo kiiskaaga waa la kaydiyaa. Waxaa furi kara oo keliya qofka shaqadiisa ugu baahan.',
  list: 'Kuwa akhriyay, kan u dambeeyay ayaa ugu horreeya',
  when: 'Goorma',
  who: 'Yaa',
  what: 'Maxaa',
  duty: 'Waayo',
  none: 'Weli cidna ma akhrin kiiskaaga.',
  wrong: 'Wax ma la yaabban tahay? Na soo wac oo weydii.',
  events: {
    listed: 'Kiiska liiskiisa ayuu ku arkay',
    found: 'Kiiska ayuu raadiyay',
    read: 'Codsiga iyo xisaabta ayuu akhriyay',
    paper: 'Warqad aad dhiibtay ayuu furay',
    assessed: 'Qiimaynta ayuu ka shaqeeyay',
    heard: 'Xog aad akhrido ayuu kuu diray, ama jawaabtaada ayuu qaatay',
    asked: 'Xog ayuu ka soo qaaday hay’ado kale',
    wrote: 'Diiwaanka ayuu wax ku qoray',
    decided: 'Go’aan ayuu gaaray',
    letter: 'Warqad adiga kuu socota ayuu akhriyay',
    emergency: 'Kiiska xaalad degdeg ah ayuu u furay, ama furitaan caynkaas ah ayuu eegay',
    secret: 'Xog la ilaaliyo ayuu akhriyay',
    status: 'Wuxuu arkay in codsigu yimid',
    payment: 'Lacag-bixinta ayuu ka shaqeeyay',
    other: 'Kiiska ayuu wax ka akhriyay',
  },
  relations: {
    assigned: 'Waa shaqaalaha kiiskaaga',
    cover: 'Wuxuu beddelayaa shaqaalaha kiiskaaga',
    unit: 'Qaybta ayuu hoggaamiyaa',
    break_glass: 'Xaalad degdeg ah, hadhow ayaa la eegaa',
    role: 'Waa shaqadiisa',
  },
} satisfies Draft<typeof readersSv>
