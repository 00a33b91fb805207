import { staffAdministration } from './staff/administration.ts'
import { staffCases } from './staff/cases.ts'
import { staffConcerns } from './staff/concerns.ts'
import { staffContacts } from './staff/contacts.ts'
import { staffDelays } from './staff/delegation/delays.ts'
import { staffUnexecuted } from './staff/delegation/unexecuted.ts'
import { staffUrgent } from './staff/delegation/urgent.ts'
import { staffDelegation } from './staff/delegation/orders.ts'
import { staffAppeals } from './staff/appeals.ts'
import { staffMessages } from './staff/messages.ts'
import { staffDecisions } from './staff/decisions.ts'
import { staffHome } from './staff/evictions.ts'
import { staffEservice } from './staff/eservice.ts'
import { staffEmergencies } from './staff/emergencies.ts'
import { staffFrame } from './staff/frame.ts'
import { staffIntake } from './staff/intake.ts'
import { staffPapers } from './staff/papers.ts'
import { staffMonth } from './staff/month.ts'
import { staffPayments } from './staff/payments.ts'
import { staffChildren } from './staff/children.ts'
import { staffCompletions } from './staff/completions.ts'
import { staffDeviations } from './staff/deviations.ts'
import { staffHandbook } from './staff/handbook.ts'
import { staffPreparations } from './staff/preparations.ts'
import { staffRespite } from './staff/respite.ts'
import { staffExplanations, staffReasons } from './staff/reasons.ts'
import { staffLife } from './staff/life.ts'
import { staffRegisters } from './staff/registers.ts'
import { staffSimulations } from './staff/simulations.ts'
import { staffTranslations } from './staff/translations.ts'
import { staffWork } from './staff/work.ts'
import { staffWorkload } from './staff/workload.ts'

/** What those who work here read. */
export const staff = {
  ...staffFrame,
  ...staffCases,
  ...staffDecisions,
  month: staffMonth,
  contacts: staffContacts,
  messages: staffMessages,
  appeals: staffAppeals,
  intake: staffIntake,
  papers: staffPapers,
  work: staffWork,
  workload: staffWorkload,
  emergencies: staffEmergencies,
  home: staffHome,
  completions: staffCompletions,
  life: staffLife,
  concerns: staffConcerns,
  children: staffChildren,
  deviations: staffDeviations,
  handbook: staffHandbook,
  prepared: staffPreparations,
  respite: staffRespite,
  payments: staffPayments,
  delays: staffDelays,
  unexecuted: staffUnexecuted,
  eservice: staffEservice,
  delegation: staffDelegation,
  urgent: staffUrgent,
  administration: staffAdministration,
  explanations: staffExplanations,
  reasons: staffReasons,
  registers: staffRegisters,
  simulations: staffSimulations,
  translations: staffTranslations,
} as const
