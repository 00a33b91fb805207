import { findCorners, type Corners } from './corners.ts'
import { judge, type Judged } from './judge.ts'
import type { Pixels } from './pixels.ts'
import { straighten } from './straighten.ts'

export type Work = { id: number; study: Pixels; small: Pixels } | { id: number; straighten: Pixels; corners: Corners }
export interface Studied {
  judged: Judged
  corners: Corners | null
}
export type Done = { id: number; studied: Studied } | { id: number; straight: Pixels }

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  if ('study' in data) {
    const studied = { judged: judge(data.study), corners: findCorners(data.small) }
    postMessage({ id: data.id, studied } satisfies Done)
  } else {
    const straight = straighten(data.straighten, data.corners)
    postMessage({ id: data.id, straight } satisfies Done, { transfer: [straight.data.buffer] })
  }
})
