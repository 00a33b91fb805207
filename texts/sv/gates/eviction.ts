import type { GateTexts } from '../../gate-text.ts'

/** A home that can be lost, and the notice of eviction. */
export const evictionGates = {
  home_day_stated: {
    missing: 'Det står inte till vilken dag bostaden kan räddas.',
    meets: 'Skriv sista dagen, eller varför bostaden inte är i fara.',
  },
  additional_considered: {
    missing: 'Det står inte hur bistånd utöver rätten har övervägts, och bostaden kan gå förlorad.',
    meets: 'Skriv hur bistånd enligt 12 kap. 2 § har övervägts medan resten utreds.',
  },
  notice_confirmed: {
    missing: 'Antal underrättelser om avhysning utan bekräftelse: {{count}}.',
    meets: 'Bekräfta varje underrättelse, med kopia till personen.',
  },
  responsible_named: {
    missing: 'Bekräftelsen säger inte vem som är ansvarig handläggare.',
    meets: 'Välj vem som är ansvarig.',
  },
  copy_to_person: {
    missing: 'Det står inte hur personen får en kopia av bekräftelsen.',
    meets: 'Välj hur kopian lämnas.',
  },
  notice_late_explained: {
    missing: 'Underrättelsen kom en tidigare dag och bekräftas först nu.',
    meets: 'Skriv varför den inte bekräftades samma dag, minst 10 tecken.',
  },
} satisfies Partial<GateTexts>
