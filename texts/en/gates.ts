import type { GateTexts } from '../gate-text.ts'
import { closingGates } from './gates/closing.ts'
import { evictionGates } from './gates/eviction.ts'
import { deviationGates } from './gates/deviation.ts'
import { intakeGates } from './gates/intake.ts'
import { investigationGates } from './gates/investigation.ts'
import { paymentGates } from './gates/payment.ts'
import { personGates } from './gates/persons.ts'
import { reasonGates } from './gates/reasons.ts'
import { registerGates } from './gates/register.ts'
import { respiteGates } from './gates/respite.ts'

/** What each need says when it is not met, and what meets it. */
export const gates = {
  ...intakeGates,
  ...investigationGates,
  ...personGates,
  ...reasonGates,
  ...paymentGates,
  ...deviationGates,
  ...evictionGates,
  ...closingGates,
  ...registerGates,
  ...respiteGates,
} satisfies GateTexts
