/** A picture as it lies in memory: four bytes a point (red, green, blue, cover), row by row. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray<ArrayBuffer>
}

/** Light of each point, 0–255 (ITU-R BT.601). */
export function toGrey({ width, height, data }: Pixels): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let at = 0; at < grey.length; at++) {
    const from = at * 4
    grey[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8
  }
  return grey
}

/** The value that a part of all the points lie below; of no points, nought. `counts`: how many points have each value. */
export function quantile(counts: ArrayLike<number>, part: number): number {
  let total = 0
  for (let value = 0; value < counts.length; value++) total += counts[value] ?? 0
  if (total === 0) return 0
  let left = total * part
  for (let value = 0; value < counts.length; value++) {
    left -= counts[value] ?? 0
    if (left < 0) return value
  }
  return counts.length - 1
}
