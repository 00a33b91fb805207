import type { Gate } from './gate.ts'
import { activityGates } from './themes/activity.ts'
import { appealGates } from './themes/appeals.ts'
import { applicationGates } from './themes/applications.ts'
import { assistanceGates } from './themes/assistance.ts'
import { automationGates } from './themes/automation.ts'
import { childGates } from './themes/children.ts'
import { controlGates } from './themes/control.ts'
import { decisionGates } from './themes/decisions.ts'
import { delegationGates } from './themes/delegation.ts'
import { erasureGates } from './themes/erasure.ts'
import { investigationGates } from './themes/investigations.ts'
import { paymentGates } from './themes/payments.ts'
import { personalDataGates } from './themes/personal-data.ts'
import { qualityGates } from './themes/quality.ts'
import { recoveryGates } from './themes/recovery.ts'
import { secrecyGates } from './themes/secrecy.ts'
import { supervisionGates } from './themes/supervision.ts'
import { versionGates } from './themes/versions.ts'

/** What the law asks before an act. The ids are kept in Swedish: they are the names the requirement lists use. */
export const gates = {
  ...versionGates,
  ...applicationGates,
  ...investigationGates,
  ...childGates,
  ...assistanceGates,
  ...activityGates,
  ...decisionGates,
  ...delegationGates,
  ...paymentGates,
  ...appealGates,
  ...recoveryGates,
  ...controlGates,
  ...automationGates,
  ...secrecyGates,
  ...personalDataGates,
  ...erasureGates,
  ...qualityGates,
  ...supervisionGates,
} as const satisfies Record<string, Gate>

type Gates = typeof gates
export type GateId = keyof Gates

/** What a municipality may date for itself; what a statute, a court or JO asks is not among them. */
export type LocalGateId = { [Id in GateId]: Gates[Id]['standing'] extends 'local' ? Id : never }[GateId]
