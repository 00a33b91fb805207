import { fill } from '../../texts/fill.ts'
import { emergencyTexts } from '../../texts/sv/journal/acute.ts'
import { addOccasion } from '../children/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import { addEmergency, type NewEmergency } from './queries.ts'

/** An emergency is there from now on: whoever is on duty is told, the journal says it, and each child of the month is asked about (SoL 3:1). `words`: what was told. */
export async function raise(tx: Write, one: NewEmergency & { words: string }): Promise<string> {
  const emergencyId = await addEmergency(tx, one)
  const needs = one.needs.map((need) => emergencyTexts.needs[need]).join(', ')
  await addEntry(tx, {
    caseId: one.caseId,
    month: one.month,
    kind: 'note',
    happenedAt: one.arrivedAt,
    now: one.now,
    by: one.by,
    text: fill(emergencyTexts.told, { needs, words: one.words }),
  })
  if (one.by !== null) await addOccasion(tx, { ...one, kind: 'emergency', applies: true, by: one.by })
  return emergencyId
}
