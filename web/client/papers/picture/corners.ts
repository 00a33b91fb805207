import { quantile, toGrey, type Pixels } from './pixels.ts'

/** A place in a picture, as parts of its width and height. */
export interface Place {
  x: number
  y: number
}
/** From the upper left, clockwise. */
export type Corners = readonly [Place, Place, Place, Place]

export const wholePicture: Corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

/** A paper fills at least this part of the picture, and leaves something around it; else there is nothing to find. */
const [least, most] = [0.2, 0.97]
/** How much of what lies between the corners must be paper. */
const leastFilled = 0.85

/** The corners of a light paper on something darker; null where none can be seen. The picture is a small one, a few hundred points wide. */
export function findCorners(picture: Pixels): Corners | null {
  const { width, height } = picture
  const paper = largestLight(toGrey(picture), width)
  if (paper.length < least * width * height) return null
  const corners = extremes(paper, width, height)
  const area = areaOf(corners)
  if (area < least || area > most || !isConvex(corners)) return null
  return paper.length / (width * height) / area >= leastFilled ? corners : null
}

/** What splits the points best into two kinds (Otsu 1979): between them each kind is most alike. */
function threshold(grey: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  const sum = grey.reduce((total, value) => total + value, 0)
  let [best, at, below, belowSum] = [-1, 0, 0, 0]
  for (let value = 0; value < 256; value++) {
    below += counts[value] ?? 0
    belowSum += value * (counts[value] ?? 0)
    const above = grey.length - below
    if (below === 0 || above === 0) continue
    const between = below * above * (belowSum / below - (sum - belowSum) / above) ** 2
    if (between > best) [best, at] = [between, value]
  }
  // Nearly one light everywhere: no paper on anything.
  return quantile(counts, 0.95) - quantile(counts, 0.05) < 40 ? 255 : at
}

/** Points of the largest light patch that hangs together. */
function largestLight(grey: Uint8Array, width: number): number[] {
  const limit = threshold(grey)
  const seen = new Uint8Array(grey.length)
  let largest: number[] = []
  for (let start = 0; start < grey.length; start++) {
    if (seen[start] === 1 || (grey[start] ?? 0) <= limit) continue
    const patch = [start]
    seen[start] = 1
    for (let next = 0; next < patch.length; next++) {
      const at = patch[next] ?? 0
      for (const near of neighbours(at, width, grey.length)) {
        if (seen[near] === 1 || (grey[near] ?? 0) <= limit) continue
        seen[near] = 1
        patch.push(near)
      }
    }
    if (patch.length > largest.length) largest = patch
  }
  return largest
}

function neighbours(at: number, width: number, total: number): number[] {
  const x = at % width
  return [
    ...(x > 0 ? [at - 1] : []),
    ...(x < width - 1 ? [at + 1] : []),
    ...(at >= width ? [at - width] : []),
    ...(at + width < total ? [at + width] : []),
  ]
}

/** The points furthest out along the diagonals. */
function extremes(patch: readonly number[], width: number, height: number): Corners {
  const far = (weigh: (x: number, y: number) => number): Place => {
    let [best, at] = [Number.NEGATIVE_INFINITY, 0]
    for (const point of patch) {
      const weight = weigh(point % width, Math.floor(point / width))
      if (weight > best) [best, at] = [weight, point]
    }
    return { x: (at % width) / (width - 1), y: Math.floor(at / width) / (height - 1) }
  }
  return [far((x, y) => -x - y), far((x, y) => x - y), far((x, y) => x + y), far((x, y) => y - x)]
}

/** As a part of the picture (the shoelace formula). */
function areaOf(corners: Corners): number {
  const twice = corners.reduce((sum, { x, y }, at) => {
    const next = corners[(at + 1) % 4] ?? corners[0]
    return sum + x * next.y - next.x * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Each corner turns the same way: the four do not cross. */
export function isConvex(corners: Corners): boolean {
  return corners.every((here, at) => {
    const [next, after] = [corners[(at + 1) % 4] ?? here, corners[(at + 2) % 4] ?? here]
    return (next.x - here.x) * (after.y - next.y) - (next.y - here.y) * (after.x - next.x) > 1e-4
  })
}
