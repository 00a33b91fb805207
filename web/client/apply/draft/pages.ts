import type { ApplicationContent } from '../../../../api/applications.ts'

export type PageName = 'household' | 'home' | 'incomes' | 'costs' | 'attachments' | 'account' | 'review'

/** The pages in order, with their address. The account has its own page inside the fifth step: one subject on each. */
export const pages: readonly { name: PageName; slug: string; step: ApplicationContent['step'] }[] = [
  { name: 'household', slug: 'hushall', step: 'household' },
  { name: 'home', slug: 'bostad', step: 'home' },
  { name: 'incomes', slug: 'inkomster', step: 'incomes' },
  { name: 'costs', slug: 'kostnader', step: 'costs' },
  { name: 'attachments', slug: 'papper', step: 'attachments' },
  { name: 'account', slug: 'konto', step: 'attachments' },
  { name: 'review', slug: 'skicka', step: 'review' },
]

/** The page before the steps, for who has applied before. */
export const sameSlug = 'samma'

const placeOf = (name: PageName): number => pages.findIndex((page) => page.name === name)

export const pageBySlug = (slug: string) => pages.find((page) => page.slug === slug)
export const pageByStep = (step: ApplicationContent['step']) => pages.find((page) => page.step === step)
export const slugOf = (name: PageName): string => pages[placeOf(name)]?.slug ?? ''
export const numberOf = (name: PageName): number => placeOf(name) + 1
export const before = (name: PageName): PageName | null => pages[placeOf(name) - 1]?.name ?? null
export const after = (name: PageName): PageName | null => pages[placeOf(name) + 1]?.name ?? null
