import type { Role } from '../../../api/route.ts'
import { plusDays, type Day } from '../../../base/day.ts'
import { makeRandom, type Random } from '../random.ts'
import { originOf } from '../household/names.ts'

export interface StaffPlan {
  staffId: string
  subject: string
  name: string
  title: string
  roles: readonly { role: Role; unit: number | null; from: string; to: string | null }[]
  /** What the demo's login page says; null: not shown there. */
  login: string | null
}

interface Named {
  name: string
  title: string
  role: Role
  unit: number | null
  also?: Role
  /** Left before the history ends, or not yet begun. */
  when?: 'gone' | 'coming'
  login?: false
}

const one = (name: string, title: string, role: Role, more: Partial<Named> = {}): Named => ({
  name,
  title,
  role,
  unit: null,
  ...more,
})

const lindsjo: readonly Named[] = [
  one('Sara Ek', 'socialsekreterare', 'caseworker', { unit: 1 }),
  one('Jonas Alm', 'socialsekreterare', 'caseworker', { unit: 1, also: 'protected_identity' }),
  one('Mirela Lindh', 'socialsekreterare', 'caseworker', { unit: 2, also: 'protected_identity' }),
  one('Karim Norén', 'socialsekreterare', 'caseworker', { unit: 2, login: false }),
  one('Ingrid Falk', 'socialsekreterare', 'caseworker', { unit: 0, login: false }),
  one('Tove Sandell', 'socialsekreterare', 'caseworker', { unit: 0, login: false }),
  one('Helena Brandt', 'förste socialsekreterare', 'first_social_worker', { unit: 1 }),
  one('Magnus Rehn', 'förste socialsekreterare', 'first_social_worker', { unit: 2, login: false }),
  one('Petra Svahn', 'förste socialsekreterare', 'first_social_worker', { unit: 0, login: false }),
  one('Annika Lidman', 'enhetschef', 'unit_manager', { unit: 1 }),
  one('Bengt Åberg', 'enhetschef', 'unit_manager', { unit: 2, login: false }),
  one('Nadja Ståhl', 'enhetschef', 'unit_manager', { unit: 0, login: false }),
  one('Eva Grahn', 'kvalitetsutredare', 'quality_investigator'),
  one('Per Hagström', 'säkerhetsutredare', 'security_investigator'),
  one('Lina Moe', 'handläggare i kontaktcenter', 'contact_centre'),
  one('Kent Sjödin', 'receptionist', 'reception'),
  one('Samira Åström', 'arbetsmarknadskonsulent', 'labour_market_consultant'),
  one('Birgitta Lövgren', 'ekonom', 'finance_attester'),
  one('Rolf Engdahl', 'ekonom', 'finance_attester'),
  one('Mona Hult', 'registrator', 'registrar'),
  one('Stig Palmér', 'ledamot i socialnämnden', 'committee_member'),
  one('Gunilla Thorén', 'kommunrevisor', 'auditor'),
  one('Cecilia Roos', 'inspektör, IVO', 'ivo_inspector'),
  one('David Krantz', 'systemförvaltare', 'system_administrator'),
  // The second of two: what one enters of the law or the guideline, the other approves.
  one('Maud Ivarsson', 'systemförvaltare', 'system_administrator'),
  one('Olle Widell', 'socialsekreterare', 'caseworker', { unit: 1, login: false, when: 'gone' }),
  one('Freja Tegnér', 'socialsekreterare', 'caseworker', { unit: 2, login: false, when: 'coming' }),
]

const bergvik: readonly Named[] = [
  one('Agnes Molin', 'socialsekreterare', 'caseworker', { unit: 0 }),
  one('Farid Sundin', 'socialsekreterare', 'caseworker', { unit: 1, also: 'protected_identity' }),
  one('Kerstin Wik', 'förste socialsekreterare', 'first_social_worker'),
  one('Håkan Tjäder', 'enhetschef', 'unit_manager'),
  one('Lisbet Ohlin', 'kvalitetsutredare', 'quality_investigator', { login: false }),
  one('Tor Granath', 'säkerhetsutredare', 'security_investigator', { login: false }),
  one('Ylva Bodin', 'handläggare i kontaktcenter', 'contact_centre', { login: false }),
  one('Sven Rask', 'receptionist', 'reception', { login: false }),
  one('Leyla Nordh', 'arbetsmarknadskonsulent', 'labour_market_consultant', { login: false }),
  one('Inger Frisk', 'ekonom', 'finance_attester'),
  one('Ulf Lagerkvist', 'ekonom', 'finance_attester', { login: false }),
  one('Britt Salander', 'registrator', 'registrar', { login: false }),
  one('Arne Högberg', 'ledamot i individ- och familjenämnden', 'committee_member', { login: false }),
  one('Siv Malmén', 'kommunrevisor', 'auditor', { login: false }),
  one('Cecilia Roos', 'inspektör, IVO', 'ivo_inspector', { login: false }),
  one('Jan Ekblad', 'systemförvaltare', 'system_administrator', { login: false }),
]

const began = '2024-01-01'

/** What the plan of the staff is made from. */
export interface StaffOrder {
  municipality: number
  slug: string
  units: readonly { name: string }[]
  caseworkers: number
  seed: string
  today: Day
}

/** Everybody who works there. More households need more caseworkers: `caseworkers` of them in all, at least those with names of their own. */
export function planStaff(order: StaffOrder): StaffPlan[] {
  const { municipality, units, caseworkers, seed } = order
  const random = makeRandom(`${seed}/${municipality}/staff`)
  const named = municipality === 1 ? lindsjo : bergvik
  const known = named.filter((person) => person.role === 'caseworker' && person.when === undefined).length
  const more = Array.from({ length: Math.max(0, caseworkers - known) }, (_, at) => invent(random, at, units.length))
  const taken = new Set<string>()
  return [...named, ...more].map((person) => toPlan(person, order, random, taken))
}

function invent(random: Random, at: number, units: number): Named {
  const origin = originOf('sv')
  const name = `${random.pick([...origin.women, ...origin.men])} ${random.pick(origin.family)}`
  return one(name, 'socialsekreterare', 'caseworker', { unit: at % units, login: false })
}

function toPlan(person: Named, { slug, units, today }: StaffOrder, random: Random, taken: Set<string>): StaffPlan {
  const { name, title, role, unit, also, when, login } = person
  const from = when === 'coming' ? plusDays(today, 30) : began
  const to = when === 'gone' ? plusDays(today, -60) : null
  const plain = name
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll('é', 'e')
    .replaceAll(' ', '.')
  const local = taken.has(plain) ? `${plain}.${taken.size}` : plain
  taken.add(local)
  const place = unit === null ? '' : `, ${units[unit]?.name ?? ''}`
  return {
    staffId: random.id(),
    subject: `${local}@${slug}.example`,
    name,
    title,
    roles: [{ role, unit, from, to }, ...(also ? [{ role: also, unit: null, from, to }] : [])],
    login: login === false ? null : `${name} – ${title}${place}`,
  }
}
