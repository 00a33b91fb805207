import { refuse } from './refusal.ts'

declare const kind: unique symbol
/** A UUID that knows what it names. Ids carry no personal data and may stand in addresses. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => shape.test(text)

export function toId<Kind extends string>(text: string): Id<Kind> {
  return isId(text) ? (text as Id<Kind>) : refuse('id.unreadable')
}
