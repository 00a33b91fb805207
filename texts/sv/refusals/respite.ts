import type { RefusalPart } from '../../refusal-text.ts'

/** Respite on a housing cost above the guideline. */
export const respiteRefusals = {
  'respite.not_above': {
    title: 'Boendekostnaden är inte över riktlinjen',
    detail:
      'Ett krav kan bara gälla en hyra som är högre än riktlinjens högsta belopp. Kontrollera hyran och hushållet.',
  },
  'respite.exists': {
    title: 'Ett rådrum gäller redan de dagarna',
    detail:
      'Det pågår till {{until}}. Ta tillbaka det först, eller låt det nya börja efter den dagen. Texten finns kvar.',
  },
  'respite.gates_unmet': {
    title: 'Något saknas före beslutet om rådrum',
    detail: 'Det är {{count}} saker kvar. De står i listan, med vad som behöver göras.',
  },
  'respite.outside_delegation': {
    title: 'Någon annan beslutar om rådrum',
    detail:
      'Delegationsordningen ger inte din roll den rätten. Förslaget är sparat. Be den som har rätten att besluta.',
  },
  'respite.withdrawn': {
    title: 'Kravet är redan tillbakataget',
    detail: 'Någon annan hann före. Ladda om sidan för att se vad som gäller.',
  },
  'respite.over': {
    title: 'Rådrummet har slutat',
    detail: 'Det går inte att ändra i efterhand. Är kostnaden fortfarande för hög behövs ett nytt beslut.',
  },
  'respite.effort_ahead': {
    title: 'Dagen har inte varit än',
    detail: 'Välj dagen då det gjordes, i dag eller tidigare. Texten finns kvar.',
  },
  'respite.why_not': {
    title: 'Skriv varför det inte räknas',
    detail: 'Den som har sökt bostad behöver få veta varför det inte räcker. Skriv minst tio tecken.',
  },
} satisfies RefusalPart
