import { isProblem, isRetryable } from '../../../ui/problem.ts'

/** How long to wait after each time in a row that nobody answered; the line coming back ends the wait. */
const waitsMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000]

/** How it goes on after a lost session: what is the person's own upload already can be sent by nobody else. */
interface Persisting {
  onWait: (isWaiting: boolean) => void
  signal: AbortSignal
  isOwn: boolean
}

/** Does it until it is done or refused; `onWait` tells when there is no answer, and that there is one again. */
export async function persist<T>(act: () => Promise<T>, { onWait, signal, isOwn }: Persisting): Promise<T> {
  const isPassing = (thrown: unknown): boolean =>
    isRetryable(thrown) || (isOwn && isProblem(thrown) && thrown.status === 401)
  for (let failed = 0; ; failed++) {
    try {
      const done = await act()
      if (failed > 0) onWait(false)
      return done
    } catch (thrown) {
      if (signal.aborted || !isPassing(thrown)) throw thrown
      onWait(true)
      await pause(waitsMs[Math.min(failed, waitsMs.length - 1)] ?? 15_000, signal)
    }
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      signal.removeEventListener('abort', go)
      resolve()
    }
    const timer = setTimeout(go, ms)
    addEventListener('online', go)
    signal.addEventListener('abort', go)
  })
