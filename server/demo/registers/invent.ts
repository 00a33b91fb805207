import { createHash } from 'node:crypto'
import { toDay } from '../../../base/day.ts'
import { monthOf, plusMonth, type Month } from '../../../base/month.ts'
import type { Paid, Scenario } from './scenario.ts'
import type { Asked } from './simulator.ts'

type Source = readonly [Paid['agency'], code: string, label: string]

/** Who pays what the invented persons tell of. */
const sources: Readonly<Record<string, Source>> = {
  activity_support: ['FK', 'AS', 'Aktivitetsstöd'],
  child_allowance: ['FK', 'ABB', 'Barnbidrag'],
  establishment_benefit: ['FK', 'ET', 'Etableringsersättning'],
  housing_allowance: ['FK', 'BOB', 'Bostadsbidrag'],
  maintenance_support: ['FK', 'US', 'Underhållsstöd'],
  parental_benefit: ['FK', 'FP', 'Föräldrapenning'],
  sickness_benefit: ['FK', 'SJP', 'Sjukpenning'],
  sickness_compensation: ['FK', 'SA', 'Sjukersättning'],
  pension: ['PM', 'AP', 'Allmän pension'],
  study_grant: ['CSN', 'GRUNDB', 'Bidrag'],
  study_loan: ['CSN', 'GRUNDL', 'Lån'],
  unemployment_benefit: ['SO', 'SO', 'Arbetslöshetskassan'],
}

/** What befalls somebody, by the number: the same each time it is asked. */
const turns = ['down', 'fund_down', 'failing', 'more', 'untold', 'seizure'] as const

/** The registers of the demonstration: mostly what was told, here and there something else, and now and then one that does not answer. */
export function inventScenario(
  { personNumber, to, at }: Asked,
  { told, isProtected }: { told: readonly { kind: string; amount: number }[]; isProtected: boolean },
): Scenario {
  const digest = createHash('sha256').update(`registers ${personNumber}`).digest()
  const turn = turns[digest.readUInt8(0) % 12]
  const now = monthOf(toDay(to))
  const factor = turn === 'more' ? 1.2 : 1
  // What is to come has not been paid.
  const hasCome = (one: Paid) => one.paidOn <= at.slice(0, 10)
  const paid = told.flatMap(({ kind, amount }) => {
    const source = sources[kind]
    if (!source) return []
    const net = Math.round((amount / 100) * factor)
    const before = digest.readUInt8(1) % 4 === 0 ? Math.round(net * 0.7) : net
    return [pay(source, now, net), pay(source, plusMonth(now, -1), before)].filter(hasCome)
  })
  const untold = turn === 'untold' ? [pay(['FK', 'BOB', 'Bostadsbidrag'], now, 1_300)].filter(hasCome) : []
  const held = turn === 'seizure' ? paid.map((one) => ({ ...one, withheld: 400 })) : paid
  const isSeeking = told.some(({ kind }) => kind === 'unemployment_benefit' || kind === 'activity_support')
  return {
    paid: [...held, ...untold],
    ...(isSeeking ? { seeking: { since: toDay(`${plusMonth(now, -9)}-03`), fund: 'Arbetslöshetskassan' } } : {}),
    down: turn === 'down' ? ['FK'] : turn === 'fund_down' ? ['SO'] : [],
    failing: turn === 'failing' ? ['CSN'] : [],
    marked: isProtected,
    waitMs: 300 + digest.readUInt8(2) * 3,
  }
}

const pay = ([agency, code, label]: Source, month: Month, net: number): Paid => ({
  agency,
  code,
  label,
  paidOn: toDay(`${month}-25`),
  net,
})
