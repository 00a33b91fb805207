import type { Corners } from './corners.ts'
import type { Pixels } from './pixels.ts'

/** What lies between the corners, as if it had been seen from straight above; as large as its longest sides are in the picture. */
export function straighten(picture: Pixels, corners: Corners): Pixels {
  const [a, b, c, d] = corners.map(({ x, y }) => ({ x: x * (picture.width - 1), y: y * (picture.height - 1) }))
  if (!a || !b || !c || !d) return picture
  const width = Math.max(1, Math.round(Math.max(distance(a, b), distance(d, c))))
  const height = Math.max(1, Math.round(Math.max(distance(a, d), distance(b, c))))
  const place = fromSquare(a, b, c, d)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = place((x + 0.5) / width, (y + 0.5) / height)
      mix(picture, from, data, (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

interface Point {
  x: number
  y: number
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

/** The projective map of the unit square onto four points (Heckbert 1989, 2.2.3). */
function fromSquare(a: Point, b: Point, c: Point, d: Point): (u: number, v: number) => Point {
  const [sx, sy] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y]
  const [dx1, dx2, dy1, dy2] = [b.x - c.x, d.x - c.x, b.y - c.y, d.y - c.y]
  const whole = dx1 * dy2 - dx2 * dy1
  const g = whole === 0 ? 0 : (sx * dy2 - dx2 * sy) / whole
  const h = whole === 0 ? 0 : (dx1 * sy - sx * dy1) / whole
  return (u, v) => {
    const depth = g * u + h * v + 1
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
    }
  }
}

/** Between four points, each as much as it is near. */
function mix({ width, height, data }: Pixels, { x, y }: Point, into: Uint8ClampedArray, at: number): void {
  const [left, top] = [clamp(Math.floor(x), width - 2), clamp(Math.floor(y), height - 2)]
  const [right, low] = [clamp(x - left, 1), clamp(y - top, 1)]
  const from = (top * width + left) * 4
  for (let part = 0; part < 4; part++) {
    const upper = (data[from + part] ?? 0) * (1 - right) + (data[from + 4 + part] ?? 0) * right
    const below = from + width * 4 + part
    const lower = (data[below] ?? 0) * (1 - right) + (data[below + 4] ?? 0) * right
    into[at + part] = upper * (1 - low) + lower * low
  }
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value))
