/** Tells the whole app that the session is gone, or back, without throwing away what is on the page. */
const signals = new EventTarget()

export const tellSignedOut = (): boolean => signals.dispatchEvent(new Event('signed-out'))
export const tellSignedIn = (): boolean => signals.dispatchEvent(new Event('signed-in'))

export function onSignal(name: 'signed-out' | 'signed-in', hear: () => void): () => void {
  signals.addEventListener(name, hear)
  return () => signals.removeEventListener(name, hear)
}
