import type { RefusalPart } from '../../refusal-text.ts'

/** Handing over, being away, jäv, watches. */
export const workRefusals = {
  'workload.day_unfit': {
    title: 'Dagen har varit',
    detail: 'Nya vikter gäller från i dag eller en senare dag. Det som gällde förut står kvar.',
  },
  'workload.same_day': {
    title: 'Det finns redan vikter från den dagen',
    detail: 'Välj en annan dag. Det som är satt står kvar.',
  },
  'hand_over.day_unfit': {
    title: 'Dagen går inte att välja',
    detail: 'En överlämning börjar gälla i dag eller inom 90 dagar. Välj en annan dag. Texten finns kvar.',
  },
  'hand_over.not_yours': {
    title: 'Alla ärenden är inte dina att lämna',
    detail:
      '{{count}} av ärendena är avslutade, eller så ansvarar någon annan för dem. Ta bort dem ur urvalet, eller be arbetsledningen lämna över dem. Inget har ändrats.',
  },
  'hand_over.not_caseworker': {
    title: 'Mottagaren kan inte ta ärenden',
    detail: 'Personen handlägger inte den dag överlämningen börjar gälla. Välj en annan mottagare.',
  },
  'hand_over.has_it': {
    title: 'Mottagaren har redan ärendet',
    detail: 'Mottagaren ansvarar redan för {{count}} av ärendena. Ta bort dem ur urvalet. Inget har ändrats.',
  },
  'hand_over.conflict': {
    title: 'Mottagaren har anmält jäv',
    detail: 'Det gäller {{count}} av ärendena. Välj en annan mottagare för dem. Inget har ändrats.',
  },
  'hand_over.away': {
    title: 'Mottagaren är borta då',
    detail: 'Mottagaren är borta till och med {{until}}. Välj en annan mottagare eller en senare dag.',
  },
  'absence.days_unfit': {
    title: 'Dagarna går inte att välja',
    detail:
      'Frånvaro börjar tidigast i dag och slutar samma dag eller senare, högst två år framåt. Sista dagen kan tidigareläggas till i går.',
  },
  'absence.not_yours': {
    title: 'Du kan inte skriva in den frånvaron',
    detail: 'Var och en skriver in sin egen frånvaro. Arbetsledningen kan skriva in den för enhetens handläggare.',
  },
  'absence.cover_unfit': {
    title: 'Välj en annan ersättare',
    detail: 'Ersättaren ska vara en annan person, som handlägger under alla dagarna.',
  },
  'absence.cover_away': {
    title: 'Ersättaren är själv borta',
    detail: 'Ärendena skulle stå utan någon som handlägger dem. Välj en annan ersättare.',
  },
  'absence.covers_another': {
    title: 'Du ersätter någon de dagarna',
    detail:
      '{{name}} är borta och har dig som ersättare. Avsluta först den frånvaron och skriv in den igen med en annan ersättare.',
  },
  'absence.exists': {
    title: 'Frånvaron finns redan',
    detail: 'Någon av dagarna är redan inskriven som frånvaro. Ändra dagarna.',
  },
  'absence.cover_conflict': {
    title: 'Ersättaren har anmält jäv',
    detail: 'Det gäller {{count}} av ärendena. Lämna först över dem till någon annan, eller välj en annan ersättare.',
  },
  'break_glass.conflict_of_interest': {
    title: 'Du har anmält jäv i ärendet',
    detail:
      'Den som är jävig får inte se ärendet, inte heller i nödläge. Ring enheten, så tar någon annan hand om det.',
  },
  'watch.day_passed': {
    title: 'Dagen har passerat',
    detail: 'Välj i dag eller en senare dag. Texten finns kvar.',
  },
  'emergency.ahead': {
    title: 'Tiden ligger framåt',
    detail: 'Ange när personen berättade: nu eller tidigare. Det du skrivit finns kvar.',
  },
  'emergency.no_words': {
    title: 'Skriv vad det gäller',
    detail: 'Minst {{least}} tecken behövs, så att den som läser vet vad som har hänt.',
  },
  'emergency.no_late_reason': {
    title: 'Svaret kommer efter dagen',
    detail: 'En akut nödsituation besvaras samma dag. Skriv varför det dröjde, minst {{least}} tecken.',
  },
  'emergency.taken': {
    title: '{{name}} har redan tagit det',
    detail: 'Prata med varandra. Ska du ta över, välj Ta över.',
  },
  'emergency.answered': {
    title: 'Det är redan besvarat',
    detail: 'Någon annan har svarat. Sidan visar svaret.',
  },
  'emergency.notice_unconfirmed': {
    title: 'Underrättelsen är inte bekräftad',
    detail:
      'Bekräfta underrättelsen om avhysning först, med ansvarig handläggare och kopia till personen. Det du skrivit finns kvar.',
  },
  'home.no_words': {
    title: 'Skriv lite mer',
    detail: 'Minst {{least}} tecken behövs i varje fält, så att den som läser förstår.',
  },
  'eviction.served_ahead': {
    title: 'Delgivningsdagen ligger framåt',
    detail: 'Ange dagen då personen delgavs, eller lämna fältet tomt. Det du skrivit finns kvar.',
  },
  'eviction.confirmed': {
    title: 'Underrättelsen är redan bekräftad',
    detail: 'Någon annan har bekräftat den. Sidan visar bekräftelsen.',
  },
  'eviction.gates_unmet': {
    title: 'Bekräftelsen är inte klar',
    detail: 'Det här saknas fortfarande: {{count}}. Varje sak står med sitt lagrum.',
  },
  'duty.times_unfit': {
    title: 'Tiderna går inte att använda',
    detail: 'Passet ska sluta efter att det börjar, inte redan vara slut, och vara högst {{most}} dygn.',
  },
  'duty.not_yours': {
    title: 'Du kan inte sätta den personen i jour där',
    detail: 'Du kan sätta dig själv på din enhet. Den som leder enheten kan sätta alla som arbetar där.',
  },
  'duty.ended': {
    title: 'Passet är redan taget tillbaka',
    detail: 'Listan visar läget nu.',
  },
  'filter.name_unfit': {
    title: 'Namnet går inte att använda',
    detail:
      'Ett filter får inte heta något med sex siffror i följd: det kan vara någons personnummer. Skriv vad filtret visar.',
  },
  'filter.exists': {
    title: 'Du har redan ett filter med det namnet',
    detail: 'Välj ett annat namn, eller ta bort det gamla först.',
  },
  'filter.too_many': {
    title: 'Du har redan {{most}} filter',
    detail: 'Ta bort ett som du inte använder och spara sedan igen.',
  },
  'watch.met': {
    title: 'Bevakningen är redan avklarad',
    detail: 'Någon annan har klarat av den. Listan visar läget nu.',
  },
  'conflict_of_interest.no_reason': {
    title: 'Skriv vilken omständighet det gäller',
    detail: 'En annan omständighet beskrivs med minst 10 tecken. Bara enhetens ledning läser det.',
  },
} as const satisfies RefusalPart
