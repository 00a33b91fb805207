import { quantile, toGrey, type Pixels } from './pixels.ts'

export interface Judged {
  /** The light of the paper: nine points in ten are darker. 0–255. */
  light: number
  /** How steep the steepest edges are against the contrast there is; sharp print is near 1, whatever stands on the page. */
  sharpness: number
}

/**
 * Measured on pages of print made for it, with the grain of a camera (docs/benchmarks.md): paper in a third of the light is at 84, in a quarter at 60;
 * print blurred over two points of 1,900, still easily read, has edges above 0.43, over three, hard to read, below 0.29.
 */
const darkBelow = 80
const blurredBelow = 0.35

export const isDark = ({ light }: Judged): boolean => light < darkBelow
export const isBlurred = ({ sharpness }: Judged): boolean => sharpness < blurredBelow

export function judge(picture: Pixels): Judged {
  const { width, height, grey } = halved(picture)
  const lights = new Uint32Array(256)
  const edges = new Uint32Array(1_021)
  for (const value of grey) lights[value] = (lights[value] ?? 0) + 1
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      // The Laplacian: how much a point stands out from its four neighbours.
      const around = (grey[at - 1] ?? 0) + (grey[at + 1] ?? 0) + (grey[at - width] ?? 0) + (grey[at + width] ?? 0)
      const edge = Math.abs(4 * (grey[at] ?? 0) - around)
      edges[edge] = (edges[edge] ?? 0) + 1
    }
  }
  const contrast = quantile(lights, 0.995) - quantile(lights, 0.005)
  return { light: quantile(lights, 0.9), sharpness: contrast === 0 ? 0 : quantile(edges, 0.995) / contrast }
}

/** Four points to one: the grain of the camera, which stands out as print does, is evened out. */
function halved(picture: Pixels): { width: number; height: number; grey: Uint8Array } {
  const whole = toGrey(picture)
  const [width, height] = [picture.width >> 1, picture.height >> 1]
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * 2 * picture.width + x * 2
      const below = at + picture.width
      grey[y * width + x] =
        ((whole[at] ?? 0) + (whole[at + 1] ?? 0) + (whole[below] ?? 0) + (whole[below + 1] ?? 0)) >> 2
    }
  }
  return { width, height, grey }
}
