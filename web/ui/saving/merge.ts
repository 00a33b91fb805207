import { trust } from '../../../base/trust.ts'
import { isRecord } from '../problem.ts'

export type Preferred = 'mine' | 'theirs'

/**
 * Two versions of what both began from, put together: what only one of them changed is as they have it. Where both changed the same thing
 * differently, the preferred one counts. Lists of things with a `key` are put together thing by thing; a text, a number or another list is one thing.
 */
export const merge = <T>(base: T, mine: T, theirs: T, preferred: Preferred): T =>
  trust<T>(together(base, mine, theirs, preferred))

function together(base: unknown, mine: unknown, theirs: unknown, preferred: Preferred): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine
  if (isSame(base, mine)) return theirs
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return records(base, mine, theirs, preferred)
  const [a, b, c] = [byKey(base), byKey(mine), byKey(theirs)]
  if (a && b && c) return Object.values(records(a, b, c, preferred))
  return preferred === 'mine' ? mine : theirs
}

type Fields = Record<string, unknown>

function records(base: Fields, mine: Fields, theirs: Fields, preferred: Preferred): Fields {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const fields = names.map((name) => [name, together(base[name], mine[name], theirs[name], preferred)] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

/** A list of things that each have a key of their own, by it; null: another kind of list, or no list. */
function byKey(list: unknown): Fields | null {
  if (!Array.isArray(list)) return null
  const found = list.flatMap((one: unknown): [string, unknown][] =>
    isRecord(one) && typeof one['key'] === 'string' ? [[`key ${one['key']}`, one]] : [],
  )
  return found.length === list.length && new Set(found.map(([key]) => key)).size === list.length
    ? Object.fromEntries(found)
    : null
}

/** The same whichever way the fields came. */
export const isSame = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b)

/** As text that is the same whichever way the keys came. */
export const inOrder = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  ) ?? ''
