import type { RefusalPart } from '../../refusal-text.ts'

/** What the rules refuse to count on, and what the law tables do not know. */
export const calculationRefusals = {
  'day.unreadable': {
    title: 'Datumet går inte att läsa',
    detail: 'Skriv år, månad och dag, till exempel 2026-03-01.',
  },
  'month.unreadable': {
    title: 'Månaden går inte att läsa',
    detail: 'Gå till startsidan och välj månaden där.',
  },
  'money.not_whole_ore': {
    title: 'Beloppet går inte att läsa',
    detail: 'Skriv beloppet i kronor med högst två decimaler, till exempel 1 234,50.',
  },
  'person_number.invalid': {
    title: 'Personnumret stämmer inte',
    detail: 'Skriv det med tolv siffror, ÅÅÅÅMMDD-NNNN. Samordningsnummer går också bra.',
  },
  'law.month_unknown': {
    title: 'Det saknas belopp för {{month}}',
    detail: 'Beloppen i lagen är inlagda från {{from}} till och med {{until}}. Utanför det går det inte att räkna.',
  },
  'law.norm_2027_waiting': {
    title: 'Beloppen för {{month}} är inte klara',
    detail:
      'Riksnormen för {{month}} är inte inlagd. Kommunens systemförvaltare lägger in den när förordningen är beslutad. Det går att räkna till och med {{until}}.',
  },
  'law.price_base_waiting': {
    title: 'Prisbasbeloppet för {{month}} är inte inlagt',
    detail:
      'Ett barns lön räknas mot prisbasbeloppet. Kommunens systemförvaltare lägger in det. Det går att räkna till och med {{until}}.',
  },
  'law.work_income_waiting': {
    title: 'Reglerna för lön är inte bekräftade för {{month}}',
    detail:
      'Kommunens systemförvaltare bekräftar hur lön räknas det året: jobbstimulans och barns arbete. Det går att räkna till och med {{until}}.',
  },
  'calculation.applicant_missing': {
    title: 'Det finns ingen sökande i hushållet',
    detail: 'Lägg till den som söker.',
  },
  'calculation.applicants_too_many': {
    title: 'Det finns fler än en sökande',
    detail: 'Bara en person kan vara sökande. Den andra vuxna är medsökande.',
  },
  'calculation.co_applicants_too_many': {
    title: 'Det finns fler än en medsökande',
    detail: 'Ett hushåll har högst två vuxna. Andra vuxna i bostaden räknas som boende utanför hushållet.',
  },
  'calculation.household_too_large': {
    title: 'Hushållet är för stort för att räknas här',
    detail: 'Högst {{allowed}} personer i bostaden. Kontrollera antalet.',
  },
  'calculation.member_key_twice': {
    title: 'Samma person finns två gånger',
    detail: 'Ta bort den ena.',
  },
  'calculation.others_not_a_count': {
    title: 'Antalet andra i bostaden stämmer inte',
    detail: 'Skriv ett helt antal, eller 0.',
  },
  'calculation.cost_key_twice': {
    title: 'Samma kostnad finns två gånger',
    detail: 'Ladda om sidan. Finns den kvar två gånger, ta bort den ena.',
  },
  'calculation.income_key_twice': {
    title: 'Samma inkomst finns två gånger',
    detail: 'Ladda om sidan. Finns den kvar två gånger, ta bort den ena.',
  },
  'calculation.days_out_of_range': {
    title: 'Antalet dagar stämmer inte',
    detail: 'Skriv mellan {{from}} och {{to}} dagar för varje person.',
  },
  'calculation.born_after_month': {
    title: 'Någon är född efter månaden',
    detail: 'Personen kan inte räknas i {{month}}. Ta bort personen eller kontrollera personnumret.',
  },
  'calculation.child_too_old': {
    title: 'Någon är för gammal för att räknas som barn',
    detail: 'Den som har fyllt {{limit}} år söker själv. Räkna personen som boende utanför hushållet.',
  },
  'calculation.youth_not_in_school': {
    title: 'Någon över {{limit}} år räknas som barn utan att gå i skolan',
    detail: 'Ange att personen går i gymnasiet, eller räkna personen som boende utanför hushållet.',
  },
  'calculation.amount_negative': {
    title: 'Ett belopp är mindre än noll',
    detail: 'Skriv noll eller mer. Det som ska dras av dras av i beräkningen.',
  },
  'calculation.cost_kind_unknown': {
    title: 'En kostnad är av ett slag som inte finns',
    detail: 'Välj ett av slagen i listan.',
  },
  'calculation.cost_not_beyond_right': {
    title: 'Kostnaden hör till försörjningsstödet',
    detail: 'Hyra, el och liknande prövas som en rätt. Bistånd utöver rätten gäller andra behov.',
  },
  'calculation.income_kind_unknown': {
    title: 'En inkomst är av ett slag som inte finns',
    detail: 'Välj ett av slagen i listan.',
  },
  'calculation.income_of_unknown_member': {
    title: 'En inkomst hör till någon som inte är i hushållet',
    detail: 'Välj vem inkomsten gäller, eller ta bort den.',
  },
  'calculation.stimulus_of_unknown_member': {
    title: 'Jobbstimulansen gäller någon som inte är i hushållet',
    detail: 'Kontrollera vilka som är med i hushållet.',
  },
  'calculation.stimulus_ends_before_start': {
    title: 'Jobbstimulansen slutar innan den börjar',
    detail: 'Kontrollera månaderna.',
  },
  'calculation.day_divisor_out_of_range': {
    title: 'Kommunens antal dagar per månad stämmer inte',
    detail: 'Riktlinjen ska ange mellan {{from}} och {{to}} dagar. Säg till systemadministratören.',
  },
  'calculation.norm_reasons_missing': {
    title: 'Skälen till en annan norm saknas',
    detail: 'Skriv de särskilda skälen. Utan dem gäller riksnormen.',
  },
  'calculation.norm_level_key_twice': {
    title: 'Samma ändring av normen finns två gånger',
    detail: 'Ta bort den ena.',
  },
  'calculation.norm_below_zero': {
    title: 'Normen blir mindre än noll',
    detail: 'Avdragen får vara högst {{allowedOre}}.',
  },
  'calculation.norm_table_missing': {
    title: 'Kommunens egen norm saknas för {{month}}',
    detail: 'Riktlinjen har ingen tabell för den. Lägg in kommunens belopp, eller räkna med riksnormen.',
  },
  'calculation.norm_class_missing': {
    title: 'Kommunens egen norm saknar ett belopp',
    detail: 'Tabellen har inget belopp för åldersgruppen {{ageClass}} år. Lägg in det i riktlinjen.',
  },
  'calculation.period_days_out_of_range': {
    title: 'Antalet dagar i en del av månaden stämmer inte',
    detail: 'Skriv mellan {{from}} och {{to}} dagar.',
  },
  'calculation.periods_too_long': {
    title: 'Delarna av månaden är för långa',
    detail: 'De får vara högst {{allowed}} dagar tillsammans.',
  },
  'calculation.period_without_applicant': {
    title: 'Den som söker saknas i en del av månaden',
    detail: 'Den som söker ska vara med i varje del. Dagar före eller efter tas inte med.',
  },
  'calculation.period_of_unknown_member': {
    title: 'En del av månaden gäller någon som inte är i hushållet',
    detail: 'Kontrollera vilka som är med i hushållet.',
  },
  'calculation.period_days_differ': {
    title: 'Dagarna för en person stämmer inte med delarna av månaden',
    detail: 'Personen har {{days}} dagar, delarna ger {{here}}. Skriv samma antal.',
  },
  'calculation.rooms_out_of_range': {
    title: 'Antalet rum stämmer inte',
    detail: 'Skriv ett helt antal mellan {{from}} och {{to}}.',
  },
  'calculation.surplus_reasons_missing': {
    title: 'Skälen till att räkna med ett tidigare överskott saknas',
    detail: 'Skriv varför pengarna bör finnas kvar.',
  },
  'calculation.surplus_key_twice': {
    title: 'Samma överskott finns två gånger',
    detail: 'Ta bort det ena.',
  },
  'calculation.surplus_month_out_of_range': {
    title: 'Överskottet är från en månad som inte kan räknas',
    detail: 'Det ska vara en tidigare månad, högst {{allowed}} månader bakåt.',
  },
  'calculation.months_backwards': {
    title: 'Tiden slutar innan den börjar',
    detail: 'Kontrollera månaderna.',
  },
  'calculation.aid_month_twice': {
    title: 'Samma månad finns två gånger',
    detail: 'Skriv varje månads bistånd en gång.',
  },
  'calculation.norm_ceiling': {
    title: 'Normen får inte vara högre här',
    detail: 'Från 2027 är normen ett tak. Ange vilket undantag i förordningen som gäller.',
  },
  'calculation.norm_entry_without_source': {
    title: 'Förordningens nummer saknas',
    detail: 'Skriv numret i SFS för den tabell som är inlagd.',
  },
  'calculation.norm_entry_unconfirmed': {
    title: 'Tabellen är inte bekräftad av en annan person',
    detail: 'En person lägger in tabellen och en annan bekräftar den.',
  },
  'calculation.percent_out_of_range': {
    title: 'En procentsats stämmer inte',
    detail: 'Skriv ett helt tal mellan {{from}} och {{to}}.',
  },
  'calculation.activity_of_unknown_member': {
    title: 'Aktivitetskravet gäller någon som inte är i hushållet',
    detail: 'Kontrollera vilka som är med i hushållet.',
  },
  'calculation.months_not_a_count': {
    title: 'Antalet månader stämmer inte',
    detail: 'Skriv ett helt antal, eller 0.',
  },
  'calculation.history_month_twice': {
    title: 'En månad finns två gånger bland månaderna med stöd',
    detail: 'Skriv varje månad en gång.',
  },
  'calculation.asset_key_twice': {
    title: 'Samma tillgång finns två gånger',
    detail: 'Ta bort den ena.',
  },
  'calculation.respite_reasons_missing': {
    title: 'Skälen till rådrum saknas',
    detail: 'Skriv varför tillgången inte ska räknas än.',
  },
  'batch.not_expressed': {
    title: 'Hushållet går inte att räkna tillsammans med andra',
    detail: 'Det som står i {{field}} ryms inte. Räkna hushållet för sig.',
  },
  'batch.other_layout': {
    title: 'Hushållet är sparat på ett äldre sätt',
    detail: 'Läs in hushållet en gång till från där det kom.',
  },
} satisfies RefusalPart
