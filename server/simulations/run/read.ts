import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { calculationFile, readCalculationFile } from '../../../api/calculation.ts'
import { toMonth, monthsBetween, type Month } from '../../../base/month.ts'
import { Refusal } from '../../../base/refusal.ts'
import type { CalculationInput, LocalParameters } from '../../../rules/calculation/input.ts'
import { packHousehold } from '../../../rules/plan/batch/bytes.ts'
import { closing, opening, readRows, writeRows } from '../../platform/db/binaryRows.ts'
import { carry, type Carrier } from '../../platform/db/copy.ts'
import { intoStagedHouseholds, keepHouseholds, latestMonths, stageHouseholds } from '../store.ts'
import { pseudonymise } from './pseudonymise.ts'

export interface Reading {
  url: string
  municipality: number
  simulationId: string
  since: Month
  inForce: LocalParameters
}

/** The latest calculated month of each case becomes a row without its case. Once: what is cut off leaves nothing. */
export const readHouseholds = (reading: Reading): Promise<{ households: number; leftOut: number }> =>
  carry(reading.url, reading.municipality, (writer) =>
    carry(reading.url, reading.municipality, async (reader) => {
      await writer.query(stageHouseholds)
      const sink = writer.into(intoStagedHouseholds)
      const stored = finished(sink)
      stored.catch(() => undefined)
      sink.write(opening())
      const read = await packAll(reading, reader, sink)
      sink.end(closing())
      await stored
      await keepHouseholds(writer, { ...reading, ...read })
      return read
    }),
  )

async function packAll(
  { municipality, since, inForce }: Reading,
  reader: Carrier,
  sink: Writable,
): Promise<{ households: number; leftOut: number }> {
  const rows = readRows(2)
  const out = writeRows()
  let [households, leftOut] = [0, 0]
  for await (const chunk of reader.out(latestMonths(municipality, since))) {
    for (const [month, input] of rows.take(chunk)) {
      const packed = packStored(String(input), inForce)
      if (!packed) {
        leftOut += 1
        continue
      }
      out.row(3)
      out.int4(households)
      out.int4(monthNumber(toMonth(String(month))))
      out.bytes(packed)
      households += 1
    }
    if (!sink.write(out.cut())) await once(sink, 'drain')
  }
  return { households, leftOut }
}

/** Year * 12 + month - 1. */
export const monthNumber = (month: Month): number => 24_000 + monthsBetween(toMonth('2000-01'), month)

/** Null: a month that was stored when inputs looked otherwise, or one that columns have no room for. */
function packStored(text: string, inForce: LocalParameters): Uint8Array | null {
  const input = readStored(text)
  if (!input) return null
  try {
    return packHousehold(pseudonymise(input, inForce))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The input a decision stands on, as it was stored. Its own parameters are not read: both sides have theirs. */
function readStored(text: string): CalculationInput | null {
  const stored: unknown = JSON.parse(text)
  if (typeof stored !== 'object' || stored === null) return null
  const read = calculationFile.safeParse({ ...stored, parameters: {} })
  return read.success ? readCalculationFile(read.data) : null
}
