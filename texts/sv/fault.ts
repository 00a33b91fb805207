/** Something broke on our side. */
export const fault = {
  title: 'Något gick fel hos oss',
  detail:
    'Det är inte ditt fel. Inget du har sparat är borta. Försök igen om en stund; händer det igen, berätta det för kommunen och nämn felets nummer.',
}
