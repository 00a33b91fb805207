import type { TermDraft } from '../../term-text.ts'

/** Why each line is as it is, told to the client. */
export const plain = {
  'income.fetched_social_insurance_agency':
    'Vi fick veta det av Försäkringskassan den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_student_aid_board': 'Vi fick veta det av CSN den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_pensions_agency':
    'Vi fick veta det av Pensionsmyndigheten den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_unemployment_fund':
    'Vi fick veta det av a-kassan den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_employment_service':
    'Vi fick veta det av Arbetsförmedlingen den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_tax_agency': 'Vi fick veta det av Skatteverket den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'norm.couple_covers_both': 'Beloppet är för er båda vuxna tillsammans.',
  'norm.age_class': 'Barnet är {{age}} år. Beloppet är det som gäller för barn {{ageClass}} år.',
  'norm.age_class_lunch_away':
    'Barnet är {{age}} år och äter lunch på förskolan. Därför är beloppet lite lägre. Det är lägre än för barn {{ageClass}} år som äter hemma.',
  'norm.part_of_month':
    'Personen bor hos dig {{days}} av {{divisor}} dagar. För en hel månad är beloppet {{wholeOre}}.',
  'norm.child_part_of_month':
    'Barnet är {{age}} år och bor hos dig {{days}} av {{divisor}} dagar. För en hel månad är beloppet {{wholeOre}}.',
  'norm.persons': 'Beloppet beror på hur många ni är i hushållet. Antal: {{persons}}.',
  'norm.more_than_seven': 'Ni är {{persons}} i hushållet. För varje person över sju lägger vi till {{stepOre}}.',
  'norm.shared_dwelling':
    'Ni är {{persons}} som bor i bostaden. Av er hör {{members}} till ditt hushåll. De gemensamma kostnaderna är {{wholeOre}} för alla. Vi räknar med er del.',
  'norm.common_part_of_month':
    'Hushållet är där {{days}} av {{divisor}} dagar. För en hel månad är beloppet {{wholeOre}}.',
  'norm.common_by_days': 'Någon bor hos dig en del av månaden. Vi räknar bara de dagarna.',
  'cost.not_assessed': 'Vi har inte bedömt kostnaden än. Så länge räknar vi med det du har sökt.',
  'cost.approved_differs': 'Vi räknar inte med hela beloppet. Skälet är: {{note}}',
  'cost.reason_missing': 'Vi räknar inte med hela beloppet. Fråga oss varför. Du har rätt att få veta.',
  'cost.above_guideline':
    'Kostnaden är högre än {{guidelineOre}}. Det är kommunens gräns. Vi ser efter vad som är rimligt för dig.',
  'income.stimulus':
    'Vi räknar inte {{percent}} % av din lön. Du har fått försörjningsstöd sex månader i rad. Det gäller från {{from}} till {{to}}.',
  'income.youth_exempt': 'Barn och unga som går i skolan får tjäna {{yearlyOre}} på ett år. Då räknas det inte.',
  'income.youth_above':
    'Barn och unga får tjäna en del på ett år utan att det räknas. Den här inkomsten är högre. Vi bedömer om den ska räknas.',
  'income.guideline_exempt':
    'Kommunen har bestämt att den här sortens inkomst inte räknas. Det kan gälla allt eller en del.',
  'income.loan_counts': 'Studielån är pengar att leva på när du studerar. Därför räknas det som en inkomst.',
  'incomes.month': 'Pengar som kom i {{month}} ska räknas.',
  'income.usually_exempt': 'Den här sortens pengar räknar vi inte.',
  'income.for_extra_costs':
    'Vi räknar inte de pengarna. De är till för särskilda kostnader. De ska också räcka till de kostnaderna.',
  'income.seized': 'Pengarna gick till en skuld. Du fick dem aldrig. Därför räknar vi dem inte.',
  'income.borrowed_counts': 'Du kan leva på pengar du har lånat. Därför räknas de som en inkomst.',
  'income.ask_part': 'Vi ser efter vad pengarna är till för. En del av {{amountOre}} kanske inte ska räknas.',
  'income.ask_small': 'Små bidrag räknas inte. Vi ser efter om {{amountOre}} är ett litet bidrag.',
  'income.ask_unknown':
    'Vi räknar med {{amountOre}}. Men det finns ingen tydlig regel. En handläggare ser efter om det är rätt.',
  'income.other_month':
    'Pengarna kom i {{came}}. Vi brukar räkna det som kom i {{month}}. Vi ser efter om de ska räknas nu.',
  'need.surplus_used': 'Du hade {{surplusOre}} över den här månaden. De pengarna används först.',
  'assets.used_first': 'Du måste använda sparade pengar först. Sedan kan du få försörjningsstöd.',
  'result.need': 'Dina inkomster räcker inte till det du behöver. Du kan få skillnaden i försörjningsstöd.',
  'result.surplus': 'Dina inkomster räcker till det du behöver. Det visar beräkningen.',
  'norm.entered': 'Beloppen kommer från {{regulation}}.',
  'norm.adults_not_official': 'Vi kontrollerar just nu att beloppet för vuxna är rätt.',
  'norm.child_not_official': 'Vi kontrollerar just nu att beloppet för barn är rätt.',
  'norm.child_lunch_not_official': 'Vi kontrollerar just nu att beloppet för barn som äter lunch på förskolan är rätt.',
  'norm.common_not_official': 'Vi kontrollerar just nu att beloppet för gemensamma kostnader är rätt.',
  'income.base_not_official': 'Vi kontrollerar just nu att gränsen för {{year}} är rätt.',
  'norm.amount_not_official': 'Vi kontrollerar just nu att beloppet är rätt.',
  'norm.municipal': 'Vi räknar med kommunens egen norm. Skälet är: {{note}}',
  'norm.period': 'Under {{days}} av {{divisor}} dagar var ni {{persons}} i hushållet.',
  'norm.higher_shall': 'Du har särskilda skäl att få mer. Skälet är: {{note}}',
  'norm.lower_may': 'Beloppet är lägre av särskilda skäl. Skälet är: {{note}}',
  'cost.guideline_asks_rooms': 'Hur många rum har ni? Vi behöver veta det för att se om kostnaden är rimlig.',
  'cost.guideline_asks_heating': 'Finns värme med i hyran? Vi behöver veta det för att se om kostnaden är rimlig.',
  'cost.electricity_in_rent': 'Du har skrivit att el finns med i hyran. Vi ser efter vad den här räkningen gäller.',
  'cost.guideline_no_row':
    'Kommunen har ingen bestämd gräns för ett hushåll som ditt. Antal personer: {{persons}}. Vi ser efter vad som är rimligt för dig.',
  'cost.share_proposed':
    'Ni är fler som delar på bostaden. Vi delar hyran som kommunen brukar. Då är din del {{shareOre}}.',
  'income.child_own_norm':
    'Vi räknar barnets egna pengar. Men vi räknar aldrig mer än barnets belopp i normen: {{normOre}}.',
  'surplus.weighed':
    'Du hade mer än du behövde i {{month}}. En handläggare har bedömt att pengarna ska räknas nu. Skälet är: {{note}}',
  'retroactive.claim':
    'Du fick bistånd med {{aidOre}} för {{from}} till {{to}}. Nu får du andra pengar för samma tid. Då går en del av dem till kommunen.',
  'retroactive.below_limit': 'Alla pengarna är dina. Kommunen begär inget när biståndet är {{limitOre}} eller mindre.',
  'retroactive.not_from_this': 'Alla pengarna är dina. Den här sortens pengar går aldrig till kommunen.',
  'advance.recoverable': 'Du fick pengarna i förväg. Du fick veta det i beslutet den {{servedOn}}.',
  'advance.no_ground': 'Du behöver inte betala tillbaka. Beslutet sa inte varför.',
  'advance.not_in_writing': 'Du behöver inte betala tillbaka. Det stod inte i ett beslut på papper.',
  'advance.not_served': 'Du behöver inte betala tillbaka. Vi kan inte visa att du fick beslutet.',
  'norm.later_child':
    'Det här är barn nummer {{order}}. Då är beloppet {{percent}} % av det vanliga. Ändringen kommer lite i taget. Nu gäller {{phase}} % av den.',
  'activity.not_yet':
    'Från {{from}} kan du behöva vara med i aktiviteter. Det kan behövas för att få försörjningsstöd.',
  'activity.exempt': 'Kravet på aktiviteter gäller inte dig.',
  'activity.too_early':
    'Kravet på aktiviteter gäller efter {{limit}} månader i rad. Du har haft stöd i så här många månader: {{months}}.',
  'activity.not_offered':
    'Du har haft stöd i {{months}} månader. Efter {{limit}} månader ska vi erbjuda dig en aktivitet. Det har vi inte gjort än.',
  'activity.met': 'Du är med som det är bestämt. Du har haft stöd i {{months}} månader. Kravet gäller efter {{limit}}.',
  'activity.not_met':
    'Du har haft stöd i {{months}} månader. Efter {{limit}} ska du vara med i aktiviteter. Berätta för oss varför det inte har blivit så. Berätta innan vi beslutar.',
  'change.result': 'Stödet är {{afterOre}}, förut {{beforeOre}}.',
  'change.new': 'Nytt: {{afterOre}}.',
  'change.gone': 'Finns inte längre, förut {{beforeOre}}.',
  'change.age': '{{afterOre}}, förut {{beforeOre}}. Barnet har fyllt år och räknas nu till barn {{ageClass}} år.',
  'change.days': '{{afterOre}}, förut {{beforeOre}}. Personen bor hos dig ett annat antal dagar.',
  'change.persons': '{{afterOre}}, förut {{beforeOre}}. Ni är nu så här många: {{persons}}.',
  'change.stimulus_began':
    '{{afterOre}}, förut {{beforeOre}}. Nu räknar vi bara en del av lönen. Du har fått stöd länge.',
  'change.stimulus_ended':
    '{{afterOre}}, förut {{beforeOre}}. I två år har vi bara räknat en del av lönen. Den tiden är slut.',
  'change.amounts': '{{afterOre}}, förut {{beforeOre}}. Regeringen har bestämt nya belopp.',
  'change.higher': 'Högre: {{afterOre}}, förut {{beforeOre}}.',
  'change.lower': 'Lägre: {{afterOre}}, förut {{beforeOre}}.',
  'question.wage':
    'Du får {{wageOre}} mer i lön. Vi räknar {{countedOre}} av den. Stödet ändras från {{beforeOre}} till {{afterOre}}. Du har {{keptOre}} mer än förut.',
  'question.wages':
    'Ni får tillsammans {{wageOre}} mer i lön. Vi räknar {{countedOre}} av det. Stödet ändras från {{beforeOre}} till {{afterOre}}. Ni har {{keptOre}} mer än förut.',
  'question.rent_covered': 'En hyra upp till {{upToOre}} räknar vi hela.',
  'question.rent_assessed': 'Kommunen har ingen bestämd gräns. Vi ser efter vad som är rimligt för dig.',
  'question.stimulus_until':
    'Från {{from}} till och med {{to}} räknar vi inte hela din lön. Månader kvar efter den här: {{months}}.',
  'question.stimulus_counting':
    'Du har fått stöd så här många månader i rad: {{inRow}}. Efter så här många till räknar vi inte hela din lön: {{left}}.',
  'question.stimulus_waits_for_wage':
    'Du har fått stöd så här många månader i rad: {{inRow}}. När du får lön räknar vi inte hela.',
  'question.stimulus_no_history': 'Vi vet inte hur länge du har fått stöd.',
  'assets.respite':
    'Du har tid till den {{to}} att göra om det till pengar. Till dess räknar vi det inte. Skälet är: {{note}}',
} satisfies TermDraft['plain']
