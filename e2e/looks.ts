import type { Page } from 'playwright-core'
import { z } from 'zod'

/**
 * How each text of the page looks, for its contrast: its colour, whether it is large, and what stands behind it. A text that is laid over
 * others has the look of nothing else. Gives those that are not among the known, and puts one of each where the browser finds it.
 */
const script = (known: readonly string[]): string => `{
  const known = new Set(${JSON.stringify(known)})
  const hasText = (one) => one.matches('input, textarea, select') || [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim() !== '')
  const isOpaque = (color) => !color.startsWith('rgba') && color !== 'transparent'
  const behind = (one, place) => {
    const said = []
    for (let at = one; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(at)
      said.push(backgroundColor, backgroundImage, opacity)
      if (isOpaque(backgroundColor) && backgroundImage === 'none') break
      if (position === 'absolute' || position === 'fixed' || position === 'sticky') return 'over others ' + place
    }
    return said.join()
  }
  const isOff = (one) => one.closest('[disabled], [aria-disabled=true]') !== null || one.closest('label')?.control?.disabled === true
  const lookOf = (one, place) => {
    const { color, fontSize, fontWeight } = getComputedStyle(one)
    const size = parseFloat(fontSize)
    return [one.tagName, color, size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700), isOff(one), behind(one, place)].join()
  }
  const found = new Map()
  for (const [place, one] of [...document.querySelectorAll('body *')].entries()) {
    if (!hasText(one) || !one.checkVisibility({ visibilityProperty: true })) continue
    const look = lookOf(one, place)
    if (!known.has(look)) found.set(look, one)
  }
  globalThis.newLooks = [...found.values()]
  ;[...found.keys()].filter((look) => !look.includes('over others'))
}`

const list = z.array(z.string())

/** Puts the looks that are new in `globalThis.newLooks`, and among the known. */
export async function findNewLooks(page: Page, known: Set<string>): Promise<void> {
  for (const look of list.parse(await page.evaluate(script([...known])))) known.add(look)
}

/** Which parts of the page are shown, and what they are: every rule but those of words and places goes by that, and by looks. */
export const shapeOf = async (page: Page): Promise<string> => String(await page.evaluate(shape))

const shape = `[...document.querySelectorAll('body, body *')].map((one) =>
  one.checkVisibility({ visibilityProperty: true }) ? one.tagName + one.role : '').join()`
