import { isShort } from '../gates/words.ts'
import { isHeard, isOffered, silent, type Voice } from './voice.ts'

/** What is written of one child, as far as the law asks for it (SoL 3:1). */
export interface ChildWords {
  /** What it means for the child if the application is granted, and if it is rejected or lowered. */
  ifGranted: string
  ifRejected: string
  /** Why the decision does not matter noticeably to this child. */
  notNoticeable: string
  /** Null: nothing is written of it. */
  voice: Voice | null
}

export const noWords: ChildWords = { ifGranted: '', ifRejected: '', notNoticeable: '', voice: null }

/** What goes against the household, or may matter noticeably: what it means for this child, or why it does not. */
export const isConsidered = ({ ifRejected, notNoticeable }: ChildWords): boolean =>
  !isShort(ifRejected) || !isShort(notNoticeable)

/** Both outcomes stand beside each other. */
export const hasBoth = ({ ifGranted, ifRejected }: ChildWords): boolean => !isShort(ifGranted) && !isShort(ifRejected)

/** How much is asked of each child: nothing, what it means for the child or why it does not, or both outcomes. */
export type Asked = 'nothing' | 'considered' | 'both'

/** What still lacks of one child: the texts by name, and its own voice where `isVoiceAsked`. Nothing: it is written. */
export function lacking(
  child: ChildWords,
  asked: Asked,
  isVoiceAsked: boolean,
): ('ifGranted' | 'ifRejected' | 'voice')[] {
  const voice = child.voice ?? silent
  return [
    ...(asked === 'both' && isShort(child.ifGranted) ? (['ifGranted'] as const) : []),
    ...((asked === 'both' && isShort(child.ifRejected)) || (asked === 'considered' && !isConsidered(child))
      ? (['ifRejected'] as const)
      : []),
    ...(isVoiceAsked && !(isOffered(voice) && isHeard(voice)) ? (['voice'] as const) : []),
  ]
}
