import { useLocation } from '@tanstack/react-router'
import type { QueueFilter } from '../../../api/queueFilter.ts'
import { filterAssigned, filterKeys, filterStatuses, filterTimers } from '../../../rules/work/queueFilter.ts'
import { useGo } from '../frame/To.tsx'

type Values = Record<(typeof filterKeys)[number], string | null>

/** What one sees first: what waits for us among one's own. */
export const firstFilter: QueueFilter = { assigned: 'me', unit: null, timer: null, status: 'ours' }

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const oneOf = <T extends string>(all: readonly T[], text: string | null): T | null =>
  all.find((one) => one === text) ?? null

/** The filter the address says: the four lawful keys, and of those only what they can be; all else in it is passed over. */
export function readAddress(text: string): QueueFilter {
  const said = new URLSearchParams(text)
  const assigned = said.get('assigned')
  const unit = said.get('unit')
  return {
    assigned:
      oneOf(filterAssigned, assigned) ?? (assigned !== null && isId(assigned) ? assigned : firstFilter.assigned),
    unit: unit !== null && isId(unit) ? unit : null,
    timer: oneOf(filterTimers, said.get('timer')),
    status: said.get('status') === 'all' ? null : (oneOf(filterStatuses, said.get('status')) ?? firstFilter.status),
  }
}

/** The other way; what is as at first is left out. */
export function writeAddress({ assigned, unit, timer, status }: QueueFilter): string {
  const values: Values = {
    assigned: assigned === firstFilter.assigned ? null : assigned,
    unit,
    timer,
    status: status === firstFilter.status ? null : (status ?? 'all'),
  }
  const said = new URLSearchParams(filterKeys.flatMap((key) => (values[key] === null ? [] : [[key, values[key]]])))
  return said.size === 0 ? '/' : `/?${said.toString()}`
}

/** The filter lives in the address: back, forward and a bookmark find it again. */
export function useQueueFilter(): [QueueFilter, (filter: QueueFilter) => void] {
  const text = useLocation({ select: ({ searchStr }) => searchStr })
  const go = useGo()
  return [readAddress(text), (filter) => go(writeAddress(filter))]
}

export const isSame = (a: QueueFilter, b: QueueFilter): boolean => filterKeys.every((key) => a[key] === b[key])
