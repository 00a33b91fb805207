/** One thing a key does. `keys`: `'j'`, `'g h'` (one after the other), `'alt+1'`, `'ctrl+enter'`, `'?'`. */
export interface Shortcut {
  keys: string
  label: string
  run: () => void
}

const typingFields = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typingFields) !== null

/** Plain letters and signs: off while typing, and off for who has turned them off (WCAG 2.1.4). */
export const isPlain = (keys: string): boolean => !keys.includes('+')

/** What was pressed, written as in `Shortcut.keys`; empty for a modifier by itself. */
export function pressed(event: KeyboardEvent): string {
  if (['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return ''
  const key = event.altKey && event.code.startsWith('Digit') ? event.code.slice(5) : event.key.toLowerCase()
  const ctrl = event.ctrlKey || event.metaKey ? 'ctrl+' : ''
  return `${ctrl}${event.altKey ? 'alt+' : ''}${key}`
}

/** Whether plain shortcuts are on; a choice of this device. */
const remembered = 'tillit.shortcuts'
export const plainAreOn = (): boolean => localStorage.getItem(remembered) !== 'off'
export const setPlain = (on: boolean): void => localStorage.setItem(remembered, on ? 'on' : 'off')
