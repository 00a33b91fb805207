import type { Draft } from '../draft.ts'
import type { fault as faultSv } from '../sv/fault.ts'

export const fault = {
  title: 'Något gick fel hos oss',
  detail:
    'Det är inte ditt fel. Allt du har sparat finns kvar. Försök igen om en stund. Händer det igen? Berätta det för kommunen och säg felets nummer.',
} satisfies Draft<typeof faultSv>
