import type { TermTexts } from '../../term-text.ts'
import { fetchedPlain } from './fetched.ts'

/** Why each line is as it is, told to the client. */
export const plain = {
  ...fetchedPlain,
  'norm.couple_covers_both': 'Beloppet är för er båda vuxna tillsammans.',
  'norm.age_class': 'Barnet är {{age}} år. Beloppet är det som gäller för barn {{ageClass}} år.',
  'norm.age_class_lunch_away':
    'Barnet är {{age}} år och äter lunch på förskolan. Därför är beloppet lite lägre än för barn {{ageClass}} år som äter hemma.',
  'norm.part_of_month':
    'Personen bor hos dig {{days}} av {{divisor}} dagar. För en hel månad är beloppet {{wholeOre}}.',
  'norm.child_part_of_month':
    'Barnet är {{age}} år och bor hos dig {{days}} av {{divisor}} dagar. För en hel månad är beloppet {{wholeOre}}.',
  'norm.persons': 'Beloppet beror på hur många ni är i hushållet. Antal: {{persons}}.',
  'norm.more_than_seven': 'Ni är {{persons}} i hushållet. För varje person över sju lägger vi till {{stepOre}}.',
  'norm.shared_dwelling':
    'Ni är {{persons}} som bor i bostaden och {{members}} av er hör till ditt hushåll. Vi räknar med er del av de gemensamma kostnaderna, som är {{wholeOre}} för alla.',
  'norm.common_part_of_month':
    'Hushållet är där {{days}} av {{divisor}} dagar. För en hel månad är beloppet {{wholeOre}}.',
  'norm.common_by_days': 'Den som bor hos dig en del av månaden räknas bara för de dagarna.',
  'cost.not_assessed': 'Vi har inte bedömt kostnaden än. Så länge räknar vi med det du har sökt för.',
  'cost.approved_differs': 'Vi godtog inte hela beloppet. Skälet är: {{note}}',
  'cost.reason_missing': 'Vi godtog inte hela beloppet. Fråga oss om varför: du har rätt att få veta.',
  'cost.above_guideline':
    'Kostnaden är högre än {{guidelineOre}}, som är kommunens gräns. Vi ser efter vad som är rimligt just för dig.',
  'income.stimulus':
    'Vi räknar inte {{percent}} % av din lön, för du har fått försörjningsstöd sex månader i rad. Det gäller från {{from}} till {{to}}.',
  'income.youth_exempt': 'Barn och unga som går i skolan får tjäna {{yearlyOre}} på ett år utan att det räknas.',
  'income.youth_above':
    'Inkomsten är högre än barn och unga får tjäna på ett år utan att det räknas. Vi bedömer om den ska räknas.',
  'income.guideline_exempt': 'Kommunen har bestämt att den här sortens inkomst inte räknas, helt eller delvis.',
  'income.loan_counts': 'Studielån ska användas till att leva på medan du studerar. Därför räknas det som en inkomst.',
  'incomes.month': 'Det är pengar som kom i {{month}} som ska räknas.',
  'income.usually_exempt': 'Den här sortens pengar räknar vi inte.',
  'income.for_extra_costs':
    'Vi räknar inte de pengarna, för de är till för särskilda kostnader. Då ska de också räcka till dem.',
  'income.seized': 'Pengarna gick till en skuld och kom aldrig till dig. Därför räknar vi dem inte.',
  'income.borrowed_counts': 'Pengar du har lånat går att leva på. Därför räknas de som en inkomst.',
  'income.ask_part': 'Vi ser efter vad pengarna ska ersätta. En del av {{amountOre}} kanske inte ska räknas.',
  'income.ask_small': 'Små bidrag räknas inte. Vi ser efter om {{amountOre}} är ett litet bidrag.',
  'income.ask_unknown':
    'Vi räknar med {{amountOre}}, men det finns ingen tydlig regel. En handläggare ser efter om det är rätt.',
  'income.other_month':
    'Pengarna kom i {{came}}. Vi brukar räkna med det som kom i {{month}}, så vi ser efter om de ska räknas nu.',
  'need.surplus_used': 'Du hade {{surplusOre}} över den här månaden. De pengarna används först.',
  'assets.used_first': 'Pengar du har sparat behöver användas innan du kan få försörjningsstöd.',
  'result.need': 'Dina inkomster räcker inte till det du behöver. Skillnaden kan du få i försörjningsstöd.',
  'result.surplus': 'Dina inkomster är lika stora som eller större än det du behöver enligt beräkningen.',
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
  'cost.guideline_asks_rooms': 'Vi behöver veta hur många rum ni har för att se om kostnaden är rimlig.',
  'cost.guideline_asks_heating': 'Vi behöver veta om värme ingår i hyran för att se om kostnaden är rimlig.',
  'cost.electricity_in_rent': 'Du har skrivit att el ingår i hyran. Vi ser efter vad den här räkningen gäller.',
  'cost.guideline_no_row':
    'Kommunen har ingen bestämd gräns för ett hushåll som ditt. Antal personer: {{persons}}. Vi ser efter vad som är rimligt just för dig.',
  'cost.share_proposed':
    'Ni är fler som delar på bostaden. Din del av hyran är {{shareOre}} om den delas som kommunen brukar.',
  'income.child_own_norm': 'Vi räknar barnets egna pengar bara upp till barnets belopp i normen, {{normOre}}.',
  'surplus.weighed':
    'Du hade mer än du behövde i {{month}}. En handläggare har bedömt att pengarna ska räknas nu. Skälet är: {{note}}',
  'retroactive.claim':
    'Du fick bistånd med {{aidOre}} för {{from}} till {{to}}. Nu får du en ersättning för samma tid, och då går en del av den till kommunen.',
  'retroactive.below_limit':
    'Hela ersättningen är din. Kommunen begär inget när biståndet är {{limitOre}} eller mindre.',
  'retroactive.not_from_this': 'Hela ersättningen är din. Den här sortens pengar går aldrig till kommunen.',
  'advance.recoverable': 'Du fick pengarna som ett förskott och fick veta det i beslutet den {{servedOn}}.',
  'advance.no_ground': 'Du behöver inte betala tillbaka. Beslutet sa inte varför.',
  'advance.not_in_writing': 'Du behöver inte betala tillbaka. Det stod inte i ett skriftligt beslut.',
  'advance.not_served': 'Du behöver inte betala tillbaka. Det går inte att visa att du fick beslutet.',
  'norm.later_child':
    'Det här är barn nummer {{order}}. Då är beloppet {{percent}} % av det vanliga. Ändringen kommer stegvis, och {{phase}} % av den gäller nu.',
  'activity.not_yet': 'Från {{from}} kan du behöva delta i aktiviteter för att få försörjningsstöd.',
  'activity.exempt': 'Kravet på aktiviteter gäller inte dig.',
  'activity.too_early': 'Kravet på aktiviteter gäller efter {{limit}} månader i rad. Du har haft stöd i {{months}}.',
  'activity.not_offered':
    'Du har haft stöd i {{months}} månader, och efter {{limit}} ska vi erbjuda dig en aktivitet. Det har vi inte gjort än.',
  'activity.met':
    'Du deltar som det är bestämt. Du har haft stöd i {{months}} månader, och kravet gäller efter {{limit}}.',
  'activity.not_met':
    'Du har haft stöd i {{months}} månader och ska delta i aktiviteter efter {{limit}}. Berätta för oss varför det inte har blivit så, innan vi beslutar.',
  'change.result': 'Stödet är {{afterOre}}, förut {{beforeOre}}.',
  'change.new': 'Nytt: {{afterOre}}.',
  'change.gone': 'Finns inte längre, förut {{beforeOre}}.',
  'change.age': '{{afterOre}}, förut {{beforeOre}}. Barnet har fyllt år och räknas nu till barn {{ageClass}} år.',
  'change.days': '{{afterOre}}, förut {{beforeOre}}. Personen bor hos dig ett annat antal dagar.',
  'change.persons': '{{afterOre}}, förut {{beforeOre}}. Ni är nu så här många: {{persons}}.',
  'change.stimulus_began':
    '{{afterOre}}, förut {{beforeOre}}. Nu räknar vi bara en del av lönen, för du har fått stöd länge.',
  'change.stimulus_ended': '{{afterOre}}, förut {{beforeOre}}. De två åren då en del av lönen inte räknas är slut.',
  'change.amounts': '{{afterOre}}, förut {{beforeOre}}. Regeringen har bestämt nya belopp.',
  'change.higher': 'Högre: {{afterOre}}, förut {{beforeOre}}.',
  'change.lower': 'Lägre: {{afterOre}}, förut {{beforeOre}}.',
  'question.wage':
    'Om du får {{wageOre}} mer i lön räknar vi {{countedOre}} av den. Stödet ändras från {{beforeOre}} till {{afterOre}}. Du har {{keptOre}} mer än förut.',
  'question.wages':
    'Om ni tillsammans får {{wageOre}} mer i lön räknar vi {{countedOre}} av det. Stödet ändras från {{beforeOre}} till {{afterOre}}. Ni har {{keptOre}} mer än förut.',
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
    'Du har tid på dig till och med {{to}} att göra om det till pengar, och till dess räknar vi det inte. Skälet är: {{note}}',
} satisfies TermTexts['plain']
