const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What lies above, and below it whatever it does not say: strings in records, however deep. Both are left as they were. */
export function overlay<T extends object>(below: T, above: object): T {
  const laid: Record<string, unknown> = Object.fromEntries(Object.entries(below))
  for (const [key, value] of Object.entries(above)) {
    const under = laid[key]
    laid[key] = isRecord(under) && isRecord(value) ? overlay(under, value) : value
  }
  return laid as T
}
