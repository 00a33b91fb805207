import { straightened, study } from './bench.ts'
import type { Corners } from './corners.ts'
import { isBlurred, isDark } from './judge.ts'
import type { Pixels } from './pixels.ts'

/** Fine print on an A4 can be read at this, and a page is some hundred kilobytes. */
const longestSide = 1900
const quality = 0.72
/** Corners are looked for in a small one. */
const smallSide = 320

/** A picture as it was taken, made smaller, with what was seen in it. */
export interface Taken {
  picture: Blob
  corners: Corners | null
  isDark: boolean
  isBlurred: boolean
}

/** A page as it is sent. */
export interface Leaf {
  jpeg: Blob
  width: number
  height: number
}

/** Rejects where the browser cannot read the picture. */
export async function takeIn(file: Blob): Promise<Taken> {
  const canvas = await draw(file, longestSide)
  const small = await draw(canvas, smallSide)
  const seen = await study(pixelsOf(canvas), pixelsOf(small))
  return {
    picture: await toJpeg(canvas, 0.9),
    corners: seen.corners,
    isDark: isDark(seen.judged),
    isBlurred: isBlurred(seen.judged),
  }
}

/** The page between the corners, turned a number of quarters clockwise. */
export async function makeLeaf(picture: Blob, corners: Corners | null, turns: number): Promise<Leaf> {
  const flat = await draw(picture, longestSide)
  const page = corners ? put(await straightened(pixelsOf(flat), corners)) : flat
  const turned = turn(page, turns)
  return { jpeg: await toJpeg(turned, quality), width: turned.width, height: turned.height }
}

async function draw(source: Blob | HTMLCanvasElement, longest: number): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(source, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const canvas = blank(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)))
  contextOf(canvas).drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas
}

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

/** Transparent points become paper. */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no picture can be drawn')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  return context
}

function pixelsOf(canvas: HTMLCanvasElement): Pixels {
  const { width, height, data } = canvas
    .getContext('2d', { willReadFrequently: true })
    ?.getImageData(0, 0, canvas.width, canvas.height) ?? { width: 0, height: 0, data: new Uint8ClampedArray(0) }
  return { width, height, data }
}

function put({ width, height, data }: Pixels): HTMLCanvasElement {
  const canvas = blank(width, height)
  contextOf(canvas).putImageData(new ImageData(data, width, height), 0, 0)
  return canvas
}

function turn(canvas: HTMLCanvasElement, turns: number): HTMLCanvasElement {
  const quarters = ((turns % 4) + 4) % 4
  if (quarters === 0) return canvas
  const lies = quarters % 2 === 1
  const turned = lies ? blank(canvas.height, canvas.width) : blank(canvas.width, canvas.height)
  const context = contextOf(turned)
  context.translate(turned.width / 2, turned.height / 2)
  context.rotate((quarters * Math.PI) / 2)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return turned
}

const toJpeg = (canvas: HTMLCanvasElement, sharpness: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))), 'image/jpeg', sharpness)
  })
