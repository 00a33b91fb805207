import type { Draft } from '../../draft.ts'
import type { accessibility as accessibilitySv, safety as safetySv } from '../../sv/client/safety.ts'

export const accessibility = {
  title: 'Helitaan fudud',
  link: 'Helitaan fudud',
  lead: 'Qof walba waa inuu isticmaali karaa adeeggan elektaroonigga ah. Halkan waxaa ku qoran sida uu u raaco sharciga helitaanka adeegyada dijitaalka ah ee dadweynaha, iyo waxaad samayn karto haddii wax shaqayn waayaan.',
  none: 'Degmadu weli xogteeda ma dhiibin. Wac taleefanka guud ee degmada haddii wax kuu shaqayn waayaan.',
  how: {
    title: 'Sidee adeeggu ugu fududdahay qof walba?',
    tested:
      'Bog walba waxaa barnaamij lagu hubiyaa WCAG 2.2 AA, shaashad ballaaran iyo mid yar, luqad walbana. Barnaamijku qayb keliya oo khaladaadka ah ayuu helaa.',
    self: 'Degmadu lafteedu waxay adeegga eegtay {{day}}.',
    external: 'Qof dibadda ah ayaa adeegga degmada u eegay {{day}}.',
    never: 'Weli cidna gacan kuma eegin adeegga degmada.',
    partly: 'Adeeggu sharciga qayb ahaan ayuu raacaa. Waxan ayaa dhiman:',
    known: 'Degmadu ma ogsoona wax dhiman.',
    pdf: 'Go’aannada iyo warqadaha aad PDF ahaan u furto laguma tijaabin akhriyaha shaashadda. Qaab kale ku codso.',
    languages: 'Luqadaha aan Iswiidhishka ahayn mashiin baa turjumay, ilaa qof akhriyo.',
    saidOn: 'Xogta waxaa la bixiyay {{day}}.',
  },
  tell: {
    title: 'Noo sheeg waxa aan shaqaynayn',
    lead: 'Qor waxa adag, ama waxaad qaab kale ku rabto. Kiiskaaga saamayn kuma leh.',
    told: 'Maxaa aan shaqaynayn?',
    answerTo: 'Xaggee kuugu jawaabnaa? Waxba inaad buuxiso qasab ma aha.',
    answerToHow: 'Tusaale lambar taleefan ama cinwaan iimayl.',
    missing: 'Qor waxa aan shaqaynayn.',
    send: 'Dir',
    sent: 'Mahadsanid. Degmadu way heshay waxaad qortay.',
    signedOut: 'Sidoo kale waad qori kartaa ama wici kartaa:',
    email: 'Iimayl',
    phone: 'Taleefan',
  },
  digg: {
    title: 'Jawaabta kuma qanacsanid?',
    text: 'Hay’adda maamulka dijitaalka ah, Digg, ayaa hubisa in sharciga la raaco. Waxaad ka dacwoon kartaa digg.se.',
  },
} satisfies Draft<typeof accessibilitySv>

export const safety = {
  exit: 'Si degdeg ah uga bax bogga',
  exitWhere: 'Waa lagaa saarayaa, bog caadi ahna waa la muujinayaa.',
  soon: {
    title: 'Weli ma joogtaa?',
    text_one:
      '{{count}} daqiiqo ka dib waa lagaa saarayaa, si aan cid kale u akhrin waxaaga. Waxaad qortay way jiraan.',
    text_other:
      '{{count}} daqiiqo ka dib waa lagaa saarayaa, si aan cid kale u akhrin waxaaga. Waxaad qortay way jiraan.',
    stay: 'Sii joog',
  },
} satisfies Draft<typeof safetySv>
