import type { translations } from '../../../api/translations.ts'
import type { Reply } from '../../ui/endpoint.ts'

export type Text = Reply<typeof translations>['texts'][number]

export const states = ['waiting', 'approved', 'suggested', 'all'] as const
export type State = (typeof states)[number]

const fits: Readonly<Record<State, (text: Text) => boolean>> = {
  waiting: (text) => text.approved === null,
  approved: (text) => text.approved !== null,
  suggested: (text) => text.suggestion !== null,
  all: () => true,
}

/** Of the state that was chosen, and with what is looked for in its key or either wording. */
export function isShown(text: Text, state: State, wanted: string): boolean {
  const said = `${text.key} ${text.swedish} ${text.words}`.toLowerCase()
  return fits[state](text) && said.includes(wanted.trim().toLowerCase())
}
