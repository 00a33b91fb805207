/** The tabs of one browser share one session: each tells the others when it was last used, and when somebody left. Nothing is stored. */
const tabs = new BroadcastChannel('tillit')

const tell = (what: 'alive' | 'left'): void => tabs.postMessage(what)

let last = Date.now()
let onLeft: () => void = () => undefined

tabs.addEventListener('message', ({ data }) => {
  if (data === 'left') onLeft()
  else last = Date.now()
})

/** When the server last had a sign that somebody is there, from this tab or another. */
export const lastAlive = (): number => last

/** Somebody did something, and the server answered. */
export function tellAlive(): void {
  // Each answer is told here; the other tabs need it now and then.
  if (Date.now() - last > 5_000) tell('alive')
  last = Date.now()
}

export const tellLeft = (): void => tell('left')

/** What a tab does when somebody left in another. */
export function whenLeft(act: () => void): void {
  onLeft = act
}
