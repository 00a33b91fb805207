/** All strings below a value, by their keys: `month.status.received`. */
export function flatten(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => flatten(below, at === '' ? key : `${at}.${key}`))
}
