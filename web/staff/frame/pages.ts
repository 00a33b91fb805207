import type { Role } from '../../../api/route.ts'

export type PageName =
  | 'queue'
  | 'contacts'
  | 'intake'
  | 'watches'
  | 'duty'
  | 'delays'
  | 'work'
  | 'workload'
  | 'deviations'
  | 'preparations'
  | 'urgent'
  | 'search'
  | 'contactCentre'
  | 'payments'
  | 'breakGlass'
  | 'eservice'
  | 'childTalks'
  | 'law'
  | 'normTables'
  | 'guidelines'
  | 'handbook'
  | 'delegation'
  | 'delegated'
  | 'unexecuted'
  | 'simulations'
  | 'translations'

/** Where a page stands in the menu: in sight, or in one of the groups. */
export const groups = ['daily', 'followUp', 'rules', 'management'] as const

export interface StaffPage {
  name: PageName
  group: (typeof groups)[number]
  path: string
  roles: readonly Role[]
  /** The letter after `g` that goes there. */
  key: string
}

const caseRoles: readonly Role[] = ['caseworker', 'first_social_worker', 'unit_manager']
const lawReaders: readonly Role[] = [
  ...caseRoles,
  'system_administrator',
  'quality_investigator',
  'auditor',
  'ivo_inspector',
  'committee_member',
]

/** The pages of the menu and who may use them; the server decides, this only spares people a no. */
export const pages: readonly StaffPage[] = [
  { name: 'queue', group: 'daily', path: '/', roles: caseRoles, key: 'q' },
  {
    name: 'intake',
    group: 'daily',
    path: '/intake',
    roles: [...caseRoles, 'contact_centre', 'reception', 'registrar'],
    key: 'm',
  },
  { name: 'contacts', group: 'followUp', path: '/contacts', roles: caseRoles, key: 't' },
  { name: 'duty', group: 'followUp', path: '/duty', roles: caseRoles, key: 'j' },
  { name: 'watches', group: 'followUp', path: '/watches', roles: caseRoles, key: 'w' },
  { name: 'delays', group: 'followUp', path: '/delays', roles: caseRoles, key: 'y' },
  { name: 'work', group: 'followUp', path: '/work', roles: caseRoles, key: 'o' },
  { name: 'preparations', group: 'followUp', path: '/prepared-decisions', roles: caseRoles, key: 'f' },
  {
    name: 'workload',
    group: 'management',
    path: '/workload',
    roles: ['first_social_worker', 'unit_manager'],
    key: 'k',
  },
  { name: 'deviations', group: 'followUp', path: '/deviations', roles: caseRoles, key: 'a' },
  { name: 'contactCentre', group: 'daily', path: '/contact-centre', roles: ['contact_centre', 'reception'], key: 'c' },
  {
    name: 'search',
    group: 'daily',
    path: '/search',
    roles: [...caseRoles, 'contact_centre', 'reception', 'registrar'],
    key: 's',
  },
  { name: 'payments', group: 'daily', path: '/payments', roles: ['finance_attester'], key: 'p' },
  { name: 'breakGlass', group: 'management', path: '/break-glass', roles: ['unit_manager'], key: 'b' },
  {
    name: 'childTalks',
    group: 'management',
    path: '/child-talks',
    roles: ['unit_manager', 'quality_investigator'],
    key: 'u',
  },
  { name: 'eservice', group: 'management', path: '/e-service', roles: ['system_administrator'], key: 'z' },
  { name: 'normTables', group: 'rules', path: '/norm-tables', roles: ['system_administrator'], key: 'n' },
  { name: 'guidelines', group: 'rules', path: '/guidelines', roles: lawReaders, key: 'i' },
  { name: 'delegation', group: 'rules', path: '/delegation', roles: lawReaders, key: 'd' },
  {
    name: 'unexecuted',
    group: 'management',
    path: '/unexecuted',
    roles: ['unit_manager', 'quality_investigator', 'committee_member', 'auditor', 'ivo_inspector'],
    key: 'x',
  },
  {
    name: 'delegated',
    group: 'management',
    path: '/delegated',
    roles: ['registrar', 'unit_manager', 'committee_member', 'auditor'],
    key: 'e',
  },
  {
    name: 'urgent',
    group: 'management',
    path: '/urgent-decisions',
    roles: ['committee_member', 'registrar', 'unit_manager', 'auditor'],
    key: 'ö',
  },
  { name: 'handbook', group: 'rules', path: '/handbook', roles: lawReaders, key: 'h' },
  { name: 'law', group: 'rules', path: '/law', roles: lawReaders, key: 'l' },
  {
    name: 'simulations',
    group: 'management',
    path: '/simulations',
    roles: ['unit_manager', 'quality_investigator'],
    key: 'r',
  },
  { name: 'translations', group: 'management', path: '/translations', roles: ['system_administrator'], key: 'v' },
]

export const pagesFor = (roles: readonly string[]): readonly StaffPage[] =>
  pages.filter((page) => page.roles.some((role) => roles.includes(role)))
