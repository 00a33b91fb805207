import { useState } from 'react'
import { unsavedPrefix } from './autosave-store.ts'

function read(name: string): unknown {
  const kept = sessionStorage.getItem(unsavedPrefix + name)
  return kept === null ? null : JSON.parse(kept)
}

function write(name: string, value: unknown, nothing: unknown): void {
  if (value === nothing) sessionStorage.removeItem(unsavedPrefix + name)
  else sessionStorage.setItem(unsavedPrefix + name, JSON.stringify(value))
}

/** State that survives a reload of this tab, for what is typed but not yet sent; gone at logout. */
export function useKept<T>(name: string, first: T, isIt: (found: unknown) => found is T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const found = read(name)
    return isIt(found) ? found : first
  })
  const set = (next: T) => {
    setValue(next)
    write(name, next, first)
  }
  return [value, set]
}

const isText = (found: unknown): found is string => typeof found === 'string'
export const useKeptText = (name: string, first = ''): [string, (value: string) => void] => useKept(name, first, isText)
