import { useState } from 'react'

const prefix = 'tillit.unsaved.'

/** A text that outlives a reload of the tab until it is sent; logging out forgets it with all else that is unsaved. */
export function useKept(name: string): [text: string, set: (text: string) => void, forget: () => void] {
  const key = prefix + name
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const set = (next: string) => {
    sessionStorage.setItem(key, next)
    setText(next)
  }
  return [text, set, () => sessionStorage.removeItem(key)]
}
