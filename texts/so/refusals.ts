import type { RefusalPart } from '../refusal-text.ts'

/** What residents can be told no by. */
export const refusals = {
  'request.malformed': {
    title: 'Xogta ma akhrin karin',
    detail: 'Meel baa bannaan ama si khaldan loo buuxiyay. Akhri waxaad qortay oo mar kale isku day.',
  },
  'request.too_large': {
    title: 'Waxaad dirtay aad bay u weyn yihiin',
    detail: 'Markiiba wax yar dir. Faylka lifaaqa ahi ugu badnaan waa 10 MB.',
  },
  'request.too_many': {
    title: 'Wax yar bay dheereyd',
    detail:
      'Isku dayo badan ayaa muddo gaaban nagu soo gaaray. Daqiiqo sug oo mar kale isku day. Waxaad qortay waxba kama lumin.',
  },
  'request.wrong_origin': {
    title: 'Ma qaadan waxa la diray',
    detail:
      'Waxay ka timid degel kale oo aan kan ahayn. Tillit browser-kaaga mar kale ka fur oo samee waxaad samaynaysay.',
  },
  'session.none': {
    title: 'Ma aadan gelin',
    detail: 'Gal, halkan ayaad ku soo noqonaysaa.',
  },
  'session.ended': {
    title: 'Waa lagaa saaray',
    detail: 'Muddo ayaa waxba dhicin, ama waad ka baxday. Mar kale gal, halkan ayaad ku soo noqonaysaa.',
  },
  'role.not_allowed': {
    title: 'Ogolaanshahaagu kuma filna',
    detail: 'Ma haysatid doorka loo baahan yahay. La hadal maamulahaaga haddii aad u malaynayso inaad lahaan lahayd.',
  },
  not_found: {
    title: 'Halkan waxba ma jiraan',
    detail: 'Cinwaanku wuu khaldanaan karaa ama wuu duugoobay. Tag bogga hore oo halkaas ka bilow.',
  },
  'conflict.changed': {
    title: 'Qof baa halkan beddelay intaas',
    detail: 'Nooc ka cusub ayaa jira. Akhri oo dooro waxa saxda ah. Waxaad qortay way jiraan.',
  },
  'idempotency.missing': {
    title: 'Bogga waa in dib loo soo geliyo',
    detail:
      'Boggu ma dirin calaamadda ka hortagta in isla wax laba jeer la sameeyo. Dib u soo geli bogga oo mar kale isku day.',
  },
  'idempotency.reused': {
    title: 'Kan hore ayaa loo diray, isagoo wax kale ku jiraan',
    detail: 'Dib u soo geli bogga oo arag waxa yimid ka hor intaadan mar kale dirin.',
  },
  busy: {
    title: 'Hadda dad badan ayaa adeegga isticmaalaya',
    detail: 'Wax yar sug oo mar kale isku day. Waxaad qortay waxba kama lumin.',
  },
  'application.not_attested': {
    title: 'Waa inaad ballan qaaddo in xogtu sax tahay',
    detail: 'Calaamadee sanduuqa aad sharaf iyo damiir ku ballan qaadayso in xogtu sax tahay. Ka dib waad diri kartaa.',
  },
  'application.exists_for_month': {
    title: 'Hore ayaad bishaas u codsatay',
    detail: 'Codsigaagii waa yimid. Wax ma isbeddeleen? Na soo wac, waannu ku daraynaa.',
  },
  'application.month_closed': {
    title: 'Bishaas halkan laguma codsan karo',
    detail:
      'Dooro bil ka furan bogga hore. Haddii aad u baahan tahay inaad bil kale codsato, na soo wac ama kaalay qaabilaadda.',
  },
  'application.incomplete': {
    title: 'Xog baa codsiga ka maqan',
    detail: 'Ku noqo tallaabooyinka calaamadsan oo ka jawaab waxa haray. Waxaad qortay waa kaydsan yihiin.',
  },
  'application.account_missing': {
    title: 'Akoon lacagta lagu bixiyo ayaa maqan',
    detail:
      'Qor lambarka clearing (clearingnummer) iyo lambarka akoonka, ama Bankgiro. Qofkii aan akoon lahayn waa na soo wici karaa.',
  },
  'application.none': {
    title: 'Codsi bisha ma jiro',
    detail: 'Codsi waa inuu yimaado ama la diiwaangeliyo ka hor intaan tan la samayn.',
  },
  'draft.sent': {
    title: 'Codsiga hore ayaa loo diray',
    detail:
      'Lama beddeli karo mar dambe. Wax ma khaldameen ama ma isbeddeleen? Na soo wac, kiiska ayaannu ku qoraynaa.',
  },
  'file.type_not_allowed': {
    title: 'Faylka noocan ah lama lifaaqi karo',
    detail: 'Lifaaq sawir (JPEG ama PNG) ama PDF. Warqadda sawir waad ka qaadi kartaa.',
  },
  'file.too_large': {
    title: 'Faylku aad buu u weyn yahay',
    detail: 'Faylku ugu badnaan waa 10 MB. Qaado sawir cusub oo tayo hoose leh, ama faylka kala qaybi.',
  },
  'file.image_too_large': {
    title: 'Sawirku dhibco aad u badan ayuu leeyahay',
    detail: 'Qaado sawir caadi ah ama sawirka yaree, oo mar kale isku day.',
  },
  'file.unreadable': {
    title: 'Faylka lama furi karo',
    detail: 'Wuu xumaan karaa ama lambar sir ah ayuu leeyahay. Isku day inaad warqadda sawir ka qaaddo.',
  },
  'file.infected': {
    title: 'Faylku wuxuu leeyahay barnaamij waxyeello leh',
    detail: 'Lama qaadan karo lamana furi karo. Micnaheedu ma aha in qof khalad sameeyay. Warqadda sawir ka qaado.',
  },
  'upload.unfinished': {
    title: 'Weli faylka oo dhan ma imanin',
    detail: 'Waxa maqan waxaa laga diraa taleefanka ama kombiyuutarka faylka lagu doortay.',
  },
  'file.too_many': {
    title: 'Lifaaqyadu aad bay u badan yihiin',
    detail: 'Ka saar wax aadan u baahnayn. Warqadaha qaabilaadda ayaad ku dhiibi kartaa.',
  },
  'account.unknown_bank': {
    title: 'Lambarka clearing ma naqaan',
    detail:
      'Lambarka clearing (clearingnummer) waa afar lambar, ama shan haddii uu 8 ku bilaabmo. Wuxuu ku qoran yahay app-ka bangigaaga ama kaarkaaga.',
  },
  'account.wrong_length': {
    title: 'Lambarka akoonku tiro khaldan ayuu leeyahay',
    detail:
      'Qor lambarka akoonka iyada oo aan lambarka clearing lahayn. Tiri lambarrada app-ka bangigaaga oo isbarbar dhig.',
  },
  'account.bankgiro_invalid': {
    title: 'Lambarka Bankgiro sax ma aha',
    detail: 'Waxaa laga yaabaa in hal lambar khaldan yahay. Lambarka Bankgiro waa toddoba ama siddeed lambar.',
  },
  'account.unreadable': {
    title: 'Akoonku sax ma aha',
    detail:
      'Hubi lambarka clearing iyo lambarka akoonka, ama Bankgiro. Waxay ku qoran yihiin app-ka bangigaaga ama kaarkaaga.',
  },
  'hearing.none': {
    title: 'Su’aal laga jawaabo ma jirto',
    detail: 'Su’aashu way dhammaan kartay. Tag bisha oo arag waxa hadda jira.',
  },
  'hearing.answered': {
    title: 'Jawaabtu hore ayay u timid',
    detail: 'Ma rabtaa inaad wax ku darto? Na soo wac, kiiska ayaannu ku qoraynaa.',
  },
  'letter.not_ready': {
    title: 'Warqaddu weli diyaar ma aha',
    detail: 'Hadda ayaa la qorayaa. Daqiiqo sug oo mar kale fur. Go’aanku hore ayuu u dhaqan galay.',
  },
  'withdrawal.nothing_open': {
    title: 'Baahi furan oo lala noqdo ma jirto',
    detail:
      'Baahida hore ayaa loo go’aamiyay ama loola noqday. Dib u soo geli bogga oo arag waxa furan. Qoraalku wuu jiraa.',
  },
  'withdrawal.together': {
    title: 'Waad wada codsateen',
    detail: 'Midkiin keligiis ma la noqon karo waxa aad wada codsateen. Na soo wac, waannu idin caawinaynaa.',
  },
  'withdrawal.waiting': {
    title: 'Hore ayaad u bilowday inaad codsiga la noqoto',
    detail: 'Bogga bisha ayaad kaga noqon kartaa. Waxaad qortay way jiraan.',
  },
  'withdrawal.counts': {
    title: 'Waqtigii aad ka noqon lahayd wuu dhammaaday',
    detail: 'Codsiga waa loola noqday. Weli caawimo ma u baahan tahay? Mar kale codso ama maanta na soo wac.',
  },
  'completion.day_unfit': {
    title: 'Maalin kale dooro',
    detail: 'Maalintu waxay noqon kartaa {{from}} ilaa {{to}}. Haddii aysan ku filnayn, wac oo nala heshii.',
  },
  'decision.gates_unmet': {
    title: 'Sharcigu wax kale ayuu u baahan yahay go’aanka ka hor',
    detail: 'Waxa maqan liiska ayay ku qoran yihiin, iyo waxa buuxiya. Waxba lama go’aamin.',
  },
  'appeal.exists': {
    title: 'Go’aanka hore ayaa rafcaan looga qaatay',
    detail:
      'Rafcaanku waa noo yimid. Ma rabtaa inaad wax ku darto? Fariin ahaan ama warqad ahaan isla kiiska ugu soo dir. Qoraalku wuu jiraa.',
  },
  'delay.decided': {
    title: 'Hore ayaa loo go’aamiyay',
    detail: 'Waxa la codsaday waa la go’aamiyay ama waa loola noqday. Dib u soo geli bogga. Waxba lama dirin.',
  },
  'delay_request.too_early': {
    title: 'Lix bilood ma dhaafin',
    detail:
      'Codsi ah in kiiska go’aan laga gaaro waxaa la samayn karaa laga bilaabo {{from}} (12 § förvaltningslagen). Na weydii sida uu socdo.',
  },
  'delay_request.exists': {
    title: 'Codsigu hore ayuu u jiraa',
    detail: 'Codsi walba hal mar ayaa la weydiisan karaa. Codsigii hore ayaa jira.',
  },
  'intake.month_unfit': {
    title: 'Bisha halkan laguma codsan karo',
    detail: 'Dooro bil laba iyo toban bilood gadaal ilaa laba bilood hore ah.',
  },
  'intake.cost_decided': {
    title: 'Taageerada bisha hore ayaa loo go’aamiyay',
    detail:
      'Kharash caadi ahi go’aankaas ayuu ku jiraa. Dooro baahida ay tahay, ama Baahi kale oo erayada qofka ah, markaas gaar ayaa loo eegayaa. Haddii go’aanka la beddelayo waxaa laga sameeyaa bogga bisha.',
  },
  'approval.answered': {
    title: 'Su’aasha hore ayaa looga jawaabay',
    detail: 'Wax ma isbeddeleen? Na soo wac, kiiska ayaannu ku qoraynaa.',
  },
  'respite.over': {
    title: 'Muddada diyaarintu way dhammaatay',
    detail: 'Dib looma beddeli karo. Haddii kharashku weli sarreeyo go’aan cusub ayaa loo baahan yahay.',
  },
  'respite.effort_ahead': {
    title: 'Maalintu weli ma imanin',
    detail: 'Dooro maalinta la sameeyay, maanta ama ka hor. Qoraalku wuu jiraa.',
  },
  'emergency.no_words': {
    title: 'Qor waxay ku saabsan tahay',
    detail: 'Ugu yaraan {{least}} xaraf ayaa loo baahan yahay, si qofka akhriya u ogaado waxa dhacay.',
  },
  'month.unreadable': {
    title: 'Bisha lama akhrin karo',
    detail: 'Tag bogga hore oo bisha halkaas ka dooro.',
  },
  'person_number.invalid': {
    title: 'Lambarka shakhsigu sax ma aha',
    detail: 'Ku qor laba iyo toban lambar, YYYYMMDD-NNNN. Samordningsnummer-na waa la aqbalaa.',
  },
} satisfies RefusalPart
