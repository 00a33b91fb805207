import { askedKinds, fetched, type AskedKind, type FetchedKind, type ItemKind } from '../../law/completion.ts'

/** Known from registers: the person is never asked for it (FL 8, SoL 15:10–12). */
export const isFetched = (kind: ItemKind): kind is FetchedKind => Object.hasOwn(fetched, kind)

export const fetchedKinds: readonly FetchedKind[] = [
  'social_insurance_benefit',
  'student_aid',
  'pension',
  'unemployment_benefit',
  'employment_registration',
  'capital_income',
  'employer_declaration',
  'tax_refund',
]
export const itemKinds = [...askedKinds, ...fetchedKinds]

/** How the person was asked. */
export const askChannels = ['e_service', 'letter', 'phone', 'visit'] as const
export type AskChannel = (typeof askChannels)[number]
/** How something came in, or was shown. */
export const receivedBy = ['paper', 'shown', 'told', 'email'] as const

export type { AskedKind, ItemKind }
