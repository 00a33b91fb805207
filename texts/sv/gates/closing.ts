import type { GateTexts } from '../../gate-text.ts'

/** Before a case is closed. */
export const closingGates = {
  spoken_no_answered: {
    missing: 'Det är inte besvarat om någon har fått ett nej muntligt.',
    meets: 'Svara på frågan. Den som har fått nej har rätt till ett skriftligt beslut som kan överklagas.',
  },
  spoken_no_in_writing: {
    missing: 'Någon har fått ett nej muntligt och väntar på beslutet skriftligt.',
    meets: 'Fatta beslutet och skicka det, med skäl och hur man överklagar. Stäng ärendet sedan.',
  },
} satisfies Partial<GateTexts>
