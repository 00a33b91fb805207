import type { Draft } from '../../draft.ts'
import type {
  account as accountSv,
  attachments as attachmentsSv,
  costs as costsSv,
  incomes as incomesSv,
  review as reviewSv,
} from '../../sv/client/money.ts'

export const account = {
  title: 'Xaggee lacagta u bixinnaa?',
  lead: 'Qor akoonka aad lacagta ku rabto.',
  kind: {
    question: 'Waa akoon noocee ah?',
    bank: 'Akoon bangi',
    bankgiro: 'Bankgiro',
  },
  clearing: 'Lambarka clearing (clearingnummer)',
  clearingHelp: 'Afar ama shan lambar. Waxay ka horreeyaan lambarka akoonka ee app-ka bangigaaga.',
  number: 'Lambarka akoonka',
  bankgiro: 'Lambarka Bankgiro',
  none: 'Akoon ma lihid? Sii soco oo na soo wac, dariiq kale ayaan helaynaa.',
  message: {
    title: 'Ma rabtaa inaad wax kale noo sheegto?',
    label: 'Fariin ku socota shaqaalaha kiiskaaga',
    help: 'Tusaale haddii wax isbeddeleen bishii hore ka dib. Waad ka tagi kartaa.',
  },
  missing: {
    account: 'Qor akoon aan lacagta ku bixinno',
    clearing: 'Qor lambarka clearing, afar ama shan lambar',
    number: 'Qor lambarka akoonka, lambarro oo keliya',
    bankgiro: 'Qor lambarka Bankgiro, toddoba ama siddeed lambar',
  },
} satisfies Draft<typeof accountSv>

export const attachments = {
  title: 'Tus warqadaha',
  lead: 'Taleefanka ku sawir ama fayl dooro. Waxaannu qornay waxa aan jeclaan lahayn inaan aragno. Haddii wax kaa maqan yihiin weli waad diri kartaa oo hadhow baad keeni kartaa.',
  files: 'Sawir ama PDF, ugu badnaan 10 MB faylkiiba.',
  general: 'Wax kale oo aad rabto inaad tusto',
  wanted: {
    cost: 'Qaansheeg, biilka kirada ama rasiidh',
    income: 'Warqadda mushaharka, warqadda lacag-bixinta ama bayaanka akoonka',
    general: 'Tusaale bayaanka akoonka ee bishii hore',
  },
  choose: 'Sawir qaado ama fayl dooro',
  chooseFor: 'Sawir qaado ama fayl dooro: {{what}}',
  file: 'Fayl {{number}}, {{kind}}',
  kinds: {
    pdf: 'PDF',
    image: 'sawir',
  },
  uploading: 'Waa la soo gelinayaa …',
  added: 'Faylka waa la soo geliyay',
  removedFile: 'Faylka waa la saaray',
  tooLarge: 'Faylku wuxuu ka weyn yahay 10 MB. Qaado sawir cusub oo tayo hoose leh.',
  wrongType: 'Faylku sawir ma aha, PDF-na ma aha. Warqadda sawir ka qaado.',
  none: 'Weli waxba kuma lifaaqna',
} satisfies Draft<typeof attachmentsSv>

export const costs = {
  title: 'Kharash noocee ah baad leedahay?',
  lead: 'Cuntada, dharka, nadaafadda iyo taleefanku hore ayay ugu jiraan lacagta aan ku xisaabinno. Halkan waxaad ku qoraysaa waxa kale ee aad bixinayso {{month}}.',
  list: 'Kharashyadaada',
  none: 'Weli kharash kuma darin.',
  fromLastMonth: 'Weli ma saxan yahay? Beddel waxa hadda ka duwan.',
  add: 'Ku dar kharash',
  addNeed: 'Ku dar wax kale oo aad u baahan tahay',
  needsHelp: 'Ilkaha, daawo, ookiyaale, deyn iyo waxyaabo kale. Shay walba go’aan gaar ah ayuu helaa.',
  amount: 'Lacagta karoon ahaan',
  note: 'Wax dheeraad ah sheeg haddii aad rabto',
  noteNeed: 'Waa maxay, maxaadse ugu baahan tahay?',
  sum: 'Wadar ahaan',
  missing: {
    amount: 'Qor lacagta: {{what}}',
    note: 'Sheeg waxaad u baahan tahay: {{what}}',
  },
} satisfies Draft<typeof costsSv>

