/** What is written in the journal of registers: who was asked and who answered, never what. */
export const registerTexts = {
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'a-kassorna',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  asked:
    'Uppgifter begärda från {{holders}}. Antal personer: {{count}}. Tid: {{from}} till {{to}}. Ändamål: {{purpose}} Lagstöd: {{ground}}.',
  answered:
    'Svar på registerfråga. Uppgifter från: {{fetched}}. Inga uppgifter hos: {{nothing}}. Inte hämtat från: {{missing}}.',
  nobody: 'ingen',
  purpose: 'Pröva ansökan om ekonomiskt bistånd för {{month}}.',
  objected: 'Den enskilde anser att uppgift från {{holder}} är fel: {{words}}',
} as const

/** A demand to lower the cost of the home, and what is done about it. */
export const respiteTexts = {
  decided:
    'Beslut om rådrum att sänka boendekostnaden, {{from}} till {{until}}. Under tiden räknas hela hyran, {{kronor}} kr. Brev med skäl och hur man överklagar går till varje vuxen.',
  withdrawn: 'Kravet att sänka boendekostnaden är tillbakataget: {{cause}}. {{reasons}}',
  causes: {
    cheaper_home: 'billigare bostad är funnen',
    need_ended: 'behovet väntas ta slut',
    exception: 'kravet skulle få mycket negativa följder',
    decided_anew: 'ett nytt beslut ersätter det',
  },
  effort: 'Sökt billigare bostad, {{kind}}, {{on}}: {{text}}',
  efforts: {
    queue: 'står i kö',
    application: 'sökt ledig bostad',
    viewing: 'visning',
    exchange: 'sökt byte',
    asked: 'frågat runt',
    obstacle: 'hinder',
    other: 'annat',
  },
}

/** A decision that one prepares and another makes. What was said of the text stays between the two. */
export const preparedTexts = {
  prepared: 'Förslag till beslut för {{month}} lämnat till en annan för granskning.',
  urgent:
    'Förslag till beslut för {{month}} lämnat till den förtroendevalda som får besluta när nämnden inte kan inväntas (6 kap. 39 § kommunallagen). {{why}}',
  returned: 'Förslaget till beslut för {{month}} är granskat och skickat tillbaka för bearbetning.',
  withdrawn: 'Förslaget till beslut för {{month}} är taget tillbaka.',
} as const

/** An emergency: told, taken, answered. */
export const emergencyTexts = {
  told: 'Akut nödsituation: {{needs}}. {{words}}',
  needs: { food: 'mat', electricity: 'el', medicine: 'medicin', roof: 'tak över huvudet' },
  taken: '{{name}} har tagit den akuta nödsituationen.',
  answered: 'Svar på akut nödsituation: {{answer}} {{reasons}}',
  answeredLate: 'Svar på akut nödsituation: {{answer}} {{reasons}} Svaret kom efter dagen: {{late}}',
  answers: {
    aid: 'Bistånd till det akuta.',
    met_otherwise: 'Behovet är ordnat på annat sätt.',
    no_emergency: 'Det är ingen akut nödsituation.',
  },
}

/** A home that can be lost: the notice, its confirmation, and the day. What is sent to whoever gave the notice tells nothing of the household. */
export const evictionTexts = {
  told: 'Underrättelse om avhysning från {{sender}}. Delgiven: {{served}}. {{words}}',
  senders: { enforcement_authority: 'Kronofogden', landlord: 'hyresvärden' },
  unknown: 'okänt',
  knownFrom: 'Det står i underrättelsen från {{sender}}.',
  confirmation:
    'Vi tog den {{arrived}} emot er underrättelse om avhysning{{reference}}. Ansvarig handläggare är {{name}}, {{unit}}, telefon {{phone}}. En kopia av bekräftelsen lämnas till den som underrättelsen gäller.',
  reference: ', ert nummer {{reference}}',
  confirmed: 'Underrättelsen om avhysning är bekräftad. Ansvarig handläggare: {{name}}. Kopia till personen: {{copy}}.',
  confirmedLate:
    'Underrättelsen om avhysning är bekräftad. Ansvarig handläggare: {{name}}. Kopia till personen: {{copy}}. Bekräftelsen kom efter dagen: {{late}}',
  copies: { letter: 'i brev', handed_over: 'för hand', safe_message: 'i säkert meddelande' },
  homeDay: 'Bostaden kan räddas till och med {{lastDay}}. {{knownFrom}}',
  safe: 'Bostaden är inte i fara. {{knownFrom}}',
  additional: 'Bistånd enligt 12 kap. 2 § socialtjänstlagen: {{additional}}',
} as const
