import type { GateTexts } from '../../gate-text.ts'

/** Before a register is asked. */
export const registerGates = {
  register_case_open: {
    missing: 'Ingen månad i ärendet väntar på beslut.',
    meets: 'Register får bara frågas för en ansökan som ska avgöras. Öppna den månad som väntar.',
  },
  register_holder_named: {
    missing: 'Frågan går till någon som lagen inte nämner.',
    meets: 'Fråga bara dem som står i 15 kap. 10–12 §§ socialtjänstlagen.',
  },
  register_purpose_stated: {
    missing: 'Det står inte varför uppgifterna behövs.',
    meets: 'Skriv ändamålet, minst tio tecken.',
  },
} satisfies Partial<GateTexts>
