import type { RefusalPart } from '../../refusal-text.ts'

/** Reports of concern for a child, and who may talk with children. */
export const concernRefusals = {
  'concern.not_child': {
    title: 'Personen är inte ett barn i det här ärendet',
    detail: 'Välj ett av barnen i hushållet. Gäller oron ett annat barn: ring socialtjänstens mottagning direkt.',
  },
  'concern.day_ahead': {
    title: 'Dagen har inte varit än',
    detail: 'Välj i dag eller en dag som har varit. Det du har skrivit finns kvar.',
  },
  'concern.handed': {
    title: 'Anmälan är redan lämnad',
    detail: 'En kollega har hunnit före. Ladda om sidan och se vem som har den.',
  },
  'concern.not_handed': {
    title: 'Anmälan är inte lämnad än',
    detail: 'Lämna anmälan först. Sedan kan du skriva vem som har tagit emot den.',
  },
  'concern.receipted': {
    title: 'Mottagandet är redan noterat',
    detail: 'En kollega har hunnit före. Ladda om sidan och se vad som står.',
  },
  'training.days_unfit': {
    title: 'Dagarna går inte att välja',
    detail: 'Utbildningen börjar i dag eller tidigare, och slutar inte före den började.',
  },
  'training.exists': {
    title: 'Den står redan här',
    detail: 'Personen har redan en utbildning från den dagen. Ladda om sidan och se listan.',
  },
} satisfies RefusalPart
