import type { HouseholdPlan } from '../household/household.ts'
import type { NumberPool } from '../numbers.ts'
import { makeRandom } from '../random.ts'
import type { Rows } from '../write/rows.ts'
import type { Setting } from './setting.ts'
import { toDay } from '../../../base/day.ts'

/** Who can be tried in the demo: staff by role, clients by the shape of their household. Gives how many. */
export function writeLogins(
  rows: Rows,
  setting: Setting,
  plans: readonly HouseholdPlan[],
  stranger: ClientLogin,
): number {
  const { town } = setting
  const staff = setting.staff.filter((one) => one.login !== null)
  staff.forEach(({ subject, login }, at) =>
    rows.add('demo_logins', {
      login_id: `${town.slug}-staff-${at + 1}`,
      app: 'staff',
      label: login ?? '',
      claims: { sub: subject },
      position: at + 1,
    }),
  )
  const clients = [...known(plans), stranger]
  clients.forEach(({ label, number, givenName, familyName }, at) => {
    const sub = `${town.slug}-client-${at + 1}`
    const claims = { sub, personal_identity_number: number, given_name: givenName, family_name: familyName }
    rows.add('demo_logins', { login_id: sub, app: 'client', label, claims, position: at + 1 })
  })
  return staff.length + clients.length
}

export interface ClientLogin {
  label: string
  number: string
  givenName: string
  familyName: string
}

function known(plans: readonly HouseholdPlan[]): ClientLogin[] {
  return plans.flatMap((plan) =>
    plan.login.flatMap((label, at) => {
      const adult = plan.people[at]
      const number = adult?.numbers[0]?.number
      return adult && number !== undefined
        ? [{ label, number, givenName: adult.givenName, familyName: adult.familyName }]
        : []
    }),
  )
}

/** Somebody the municipality has never met; drawn first, while there are numbers left. */
export function drawStranger({ seed, town }: Setting, pool: NumberPool): ClientLogin {
  const random = makeRandom(`${seed}/${town.municipality}/unknown`)
  const { number } = pool.take({ from: toDay('1985-01-01'), to: toDay('1999-12-31') }, random)
  return { label: 'Ny person, har inte ansökt förut', number: number ?? '', givenName: 'Robin', familyName: 'Lindvall' }
}
