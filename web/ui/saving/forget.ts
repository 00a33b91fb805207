import { tellLeft } from '../alive.ts'
import { endSession } from '../call.ts'

/** What may stay in a browser that others use: in which language one reads, and whether single letters are commands. */
const mayStay = new Set(['tillit.language', 'tillit.shortcuts'])

/** At the way out nothing of the person stays in the browser: nothing typed, no copy, no part of a page. */
export function leaveNothing(): void {
  sessionStorage.clear()
  for (const name of Object.keys(localStorage)) if (!mayStay.has(name)) localStorage.removeItem(name)
  // Asked for now and done by the browser, also when the page is gone.
  void dropDatabases().catch(() => undefined)
}

async function dropDatabases(): Promise<void> {
  for (const { name } of (await globalThis.indexedDB?.databases?.()) ?? [])
    if (name !== undefined) indexedDB.deleteDatabase(name)
}

/**
 * Leaves at once for a page of somebody else’s: signs out, forgets, and stands in the place of this page, so that the way back does not
 * lead here. Nothing may ask whether to leave.
 */
export function leaveNow(to: string): void {
  tellLeft()
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  leaveNothing()
  void endSession()
  window.location.replace(to)
}

const holderKey = 'tillit.holder'

/** Whose page this tab is. Somebody else who signs in here finds nothing of the one before. True: it was somebody else’s until now. */
export function isTakenOver(holder: string): boolean {
  const before = sessionStorage.getItem(holderKey)
  if (before === holder) return false
  if (before !== null) leaveNothing()
  sessionStorage.setItem(holderKey, holder)
  return before !== null
}
