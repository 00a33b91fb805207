import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCorners, isConvex, wholePicture, type Corners } from './corners.ts'
import { isBlurred, isDark, judge } from './judge.ts'
import type { Pixels } from './pixels.ts'
import { straighten } from './straighten.ts'

type Light = (x: number, y: number) => number

function draw(width: number, height: number, light: Light): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < data.length; at += 4) {
    const point = at / 4
    data.fill(light(point % width, Math.floor(point / width)), at, at + 3)
  }
  return { width, height, data }
}

/** Lines of something like print: strokes two points wide on paper. */
const print: Light = (x, y) => (y % 24 < 12 && (x % 9 < 2 || y % 12 < 2) ? 30 : 225)

/** Each point the mean of those around it, again and again. */
function blur(picture: Pixels, times: number): Pixels {
  let now = picture
  for (let n = 0; n < times; n++) {
    const { width, height, data } = now
    const at = (x: number, y: number) =>
      data[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4] ?? 0
    now = draw(width, height, (x, y) => {
      let sum = 0
      for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) sum += at(x + dx, y + dy)
      return sum / 9
    })
  }
  return now
}

/** A light paper between corners on a dark table. */
const paperOn = (corners: Corners, table: number): Pixels => {
  const sides = corners.map((here, at) => ({ here, next: corners[(at + 1) % 4] ?? here }))
  const inside: Light = (x, y) =>
    sides.every(
      ({ here, next }) => (next.x - here.x) * (y / 239 - here.y) - (next.y - here.y) * (x / 319 - here.x) >= 0,
    )
      ? 220
      : table
  return draw(320, 240, inside)
}

describe('before a picture is sent', () => {
  test('sharp print is sharp, and what is blurred is said to be', () => {
    const sharp = draw(300, 300, print)
    expect(isBlurred(judge(sharp))).toBe(false)
    expect(isBlurred(judge(blur(sharp, 20)))).toBe(true)
  })

  test('whatever its light, a picture is no less sharp', () => {
    for (const part of [0.2, 0.5, 1]) expect(isBlurred(judge(draw(300, 300, (x, y) => print(x, y) * part)))).toBe(false)
  })

  test('a dark picture is dark, one with a dark table is not', () => {
    expect(isDark(judge(draw(200, 200, (x, y) => print(x, y) * 0.25)))).toBe(true)
    expect(isDark(judge(draw(200, 200, (x, y) => (x < 90 ? 20 : print(x, y)))))).toBe(false)
  })

  test('a picture of one light is no fault', () => {
    expect(judge(draw(10, 10, () => 200))).toEqual({ light: 200, sharpness: 0 })
    expect(judge(draw(1, 1, () => 0))).toEqual({ light: 0, sharpness: 0 })
  })
})

describe('the corners of a paper', () => {
  const near = fc.double({ min: 0.04, max: 0.22, noNaN: true })
  test('are found wherever it lies, on any darker table, to a hundredth or two', () => {
    const property = fc.property(
      fc.array(near, { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 0, max: 140 }),
      (d, table) => {
        const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = d
        const told: Corners = [
          { x: a, y: b },
          { x: 1 - c, y: e },
          { x: 1 - f, y: 1 - g },
          { x: h, y: 1 - i },
        ]
        const found = findCorners(paperOn(told, table))
        expect(found).not.toBeNull()
        for (const [at, corner] of (found ?? []).entries()) {
          expect(Math.abs(corner.x - (told[at]?.x ?? 9))).toBeLessThan(0.02)
          expect(Math.abs(corner.y - (told[at]?.y ?? 9))).toBeLessThan(0.02)
        }
      },
    )
    fc.assert(property, { numRuns: 40 })
  })

  test('are not made up: no paper, one that fills the picture, a heap of light', () => {
    expect(findCorners(draw(320, 240, () => 200))).toBeNull()
    expect(findCorners(draw(320, 240, print))).toBeNull()
    expect(findCorners(draw(320, 240, (x, y) => ((x - 160) ** 2 + (y - 120) ** 2 < 3_000 ? 220 : 20)))).toBeNull()
    expect(findCorners(draw(320, 240, (x, y) => (x > 60 && x < 100 && y > 30 ? 220 : 20)))).toBeNull()
  })

  test('four that cross are no paper', () => {
    expect(isConvex(wholePicture)).toBe(true)
    const [a, b, c, d] = wholePicture
    expect(isConvex([a, c, b, d])).toBe(false)
  })
})

describe('straightened', () => {
  test('the whole picture is itself', () => {
    const picture = draw(40, 30, print)
    const same = straighten(picture, wholePicture)
    expect([same.width, same.height]).toEqual([39, 29])
  })

  test('a paper seen from the side is a rectangle of paper only', () => {
    const corners: Corners = [
      { x: 0.2, y: 0.1 },
      { x: 0.9, y: 0.2 },
      { x: 0.8, y: 0.9 },
      { x: 0.1, y: 0.8 },
    ]
    const straight = straighten(paperOn(corners, 10), corners)
    let dark = 0
    for (let at = 0; at < straight.data.length; at += 4) if ((straight.data[at] ?? 0) < 200) dark += 1
    expect(dark / (straight.width * straight.height)).toBeLessThan(0.02)
  })
})
