import type { Findings } from '../tree.ts'

/** What stands round a number: the nearest record that says where it comes from, and since when. */
interface Ground {
  source: string | null
  from: unknown
  published: unknown
  /** Time limits count from the day something happens; the act that holds them says from when. */
  isDeadline: boolean
}
const nowhere: Ground = { source: null, from: undefined, published: undefined, isDeadline: false }

/** Every number that law/ gives away stands under a source, and with the month it counts from and the day it became known. */
export function checkLawNumbers(path: string, module: object, sources: readonly string[]): Findings {
  const walk = (value: unknown, at: string, ground: Ground): Findings => {
    if (typeof value === 'number') return against(`${path}: ${at}`, ground)
    if (typeof value !== 'object' || value === null) return []
    const own = groundOf(value, ground, sources)
    return Object.entries(value).flatMap(([key, below]) => walk(below, at === '' ? key : `${at}.${key}`, own))
  }
  return [...new Set(walk(module, '', nowhere))]
}

function groundOf(value: object, outer: Ground, sources: readonly string[]): Ground {
  const source =
    'source' in value
      ? typeof value.source === 'string' && sources.includes(value.source)
        ? value.source
        : null
      : outer.source
  return {
    source,
    from: 'from' in value ? value.from : outer.from,
    published: 'published' in value ? value.published : outer.published,
    isDeadline: outer.isDeadline || ('starts' in value && 'movesToWeekday' in value),
  }
}

function against(at: string, { source, from, published, isDeadline }: Ground): Findings {
  const missing = [
    ...(source === null ? ['a source of law/sources.ts'] : []),
    ...(isDeadline || isMonth(from) ? [] : ['the month it counts from']),
    ...(isDeadline || isDay(published) ? [] : ['the day it became known']),
  ]
  return missing.length === 0 ? [] : [`${at} is a number without ${missing.join(' and ')}`]
}

const isMonth = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
