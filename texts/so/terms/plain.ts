import type { TermDraft } from '../../term-text.ts'

/** Why each line is as it is, told to the client. */
export const plain = {
  'income.fetched_social_insurance_agency':
    'Waxaannu ka ogaannay Försäkringskassan {{fetchedOn}}. Lacagtu halkaas waxay ahayd {{fetchedOre}}.',
  'income.fetched_student_aid_board':
    'Waxaannu ka ogaannay CSN {{fetchedOn}}. Lacagtu halkaas waxay ahayd {{fetchedOre}}.',
  'income.fetched_pensions_agency':
    'Waxaannu ka ogaannay Pensionsmyndigheten {{fetchedOn}}. Lacagtu halkaas waxay ahayd {{fetchedOre}}.',
  'income.fetched_unemployment_fund':
    'Waxaannu ka ogaannay sanduuqa shaqo la’aanta {{fetchedOn}}. Lacagtu halkaas waxay ahayd {{fetchedOre}}.',
  'income.fetched_employment_service':
    'Waxaannu ka ogaannay Arbetsförmedlingen {{fetchedOn}}. Lacagtu halkaas waxay ahayd {{fetchedOre}}.',
  'income.fetched_tax_agency':
    'Waxaannu ka ogaannay Skatteverket {{fetchedOn}}. Lacagtu halkaas waxay ahayd {{fetchedOre}}.',
  'norm.couple_covers_both': 'Lacagtu waa labadiinna qof ee waaweyn wadar ahaan.',
  'norm.age_class': 'Ilmuhu waa {{age}} sano. Lacagtu waa tan carruurta {{ageClass}} sano.',
  'norm.age_class_lunch_away':
    'Ilmuhu waa {{age}} sano, qadadana xannaanada ayuu ku cunaa. Sidaas darteed lacagtu wax yar bay ka yar tahay carruurta {{ageClass}} sano ee guriga wax ku cuna.',
  'norm.part_of_month':
    'Qofku wuxuu kula degan yahay {{days}} ka mid ah {{divisor}} maalmood. Bil dhan lacagtu waa {{wholeOre}}.',
  'norm.child_part_of_month':
    'Ilmuhu waa {{age}} sano, wuxuuna kula degan yahay {{days}} ka mid ah {{divisor}} maalmood. Bil dhan lacagtu waa {{wholeOre}}.',
  'norm.persons': 'Lacagtu waxay ku xiran tahay tirada qoyskiinna. Tirada: {{persons}}.',
  'norm.more_than_seven':
    'Qoyska waxaad ka tihiin {{persons}}. Qof walba oo toddoba ka badan waxaannu ku darnaa {{stepOre}}.',
  'norm.shared_dwelling':
    'Guriga waxaa degan {{persons}}, {{members}} idinka mid ahna waa qoyskaaga. Waxaannu xisaabinnaa qaybtiinna kharashyada la wadaago, oo ah {{wholeOre}} dadka oo dhan.',
  'norm.common_part_of_month':
    'Qoysku wuxuu joogaa {{days}} ka mid ah {{divisor}} maalmood. Bil dhan lacagtu waa {{wholeOre}}.',
  'norm.common_by_days': 'Qofka qayb bisha ah kula degan maalmahaas oo keliya ayaa loo tiriyaa.',
  'cost.not_assessed': 'Weli kharashka ma qiimayn. Ilaa markaas waxaannu ku xisaabinnaa waxaad codsatay.',
  'cost.approved_differs': 'Lacagta oo dhan ma aqbalin. Sababtu waa: {{note}}',
  'cost.reason_missing': 'Lacagta oo dhan ma aqbalin. Na weydii sababta: xaq baad u leedahay inaad ogaato.',
  'cost.above_guideline':
    'Kharashku wuu ka sarreeyaa {{guidelineOre}}, oo ah xadka degmada. Waxaannu eegaynaa waxa adiga macquul kuu ah.',
  'income.stimulus':
    'Ma xisaabinno {{percent}} % mushaharkaaga, waayo kaalmada nolol-maalmeedka ayaad lix bilood oo isku xiga heshay. Waxay socotaa {{from}} ilaa {{to}}.',
  'income.youth_exempt':
    'Carruurta iyo dhallinyarada iskuulka dhigata waxay sannadkii heli karaan {{yearlyOre}} iyadoo aan la xisaabin.',
  'income.youth_above':
    'Dakhligu wuu ka badan yahay inta carruurta iyo dhallinyaradu sannadkii heli karaan iyadoo aan la xisaabin. Waxaannu qiimaynaynaa in la xisaabiyo.',
  'income.guideline_exempt':
    'Degmadu waxay go’aamisay in dakhliga noocan ah aan la xisaabin, gebi ahaan ama qayb ahaan.',
  'income.loan_counts':
    'Amaahda waxbarashada waxaa loogu talagalay inaad ku noolaato intaad wax baranayso. Sidaas darteed dakhli ayaa loo tiriyaa.',
  'incomes.month': 'Lacagta timid {{month}} ayaa la xisaabinayaa.',
  'income.usually_exempt': 'Lacagta noocan ah ma xisaabinno.',
  'income.for_extra_costs':
    'Lacagtaas ma xisaabinno, waayo waxaa loogu talagalay kharashyo gaar ah. Markaas waa inay iyaga ku filnaato.',
  'income.seized': 'Lacagtu deyn bay ku dhacday oo adiga kuma soo gaarin. Sidaas darteed ma xisaabinno.',
  'income.borrowed_counts': 'Lacagta aad amaahatay waa lagu noolaan karaa. Sidaas darteed dakhli ayaa loo tiriyaa.',
  'income.ask_part':
    'Waxaannu eegaynaa waxa lacagtu beddelayso. Waxaa laga yaabaa in qayb {{amountOre}} ka mid ah aan la xisaabin.',
  'income.ask_small': 'Deeqaha yaryar lama xisaabiyo. Waxaannu eegaynaa in {{amountOre}} deeq yar tahay.',
  'income.ask_unknown':
    'Waxaannu xisaabinnaa {{amountOre}}, laakiin xeer cad ma jiro. Shaqaalaha kiiska ayaa eegaya inay sax tahay.',
  'income.other_month':
    'Lacagtu waxay timid {{came}}. Caadi ahaan waxaannu xisaabinnaa wixii yimid {{month}}, sidaas darteed waxaannu eegaynaa in hadda la xisaabiyo.',
  'need.surplus_used': 'Bishan waxaa kuu soo haray {{surplusOre}}. Lacagtaas ayaa marka hore la isticmaalaa.',
  'assets.used_first': 'Lacagta aad kaydsatay waa in la isticmaalo ka hor intaadan kaalmada nolol-maalmeedka helin.',
  'result.need':
    'Dakhligaagu kuma filna waxaad u baahan tahay. Farqiga waxaad ku heli kartaa kaalmada nolol-maalmeedka.',
  'result.surplus': 'Dakhligaagu waa le’eg yahay ama ka badan yahay waxaad u baahan tahay sida xisaabtu tiri.',
  'norm.entered': 'Lacagtu waxay ka timid {{regulation}}.',
  'norm.adults_not_official': 'Hadda waxaannu hubinaynaa in lacagta dadka waaweyn sax tahay.',
  'norm.child_not_official': 'Hadda waxaannu hubinaynaa in lacagta carruurtu sax tahay.',
  'norm.child_lunch_not_official':
    'Hadda waxaannu hubinaynaa in lacagta carruurta qadada xannaanada ku cunta sax tahay.',
  'norm.common_not_official': 'Hadda waxaannu hubinaynaa in lacagta kharashyada la wadaago sax tahay.',
  'income.base_not_official': 'Hadda waxaannu hubinaynaa in xadka {{year}} sax yahay.',
  'norm.amount_not_official': 'Hadda waxaannu hubinaynaa in lacagtu sax tahay.',
  'norm.municipal': 'Waxaannu ku xisaabinnaa heerka degmada. Sababtu waa: {{note}}',
  'norm.period': 'Inta lagu jiray {{days}} ka mid ah {{divisor}} maalmood qoyska waxaad ka ahaydeen {{persons}}.',
  'norm.higher_shall': 'Sababo gaar ah ayaad u leedahay inaad wax badan hesho. Sababtu waa: {{note}}',
  'norm.lower_may': 'Lacagtu sababo gaar ah ayay u yar tahay. Sababtu waa: {{note}}',
  'cost.guideline_asks_rooms':
    'Waxaannu u baahanahay inaan ogaanno inta qol ee aad leedihiin si aan u aragno in kharashku macquul yahay.',
  'cost.guideline_asks_heating':
    'Waxaannu u baahanahay inaan ogaanno in kulaylku kirada ku jiro si aan u aragno in kharashku macquul yahay.',
  'cost.electricity_in_rent': 'Waxaad qortay in korontadu kirada ku jirto. Waxaannu eegaynaa waxa biilkani quseeyo.',
  'cost.guideline_no_row':
    'Degmadu xad go’an uma laha qoys sidiinna oo kale ah. Tirada dadka: {{persons}}. Waxaannu eegaynaa waxa adiga macquul kuu ah.',
  'cost.share_proposed':
    'Dhowr ayaad guriga wadaagtaan. Qaybtaada kirada waa {{shareOre}} haddii loo qaybiyo sida degmadu caadi ahaan u qaybiso.',
  'income.child_own_norm': 'Lacagta ilmaha waxaannu xisaabinnaa ilaa lacagta ilmaha ee heerka oo keliya, {{normOre}}.',
  'surplus.weighed':
    '{{month}} waxaad haysatay wax ka badan baahidaada. Shaqaalaha kiisku wuxuu qiimeeyay in lacagta hadda la xisaabiyo. Sababtu waa: {{note}}',
  'retroactive.claim':
    'Waxaad heshay kaalmo {{aidOre}} ah {{from}} ilaa {{to}}. Hadda waxaad helaysaa lacag isla muddadaas ah, markaas qayb ka mid ah degmada ayay tagaysaa.',
  'retroactive.below_limit':
    'Lacagta oo dhan adigaa leh. Degmadu waxba ma codsato marka kaalmadu tahay {{limitOre}} ama ka yar.',
  'retroactive.not_from_this': 'Lacagta oo dhan adigaa leh. Lacagta noocan ah weligeed degmada ma tagto.',
  'advance.recoverable': 'Lacagta waxaad u heshay hormarin ahaan, waxaana lagu ogeysiiyay go’aanka {{servedOn}}.',
  'advance.no_ground': 'Uma baahnid inaad celiso. Go’aanku sababta ma sheegin.',
  'advance.not_in_writing': 'Uma baahnid inaad celiso. Go’aan qoran kuma jirin.',
  'advance.not_served': 'Uma baahnid inaad celiso. Lama caddayn karo inaad go’aanka heshay.',
  'norm.later_child':
    'Kani waa ilmaha lambarka {{order}}. Markaas lacagtu waa {{percent}} % tan caadiga ah. Isbeddelku tallaabo tallaabo ayuu u imanayaa, hadda {{phase}} % ayaa socda.',
  'activity.not_yet':
    'Laga bilaabo {{from}} waxaad u baahan kartaa inaad ka qayb gasho hawlo si aad u hesho kaalmada nolol-maalmeedka.',
  'activity.exempt': 'Shuruudda ka-qaybgalku adiga kuma quseyso.',
  'activity.too_early':
    'Shuruudda ka-qaybgalku waxay bilaabataa {{limit}} bilood oo isku xiga ka dib. Taageero waxaad heshay {{months}} bilood.',
  'activity.not_offered':
    'Taageero waxaad heshay {{months}} bilood, {{limit}} ka dibna waa inaan hawl kuu soo bandhigno. Weli ma samayn.',
  'activity.met':
    'Sidii la go’aamiyay ayaad uga qayb galaysaa. Taageero waxaad heshay {{months}} bilood, shuruudduna waxay bilaabataa {{limit}} ka dib.',
  'activity.not_met':
    'Taageero waxaad heshay {{months}} bilood, waana inaad hawlo ka qayb gasho {{limit}} ka dib. Noo sheeg sababta aysan u dhicin, ka hor intaanan go’aan gaarin.',
  'change.result': 'Taageeradu waa {{afterOre}}, hore waxay ahayd {{beforeOre}}.',
  'change.new': 'Cusub: {{afterOre}}.',
  'change.gone': 'Hadda ma jiro, hore waxay ahayd {{beforeOre}}.',
  'change.age':
    '{{afterOre}}, hore waxay ahayd {{beforeOre}}. Ilmuhu wuu weynaaday, hadda waxaa loo tiriyaa carruurta {{ageClass}} sano.',
  'change.days': '{{afterOre}}, hore waxay ahayd {{beforeOre}}. Qofku maalmo tiro kale ah ayuu kula degan yahay.',
  'change.persons': '{{afterOre}}, hore waxay ahayd {{beforeOre}}. Tiradiinna hadda waa: {{persons}}.',
  'change.stimulus_began':
    '{{afterOre}}, hore waxay ahayd {{beforeOre}}. Hadda qayb mushaharka ah oo keliya ayaan xisaabinnaa, waayo muddo dheer ayaad taageero heshay.',
  'change.stimulus_ended':
    '{{afterOre}}, hore waxay ahayd {{beforeOre}}. Labadii sano ee qayb mushaharka ah aan la xisaabin way dhammaadeen.',
  'change.amounts': '{{afterOre}}, hore waxay ahayd {{beforeOre}}. Dawladdu lacago cusub ayay go’aamisay.',
  'change.higher': 'Way korodhay: {{afterOre}}, hore waxay ahayd {{beforeOre}}.',
  'change.lower': 'Way yaraatay: {{afterOre}}, hore waxay ahayd {{beforeOre}}.',
  'question.wage':
    'Haddii aad hesho {{wageOre}} mushahar dheeraad ah waxaannu ka xisaabinnaa {{countedOre}}. Taageeradu waxay ka beddelaysaa {{beforeOre}} ilaa {{afterOre}}. Waxaad haysataa {{keptOre}} ka badan sidii hore.',
  'question.wages':
    'Haddii aad wadar ahaan heshaan {{wageOre}} mushahar dheeraad ah waxaannu ka xisaabinnaa {{countedOre}}. Taageeradu waxay ka beddelaysaa {{beforeOre}} ilaa {{afterOre}}. Waxaad haysataan {{keptOre}} ka badan sidii hore.',
  'question.rent_covered': 'Kiro ilaa {{upToOre}} dhammaan waannu xisaabinnaa.',
  'question.rent_assessed': 'Degmadu xad go’an ma laha. Waxaannu eegaynaa waxa adiga macquul kuu ah.',
  'question.stimulus_until':
    '{{from}} ilaa {{to}} mushaharkaaga oo dhan ma xisaabinno. Bilaha haray tan ka dib: {{months}}.',
  'question.stimulus_counting':
    'Bilaha isku xiga ee aad taageero heshay: {{inRow}}. Intan bilood oo kale ka dib mushaharkaaga oo dhan ma xisaabinno: {{left}}.',
  'question.stimulus_waits_for_wage':
    'Bilaha isku xiga ee aad taageero heshay: {{inRow}}. Markaad mushahar hesho dhammaan ma xisaabinno.',
  'question.stimulus_no_history': 'Ma ogin inta aad taageero heshay.',
  'assets.respite':
    'Waxaad haysataa ilaa {{to}} inaad lacag u beddesho, ilaa markaasna ma xisaabinno. Sababtu waa: {{note}}',
} satisfies TermDraft['plain']