export const incomes = {
  title: 'Lacag noocee ah baad heshaan?',
  lead: 'Ku dar wax walba oo adiga, lammaanahaaga iyo carruurta idiin soo galay codsigii hore ka dib, inta badan {{month}}. Qor lacagta canshuurta ka dib.',
  any: {
    question: 'Qof qoyska ka mid ah lacag ma helay?',
    yes: 'Haa',
    no: 'Maya, cidna lacag ma helin',
  },
  list: 'Lacagta aad hesheen',
  fromLastMonth: 'Weli ma saxan yahay? Beddel waxa hadda ka duwan.',
  add: 'Ku dar dakhli',
  kind: 'Waa lacag noocee ah?',
  who: 'Yaa lacagta helay?',
  amount: 'Lacagta canshuurta ka dib, karoon ahaan',
  received: 'Maalintee lacagtu timid?',
  receivedHelp: 'Su’aashan waad ka boodi kartaa.',
  receivedOn: 'Timid {{day}}',
  sum: 'Wadar ahaan',
  assets: {
    question: 'Maanta immisa lacag ah ayaa bangiyada idiinku jirta?',
    help: 'Isku dar akoonnada oo dhan, karoon ahaan. Qor 0 haddii aydaan waxba haysan.',
  },
  missing: {
    any: 'Ka jawaab in qof lacag helay',
    amount: 'Qor lacagta: {{what}}',
    assets: 'Qor inta lacag ah ee bangiga idiinku jirta, 0 haddii aysan jirin',
  },
} satisfies Draft<typeof incomesSv>

export const review = {
  title: 'Akhri oo dir',
  lead: 'Wax walba ma saxan yihiin? Qayb walba waad beddeli kartaa.',
  changePart: 'Beddel: {{part}}',
  missing: 'Waxan ayaa loo baahan yahay ka hor intaadan dirin',
  none: 'Waxba',
  homeForm: 'Sidaad u degan tahay',
  gapsLeft: 'Buuxi waxa maqan, eeg liiska kore',
  noIncome: 'Cidna lacag ma helin',
  notAnswered: 'Lama buuxin',
  changed: 'Wax baa isbeddelay bishii hore ka dib',
  unchanged: 'Waa sidii bishii hore',
  files: 'Tirada faylasha: {{count}}',
  noFiles: 'Faylal ma jiraan',
  attest: {
    title: 'Ballan qaad inay run tahay',
    label: 'Sharaf iyo damiir ayaan ku ballan qaadayaa in waxaan qoray run yihiin oo aysan waxba ka maqnayn.',
    means:
      'Macnaheedu waa inaad sheegtay wax walba oo aad og tahay, intii karaankaaga ah. Qofkii si ula kac ah xog khaldan u bixiya waxaa laga yaabaa inuu lacagta celiyo, waana laga dacweyn karaa. Haddii aad wax si khalad ah u dhaaftay: na soo wac, waannu saxaynaa.',
    meansTitle: 'Maxay taasi ka dhigan tahay?',
    needed: 'Calaamadee sanduuqa si aad u dirto',
  },
  registers:
    'Xogta waxaannu ka hubinnaa Försäkringskassan, Skatteverket, Arbetsförmedlingen, CSN, Pensionsmyndigheten iyo sanduuqa shaqo la’aanta. Haddii ay muujiyaan wax ka duwan waxaad qortay, waad akhrinaysaa oo ka jawaabaysaa ka hor intaanan go’aan gaarin.',
  send: 'Dir codsiga',
  sending: 'Waa la dirayaa …',
  waits:
    'Xiriir ma jiro. Codsigu iskii ayuu u dirmayaa marka xiriirku soo noqdo. Ha xirin bogga ilaa aad rasiidhka aragto.',
  notSaved: 'Sug ilaa wax walba la kaydiyo',
  receipt: {
    title: 'Mahadsanid, codsigaagii waa yimid',
    received: 'Yimid',
    caseNumber: 'Lambarka kiiska',
    month: 'Wuxuu quseeyaa',
    unit: 'Qaybta',
    nextTitle: 'Maxaa hadda dhacaya?',
    next: {
      read: 'Codsigaaga waannu akhrinaynaa. Hadda waa kaalinteenna, waxba inaad samayso uma baahnid.',
      ask: 'Haddii aan wax kale u baahanno waannu kula soo xiriiraynaa.',
      decide: 'Marka go’aanku diyaar noqdo halkan ayaad ka arkaysaa, warqad ahaanna waad u helaysaa.',
    },
    late: 'Wax ma isbeddeleen? Naga soo wac {{phone}}.',
    print: 'Daabac rasiidhka',
    follow: 'La soco codsigaaga',
  },
} satisfies Draft<typeof reviewSv>
