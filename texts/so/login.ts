import type { Draft } from '../draft.ts'
import type { login as loginSv } from '../sv/login.ts'

/** Pages of the sign-in. */
export const login = {
  again: 'Mar kale isku day',
  home: 'Bogga hore',
  faultNumber: 'Lambarka khaladka: {{id}}',
  welcome: {
    title: 'Waad gashay',
    detail: 'Hadda ayaad sii socon doontaa.',
    next: 'Sii wad',
  },
  pages: {
    'login.not_known_here': {
      title: 'Ogolaansho halkan uma lihid',
      detail: 'Gelitaanku wuu fiicnaa, laakiin hadda ogolaansho nidaamka degmada uma lihid.',
      next: 'Weydii maamulahaaga ama maamulaha nidaamka inuu ku daro. Ka dib mar kale isku day.',
    },
    'login.identity_incomplete': {
      title: 'Ma helin xogta aan u baahanahay',
      detail: 'Aqoonsigaaga elektaroonigga ahi lambarka shakhsiga iyo magaca uma bixin si aan u akhrin karno.',
      next: 'Isku day aqoonsi elektaroonig ah oo kale, ama la xiriir degmada. Mar walba warqad ayaad ku codsan kartaa.',
    },
    'login.stale': {
      title: 'Gelitaanku wuu duugoobay',
      detail: 'Waqti badan bay qaadatay, ama gelitaanka hore ayaa loo isticmaalay. Waxba ma lumin.',
      next: 'Gelitaanka dib ka bilow.',
    },
    'login.cancelled': {
      title: 'Gelitaanka waad joojisay',
      detail: 'Ma aadan gelin.',
      next: 'Haddii aad rabto inaad gasho, dib ka bilow.',
    },
    'login.provider_down': {
      title: 'Gelitaanku ma jawaabayo',
      detail:
        'Adeegga caddeeya cidda aad tahay hadda ma jawaabayo. Qofkii hore u galay sida caadiga ah ayuu u sii wadan karaa.',
      next: 'Dhowr daqiiqo ka dib mar kale isku day. Haddii ay degdeg tahay, la xiriir degmada.',
    },
    'login.provider_wrong': {
      title: 'Gelitaanka kuma kalsoonaan karin',
      detail: 'Jawaabta adeegga caddeeya cidda aad tahay lama hubin karin. Sidaas darteed cidna ma soo gelin.',
      next: 'Mar kale isku day. Haddii ay mar kale dhacdo, degmada u sheeg.',
    },
    'login.closed': {
      title: 'Adeegga elektarooniggu ma furna',
      detail: 'Degmadu weli ma furin adeegga elektarooniga ah ee kaalmada dhaqaale.',
      next: 'La xiriir degmada. Mar walba warqad ayaad ku codsan kartaa.',
    },
    'login.no_page': {
      title: 'Boggu ma jiro',
      detail: 'Cinwaanku gelitaan kuma geeyo.',
      next: 'Tag bogga hore oo degmada halkaas ka dooro.',
    },
    'request.wrong_origin': {
      title: 'Ma qaadan waxa la diray',
      detail: 'Bogaggeenna kama imanin.',
      next: 'Tag bogga hore oo halkaas ka isku day.',
    },
    'request.too_many': {
      title: 'Wax yar bay dheereyd',
      detail: 'Isku dayo badan ayaa muddo gaaban nagu soo gaaray.',
      next: 'Daqiiqo sug oo mar kale isku day.',
    },
    busy: {
      title: 'Dhawaan waan soo noqonaynaa',
      detail: 'Hadda xogteenna ma gaari karno. Waxba ma lumin.',
      next: 'Wax yar ka dib mar kale isku day.',
    },
    fault: {
      title: 'Wax baa naga khaldamay',
      detail: 'Khaladkaaga ma aha. Ma aadan gelin.',
      next: 'Wax yar ka dib mar kale isku day. Haddii ay mar kale dhacdo, degmada u sheeg oo lambarka khaladka sheeg.',
    },
  },
  demo: {
    title: 'Yaad rabtaa inaad noqoto?',
    notice: 'Kani waa bandhig tijaabo ah. Dadku waa la been-abuuray, lambar sir ahna looma baahna.',
    staffHow: 'Dooro shaqaale {{municipality}}. Waxaad arki karto oo samayn karto doorka ayay ku xiran tahay.',
    clientHow: 'Dooro qof degan {{municipality}}.',
    others: 'Kuwa kale',
    nobody: 'Halkan cid la galo ma jirto. Ku bilow mar kale --reset-demo si dadka mar kale loo abuuro.',
    wrongTitle: 'Gelitaankan lama sii wadi karo',
    wrong: 'Waxaa laga yaabaa inuu duugoobay. Tag bogga hore oo dib ka bilow.',
  },
} satisfies Draft<typeof loginSv>
