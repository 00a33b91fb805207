import type { GateTexts } from '../../gate-text.ts'

/** What the decision says, who makes it and how it goes out. */
export const reasonGates = {
  right_tried_first: {
    missing: 'Rätten till bistånd är inte prövad före det extra biståndet.',
    meets: 'Pröva och besluta först enligt 12 kap. 1 §, därefter enligt 12 kap. 2 §.',
  },
  higher_norm_used: {
    missing: 'Det finns särskilda skäl för högre belopp, men beräkningen följer riksnormen.',
    meets: 'Räkna med det högre beloppet. Finns särskilda skäl ska det göras.',
  },
  higher_norm_reasons: {
    missing: 'Det står inte varför beloppet är högre än riksnormen.',
    meets: 'Skriv de särskilda skälen.',
  },
  lower_norm_reasons: {
    missing: 'Det står inte varför beloppet är lägre än riksnormen.',
    meets: 'Skriv de särskilda skälen, eller räkna med riksnormen.',
  },
  no_set_off: {
    missing: 'Beslutet drar av {{setOffOre}} för en tidigare felaktig utbetalning.',
    meets: 'Ta bort avdraget. Ett återkrav är ett eget ärende.',
  },
  provisions_in_force: {
    missing: 'Beslutet hänvisar till en annan socialtjänstlag än den som gäller på beslutsdagen ({{version}}).',
    meets: 'Byt till bestämmelserna i den lag som gäller.',
  },
  provisions_named: {
    missing: 'Det står inte vilka bestämmelser beslutet bygger på.',
    meets: 'Välj minst en paragraf för varje behov som inte beviljas helt.',
  },
  reasons_written: {
    missing: 'De avgörande omständigheterna saknas eller är för kort beskrivna.',
    meets: 'Skriv vad som avgjorde just i det här fallet, med minst {{shortest}} tecken.',
  },
  reasons_not_copied: {
    missing: 'Skälen är desamma som i förra beslutet.',
    meets: 'Skriv vad som gäller den här månaden. Är det samma läge, skriv det och varför.',
  },
  reasons_without_placeholder: {
    missing: 'Det finns text kvar som skulle fyllas i.',
    meets: 'Ersätt markeringar som xxx, [namn] och … med vad som gäller för personen.',
  },
  standing_decision_changed_first: {
    missing: 'Ett beslut för {{month}} gäller fortfarande och ger {{grantedOre}}. Det här ger mindre.',
    meets: 'Öppna den månaden och ändra det beslutet först, på laglig grund och efter kommunicering.',
  },
  statements_filled: {
    missing: 'Antal skäl som saknar uppgift, underlag, lagrum eller ord: {{count}}.',
    meets: 'Fyll i det som är tomt, eller ta bort skälet.',
  },
  reason_for_each_reduced_cost: {
    missing: 'Antal sänkta kostnader utan skäl: {{count}}.',
    meets: 'Skriv ett skäl för varje kostnad som godtas med ett annat belopp än det sökta.',
  },
  decision_day_stated: { missing: 'Beslutet saknar datum.', meets: 'Ange dagen för beslutet.' },
  decision_content_stated: { missing: 'Det står inte vad som beslutats.', meets: 'Skriv vad beslutet innebär.' },
  decision_maker_stated: { missing: 'Det står inte vem som har beslutat.', meets: 'Ange beslutsfattaren.' },
  participants_stated: {
    missing: 'Det står inte vilka som var med när ärendet avgjordes.',
    meets: 'Ange föredragande och andra som deltog, eller att ingen gjorde det.',
  },
  appeal_notice_attached: {
    missing: 'Det saknas information om hur beslutet överklagas.',
    meets: 'Bifoga överklagandehänvisningen.',
  },
  appeal_notice_right_kind: {
    missing: 'Informationen om överklagande är av fel slag.',
    meets:
      'Beslut enligt 12 kap. 1 och 5 §§ överklagas till förvaltningsrätten. Beslut enligt 12 kap. 2 § kan laglighetsprövas.',
  },
  no_address_when_protected: {
    missing: 'Personen har skyddade uppgifter och adressen står i brevet.',
    meets: 'Ta bort adressen och skicka genom Skatteverkets förmedling.',
  },
  safe_channel_when_protected: {
    missing: 'Personen har skyddade uppgifter och sändningssättet är inte säkert.',
    meets: 'Välj Skatteverkets förmedling eller att personen hämtar brevet.',
  },
  delegated_to_decision_maker: {
    missing: 'Du har inte delegation för det här beslutet.',
    meets: 'Lämna över till den som har det enligt delegationsordningen.',
  },
  prepared_by_another: {
    missing: 'Delegationsordningen vill att någon annan granskar det här beslutet.',
    meets: 'Lämna det för granskning. En annan som får besluta läser det, och beslutar eller skickar tillbaka det.',
  },
  urgent_told_at_meeting: {
    missing: 'Nämnden har haft sammanträde utan att få brådskande beslut anmälda: {{count}}.',
    meets: 'Anmäl dem vid nästa sammanträde. Innan dess kan inget nytt brådskande beslut fattas.',
  },
  slip_named: {
    missing: 'Det står inte vilket uppenbart fel som ska rättas.',
    meets:
      'Välj skrivfel, räknefel eller liknande förbiseende och beskriv felet. Är det bedömningen som var fel: ändra beslutet i stället.',
  },
  ground_for_change: {
    missing: 'Det saknas en laglig grund att ändra ett gynnande beslut till nackdel.',
    meets:
      'Välj en grund: förbehåll i beslutet, säkerhetsskäl, oriktiga uppgifter eller väsentligt ändrade förhållanden. Finns ingen grund står beslutet kvar.',
  },
  ground_fits_decision: {
    missing:
      'Ändrade förhållanden kan bara ändra ett beslut som gäller tills vidare och fattats den 1 juli 2025 eller senare.',
    meets: 'Beslutet gäller en bestämd månad. Låt det stå, och pröva de nya förhållandena i nästa ansökan.',
  },
  ground_explained: {
    missing: 'Det står inte vad grunden för ändringen består i.',
    meets: 'Skriv minst {{shortest}} tecken om vad som visar att grunden finns.',
  },
  heard_before_change: {
    missing: 'Personen har inte fått yttra sig om ändringen.',
    meets: 'Kommunicera uppgifterna efter det tidigare beslutet, och vänta på svaret eller tills tiden har gått ut.',
  },
} satisfies Partial<GateTexts>
