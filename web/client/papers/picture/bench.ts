import type { Corners } from './corners.ts'
import type { Pixels } from './pixels.ts'
import type { Done, Studied, Work } from './worker.ts'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (done: Done) => void>()

/** The heavy reckoning goes on beside the page, which can be used meanwhile. */
function ask(work: Work, ...moved: readonly Pixels[]): Promise<Done> {
  worker ??= start()
  const to = worker
  return new Promise((resolve) => {
    waiting.set(work.id, resolve)
    const buffers = moved.map(({ data }) => data.buffer)
    to.postMessage(work, buffers)
  })
}

function start(): Worker {
  const started = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Done>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  return started
}

/** How light and sharp a picture is, and where the paper lies in it; `small` is the same picture, a few hundred points wide. */
export async function study(picture: Pixels, small: Pixels): Promise<Studied> {
  const done = await ask({ id: ++last, study: picture, small }, picture, small)
  return 'studied' in done ? done.studied : { judged: { light: 255, sharpness: 1 }, corners: null }
}

export async function straightened(picture: Pixels, corners: Corners): Promise<Pixels> {
  const done = await ask({ id: ++last, straighten: picture, corners }, picture)
  return 'straight' in done ? done.straight : picture
}
