import type { ReactNode } from 'react'
import type { ApplicationContent } from '../../../../api/applications.ts'
import type { Lasting } from '../../../ui/saving/lasting.ts'
import type { Saving } from '../../../ui/saving/autosave-store.ts'
import type { PageName } from './pages.ts'

/** Where the form stands: with the person who applies, or with staff who fill in what came on paper. Its steps do not know which. */
export interface Place {
  /** The address of a step. */
  page: (name: PageName) => string
  /** Where one goes who leaves it for later. */
  leave: string
  save: (saving: Saving<ApplicationContent>, idempotencyKey: string) => Promise<{ version: number; savedAt: string }>
  /** Resolves when the one at the keyboard is seen to be the one who began it. */
  makeSure: () => Promise<void>
  /** Copies that outlive the tab. Left out: what is typed here is kept as long as the tab. */
  lasting?: Lasting | null
  /** The page that asks whether all is as last month, and its address. Left out: there is none. */
  same?: { href: string; View: () => ReactNode }
  /** Steps that are other pages here. */
  views: Partial<Record<PageName, () => ReactNode>>
}
