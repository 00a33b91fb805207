import type { LocalParameters } from '../../../rules/calculation/input.ts'
import { vaultFrom } from '../../platform/vault/keyring.ts'
import type { TenantVault } from '../../platform/vault/tenant.ts'
import { createHmac } from 'node:crypto'
import type { Calendar } from './calendar.ts'
import type { Decider } from './delegation.ts'
import type { SentPayment } from '../write/sent.ts'
import { makeRandom } from '../random.ts'
import { planStaff, type StaffPlan } from './staff.ts'
import type { Town } from './towns.ts'

/** Where and when a household lives: everything its rows point to. */
export interface Setting {
  town: Town
  calendar: Calendar
  seed: string
  tenantKey: Buffer
  vault: TenantVault
  parameters: LocalParameters
  staff: readonly StaffPlan[]
  caseworkers: readonly StaffPlan[]
  unitIds: readonly string[]
  committeeIds: readonly string[]
  attesters: readonly StaffPlan[]
  /** Attested payments of the months behind, which have gone to the bank. */
  sent: SentPayment[]
}

const casesEach = 45

export function makeSetting(town: Town, calendar: Calendar, households: number, seed: string): Setting {
  const tenantKey = createHmac('sha256', seed).update(`tenant/${town.municipality}`).digest()
  const random = makeRandom(`${seed}/${town.municipality}/house`)
  const caseworkers = Math.ceil(households / casesEach)
  const staff = planStaff({
    municipality: town.municipality,
    slug: town.slug,
    units: town.units,
    caseworkers,
    seed,
    today: calendar.today,
  })
  const working = (role: string) =>
    staff.filter((one) =>
      one.roles.some((held) => held.role === role && held.to === null && held.from <= calendar.today),
    )
  return {
    town,
    calendar,
    seed,
    tenantKey,
    vault: vaultFrom(tenantKey, town.municipality),
    parameters: town.parameters,
    staff,
    caseworkers: working('caseworker'),
    unitIds: town.units.map(() => random.id()),
    committeeIds: [random.id(), random.id()],
    attesters: working('finance_attester'),
    sent: [],
  }
}

export const unitOf = (one: StaffPlan): number => one.roles[0]?.unit ?? 0

/** Who makes a decision in the case of a caseworker: the caseworker, or the nearest above in the unit. */
export function deciderFor({ staff, calendar }: Setting, keeper: StaffPlan, role: Decider): StaffPlan {
  if (role === 'caseworker') return keeper
  const holders = staff.filter((one) =>
    one.roles.some((held) => held.role === role && held.to === null && held.from <= calendar.today),
  )
  const found = holders.find((one) => one.roles[0]?.unit === unitOf(keeper)) ?? holders[0]
  if (!found) throw new Error(`nobody is ${role}`)
  return found
}
