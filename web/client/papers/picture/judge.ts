import { quantile, toGrey, type Pixels } from './pixels.ts'

export interface Judged {
  /** The light of the paper: nine points in ten are darker. 0–255. */
  light: number
  /** How steep the steepest edges are against the contrast there is; sharp print is near 1, whatever stands on the page. */
  sharpness: number
}

/**
 * Measured on pages of print made for it (docs/benchmarks.md): in the light of a lamp the paper is above 100, at dusk below 70; print that
 * can be read easily has edges above 0.5, one that cannot be read below 0.3.
 */
const darkBelow = 80
const blurredBelow = 0.4

export const isDark = ({ light }: Judged): boolean => light < darkBelow
export const isBlurred = ({ sharpness }: Judged): boolean => sharpness < blurredBelow

export function judge(picture: Pixels): Judged {
  const { width, height } = picture
  const grey = toGrey(picture)
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
