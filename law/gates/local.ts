import type { Day } from '../../base/day.ts'
import type { LocalGateId } from './gates.ts'

/** From and to these days, both counted; null: without end. */
export interface GateDates {
  from: Day | null
  to: Day | null
}

/** What a municipality may date for itself. Written out, so that a page that reads a guideline need not take the whole register along. */
export const localGateIds = [
  'ansokan.akut_kort',
  'utredning.journal_alla_kontakter',
  'barn.barnkonsekvens_alltid',
  'barn.barnkonsekvens_patagligt',
  'bistand.avsteg_samrad',
  'aktivitet.plan_signerad',
  'synpunkt.fraga_registrera',
  'synpunkt.aterkoppling',
  'kvalitet.berattelse',
  'kvalitet.domsgenomgang',
  'tillsyn.svarsplan',
  'tillsyn.justera_fore_exp',
  'tillsyn.utkast_offentlighet',
] as const satisfies readonly LocalGateId[]

/** A municipality's own dates for its own gates. One that is left out stands as registered: in force. */
export type LocalGates = Readonly<Partial<Record<LocalGateId, GateDates>>>
