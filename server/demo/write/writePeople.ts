import type { HouseholdPlan, PersonPlan } from '../household/household.ts'
import { streets } from '../household/names.ts'
import type { Random } from '../random.ts'
import { hex, type Rows } from './rows.ts'
import type { Setting } from '../town/setting.ts'

interface Home {
  street: string
  code: string
  city: string
}

interface Writing {
  rows: Rows
  plan: HouseholdPlan
  setting: Setting
  random: Random
  home: Home
}

/** Persons, numbers, addresses and the household they make. A protected person's name and address stand only under the seal. */
export function writePeople(rows: Rows, plan: HouseholdPlan, setting: Setting, random: Random): void {
  const { code, city } = random.pick(setting.town.postal)
  const home: Home = { street: `${random.pick(streets)} ${random.int(1, 48)}`, code, city }
  const writing: Writing = { rows, plan, setting, random, home }
  for (const person of plan.people) {
    writePerson(writing, person)
    if (person.isProtected) writeProtected(writing, person)
    else if (person.role !== 'child') writeAddress(writing, person)
    rows.add('case_members', {
      case_member_id: random.id(),
      case_id: plan.caseId,
      person_id: person.personId,
      role: person.role,
      living: person.living,
      days_of_30: person.days,
      lunch_away: person.lunchAway,
      in_school: person.inSchool,
      valid_from: person.born > plan.openedOn ? person.born : plan.openedOn,
      valid_to: null,
      source: 'application',
      noted_by: null,
      noted_at: null,
    })
  }
}

function writePerson({ rows, plan, setting, random }: Writing, person: PersonPlan): void {
  const { vault, calendar } = setting
  rows.add('persons', {
    person_id: person.personId,
    given_name: person.isProtected ? null : person.givenName,
    family_name: person.isProtected ? null : person.familyName,
    born: person.born,
    protection: person.isProtected
      ? plan.outline.hidden === 'all'
        ? 'skyddad_folkbokforing'
        : 'sekretessmarkering'
      : 'none',
    interpreter_language: person.interpreter,
    language: 'sv',
    created_at: `${plan.openedOn}T08:00:00Z`,
  })
  for (const { kind, number, former } of person.numbers) {
    const changed = calendar.past[2] ?? calendar.coming
    rows.add('person_numbers', {
      person_number_id: random.id(),
      person_id: person.personId,
      kind,
      blind_index: hex(vault.index(number)),
      sealed: hex(vault.seal('person', person.isProtected ? '' : number, 'person_numbers.sealed')),
      valid_from: person.numbers.length > 1 && !former ? `${changed}-15` : plan.openedOn,
      valid_to: former ? `${changed}-14` : null,
    })
  }
}

function writeProtected({ rows, plan, setting, home }: Writing, person: PersonPlan): void {
  const { vault, town } = setting
  const identity = {
    givenName: person.givenName,
    familyName: person.familyName,
    personNumber: person.numbers[0]?.number ?? '',
    address: `${home.street}, ${home.code} ${home.city}`,
    phone: town.mobile(plan.at),
  }
  rows.add('protected_identities', {
    person_id: person.personId,
    sealed: hex(vault.seal('protected', JSON.stringify(identity), 'protected_identities.sealed')),
    registered_at: `${plan.openedOn}T08:00:00Z`,
  })
}

function writeAddress({ rows, plan, random, home }: Writing, person: PersonPlan): void {
  rows.add('addresses', {
    address_id: random.id(),
    person_id: person.personId,
    care_of: plan.outline.form === 'lodger' ? `c/o ${random.pick(['Holmgren', 'Svedin', 'Aronsson', 'Lilja'])}` : null,
    street: home.street,
    postal_code: home.code,
    city: home.city,
    valid_from: plan.openedOn,
    valid_to: null,
  })
}

/** The case itself: number, unit, who has it, who covers, and the account the money goes to. */
export function writeCase(rows: Rows, plan: HouseholdPlan, setting: Setting, random: Random): void {
  const keeper = setting.caseworkers[plan.keeper]
  if (!keeper) throw new Error('the case has no caseworker')
  rows.add('cases', {
    case_id: plan.caseId,
    case_number: plan.caseNumber,
    unit_id: setting.unitIds[keeper.roles[0]?.unit ?? 0] ?? '',
    opened_on: plan.openedOn,
    closed_on: null,
    shut: false,
  })
  const assign = (staffId: string, kind: string, from: string, to: string | null) =>
    rows.add('case_assignments', {
      case_assignment_id: random.id(),
      case_id: plan.caseId,
      staff_id: staffId,
      kind,
      valid_from: from,
      valid_to: to,
      absence_id: null,
    })
  assign(keeper.staffId, 'assigned', plan.openedOn, null)
  const cover = plan.covers ? setting.caseworkers[0] : undefined
  if (cover && cover !== keeper)
    assign(cover.staffId, 'cover', `${setting.calendar.past.at(-1) ?? setting.calendar.coming}-01`, null)
  const { kind, clearing, number, bankName } = plan.account
  rows.add('payment_accounts', {
    payment_account_id: plan.accountId,
    person_id: plan.people[0]?.personId ?? '',
    kind,
    clearing,
    number,
    bank_name: bankName,
    registered_at: `${plan.openedOn}T09:00:00Z`,
    registered_by: plan.at % 3 === 0 ? keeper.staffId : null,
    valid_to: null,
  })
}

/** A colleague of another unit opened the case in an emergency yesterday; the unit's manager has it to review. */
export function writeBreakGlass(
  rows: Rows,
  plan: HouseholdPlan,
  { caseworkers, calendar }: Setting,
  random: Random,
): void {
  const keeper = caseworkers[plan.keeper]
  const other = caseworkers.find((one) => one.roles[0]?.unit !== keeper?.roles[0]?.unit)
  if (!other) return
  const openedAt = new Date(calendar.now.getTime() - 26 * 3_600_000)
  rows.add('break_glass', {
    break_glass_id: random.id(),
    case_id: plan.caseId,
    staff_id: other.staffId,
    reason: 'acute_need',
    explanation:
      'Den sökande kom till receptionen utan pengar till mat inför helgen. Ordinarie handläggare gick inte att nå.',
    opened_at: openedAt.toISOString(),
    ends_at: new Date(openedAt.getTime() + 4 * 3_600_000).toISOString(),
  })
}
