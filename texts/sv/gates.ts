import type { GateTexts } from '../gate-text.ts'
import { deviationGates } from './gates/deviation.ts'
import { intakeGates } from './gates/intake.ts'
import { investigationGates } from './gates/investigation.ts'
import { paymentGates } from './gates/payment.ts'
import { personGates } from './gates/persons.ts'
import { reasonGates } from './gates/reasons.ts'

/** What each need says when it is not met, and what meets it. */
export const gates = {
  ...intakeGates,
  ...investigationGates,
  ...personGates,
  ...reasonGates,
  ...paymentGates,
  ...deviationGates,
} satisfies GateTexts
