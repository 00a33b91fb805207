import type { localGateIds } from '../../../../law/gates/local.ts'
import type { Value } from './guideline.ts'

export const dimensions = ['adults', 'children', 'persons', 'rooms', 'age'] as const
export type Cap = NonNullable<Value['caps']>[number]
export type NormRow = NonNullable<Value['foodNorm']>[number]
export type Exempt = NonNullable<Value['exemptIncomes']>[number]
export type Counted = NonNullable<Value['countedIncomes']>[number]

export type LocalGateId = (typeof localGateIds)[number]
const names = {
  'ansokan.akut_kort': 'emergency_same_day',
  'utredning.journal_alla_kontakter': 'utredning_journal_alla_kontakter',
  'barn.barnkonsekvens_alltid': 'barn_barnkonsekvens_alltid',
  'barn.barnkonsekvens_patagligt': 'barn_barnkonsekvens_patagligt',
  'bistand.avsteg_samrad': 'bistand_avsteg_samrad',
  'aktivitet.plan_signerad': 'aktivitet_plan_signerad',
  'synpunkt.fraga_registrera': 'synpunkt_fraga_registrera',
  'synpunkt.aterkoppling': 'synpunkt_aterkoppling',
  'kvalitet.berattelse': 'kvalitet_berattelse',
  'kvalitet.domsgenomgang': 'kvalitet_domsgenomgang',
  'tillsyn.svarsplan': 'tillsyn_svarsplan',
  'tillsyn.justera_fore_exp': 'tillsyn_justera_fore_exp',
  'tillsyn.utkast_offentlighet': 'tillsyn_utkast_offentlighet',
} as const satisfies Readonly<Record<LocalGateId, string>>

/** What the text of a requirement is called: a dot would part the keys of texts. */
export const gateName = (id: LocalGateId) => names[id]
