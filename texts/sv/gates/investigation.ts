import type { GateTexts } from '../../gate-text.ts'

/** What comes before a decision. */
export const investigationGates = {
  arrival_day_recorded: {
    missing: 'Det står inte vilken dag ansökan kom in.',
    meets: 'Registrera dagen då ansökan kom till kommunen, oavsett när den lades in här.',
  },
  needs_decided_one_by_one: {
    missing: 'Behoven är inte avgjorda ett och ett.',
    meets: 'Ge varje behov ett eget utfall, en gång.',
  },
  every_need_decided: {
    missing: 'Antal behov utan beslut: {{open}}.',
    meets: 'Besluta om varje behov, eller registrera att personen tagit tillbaka det.',
  },
  period_has_own_decision: {
    missing: 'Antal månader utan eget beslut: {{open}}.',
    meets: 'Varje månad som personen sökt för behöver ett eget beslut.',
  },
  unexecuted_reasons_given: {
    missing: 'Antal beslut i rapporten utan skäl: {{count}}.',
    meets: 'Ange varför varje beslut inte har verkställts.',
  },
  unexecuted_quarter_over: {
    missing: 'Kvartalet {{quarter}} är inte slut.',
    meets: 'Rapporten görs när kvartalet är slut.',
  },
  delay_reason_stated: {
    missing: 'Det står inte varför beslutet dröjer, eller skälet är för kort.',
    meets: 'Skriv skälet så att personen förstår, minst {{shortest}} tecken, utan tomma platser.',
  },
  delay_request_reasons: {
    missing: 'Avslaget på begäran har inga skäl, eller för korta.',
    meets: 'Skriv varför ärendet inte kan avgöras nu, minst {{shortest}} tecken.',
  },
  delay_request_answered: {
    missing: 'Personen har begärt att ärendet avgörs och har inte fått svar. Antal: {{open}}.',
    meets: 'Avgör det som begäran gäller, eller avslå begäran genom ett eget beslut.',
  },
  conflict_question_answered: {
    missing: 'Du har inte svarat på frågan om jäv.',
    meets: 'Svara på om du har någon koppling till personen eller saken.',
  },
  no_conflict_of_interest: {
    missing: 'Du har svarat att du är jävig.',
    meets: 'Lämna över ärendet till någon annan. Den som är jävig får inte handlägga eller besluta.',
  },
  material_communicated: {
    missing: 'Personen har inte fått se uppgifter som kommer från andra, och beslutet går personen emot.',
    meets: 'Skicka uppgifterna till personen med en dag att svara, eller ange ett undantag med skäl.',
  },
  answered_or_time_passed: {
    missing: 'Personen har inte svarat och svarsdagen har inte varit.',
    meets: 'Vänta på svaret eller tills svarsdagen är förbi. Ett svar som kommit på annat sätt registreras här.',
  },
  exemption_has_reason: {
    missing: 'Det står inte varför personen inte behöver få uppgifterna före beslutet.',
    meets: 'Skriv skälet till undantaget.',
  },
  communication_recorded: {
    missing: 'Det syns inte när eller hur uppgifterna lämnades till personen.',
    meets: 'Anteckna dagen och sättet: brev, e-tjänst, telefon eller besök.',
  },
  missing_papers_answered: {
    missing: 'Något som har begärts har inte kommit, och det står inte om avslaget beror på det.',
    meets: 'Svara på om avslaget beror på det som saknas. Kan behovet bedömas ändå, svara nej.',
  },
  papers_asked_for: {
    missing: 'Avslaget beror på uppgifter som saknas, men de har inte begärts eller så har de kommit.',
    meets: 'Begär det som behövs, med namn och skäl, eller bedöm behovet med det som finns.',
  },
  papers_time_passed: {
    missing: 'Tiden att lämna uppgifterna har inte gått ut, eller var för kort.',
    meets: 'Vänta tills dagen har passerat. Var tiden för kort, kom överens om en ny dag.',
  },
  papers_reminded: {
    missing: 'Personen har inte påmints om det som saknas.',
    meets: 'Påminn per telefon eller brev och anteckna det under Komplettering.',
  },
  papers_why_needed: {
    missing: 'Det står inte varför behovet inte kan bedömas utan det som saknas.',
    meets: 'Skriv varför, vid behovet. Kan det bedömas på annat sätt ska det göras.',
  },
  emergency_answered: {
    missing: 'Någon har berättat om en akut nödsituation, och den har inget svar.',
    meets: 'Svara på den överst på månadssidan: vad gjordes i dag för mat, el, medicin eller tak.',
  },
  acute_need_assessed: {
    missing: 'Det står inte om hushållet klarar det akuta: mat, medicin, el, bostad.',
    meets: 'Skriv vad du har fått veta om det akuta och vad som har gjorts.',
  },
} satisfies Partial<GateTexts>
