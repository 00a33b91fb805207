import type { Role } from '../../../api/route.ts'

export type PageName =
  | 'queue'
  | 'contacts'
  | 'watches'
  | 'work'
  | 'deviations'
  | 'search'
  | 'contactCentre'
  | 'payments'
  | 'breakGlass'
  | 'law'
  | 'normTables'
  | 'guidelines'
  | 'simulations'

interface StaffPage {
  name: PageName
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
  { name: 'queue', path: '/', roles: caseRoles, key: 'q' },
  { name: 'contacts', path: '/contacts', roles: caseRoles, key: 't' },
  { name: 'watches', path: '/watches', roles: caseRoles, key: 'w' },
  { name: 'work', path: '/work', roles: caseRoles, key: 'o' },
  { name: 'deviations', path: '/deviations', roles: caseRoles, key: 'a' },
  { name: 'contactCentre', path: '/contact-centre', roles: ['contact_centre', 'reception'], key: 'c' },
  { name: 'search', path: '/search', roles: [...caseRoles, 'contact_centre', 'reception', 'registrar'], key: 's' },
  { name: 'payments', path: '/payments', roles: ['finance_attester'], key: 'p' },
  { name: 'breakGlass', path: '/break-glass', roles: ['unit_manager'], key: 'b' },
  { name: 'normTables', path: '/norm-tables', roles: ['system_administrator'], key: 'n' },
  { name: 'guidelines', path: '/guidelines', roles: lawReaders, key: 'i' },
  { name: 'law', path: '/law', roles: lawReaders, key: 'l' },
  { name: 'simulations', path: '/simulations', roles: ['unit_manager', 'quality_investigator'], key: 'r' },
]

export const pagesFor = (roles: readonly string[]): readonly StaffPage[] =>
  pages.filter((page) => page.roles.some((role) => roles.includes(role)))
