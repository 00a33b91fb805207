import type { Draft } from '../../draft.ts'
import type { front as frontSv, overview as overviewSv } from '../../sv/client/front.ts'

export const front = {
  lead: 'Waxaad heli kartaa lacag cunto, kiro iyo waxyaabo kale oo aad u baahan tahay marka lacagtaadu aysan kugu filnayn.',
  here: 'Halkan waxaad',
  can: {
    apply: 'lacag bil ah ku codsan kartaa',
    follow: 'ku arki kartaa waxa codsigaaga ku dhacaya',
    read: 'ku akhrin kartaa go’aankaaga iyo sida aan u xisaabinnay',
  },
  choose: 'Dooro degmadaada',
  signIn: 'Gal',
  signInTo: 'Ka gal {{name}}',
  signInHow: 'Waxaad ku gashaa aqoonsiga elektaroonigga, tusaale BankID.',
  none: 'Degmo hadda halkan ka furan ma jirto',
  noneText: 'Wac degmadaada ama kaalay qaabilaadda, si lagaaga caawiyo codsiga.',
  demo: 'Kani waa tijaabo. Dadku dhab ma aha, lacagna lama bixiyo.',
  without: {
    title: 'Ma haysatid aqoonsi elektaroonig ah?',
    text: 'Weli waad codsan kartaa, xuquuqdaaduna waa isku mid.',
    reception:
      'Kaalay qaabilaadda. Maalmaha shaqada oo dhan way furan tahay, ballanna uma baahnid. Qof ayaa codsiga kula buuxinaya.',
    phone:
      'Wac taleefanka guud ee degmada oo weydii ekonomiskt bistånd (kaalmo dhaqaale). Sheeg haddii aad turjumaan rabto.',
    paper: 'Codsi warqad ah dhiib ama dir. Foomka qaabilaadda ayaad ka helaysaa.',
  },
} satisfies Draft<typeof frontSv>

export const overview = {
  hello: 'Salaan {{name}}!',
  title: 'Boggaaga',
  toDo: 'Waxa hadda la sameeyo',
  nothing: 'Hadda waxba inaad samayso uma baahnid.',
  applyFor: 'Codso {{month}}',
  applyText: 'Waxay qaadataa qiyaastii toban daqiiqo. Marka aad rabto waad nasan kartaa: wax walba waa la kaydiyaa.',
  continueFor: 'Sii wad codsiga {{month}}',
  continueText: 'Waxaad qortay waa kaydsan yihiin.',
  keptUntil: 'Waa la kaydinayaa ilaa {{day}}.',
  disposed:
    'Codsigaagii aad u bilowday {{month}} waa la tirtiray {{day}}, waayo 30 maalmood cidna wax kuma qorin. Mar kale ayaad bilaabi kartaa.',
  answerFor: 'Ka jawaab su’aal ku saabsan {{month}}',
  answerText: 'Jawaab ama warqado ayaannu kaaga baahan nahay ka hor intaanan go’aan gaarin.',
  months: 'Bilahaaga',
  older: 'Bilihii hore',
  noMonths: 'Weli codsi ma lihid.',
  open: 'Muuji {{month}}',
  arrived: 'Yimid {{day}}',
  decided: 'La go’aamiyay {{day}}',
  granted: 'La oggolaaday',
  paid: 'Lacag-bixin {{day}}',
  status: {
    draft: 'La bilaabay',
    received: 'Waa yimid',
    investigating: 'Waannu ka shaqaynaynaa',
    waiting_for_answer: 'Wuxuu sugayaa jawaabtaada',
    decided: 'Go’aan baa jira',
    paid: 'Waa la bixiyay',
    withdrawn: 'Dib baa loola noqday',
  },
  turn: {
    yours: 'Kaalintaada',
    ours: 'Kaalinteenna',
    nobody: 'Dhammaad',
  },
  next: {
    draft: 'Dir codsiga markaad dhammayso.',
    received: 'Codsigaaga waannu akhrinaynaa. Waxba inaad samayso uma baahnid.',
    investigating:
      'Xogta waannu eegaynaa oo waannu xisaabinaynaa. Waannu kula soo xiriiraynaa haddii wax maqan yihiin.',
    waiting_for_answer: 'Akhri waxa aan u baahanahay oo ka jawaab.',
    decided: 'Akhri waxa aan go’aaminnay iyo sida aan u xisaabinnay.',
    paid: 'Lacagta akoonkaaga ayaa loo diray.',
    withdrawn: 'Codsigii waad la noqotay. Mar kale waad codsan kartaa markaad u baahato.',
  },
  closed: {
    title: 'Kiiskaagu waa xiran yahay',
    text: 'Kiiska {{number}} waxaa la xiray {{day}}. Go’aannadaada iyo warqadahaagu halkan bay ku jiraan. Haddii aad mar kale caawimo u baahato, waad codsan kartaa goor kasta.',
    household:
      'Kiiska {{number}} wuxuu ahaa qoys isbeddelay. Go’aannadaada iyo warqadahaagu halkan bay ku jiraan. Naftaada waad u codsan kartaa goor kasta.',
  },
  contact: 'Nala soo xiriir',
  caseworker: 'Shaqaalaha kiiskaaga',
  caseworkerNone: 'Weli cidna lama magacaabin',
  unit: 'Qaybta',
  phone: 'Taleefan',
  caseNumber: 'Lambarka kiiska',
  contactText: 'Ka badi wicista halkii aad ka yarayn lahayd. Maalmaha shaqada oo dhan waannu jawaabnaa.',
  readers: 'Arag cidda akhriday kiiskaaga',
  registers: 'Arag waxa aan kaa soo qaadnay meelo kale',
  contacts: 'Arag goortii aan xiriirnay',
} satisfies Draft<typeof overviewSv>
