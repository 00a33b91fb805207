import { isShort } from '../gates/words.ts'

/** What is written of one child, as far as the law asks for it (SoL 3:1). */
export interface ChildWords {
  /** What it means for the child if the application is granted, and if it is rejected or lowered. */
  ifGranted: string
  ifRejected: string
  /** Why the decision does not matter noticeably to this child. */
  notNoticeable: string
}

export const noWords: ChildWords = { ifGranted: '', ifRejected: '', notNoticeable: '' }

/** What goes against the household, or may matter noticeably: what it means for this child, or why it does not. */
export const isConsidered = ({ ifRejected, notNoticeable }: ChildWords): boolean =>
  !isShort(ifRejected) || !isShort(notNoticeable)

/** Both outcomes stand beside each other. */
export const hasBoth = ({ ifGranted, ifRejected }: ChildWords): boolean => !isShort(ifGranted) && !isShort(ifRejected)

/** How much is asked of each child: nothing, what it means for the child or why it does not, or both outcomes. */
export type Asked = 'nothing' | 'considered' | 'both'

export const lacks = (child: ChildWords, asked: Asked): boolean =>
  (asked === 'both' && !hasBoth(child)) || (asked === 'considered' && !isConsidered(child))
